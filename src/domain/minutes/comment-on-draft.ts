import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { isOpen } from './comment-window.ts';
import { type Comment, isOpenObjection, type Minutes } from './minutes.ts';
import { pointsOf } from './write-minutes.ts';

/** A comment (bemærkning) or an objection (indsigelse). Its id is the command's. */
export interface CommentOnDraft extends Command {
  readonly type: 'comment-on-draft';
  readonly kind: Comment['kind'];
  readonly pointId: string | undefined;
  readonly text: string;
}

export interface SayNoComments extends Command {
  readonly type: 'say-no-comments';
}

export interface TakeBackObjection extends Command {
  readonly type: 'take-back-objection';
  readonly commentId: string;
}

export interface AnswerComment extends Command {
  readonly type: 'answer-comment';
  readonly commentId: string;
  readonly text: string;
  /** The objection has been met, as by a corrected text, and no longer stands in the way. */
  readonly met: boolean;
}

/**
 * Records a member's remark while the draft is out.
 *
 * @source S1-09: "8 hverdage til at kommentere på referatet"
 * @refuses not-circulating, window-closed (with its day and clause), no-such-point
 */
export function commentOnDraft(
  meeting: PlannedMeeting,
  command: CommentOnDraft,
  { body }: Circumstances,
): Decision<MeetingEvent, Refusal> {
  const { by, at, id, kind, pointId, text } = command;
  if (by.kind !== 'member') return refuse({ because: 'not-allowed', needs: 'member' });
  const shut = closedTo(meeting.minutes, at);
  if (shut !== undefined) return refuse(shut);
  if (pointId !== undefined && !pointsOf(meeting, body).some((point) => point.id === pointId))
    return refuse({ because: 'no-such-point' });
  return accept({
    type: 'draft-commented',
    comment: { id, by: by.id, at, kind, pointId, text, answer: undefined, settled: undefined },
  });
}

/** »Ingen bemærkninger« is an answer too; said twice it is said once. */
export function sayNoComments({ minutes }: PlannedMeeting, { by, at }: SayNoComments): Decision<MeetingEvent, Refusal> {
  if (by.kind !== 'member') return refuse({ because: 'not-allowed', needs: 'member' });
  const shut = closedTo(minutes, at);
  if (shut !== undefined) return refuse(shut);
  if (minutes.stage !== 'none' && minutes.noComments.some((one) => one.by === by.id)) return accept();
  return accept({ type: 'no-comments-said', said: { by: by.id, at } });
}

/**
 * Lets its author take an objection back, also after it was referred to the chair.
 *
 * @refuses not-circulating, no-such-comment, not-allowed (author), not-an-objection
 */
export function takeBackObjection(
  { minutes }: PlannedMeeting,
  { by, commentId }: TakeBackObjection,
): Decision<MeetingEvent, Refusal> {
  const comment = commentIn(minutes, commentId);
  if (comment === undefined) return refuse({ because: 'no-such-comment' });
  if (by.kind !== 'member' || comment.by !== by.id) return refuse({ because: 'not-allowed', needs: 'author' });
  if (minutes.stage === 'approved') return refuse({ because: 'approved-already', at: minutes.approval.at });
  if (comment.kind !== 'objection') return refuse({ because: 'not-an-objection' });
  return isOpenObjection(comment) ? accept({ type: 'objection-taken-back', commentId }) : accept();
}

/**
 * The secretary's answer, which its author is sent; answering does not by itself settle an objection. The same answer
 * again changes nothing.
 *
 * @refuses no-such-comment, approved-already
 */
export function answerComment(
  { minutes }: PlannedMeeting,
  { commentId, text, met, at }: AnswerComment,
): Decision<MeetingEvent, Refusal> {
  const comment = commentIn(minutes, commentId);
  if (comment === undefined) return refuse({ because: 'no-such-comment' });
  if (minutes.stage === 'approved') return refuse({ because: 'approved-already', at: minutes.approval.at });
  const settles = met && isOpenObjection(comment);
  if (comment.answer?.text === text && !settles) return accept();
  return accept({ type: 'comment-answered', commentId, text, at, met: settles });
}

/** Why no remarks are taken at this moment; undefined while they are. */
function closedTo(minutes: Minutes, at: Temporal.Instant): Refusal | undefined {
  switch (minutes.stage) {
    case 'none':
    case 'drafting':
      return { because: 'not-circulating' };
    case 'awaiting-next-meeting':
      return undefined;
    case 'circulating':
    case 'referred':
    case 'approved': {
      const { window } = minutes;
      if (window === undefined)
        return minutes.stage === 'approved' ? { because: 'approved-already', at: minutes.approval.at } : undefined;
      if (minutes.stage === 'circulating' && isOpen(window, at)) return undefined;
      return { because: 'window-closed', lastDay: window.lastDay, closedAt: window.closesAt, clause: window.clause };
    }
  }
}

function commentIn(minutes: Minutes, id: string): Comment | undefined {
  return minutes.stage === 'none' ? undefined : minutes.comments.find((one) => one.id === id);
}
