import { nextMeeting } from '../agenda/next-meeting.ts';
import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { openCommentWindow } from './comment-window.ts';
import { gapIn } from './gaps.ts';

/** Rundsendelse af referatudkastet. */
export interface CirculateDraft extends Command {
  readonly type: 'circulate-draft';
}

/**
 * Sends the draft to the members. Where silence approves, their comment window opens, counted once and kept with
 * its clause; where the next meeting approves, the draft waits for it.
 *
 * @source S1-08, S1-09; S4-04
 * @refuses minutes-not-open, already-circulated, approved-already, approved-at-the-meeting, outcome-missing,
 *   recommendations-unanswered, points-unwritten
 */
export function circulateDraft(
  meeting: PlannedMeeting,
  command: CirculateDraft,
  { body, meetings }: Circumstances,
): Decision<MeetingEvent, Refusal> {
  const { minutes } = meeting;
  const { approval } = body.rules;
  if (minutes.stage === 'none') return refuse({ because: 'minutes-not-open' });
  if (minutes.stage === 'approved') return refuse({ because: 'approved-already', at: minutes.approval.at });
  if (minutes.stage !== 'drafting') return refuse({ because: 'already-circulated' });
  if (approval.mode === 'at-the-meeting')
    return refuse({ because: 'approved-at-the-meeting', clause: approval.clause });
  const gap = gapIn(minutes.draft, meeting, body);
  if (gap !== undefined) return refuse(gap);
  const window = approval.mode === 'by-silence' ? openCommentWindow(command.at, approval, body.calendar) : undefined;
  const next = nextMeeting(meeting.slot.date, meetings);
  return accept({ type: 'draft-circulated', at: command.at, window, next });
}
