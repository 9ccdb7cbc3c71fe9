import { mayObject } from '../body/approval.ts';
import type { Body, MemberId } from '../body/body.ts';
import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { ruleOf } from './answers.ts';
import { isOpen } from './comment-window.ts';
import { type Comment, isOpenObjection, type Minutes, type NoComments, type WrittenMinutes } from './minutes.ts';
import { hasDraft } from './receptions.ts';
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
 * Records a member's remark while the draft is out. Where only those may object who were present, an absent member's
 * objection is kept as a comment. One that comes after the end is kept by itself, and stops nothing.
 *
 * @source S1-09: "8 hverdage til at kommentere på referatet"
 * @refuses not-circulating, no-such-point
 */
export function commentOnDraft(
  meeting: PlannedMeeting,
  command: CommentOnDraft,
  { body }: Circumstances,
): Decision<MeetingEvent, Refusal> {
  const { by, at, id, kind, pointId, text } = command;
  if (by.kind !== 'member') return refuse({ because: 'not-allowed', needs: 'member' });
  return remark(meeting, { id, by: by.id, at, kind, pointId, text }, body);
}

/** What a member said of the draft, whoever entered it. */
export function remark(
  meeting: PlannedMeeting,
  said: Omit<Comment, 'answer' | 'settled' | 'version'>,
  body: Body,
): Decision<MeetingEvent, Refusal> {
  const { minutes } = meeting;
  const { by, at, kind, pointId } = said;
  const shut = closedTo(minutes, at, by);
  if (shut?.because === 'not-circulating') return refuse(shut);
  if (minutes.stage === 'none') return refuse({ because: 'not-circulating' });
  if (pointId !== undefined && !pointsOf(meeting, body).some((point) => point.id === pointId))
    return refuse({ because: 'no-such-point' });
  const { version } = minutes.draft;
  const unanswered = { version, answer: undefined, settled: undefined };
  if (shut !== undefined) return accept({ type: 'late-comment-made', comment: { ...said, ...unanswered } });
  const isLowered = kind === 'objection' && !objectsInForce(by, minutes, body);
  const kept = isLowered ? ({ kind: 'comment', meantAs: 'objection' } as const) : {};
  return accept({ type: 'draft-commented', comment: { ...said, ...kept, ...unanswered } });
}

/** @source approval.who-may-object `present`: there when the meeting was held, as the draft's own attendance has it */
function objectsInForce(by: MemberId, minutes: WrittenMinutes, body: Body): boolean {
  if (mayObject(ruleOf(minutes, body)) === 'members') return true;
  return minutes.draft.attendance.some(({ member, presence }) => member === by && presence === 'present');
}

/** »Ingen bemærkninger« is an answer too; said twice of the same text it is said once. */
export function sayNoComments(meeting: PlannedMeeting, { by, at }: SayNoComments): Decision<MeetingEvent, Refusal> {
  if (by.kind !== 'member') return refuse({ because: 'not-allowed', needs: 'member' });
  return sayNothing(meeting, { by: by.id, at });
}

/** »Ingen bemærkninger«, whoever entered it. */
export function sayNothing(
  { minutes }: PlannedMeeting,
  said: Omit<NoComments, 'version'>,
): Decision<MeetingEvent, Refusal> {
  const shut = closedTo(minutes, said.at, said.by);
  if (shut !== undefined) return refuse(shut);
  if (minutes.stage === 'none') return refuse({ because: 'not-circulating' });
  const { version } = minutes.draft;
  // One said before versions were kept was said of any.
  const isSaid = minutes.noComments.some((one) => one.by === said.by && (one.version ?? version) === version);
  return isSaid ? accept() : accept({ type: 'no-comments-said', said: { ...said, version } });
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

/**
 * Why no remarks of this member's are taken at this moment; undefined while they are: also while the clock stands still,
 * and, once the time is out, from those whose lack of the draft still holds the approval.
 */
export function closedTo(
  minutes: Minutes,
  at: Temporal.Instant,
  by: MemberId,
): Extract<Refusal, { because: 'not-circulating' | 'window-closed' | 'approved-already' }> | undefined {
  switch (minutes.stage) {
    case 'none':
    case 'drafting':
    case 'with-chair':
      return { because: 'not-circulating' };
    case 'awaiting-next-meeting':
    case 'delivering':
    case 'collecting':
      return undefined;
    case 'circulating':
    case 'referred':
    case 'approved': {
      const { window } = minutes;
      if (window === undefined)
        return minutes.stage === 'approved' ? { because: 'approved-already', at: minutes.approval.at } : undefined;
      if (minutes.stage === 'circulating') {
        const isTaken = isOpen(window, at) || minutes.pausedAt !== undefined || !hasDraft(minutes, by);
        if (isTaken) return undefined;
      }
      return { because: 'window-closed', lastDay: window.lastDay, closedAt: window.closesAt, clause: window.clause };
    }
  }
}

function commentIn(minutes: Minutes, id: string): Comment | undefined {
  return minutes.stage === 'none' ? undefined : minutes.comments.find((one) => one.id === id);
}
