import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import type { MeetingEvent } from './events.ts';
import type { PlannedMeeting } from './meeting.ts';
import { startsAt } from './slot.ts';

export interface CancelMeeting extends Command {
  readonly type: 'cancel-meeting';
  readonly reason: string;
}

/**
 * Cancels a meeting that has not begun. Its items stay in the journal.
 *
 * @refuses reason-missing, meeting-begun
 */
export function cancelMeeting(
  meeting: PlannedMeeting,
  command: CancelMeeting,
  { body }: Circumstances,
): Decision<MeetingEvent, Refusal> {
  const { reason, at } = command;
  if (reason.trim() === '') return refuse({ because: 'reason-missing' });
  if (Temporal.Instant.compare(at, startsAt(meeting.slot, body.calendar.timeZone)) >= 0) {
    return refuse({ because: 'meeting-begun', date: meeting.slot.date });
  }
  return accept({ type: 'meeting-cancelled', reason, at });
}
