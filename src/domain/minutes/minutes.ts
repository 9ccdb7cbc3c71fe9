import type { NextMeeting } from '../agenda/agenda.ts';
import type { Struck } from '../agenda/draft-agenda.ts';
import type { Approval } from '../body/approval.ts';
import type { MemberId } from '../body/body.ts';
import type { Clause } from '../body/clause.ts';
import type { Publication } from '../publication/publication.ts';
import type { CommentWindow } from './comment-window.ts';
import type { Listed } from './listed.ts';
import type { Reception } from './receptions.ts';
import type { Round } from './round.ts';

/** Whether someone was there. `apology` is afbud; `absent` is without. */
export type Presence = 'present' | 'apology' | 'absent';

export interface Attendance {
  readonly member: MemberId;
  readonly presence: Presence;
  /** Who came in their stead. */
  readonly substitute?: string;
  /** Set when they came late. */
  readonly arrivedAt?: Temporal.PlainTime;
  /** Set when they left early. */
  readonly leftAt?: Temporal.PlainTime;
}

/** Somebody at the meeting who took no part in one point; `disqualified` is inhabil. */
export interface PointAbsence {
  readonly member: MemberId;
  readonly ground: 'disqualified' | 'other';
  readonly reason: string;
}

/** Who took no part in one point, and who came for it alone. */
export interface PointAttendance {
  readonly absences: readonly PointAbsence[];
  readonly guests: readonly string[];
}

/** What became of a point, by the fixed verbs (S2-13, S4-16). */
export type Outcome =
  | 'followed'
  | 'changed'
  | 'not-treated'
  | 'deferred'
  | 'noted'
  | 'discussed'
  | 'decided'
  | 'approved';

/** What became of one bullet of a recommendation. */
export type BulletOutcome = 'followed' | 'changed' | 'not-treated' | 'deferred';

/** One line of the ledger: a bullet as it was put forward, and what became of it. */
export interface Treated {
  readonly bullet: string;
  readonly outcome: BulletOutcome;
  /** For `changed`: what was decided instead, for the outcome may differ from what was recommended (S2, oddity f). */
  readonly instead?: string;
}

/** What the minutes say under one point of the agenda. */
export interface PointText {
  readonly text: string;
  readonly outcome: Outcome | undefined;
  /** What became of the recommendation, bullet by bullet; absent where it was not gone through so. */
  readonly ledger?: readonly Treated[];
  /** Counts the writings of this point, from 1, so that two who write at once find out. */
  readonly revision: number;
  readonly by: MemberId;
  /** Why a decision stands here although the rules have none made at this point (S0-11). */
  readonly despite?: string;
  /** Why a decision stands here although too few were there to make it. */
  readonly withoutQuorum?: string;
}

/** The draft: header, attendance and the text under each point. */
export interface Draft {
  readonly startedAt: Temporal.PlainTime;
  readonly endedAt: Temporal.PlainTime;
  readonly place: string;
  readonly attendance: readonly Attendance[];
  readonly guests: readonly string[];
  /** Of imported minutes, who was there as they have it; `attendance` is then empty. */
  readonly listed?: readonly Listed[];
  /** Who moderated the meeting (ordstyrer). */
  readonly moderator?: MemberId | undefined;
  /** The body's next meeting, as the calendar had it when the draft was opened and again when it went out. */
  readonly next?: NextMeeting;
  /** By point id; a point everyone took part in is not here. */
  readonly atPoints?: Readonly<Record<string, PointAttendance>>;
  /** What was struck from the next body's draft agenda, by the id of the point it stands under. */
  readonly struck?: Readonly<Record<string, readonly Struck[]>>;
  /** The ids of the points whose draft agenda has been sent to the next body. */
  readonly handedOver?: readonly string[];
  /** By point id. */
  readonly texts: Readonly<Record<string, PointText>>;
  /** The points that stood by decision, where no agenda went out to say so. */
  readonly decidedPoints?: readonly { readonly id: string; readonly title: string }[];
  /** Counts what was circulated, from 1; corrections during the window raise it. */
  readonly version: number;
}

/** How the secretary has classed a comment: of the wording only, or of the matter, so that the clock stands still until it is answered. */
export type CommentClass = 'editorial' | 'substantive';

/** A member's remark on the draft. An open objection (indsigelse) stops silent approval. */
export interface Comment {
  readonly id: string;
  readonly by: MemberId;
  readonly at: Temporal.Instant;
  readonly kind: 'comment' | 'objection';
  /** The point it is about; undefined for the minutes as a whole. */
  readonly pointId: string | undefined;
  readonly text: string;
  readonly answer: { readonly text: string; readonly at: Temporal.Instant } | undefined;
  /** An objection is open until the secretary has met it, its author has taken it back, or the chair has decided it. */
  readonly settled: 'met' | 'taken-back' | 'decided' | undefined;
  /** The version of the draft it is about. */
  readonly version?: number;
  /** Meant as an objection, but kept as a comment: its author was not at the meeting, and the rules ask that. */
  readonly meantAs?: 'objection';
  /** The disagreement (dissens) the chair has had noted, as it is printed in the minutes. */
  readonly dissent?: string;
  /** The secretary who entered it for its author. */
  readonly notedBy?: MemberId;
  readonly class?: CommentClass;
  /** The text was changed for it, and by the rules the members have had time for that. */
  readonly heardAnew?: true;
}

