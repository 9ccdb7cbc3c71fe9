import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { openCommentWindow } from './comment-window.ts';
import { gapIn } from './gaps.ts';
import { sentOut } from './send-out.ts';

/** Rundsendelse af referatudkastet. */
export interface CirculateDraft extends Command {
  readonly type: 'circulate-draft';
}

/**
 * Sends the draft to the members, or to the chair first where the rules say so. The time it gives is counted once and
 * kept with its clause, and so is the rule it is to be approved by.
 *
 * @source S1-08, S1-09; S4-04
 * @refuses minutes-not-open, already-circulated, chair-has-draft, approved-already, approved-at-the-meeting, outcome-missing,
 *   recommendations-unanswered, points-unwritten
 */
export function circulateDraft(
  meeting: PlannedMeeting,
  command: CirculateDraft,
  circumstances: Circumstances,
): Decision<MeetingEvent, Refusal> {
  const { minutes } = meeting;
  const { body } = circumstances;
  const { approval } = body.rules;
  if (minutes.stage === 'none') return refuse({ because: 'minutes-not-open' });
  if (minutes.stage === 'approved') return refuse({ because: 'approved-already', at: minutes.approval.at });
  if (minutes.stage === 'with-chair') {
    const { lastDay, clause } = minutes.answerBy;
    return refuse({ because: 'chair-has-draft', lastDay, clause });
  }
  if (minutes.stage !== 'drafting') return refuse({ because: 'already-circulated' });
  if (approval.mode === 'at-the-meeting')
    return refuse({ because: 'approved-at-the-meeting', clause: approval.clause });
  const gap = gapIn(minutes.draft, meeting, body);
  if (gap !== undefined) return refuse(gap);
  const { at } = command;
  if (approval.mode !== 'chair-then-members') return accept(sentOut(at, meeting, circumstances));
  const { chairDays: days, clause } = approval;
  return accept({ type: 'draft-shown-to-chair', at, answerBy: openCommentWindow(at, { days, clause }, body.calendar) });
}
