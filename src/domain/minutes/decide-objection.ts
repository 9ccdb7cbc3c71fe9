import { objectionEffect } from '../body/approval.ts';
import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { ruleOf } from './answers.ts';

/** The chair's decision of one objection. */
export interface DecideObjection extends Command {
  readonly type: 'decide-objection';
  readonly commentId: string;
  /** Why, and what is to be done; its author is told it. */
  readonly text: string;
  /** The disagreement (dissens) as it is to stand in the minutes; empty for none. */
  readonly dissent: string;
}

/**
 * Settles an objection by the chair's word, where the rules leave it to the chair. The same decision again changes nothing.
 *
 * @source approval.objection `chair-decides`
 * @refuses no-such-comment, approved-already, not-an-objection, objection-not-for-chair, reason-missing
 */
export function decideObjection(
  { minutes }: PlannedMeeting,
  command: DecideObjection,
  { body }: Circumstances,
): Decision<MeetingEvent, Refusal> {
  const { commentId, at } = command;
  const [text, dissent] = [command.text.trim(), command.dissent.trim()];
  const comment = minutes.stage === 'none' ? undefined : minutes.comments.find((one) => one.id === commentId);
  if (minutes.stage === 'none' || comment === undefined) return refuse({ because: 'no-such-comment' });
  if (minutes.stage === 'approved') return refuse({ because: 'approved-already', at: minutes.approval.at });
  if (comment.kind !== 'objection') return refuse({ because: 'not-an-objection' });
  const rule = ruleOf(minutes, body);
  if (objectionEffect(rule) !== 'chair-decides')
    return refuse({ because: 'objection-not-for-chair', clause: rule.clause });
  if (comment.settled !== undefined) return accept();
  if (text === '') return refuse({ because: 'reason-missing' });
  return accept({ type: 'objection-decided', commentId, text, dissent, at });
}
