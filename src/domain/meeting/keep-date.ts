import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import type { MeetingEvent } from './events.ts';
import type { PlannedMeeting } from './meeting.ts';
import { startsAt } from './slot.ts';

/** Somebody has asked for another date, and the meeting is kept where it is; whoever cannot come may send a substitute. */
export interface KeepDate extends Command {
  readonly type: 'keep-date';
  /** Told to the members: who asked, and why the date stands. */
  readonly reason: string;
}

/**
 * Keeps the date of a meeting that has not begun. A meeting moved afterwards is moved all the same; the newest word holds.
 *
 * @source S4-11 "deltagerne evt. sender suppleanter"
 * @refuses reason-missing, meeting-begun
 */
export function keepDate(
  { slot }: PlannedMeeting,
  { reason, at }: KeepDate,
  { body }: Circumstances,
): Decision<MeetingEvent, Refusal> {
  if (reason.trim() === '') return refuse({ because: 'reason-missing' });
  if (Temporal.Instant.compare(at, startsAt(slot, body.calendar.timeZone)) >= 0)
    return refuse({ because: 'meeting-begun', date: slot.date });
  return accept({ type: 'date-kept', kept: { slot, reason, at } });
}
