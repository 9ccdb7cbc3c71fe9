import type { Release } from '../agenda/agenda.ts';
import { noAgenda } from '../agenda/agenda.ts';
import type { AgendaEvent } from '../agenda/events.ts';
import { evolveAgenda, isAgendaEvent } from '../agenda/events.ts';
import type { Item } from '../agenda/item.ts';
import type { MemberId } from '../body/body.ts';
import type { Deadline } from '../calendar/deadline.ts';
import { evolveMinutes, type MinutesEvent } from '../minutes/events.ts';
import type { ApprovalNote, Draft } from '../minutes/minutes.ts';
import type { Source } from '../paper/source.ts';
import type { MeetingDays } from './days.ts';
import { type DocumentFiled, type PdfNotMade, withFiled } from './filed.ts';
import type { Guest } from './guest.ts';
import type { Absence, ClockStep, Kept, Meeting, Move, Online, PlannedMeeting, PreMeeting } from './meeting.ts';
import type { MeetingForm } from './meeting-form.ts';
import type { Slot } from './slot.ts';

export type SchedulingEvent =
  | ({
      readonly type: 'meeting-planned';
      readonly slot: Slot;
      readonly place: string;
      readonly at: Temporal.Instant;
    } & MeetingForm &
      MeetingDays)
  /** A meeting that was held before it came here, with its minutes as they were approved. */
  | {
      readonly type: 'minutes-imported';
      readonly source: Source;
      readonly slot: Slot;
      readonly place: string;
      readonly items: readonly Item[];
      readonly release: Release;
      readonly draft: Draft;
      readonly approval: ApprovalNote;
    }
  /** It was called outside the plan, and what for. */
  | { readonly type: 'meeting-called'; readonly reason: string }
  | ({ readonly type: 'meeting-moved'; readonly move: Move } & MeetingDays)
  | { readonly type: 'date-kept'; readonly kept: Kept }
  | { readonly type: 'meeting-cancelled'; readonly reason: string; readonly at: Temporal.Instant }
  | { readonly type: 'pre-meeting-set'; readonly slot: Slot }
  /** Its day had gone by when the meeting was moved. */
  | { readonly type: 'pre-meeting-dropped' }
  | { readonly type: 'pre-meeting-entry-noted'; readonly online: Online }
  | { readonly type: 'guests-set'; readonly guests: readonly Guest[] }
  | { readonly type: 'calendar-entry-noted'; readonly online: Online }
  | DocumentFiled
  | PdfNotMade
  /** `called`: the substitute now asked to come; `released`: the one asked before, who no longer is. */
  | {
      readonly type: 'absence-reported';
      readonly absence: Absence;
      readonly called?: MemberId;
      readonly released?: MemberId;
    }
  | {
      readonly type: 'fee-sheet-drawn-up';
      readonly paid: readonly MemberId[];
      readonly others?: readonly string[];
      readonly at: Temporal.Instant;
    }
  | { readonly type: 'proof-drawn-up'; readonly at: Temporal.Instant }
  | { readonly type: 'archive-drawn-up'; readonly at: Temporal.Instant }
  | { readonly type: 'clock-did'; readonly step: ClockStep; readonly at: Temporal.Instant };

export type MeetingEvent = SchedulingEvent | AgendaEvent | MinutesEvent;

/** Applies one recorded fact. Facts are never refused: that was decided before they were recorded. */
export function evolveMeeting(meeting: Meeting, event: MeetingEvent): Meeting {
  if (event.type === 'meeting-planned') return planned(event);
  if (event.type === 'minutes-imported') return imported(event);
  if (event.type === 'calendar-entry-noted' && meeting.stage === 'cancelled')
    return { ...meeting, online: event.online };
  if (event.type === 'pre-meeting-entry-noted' && meeting.stage !== 'unplanned' && meeting.preMeeting !== undefined)
    return { ...meeting, preMeeting: { ...meeting.preMeeting, online: event.online } };
  if (meeting.stage !== 'planned') return meeting;
  switch (event.type) {
    case 'meeting-called':
      return { ...meeting, calledFor: event.reason };
    case 'meeting-moved':
      return moved(meeting, event);
    case 'meeting-cancelled':
      return {
        stage: 'cancelled',
        slot: meeting.slot,
        reason: event.reason,
        at: event.at,
        online: meeting.online,
        ...formIn(meeting),
        items: meeting.agenda.items,
        absences: meeting.absences,
        ...(meeting.guests === undefined ? {} : { guests: meeting.guests }),
        ...(meeting.preMeeting === undefined ? {} : { preMeeting: meeting.preMeeting }),
      };
    case 'pre-meeting-set':
      return { ...meeting, preMeeting: preMeetingSet(event.slot, meeting.preMeeting) };
    case 'pre-meeting-dropped':
      return meeting.preMeeting === undefined
        ? meeting
        : { ...meeting, preMeeting: { ...meeting.preMeeting, isCancelled: true } };
    case 'pre-meeting-entry-noted':
      return meeting;
    case 'guests-set':
      return { ...meeting, guests: event.guests };
    case 'date-kept':
      return { ...meeting, kept: event.kept };
    case 'calendar-entry-noted':
      return { ...meeting, online: event.online };
    case 'document-filed':
    case 'pdf-not-made':
      return withFiled(meeting, event);
    case 'fee-sheet-drawn-up':
      return { ...meeting, feesPaid: event.paid, otherDoctors: event.others ?? [] };
    case 'proof-drawn-up':
    case 'archive-drawn-up':
      return meeting;
    case 'absence-reported':
      return {
        ...meeting,
        absences: [...meeting.absences.filter((one) => one.member !== event.absence.member), event.absence],
      };
    case 'clock-did':
      return {
        ...meeting,
        clockDid: [...meeting.clockDid, event.step],
        clockDidFor: { ...meeting.clockDidFor, ...dueDays([event.step], meeting.deadlines) },
      };
    default:
      return isAgendaEvent(event)
        ? {
            ...('deadlines' in event ? withDays(meeting, event) : meeting),
            agenda: evolveAgenda(meeting.agenda, event),
          }
        : { ...meeting, minutes: evolveMinutes(meeting.minutes, event) };
  }
}

