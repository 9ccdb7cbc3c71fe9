import type { NextMeeting } from '../agenda/agenda.ts';
import type { Struck } from '../agenda/draft-agenda.ts';
import type { MemberId } from '../body/body.ts';
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
  Returned,
  Written,
  WrittenMinutes,
} from './minutes.ts';
import type { Round, Signature } from './round.ts';

export type Header = Pick<Draft, 'startedAt' | 'endedAt' | 'place' | 'attendance' | 'guests' | 'moderator'>;

export type MinutesEvent =
  | { readonly type: 'minutes-opened'; readonly draft: Draft }
  | { readonly type: 'header-written'; readonly header: Header }
  | { readonly type: 'point-attendance-written'; readonly pointId: string; readonly attendance: PointAttendance }
  | { readonly type: 'draft-points-struck'; readonly pointId: string; readonly struck: readonly Struck[] }
  | { readonly type: 'draft-agenda-handed-over'; readonly pointId: string }
  | { readonly type: 'point-written'; readonly pointId: string; readonly text: PointText }
  | { readonly type: 'minutes-pasted'; readonly pasted: Pasted }
  | { readonly type: 'paste-dropped' }
  /** A text changed after the draft had gone out; members see the new version. */
  | { readonly type: 'draft-corrected'; readonly pointId: string; readonly text: PointText; readonly version: number }
  | { readonly type: 'draft-shown-to-chair'; readonly at: Temporal.Instant; readonly answerBy: CommentWindow }
  | { readonly type: 'draft-returned'; readonly returned: Returned }
  | {
      readonly type: 'draft-circulated';
      readonly at: Temporal.Instant;
      readonly window: CommentWindow | undefined;
      readonly next?: NextMeeting;
      readonly round?: Round;
      /** Whose receipts the window waits for. */
      readonly awaiting?: readonly MemberId[];
      /** When those who have not answered or signed are reminded. */
      readonly answerBy?: CommentWindow;
    }
  | { readonly type: 'draft-received'; readonly member: MemberId; readonly at: Temporal.Instant }
  | { readonly type: 'window-opened'; readonly window: CommentWindow }
  /** A text corrected for an objection that was met is heard anew; where receipts count the window waits for them. */
  | {
      readonly type: 'window-restarted';
      readonly at: Temporal.Instant;
      readonly window: CommentWindow | undefined;
      readonly awaiting: readonly MemberId[];
      /** Which came last: the corrected text, or the answer that met the objection. */
      readonly upon: 'correction' | 'answer';
    }
  | { readonly type: 'minutes-signed'; readonly signature: Signature }
  | { readonly type: 'approval-reminded'; readonly at: Temporal.Instant }
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
  | {
      readonly type: 'objection-decided';
      readonly commentId: string;
      readonly text: string;
      /** Empty where no disagreement is noted. */
      readonly dissent: string;
      readonly at: Temporal.Instant;
    }
  /** The next meeting approves, as there are objections. */
  | { readonly type: 'minutes-put-to-next-meeting'; readonly at: Temporal.Instant; readonly count: number }
  | { readonly type: 'objections-referred'; readonly at: Temporal.Instant; readonly count: number }
  | { readonly type: 'minutes-approved'; readonly approval: ApprovalNote; readonly next?: NextMeeting }
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
    case 'draft-points-struck': {
      const struck = { ...minutes.draft.struck, [event.pointId]: event.struck };
      return { ...minutes, draft: { ...minutes.draft, struck, version: correctedVersion(minutes) } };
    }
    case 'draft-agenda-handed-over': {
      const handedOver = [...(minutes.draft.handedOver ?? []), event.pointId];
      return { ...minutes, draft: { ...minutes.draft, handedOver } };
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
    case 'draft-shown-to-chair':
      return { ...written(minutes), stage: 'with-chair', shownAt: event.at, answerBy: event.answerBy };
    case 'draft-returned':
      return { ...written(minutes), stage: 'drafting', returned: event.returned };
    case 'draft-received':
      return minutes.stage === 'delivering'
        ? { ...minutes, awaiting: minutes.awaiting.filter((one) => one !== event.member) }
        : minutes;
    case 'window-opened':
      return minutes.stage === 'delivering'
        ? { ...written(minutes), stage: 'circulating', circulatedAt: minutes.circulatedAt, window: event.window }
        : minutes;
    case 'window-restarted':
      return restarted(minutes, event);
    case 'minutes-signed':
      return signed(minutes, event.signature);
    case 'approval-reminded':
      return minutes.stage === 'with-chair' || minutes.stage === 'collecting'
        ? { ...minutes, remindedAt: event.at }
        : minutes;
    case 'draft-commented':
      return {
        ...minutes,
        comments: [...minutes.comments, event.comment],
        noComments: minutes.noComments.filter((one) => one.by !== event.comment.by),
      };
    case 'no-comments-said':
      return {
        ...minutes,
        noComments: [...minutes.noComments.filter(({ by }) => by !== event.said.by), event.said],
      };
    case 'comment-answered':
      return withComment(minutes, event.commentId, (comment) => ({
        ...comment,
        answer: { text: event.text, at: event.at },
        settled: event.met ? 'met' : comment.settled,
      }));
    case 'objection-taken-back':
      return withComment(minutes, event.commentId, (comment) => ({ ...comment, settled: 'taken-back' }));
    case 'objection-decided':
      return withComment(minutes, event.commentId, (comment) => ({
        ...comment,
        answer: { text: event.text, at: event.at },
        settled: 'decided',
        ...(event.dissent === '' ? {} : { dissent: event.dissent }),
      }));
    case 'minutes-put-to-next-meeting':
      return 'circulatedAt' in minutes
        ? { ...written(minutes), stage: 'awaiting-next-meeting', circulatedAt: minutes.circulatedAt }
        : minutes;
    case 'objections-referred':
      return minutes.stage === 'circulating' || minutes.stage === 'collecting'
        ? { ...minutes, stage: 'referred', referredAt: event.at }
        : minutes;
    case 'minutes-approved': {
      const { approval, next = minutes.draft.next } = event;
      const draft = { ...minutes.draft, ...(next === undefined ? {} : { next }) };
      return { ...written(minutes), draft, stage: 'approved', approval, publishedAt: undefined };
    }
    case 'minutes-published':
      return minutes.stage === 'approved' ? { ...minutes, publishedAt: event.at } : minutes;
  }
}

