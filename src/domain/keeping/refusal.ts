import type { CaseNote } from './case-note.ts';

export type KeepingRefusal =
  /** The person's receipt of minutes counts, or may yet; until it is settled nothing of theirs is erased. */
  | { readonly because: 'receipt-counts'; readonly dates: readonly Temporal.PlainDate[] }
  /** They are asked in cases that are open, where their answer or their silence counts. */
  | { readonly because: 'answer-counts'; readonly cases: readonly Pick<CaseNote, 'title' | 'lastDay'>[] }
  | { readonly because: 'held-already'; readonly reason: string }
  | { readonly because: 'not-held' }
  /** No place was chosen in which a name may be erased now. */
  | { readonly because: 'no-such-place' };