function planned(event: Extract<SchedulingEvent, { type: 'meeting-planned' }>): PlannedMeeting {
  const { slot, place, at } = event;
  return {
    stage: 'planned',
    slot,
    place,
    ...formIn(event),
    plannedAt: at,
    online: { state: 'wanted' },
    ...daysIn(event),
    moves: [],
    absences: [],
    agenda: noAgenda,
    minutes: { stage: 'none' },
    clockDid: [],
    files: {},
  };
}

function imported(event: Extract<SchedulingEvent, { type: 'minutes-imported' }>): PlannedMeeting {
  const { source, slot, place, items, release, draft, approval } = event;
  const { at } = approval;
  return {
    ...planned({ type: 'meeting-planned', slot, place, at, deadlines: [] }),
    importedFrom: source,
    online: { state: 'none' },
    agenda: { ...noAgenda, items, order: items.map(({ id }) => id), releases: [release] },
    minutes: {
      ...{ stage: 'approved', draft, approval, publishedAt: undefined },
      ...{ window: undefined, pasted: undefined, comments: [], noComments: [] },
    },
  };
}

/**
 * A step done for a day that has now been put off is to be done again for the new one; moved back, it has been done.
 */
function moved(meeting: PlannedMeeting, event: Extract<SchedulingEvent, { type: 'meeting-moved' }>): PlannedMeeting {
  const { move, deadlines } = event;
  const doneFor = { ...dueDays(meeting.clockDid, meeting.deadlines), ...meeting.clockDidFor };
  const dueNow = dueDays(steps, deadlines);
  const done = (step: ClockStep) => {
    const [day, due] = [doneFor[step], dueNow[step]];
    if (day === undefined || due === undefined) return meeting.clockDid.includes(step);
    return Temporal.PlainDate.compare(due, day) <= 0;
  };
  const clockDid = steps.filter(done);
  const moves = [...meeting.moves, move];
  return { ...withDays(meeting, event), slot: move.to, moves, clockDid, clockDidFor: doneFor };
}

/** The meeting with its days counted anew; unchanged if none are given. */
function withDays(meeting: PlannedMeeting, { deadlines, partyDeadlines }: Partial<MeetingDays>): PlannedMeeting {
  if (deadlines === undefined) return meeting;
  const { partyDeadlines: _, ...rest } = meeting;
  return { ...rest, ...daysIn({ deadlines, ...(partyDeadlines === undefined ? {} : { partyDeadlines }) }) };
}

function formIn({ kind, inRoom }: MeetingForm): MeetingForm {
  return { ...(kind === undefined ? {} : { kind }), ...(inRoom === undefined ? {} : { inRoom }) };
}

function daysIn({ deadlines, partyDeadlines }: MeetingDays): MeetingDays {
  return { deadlines, ...(partyDeadlines === undefined ? {} : { partyDeadlines }) };
}

/** The day before which each of the steps is done, of those that are done before one. */
function dueDays(
  of: readonly ClockStep[],
  deadlines: readonly Deadline[],
): Readonly<Partial<Record<ClockStep, Temporal.PlainDate>>> {
  const days = of.flatMap((step) => {
    const due = deadlines.find((one) => one.step === BEFORE[step])?.due;
    return due === undefined ? [] : [[step, due] as const];
  });
  return Object.fromEntries(days);
}

const BEFORE: Readonly<Record<ClockStep, Deadline['step'] | undefined>> = {
  'items-reminded': 'items-due',
  'items-closed': 'items-due',
  'agenda-wanted': 'agenda-release',
  'minutes-wanted': undefined,
  'minutes-reminded': undefined,
};

// The keys of a Record over exactly these.
const steps = Object.keys(BEFORE) as ClockStep[];

/** The record of a pre-meeting put on a day: moved it keeps its entry in the calendar, taken up again it gets a new one. */
function preMeetingSet(slot: Slot, before: PreMeeting | undefined): PreMeeting {
  if (before === undefined) return { slot, online: { state: 'wanted' }, round: 1 };
  return before.isCancelled ? { slot, online: { state: 'wanted' }, round: before.round + 1 } : { ...before, slot };
}
