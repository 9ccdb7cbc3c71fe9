export type KeepingRefusal =
  /** The person's receipt of minutes counts, or may yet; until it is settled nothing of theirs is erased. */
  | { readonly because: 'receipt-counts'; readonly dates: readonly Temporal.PlainDate[] }
  | { readonly because: 'held-already'; readonly reason: string }
  | { readonly because: 'not-held' };
