import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { gapIn } from './gaps.ts';
import { sentOut } from './send-out.ts';

/** The chair approves the draft, and it goes on to the members. */
export interface PassDraft extends Command {
  readonly type: 'pass-draft';
}

/** The chair sends the draft back to the secretary. */
export interface ReturnDraft extends Command {
  readonly type: 'return-draft';
  readonly reason: string;
}

/**
 * Sends the members the draft their chair has approved. Passing it late is passing it; passing it twice is once.
 *
 * @source approval.mode `chair-then-members`
 * @refuses not-with-chair, outcome-missing, recommendations-unanswered, points-unwritten
 */
export function passDraft(
  meeting: PlannedMeeting,
  { at }: PassDraft,
  circumstances: Circumstances,
): Decision<MeetingEvent, Refusal> {
  const { minutes } = meeting;
  if (minutes.stage !== 'with-chair') return refuse({ because: 'not-with-chair' });
  const gap = gapIn(minutes.draft, meeting, circumstances.body);
  return gap === undefined ? accept(sentOut(at, meeting, circumstances)) : refuse(gap);
}

/**
 * Takes the draft back to be written in, with the chair's reason, which the secretary is told.
 *
 * @refuses not-with-chair, reason-missing
 */
export function returnDraft({ minutes }: PlannedMeeting, command: ReturnDraft): Decision<MeetingEvent, Refusal> {
  const { at, by } = command;
  const reason = command.reason.trim();
  if (by.kind !== 'member') return refuse({ because: 'not-allowed', needs: 'chair' });
  if (minutes.stage !== 'with-chair') return refuse({ because: 'not-with-chair' });
  if (reason === '') return refuse({ because: 'reason-missing' });
  return accept({ type: 'draft-returned', returned: { by: by.id, at, reason } });
}