/** Those who pressed »Ingen bemærkninger«. */
export interface NoComments {
  readonly by: MemberId;
  readonly at: Temporal.Instant;
  /** The version of the draft it was said of. */
  readonly version?: number;
  readonly notedBy?: MemberId;
}

/** How minutes came to be approved. `as-imported`: elsewhere; the clause then names the file and what it calls itself. */
export interface ApprovalNote {
  readonly mode: Approval['mode'] | 'by-the-chair' | 'as-imported';
  readonly at: Temporal.Instant;
  readonly clause: Clause;
  /** The meeting at which it happened, for the modes that need one. */
  readonly atMeeting?: string;
  readonly by?: MemberId;
  /** Those who signed them. */
  readonly signedBy?: readonly MemberId[];
}

/** A text pasted as one message and split over the points, waiting to be looked at. */
export interface Pasted {
  readonly by: MemberId;
  /** With the revision each point had when it was pasted. */
  readonly texts: readonly { readonly pointId: string; readonly text: string; readonly baseRevision: number }[];
  readonly unmatched: string;
}

/** One version of a draft that has been sent out: when it came to be, and what it changed. The first changes everything. */
export interface DraftVersion {
  /** From 1. */
  readonly version: number;
  readonly at: Temporal.Instant;
  /** By point id, those written anew in this version. */
  readonly texts: Readonly<Record<string, PointText>>;
  /** Set where it changed times, place or attendance. */
  readonly header?: true;
  /** The point whose attendance it changed. */
  readonly attendanceAt?: string;
}

/** A draft the chair sent back, and why. */
export interface Returned {
  readonly by: MemberId;
  readonly at: Temporal.Instant;
  readonly reason: string;
}

export interface Written {
  readonly draft: Draft;
  /** The comment window, once there has been one. */
  readonly window: CommentWindow | undefined;
  readonly pasted: Pasted | undefined;
  readonly comments: readonly Comment[];
  readonly noComments: readonly NoComments[];
  /** How it is to be approved, once it has been sent out. */
  readonly round?: Round;
  /** Why the chair sent it back, when it was last. */
  readonly returned?: Returned;
  /** Who has the draft that is being heard, and whom it could not be delivered to. */
  readonly receptions?: readonly Reception[];
  /** Every version sent out, the oldest first. */
  readonly versions?: readonly DraftVersion[];
  /** Since when the clock has stood still for a substantive comment. */
  readonly pausedAt?: Temporal.Instant;
  /** Those that came after the end; they stop nothing. */
  readonly lateComments?: readonly Comment[];
}

/** The minutes (referat) of one meeting, from draft to publication. */
export type Minutes =
  | { readonly stage: 'none' }
  | ({ readonly stage: 'drafting' } & Written)
  /** The chair sees it before the members do; an answer is due by the end of `answerBy`. */
  | ({
      readonly stage: 'with-chair';
      readonly shownAt: Temporal.Instant;
      readonly answerBy: CommentWindow;
      readonly remindedAt?: Temporal.Instant;
    } & Written)
  /** Sent out, but the window opens only when these have received it too. */
  | ({
      readonly stage: 'delivering';
      readonly circulatedAt: Temporal.Instant;
      readonly awaiting: readonly MemberId[];
    } & Written)
  /** Answers or signatures are gathered; no silence counts. */
  | ({
      readonly stage: 'collecting';
      readonly circulatedAt: Temporal.Instant;
      readonly answerBy?: CommentWindow;
      readonly remindedAt?: Temporal.Instant;
    } & Written)
  | ({
      readonly stage: 'circulating';
      readonly circulatedAt: Temporal.Instant;
      readonly window: CommentWindow;
      /** When the clock last found that the time is out and somebody is not known to have the draft. */
      readonly heldAt?: Temporal.Instant;
    } & Written)
  | ({ readonly stage: 'awaiting-next-meeting'; readonly circulatedAt: Temporal.Instant } & Written)
  | ({
      readonly stage: 'referred';
      readonly circulatedAt: Temporal.Instant;
      readonly referredAt: Temporal.Instant;
    } & Written)
  | ({
      readonly stage: 'approved';
      readonly approval: ApprovalNote;
      /** Since when the public may read them. */
      readonly publishedAt: Temporal.Instant | undefined;
      /** Where the public version stands; absent on minutes published before there was a gate. */
      readonly publication?: Publication;
    } & Written);

export type WrittenMinutes = Exclude<Minutes, { stage: 'none' }>;

export const isOpenObjection = (comment: Comment): boolean =>
  comment.kind === 'objection' && comment.settled === undefined;
