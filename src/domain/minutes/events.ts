import type { NextMeeting } from '../agenda/next-meeting.ts';
import type { CommentWindow } from './comment-window.ts';
import type {
  ApprovalNote,
  Comment,
  Draft,
  Minutes,
  NoComments,
  Pasted,
  PointAttendance,
  PointText,
  WrittenMinutes,
} from './minutes.ts';

export type Header = Pick<Draft, 'startedAt' | 'endedAt' | 'place' | 'attendance' | 'guests' | 'moderator'>;

export type MinutesEvent =
  | { readonly type: 'minutes-opened'; readonly draft: Draft }
  | { readonly type: 'header-written'; readonly header: Header }
  | { readonly type: 'point-attendance-written'; readonly pointId: string; readonly attendance: PointAttendance }
  | { readonly type: 'point-written'; readonly pointId: string; readonly text: PointText }
  | { readonly type: 'minutes-pasted'; readonly pasted: Pasted }
  | { readonly type: 'paste-dropped' }
  /** A text changed after the draft had gone out; members see the new version. */
  | { readonly type: 'draft-corrected'; readonly pointId: string; readonly text: PointText; readonly version: number }
  | {
      readonly type: 'draft-circulated';
      readonly at: Temporal.Instant;
      readonly window: CommentWindow | undefined;
      readonly next?: NextMeeting;
    }
  | { readonly type: 'draft-commented'; readonly comment: Comment }
  | { readonly type: 'no-comments-said'; readonly said: NoComments }
  | {
      readonly type: 'comment-answered';
      readonly commentId: string;
      readonly text: string;
      readonly at: Temporal.Instant;
      readonly met: boolean;
    }
  | { readonly type: 'objection-taken-back'; readonly commentId: string }
  | { readonly type: 'objections-referred'; readonly at: Temporal.Instant; readonly count: number }
  | { readonly type: 'minutes-approved'; readonly approval: ApprovalNote }
  | { readonly type: 'minutes-published'; readonly at: Temporal.Instant };

export function evolveMinutes(minutes: Minutes, event: MinutesEvent): Minutes {
  if (event.type === 'minutes-opened') {
    return {
      stage: 'drafting',
      draft: event.draft,
      window: undefined,
      pasted: undefined,
      comments: [],
      noComments: [],
    };
  }
  if (minutes.stage === 'none') return minutes;
  switch (event.type) {
    case 'header-written':
      return { ...minutes, draft: { ...minutes.draft, ...event.header, version: correctedVersion(minutes) } };
    case 'point-attendance-written': {
      const atPoints = { ...minutes.draft.atPoints, [event.pointId]: event.attendance };
      return { ...minutes, draft: { ...minutes.draft, atPoints, version: correctedVersion(minutes) } };
    }
    case 'point-written':
      return { ...minutes, draft: withText(minutes.draft, event.pointId, event.text) };
    case 'minutes-pasted':
      return { ...minutes, pasted: event.pasted };
    case 'paste-dropped':
      return { ...minutes, pasted: undefined };
    case 'draft-corrected':
      return { ...minutes, draft: { ...withText(minutes.draft, event.pointId, event.text), version: event.version } };
    case 'draft-circulated':
      return circulated(minutes, event);
    case 'draft-commented':
      return {
        ...minutes,
        comments: [...minutes.comments, event.comment],
        noComments: minutes.noComments.filter((one) => one.by !== event.comment.by),
      };
    case 'no-comments-said':
      return { ...minutes, noComments: [...minutes.noComments, event.said] };
    case 'comment-answered':
      return withComment(minutes, event.commentId, (comment) => ({
        ...comment,
        answer: { text: event.text, at: event.at },
        settled: event.met ? 'met' : comment.settled,
      }));
    case 'objection-taken-back':
      return withComment(minutes, event.commentId, (comment) => ({ ...comment, settled: 'taken-back' }));
    case 'objections-referred':
      return minutes.stage === 'circulating' ? { ...minutes, stage: 'referred', referredAt: event.at } : minutes;
    case 'minutes-approved': {
      const { draft, window, pasted, comments, noComments } = minutes;
      return {
        stage: 'approved',
        approval: event.approval,
        publishedAt: undefined,
        draft,
        window,
        pasted,
        comments,
        noComments,
      };
    }
    case 'minutes-published':
      return minutes.stage === 'approved' ? { ...minutes, publishedAt: event.at } : minutes;
  }
}

function circulated(
  minutes: WrittenMinutes,
  { at, window, next }: Extract<MinutesEvent, { type: 'draft-circulated' }>,
): Minutes {
  const { draft, pasted, comments, noComments } = minutes;
  const out = { ...draft, version: 1, ...(next === undefined ? {} : { next }) };
  const written = { draft: out, pasted, comments, noComments };
  return window === undefined
    ? { stage: 'awaiting-next-meeting', circulatedAt: at, window, ...written }
    : { stage: 'circulating', circulatedAt: at, window, ...written };
}

/** A draft not yet circulated has no version to raise. */
function correctedVersion({ stage, draft }: WrittenMinutes): number {
  return stage === 'drafting' ? draft.version : draft.version + 1;
}

function withText(draft: Draft, pointId: string, text: PointText): Draft {
  return { ...draft, texts: { ...draft.texts, [pointId]: text } };
}

function withComment(minutes: WrittenMinutes, id: string, change: (comment: Comment) => Comment): WrittenMinutes {
  return { ...minutes, comments: minutes.comments.map((one) => (one.id === id ? change(one) : one)) };
}
