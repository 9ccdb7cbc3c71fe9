import type { Command } from '../command.ts';
import { accept, type Decision } from '../decision.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import type { Refusal } from '../refusal.ts';

/** The clock's: on the last day for the chair's word, or for answers or signatures, those who have not given it are reminded. */
export interface RemindOfApproval extends Command {
  readonly type: 'remind-of-approval';
}

/** Notes the reminder, once for each time the draft was sent. Nothing is approved by it, and nothing is refused after it. */
export function remindOfApproval(
  { minutes }: PlannedMeeting,
  { at }: RemindOfApproval,
): Decision<MeetingEvent, Refusal> {
  const isAwaited = minutes.stage === 'with-chair' || minutes.stage === 'collecting';
  return isAwaited && minutes.remindedAt === undefined ? accept({ type: 'approval-reminded', at }) : accept();
}