/** What stays with the minutes whatever stage they are in. */
function written({ draft, window, pasted, comments, noComments, round, returned }: WrittenMinutes): Written {
  return {
    draft,
    window,
    pasted,
    comments,
    noComments,
    ...(round === undefined ? {} : { round }),
    ...(returned === undefined ? {} : { returned }),
  };
}

function circulated(
  minutes: WrittenMinutes,
  { at, window, next, round, awaiting, answerBy }: Extract<MinutesEvent, { type: 'draft-circulated' }>,
): Minutes {
  const { returned: _, ...kept } = written(minutes);
  const sent = {
    ...kept,
    draft: { ...minutes.draft, version: 1, ...(next === undefined ? {} : { next }) },
    ...(round === undefined ? {} : { round }),
    circulatedAt: at,
  };
  if (window !== undefined) return { ...sent, stage: 'circulating', window };
  if (awaiting !== undefined) return { ...sent, stage: 'delivering', awaiting, window };
  if ((round?.asked ?? []).length === 0) return { ...sent, stage: 'awaiting-next-meeting', window };
  return { ...sent, stage: 'collecting', window, ...(answerBy === undefined ? {} : { answerBy }) };
}

function restarted(
  minutes: WrittenMinutes,
  { at, window, awaiting }: Extract<MinutesEvent, { type: 'window-restarted' }>,
): Minutes {
  if (minutes.round === undefined) return minutes;
  const round = { ...minutes.round, heardVersion: minutes.draft.version };
  const again = { ...written(minutes), round, circulatedAt: at };
  return window === undefined
    ? { ...again, stage: 'delivering', awaiting }
    : { ...again, stage: 'circulating', window };
}

/** One signature each, of the newest text signed. */
function signed(minutes: WrittenMinutes, signature: Signature): Minutes {
  if (minutes.round === undefined) return minutes;
  const others = minutes.round.signatures.filter(({ by }) => by !== signature.by);
  return { ...minutes, round: { ...minutes.round, signatures: [...others, signature] } };
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
