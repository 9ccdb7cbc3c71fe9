import type { NextMeeting } from '../agenda/agenda.ts';
import type { Struck } from '../agenda/draft-agenda.ts';
import { evolvePublication, type PublicationEvent } from '../publication/publication-events.ts';
import { type CirculationEvent, evolveCirculation, written } from './circulation-events.ts';
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
import type { Signature } from './round.ts';
import { answeredBy, evolveSilence, type SilenceEvent } from './silence-events.ts';
import { withVersion } from './versions.ts';

export type Header = Pick<Draft, 'startedAt' | 'endedAt' | 'place' | 'attendance' | 'guests' | 'moderator'>;

export type MinutesEvent =
  | CirculationEvent
  | SilenceEvent
  | { readonly type: 'minutes-opened'; readonly draft: Draft }
  | { readonly type: 'header-written'; readonly header: Header; readonly at?: Temporal.Instant }
  | {
      readonly type: 'point-attendance-written';
      readonly pointId: string;
      readonly attendance: PointAttendance;
      readonly at?: Temporal.Instant;
    }
  | { readonly type: 'draft-points-struck'; readonly pointId: string; readonly struck: readonly Struck[] }
  | { readonly type: 'draft-agenda-handed-over'; readonly pointId: string }
  | { readonly type: 'point-written'; readonly pointId: string; readonly text: PointText }
  | { readonly type: 'minutes-pasted'; readonly pasted: Pasted }
  | { readonly type: 'paste-dropped' }
  /** A text changed after the draft had gone out; members see the new version. */
  | {
      readonly type: 'draft-corrected';
      readonly pointId: string;
      readonly text: PointText;
      readonly version: number;
      readonly at?: Temporal.Instant;
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
  | PublicationEvent;

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
    case 'header-written': {
      const version = correctedVersion(minutes);
      const draft = { ...minutes.draft, ...event.header, version };
      return { ...minutes, draft, ...withVersion(minutes, version, event.at, { header: true }) };
    }
    case 'point-attendance-written': {
      const atPoints = { ...minutes.draft.atPoints, [event.pointId]: event.attendance };
      const version = correctedVersion(minutes);
      const kept = withVersion(minutes, version, event.at, { attendanceAt: event.pointId });
      return { ...minutes, draft: { ...minutes.draft, atPoints, version }, ...kept };
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
    case 'draft-corrected': {
      const { pointId, text, version, at } = event;
      const draft = { ...withText(minutes.draft, pointId, text), version };
      return { ...minutes, draft, ...withVersion(minutes, version, at, { texts: { [pointId]: text } }) };
    }
    case 'minutes-signed':
      return signed(minutes, event.signature);
    case 'approval-reminded':
      return minutes.stage === 'with-chair' || minutes.stage === 'collecting'
        ? { ...minutes, remindedAt: event.at }
        : minutes;
    case 'draft-commented': {
      const { by, at } = event.comment;
      const comments = [...minutes.comments, event.comment];
      const noComments = minutes.noComments.filter((one) => one.by !== by);
      return answeredBy({ ...minutes, comments, noComments }, by, at);
    }
    case 'no-comments-said': {
      const { by, at } = event.said;
      const noComments = [...minutes.noComments.filter((one) => one.by !== by), event.said];
      return answeredBy({ ...minutes, noComments }, by, at);
    }
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
    case 'publication-held':
    case 'hit-settled':
    case 'minutes-published':
    case 'published-corrected':
    case 'published-withdrawn':
      return minutes.stage === 'approved' ? evolvePublication(minutes, event) : minutes;
    case 'draft-circulated':
    case 'draft-shown-to-chair':
    case 'draft-returned':
    case 'window-restarted':
      return evolveCirculation(minutes, event);
    default:
      return evolveSilence(minutes, event);
  }
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
