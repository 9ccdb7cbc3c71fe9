import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import type { Refusal } from '../refusal.ts';
import type { CommentClass } from './minutes.ts';

/** The secretary's: whether a comment is about the wording or about the matter. */
export interface ClassComment extends Command {
  readonly type: 'class-comment';
  readonly commentId: string;
  readonly as: CommentClass;
}

/**
 * Classes a comment or an objection. An editorial one is corrected while the clock runs; a substantive one that is not yet
 * answered stops it. Classed otherwise later, the clock goes again. The same class again changes nothing, and an objection
 * stays one, whatever its class.
 *
 * @source procedure.md 4.7
 * @refuses no-such-comment, approved-already
 */
export function classComment(
  { minutes }: PlannedMeeting,
  { commentId, as, at, by }: ClassComment,
): Decision<MeetingEvent, Refusal> {
  if (by.kind !== 'member') return refuse({ because: 'not-allowed', needs: 'secretary' });
  const comment = minutes.stage === 'none' ? undefined : minutes.comments.find((one) => one.id === commentId);
  if (minutes.stage === 'none' || comment === undefined) return refuse({ because: 'no-such-comment' });
  if (minutes.stage === 'approved') return refuse({ because: 'approved-already', at: minutes.approval.at });
  return comment.class === as ? accept() : accept({ type: 'comment-classed', commentId, as, by: by.id, at });
}
