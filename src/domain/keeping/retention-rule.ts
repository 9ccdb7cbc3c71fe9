import type { Clause } from '../body/clause.ts';

/**
 * What is kept for a time, and may then be erased.
 *
 * - `drafts`: what the minutes said before they were changed, and texts that were pasted
 * - `items`: items their authors withdrew
 * - `absences`: the reasons given with apologies
 * - `comments`: what members wrote about the draft, and the answers
 * - `replies`: what was answered in a consultation; who answered, and when, stays
 * - `votes`: the reasons given with answers in a written procedure; how each answered stays
 * - `calls`: what the secretary noted of telephone calls
 * - `receipts`: the addresses and ids of what was sent; that it was sent, when and to whom stays
 * - `contacts`: where somebody is reached who has left, and what they have asked for
 * - `annexes`: the annexes that only one party may see
 * - `proofs`: nothing is erased of it; what a proof rests on is kept as long as this says
 */
export type RetentionKind = (typeof RETENTION_KINDS)[number];

export const RETENTION_KINDS = [
  'drafts',
  'items',
  'absences',
  'comments',
  'replies',
  'votes',
  'calls',
  'receipts',
  'contacts',
  'annexes',
  'proofs',
] as const;

/**
 * From which event a period is counted. The closing is the last day for answers in a case, and what is kept of a case is
 * counted from it whatever stands here.
 */
export type RetentionAnchor = 'meeting' | 'approval' | 'closing' | 'term';

export interface RetentionRule {
  readonly kind: RetentionKind;
  /** Absent: kept for good. */
  readonly keep?: { readonly count: number; readonly unit: 'days' | 'months' | 'years' };
  readonly after: RetentionAnchor;
  readonly clause: Clause;
}

/** The kinds that only cases have, and no meeting. */
export const OF_CASES: ReadonlySet<RetentionKind> = new Set(['replies', 'votes']);

/** One kind of one meeting's or one case's, or of one person's who has left. */
export type Expired = {
  readonly kind: RetentionKind;
  readonly of: string;
  /** Of contacts, the last day the person sat: another may have their id by now. */
  readonly until?: Temporal.PlainDate;
};

/** The kinds of text that can be erased from a record and its journal. */
export type TextKind = Extract<
  RetentionKind,
  'drafts' | 'items' | 'absences' | 'comments' | 'replies' | 'votes' | 'calls' | 'annexes'
>;
