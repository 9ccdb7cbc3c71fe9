import type { CalledKind } from '../body/meeting-kind.ts';
import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Circumstances, MeetingNote } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { clashesWith } from './elsewhere.ts';
import type { MeetingEvent } from './events.ts';
import type { Meeting } from './meeting.ts';
import { planMeeting } from './plan-meeting.ts';
import { overlap, type Slot, sameSlot, startsAt } from './slot.ts';

/** The secretary's: a meeting outside the plan, put on the calendar at once and told to all. */
export interface CallMeeting extends Command {
  readonly type: 'call-meeting';
  readonly slot: Slot;
  readonly place: string;
  /** Absent: one more ordinary meeting. */
  readonly meetingKind?: CalledKind;
  /** Held in a room, without a meeting in Teams. */
  readonly inRoom: boolean;
  /** What it is called for; an ordinary meeting needs none. */
  readonly reason: string;
  /** Set when it has been seen who sits elsewhere at that hour. */
  readonly despiteClashes?: boolean;
}

/**
 * Calls a meeting of any kind.
 *
 * @source procedure.md, seed 001, (h): the terms of reference were adopted at a meeting outside April and October; S2-16 "efter behov";
 *   S4-04 "ekstraordinære møde"
 * @refuses reason-missing, in-the-past, meeting-exists (at that time, or under that id), members-elsewhere unless that has
 *   been seen
 */
export function callMeeting(
  meeting: Meeting,
  command: CallMeeting,
  circumstances: Circumstances,
): Decision<MeetingEvent, Refusal> {
  const { body, meetings, elsewhere } = circumstances;
  const { slot, at, meetingKind: kind, inRoom, despiteClashes, ...rest } = command;
  const reason = command.reason.trim();
  if (kind !== undefined && reason === '') return refuse({ because: 'reason-missing' });
  if (Temporal.Instant.compare(startsAt(slot, body.calendar.timeZone), at) <= 0)
    return refuse({ because: 'in-the-past', date: slot.date });
  const taken = meetings.find((other) => !other.cancelled && overlap(other.slot, slot));
  if (taken !== undefined) return refuse({ because: 'meeting-exists', date: taken.slot.date });
  const clashes = clashesWith(slot, body, elsewhere);
  if (clashes.length > 0 && despiteClashes !== true)
    return refuse({ because: 'members-elsewhere', date: slot.date, clashes });
  const form = { ...(kind === undefined ? {} : { kind }), ...(inRoom ? { inRoom } : {}) } as const;
  const planned = planMeeting(meeting, { ...rest, type: 'plan-meeting', slot, at, form }, circumstances);
  return planned.accepted ? accept(...planned.events, { type: 'meeting-called', reason }) : planned;
}

/**
 * The id of a meeting to be put on the calendar in this slot: the date, with a number for the second planned for that day.
 * A meeting that stands in the very slot has its own, so that a call repeated finds what the first one made.
 */
export function idForCall(slot: Slot, meetings: readonly MeetingNote[]): string {
  const there = meetings.find((one) => !one.cancelled && sameSlot(one.slot, slot));
  return there?.id ?? freeId(slot.date.toString(), new Set(meetings.map(({ id }) => id)));
}

/** A meeting's id is the date it was first planned for; a second one planned for that day gets a number. */
export function freeId(date: string, taken: ReadonlySet<string>): string {
  let id = date;
  for (let number = 2; taken.has(id); number++) id = `${date}-${number}`;
  return id;
}
