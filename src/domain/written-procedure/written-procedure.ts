import type { Annex } from '../agenda/item.ts';
import { type Body, type MemberId, seated } from '../body/body.ts';
import type { CommentWindow } from '../minutes/comment-window.ts';

/** What is put to the members in writing. */
export interface Proposal {
  readonly title: string;
  readonly text: string;
  readonly annexes: readonly Annex[];
}

export type Stance = 'for' | 'against' | 'wants-meeting';

export interface WrittenAnswer {
  readonly by: MemberId;
  readonly stance: Stance;
  /** May be empty. */
  readonly reason: string;
  readonly at: Temporal.Instant;
}

/** How it ended, and who of those seated then had answered what. */
export interface WrittenResult {
  readonly outcome: 'adopted' | 'not-adopted' | 'meeting-demanded';
  readonly for: readonly MemberId[];
  readonly against: readonly MemberId[];
  readonly silent: readonly MemberId[];
  /** Who ended it by demanding a meeting. */
  readonly demandedBy?: MemberId;
}

/** A proposal decided in writing between meetings (skriftlig votering). */
export type WrittenProcedure = { readonly stage: 'none' } | KnownWrittenProcedure;

export interface KnownWrittenProcedure {
  readonly stage: 'open' | 'closed';
  readonly proposal: Proposal;
  readonly window: CommentWindow;
  /** Whether a member’s wish for a meeting ends it, by the rules it was sent out under. */
  readonly endsOnDemand: boolean;
  /** Every answer, the changed ones too, in the order they came. */
  readonly answers: readonly WrittenAnswer[];
  /** Once closed. */
  readonly result?: WrittenResult;
}

/** A member’s newest answer. */
export function answerOf({ answers }: KnownWrittenProcedure, by: MemberId): WrittenAnswer | undefined {
  return answers.findLast((one) => one.by === by);
}

/** The newest answers of those seated today: one who has left counts neither for, nor against, nor as silent. */
export function tally(known: KnownWrittenProcedure, body: Body): Pick<WrittenResult, 'for' | 'against' | 'silent'> {
  const members = seated(body).map(({ id }) => id);
  const saying = (stance: Stance | undefined) => members.filter((id) => answerOf(known, id)?.stance === stance);
  return { for: saying('for'), against: saying('against'), silent: saying(undefined) };
}
