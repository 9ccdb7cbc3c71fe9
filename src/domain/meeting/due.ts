import { partyCallsLeft } from '../agenda/call-for-items.ts';
import type { Body } from '../body/body.ts';
import type { Step } from '../body/count.ts';
import { dayAt } from '../body/term.ts';
import { countedDaysBefore } from '../calendar/counting.ts';
import { type Deadline, lastMoment } from '../calendar/deadline.ts';
import type { Due } from '../procedure.ts';
import type { ClockCommand } from './clock-steps.ts';
import type { ClockStep, Meeting, PlannedMeeting } from './meeting.ts';
import { endsAt, startsAt } from './slot.ts';

export type DueType =
  | ClockCommand['type']
  | 'call-for-items'
  | 'call-party-for-items'
  | 'close-comment-window'
  | 'remind-of-approval';

/**
 * What falls due next on a meeting: a function of the record as it stands, so that a moved meeting moves all of it and
 * nothing need be rescheduled. Nothing falls due before the meeting was planned or last moved: a meeting planned late is
 * called for at once.
 */
export function dueOn(meeting: Meeting, body: Body): Due<DueType> | undefined {
  if (meeting.stage !== 'planned') return undefined;
  const earliest = notBefore(meeting);
  const [first] = candidates(meeting, body)
    .map(({ type, at }) => ({ type, at: Temporal.Instant.compare(at, earliest) < 0 ? earliest : at }))
    .sort((a, b) => Temporal.Instant.compare(a.at, b.at));
  return first;
}

/**
 * Whether this is what falls due next, and has. The clock asks before it acts on what it saw a moment ago: the meeting
 * may have been moved since.
 */
export function isDue(meeting: Meeting, body: Body, { type, at }: { type: string; at: Temporal.Instant }): boolean {
  const due = dueOn(meeting, body);
  return due !== undefined && due.type === type && Temporal.Instant.compare(at, due.at) >= 0;
}

function notBefore({ moves, plannedAt }: PlannedMeeting): Temporal.Instant {
  return moves.at(-1)?.at ?? plannedAt;
}

function candidates(meeting: PlannedMeeting, body: Body): readonly Due<DueType>[] {
  const { minutes } = meeting;
  if (minutes.stage === 'circulating') {
    const { window, pausedAt, heldAt } = minutes;
    if (pausedAt !== undefined) return [];
    return [{ type: 'close-comment-window', at: heldAt === undefined ? window.closesAt : nextMorning(heldAt, body) }];
  }
  if (minutes.stage === 'with-chair' || minutes.stage === 'collecting') {
    const { answerBy, remindedAt } = minutes;
    if (answerBy === undefined || remindedAt !== undefined) return [];
    return [{ type: 'remind-of-approval', at: sendingTime(answerBy.lastDay, body) }];
  }
  return [...beforeTheMeeting(meeting, body), ...afterTheMeeting(meeting, body)];
}

function beforeTheMeeting(meeting: PlannedMeeting, body: Body): readonly Due<DueType>[] {
  const { agenda, slot } = meeting;
  const { timeZone } = body.calendar;
  const due: Due<DueType>[] = [];
  const call = deadlineOf(meeting, 'call-for-items');
  const items = deadlineOf(meeting, 'items-due');
  const release = deadlineOf(meeting, 'agenda-release')?.due;
  if (agenda.calledAt === undefined && call !== undefined) due.push({ type: 'call-for-items', at: inTime(call, body) });
  for (const own of partyCallsLeft(meeting)) due.push({ type: 'call-party-for-items', at: inTime(own, body) });
  if (agenda.calledAt !== undefined && items !== undefined) {
    const closes = lastMoment(items, timeZone);
    const reminder = sendingTime(countedDaysBefore(items.due, body.rules.remindBefore, body.calendar), body);
    const isTimely =
      Temporal.Instant.compare(reminder, agenda.calledAt) > 0 &&
      Temporal.Instant.compare(notBefore(meeting), closes) < 0;
    if (isTimely && !did(meeting, 'items-reminded')) due.push({ type: 'remind-of-items', at: reminder });
    if (!did(meeting, 'items-closed')) due.push({ type: 'close-items', at: closes });
  }
  if (release !== undefined && agenda.releases.length === 0 && !did(meeting, 'agenda-wanted')) {
    due.push({ type: 'ask-for-agenda', at: sendingTime(countedDaysBefore(release, 1, body.calendar), body) });
  }
  const begins = startsAt(slot, timeZone);
  // Nothing is prepared for a meeting that was put on the calendar after it began.
  if (Temporal.Instant.compare(notBefore(meeting), begins) >= 0) return [];
  return due.filter(({ at }) => Temporal.Instant.compare(at, begins) < 0);
}

function afterTheMeeting(meeting: PlannedMeeting, body: Body): readonly Due<DueType>[] {
  const { minutes, slot } = meeting;
  const due: Due<DueType>[] = [];
  const circulation = deadlineOf(meeting, 'minutes-circulation')?.due;
  const unwritten = minutes.stage === 'none' || minutes.stage === 'drafting';
  const ends = endsAt(slot, body.calendar.timeZone);
  if (minutes.stage === 'none' && !did(meeting, 'minutes-wanted')) due.push({ type: 'ask-for-minutes', at: ends });
  if (circulation !== undefined && unwritten && !did(meeting, 'minutes-reminded')) {
    const reminder = sendingTime(countedDaysBefore(circulation, 2, body.calendar), body);
    // Where the minutes are due within days of the meeting, they have only just been asked for.
    if (Temporal.Instant.compare(reminder, ends) > 0) due.push({ type: 'remind-of-minutes', at: reminder });
  }
  return due;
}

function deadlineOf({ deadlines }: PlannedMeeting, step: Step): Deadline | undefined {
  return deadlines.find((one) => one.step === step);
}

function did({ clockDid }: PlannedMeeting, step: ClockStep): boolean {
  return clockDid.includes(step);
}

function sendingTime(day: Temporal.PlainDate, { rules, calendar }: Body): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: calendar.timeZone, plainTime: rules.sendAt }).toInstant();
}

/** What is held is looked at again each morning: somebody who is waited for may have left. */
function nextMorning(at: Temporal.Instant, body: Body): Temporal.Instant {
  return sendingTime(dayAt(body, at).add({ days: 1 }), body);
}

/** When the clock sends what is due: at the body's hour, or at the time the rule names if that comes first. */
function inTime(deadline: Deadline, body: Body): Temporal.Instant {
  const [sent, last] = [sendingTime(deadline.due, body), lastMoment(deadline, body.calendar.timeZone)];
  return Temporal.Instant.compare(sent, last) <= 0 ? sent : last;
}
