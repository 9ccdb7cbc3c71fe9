import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import type { MeetingEvent } from './events.ts';
import type { PlannedMeeting } from './meeting.ts';
import { endsAt } from './slot.ts';

/** Afbud: the member will not come; a substitute may be named (S4-11: "deltagerne evt. sender suppleanter"). */
export interface ReportAbsence extends Command {
  readonly type: 'report-absence';
  readonly reason: string;
  readonly substitute: string;
}

/**
 * Notes a member's absence; said again, the newest word holds.
 *
 * @refuses meeting-begun (once the meeting is over), not-allowed
 */
export function reportAbsence(
  meeting: PlannedMeeting,
  command: ReportAbsence,
  { body }: Circumstances,
): Decision<MeetingEvent, Refusal> {
  const { by, at, reason, substitute } = command;
  if (by.kind !== 'member') return refuse({ because: 'not-allowed', needs: 'member' });
  if (Temporal.Instant.compare(at, endsAt(meeting.slot, body.calendar.timeZone)) >= 0) {
    return refuse({ because: 'meeting-begun', date: meeting.slot.date });
  }
  return accept({ type: 'absence-reported', absence: { member: by.id, at, reason, substitute } });
}
