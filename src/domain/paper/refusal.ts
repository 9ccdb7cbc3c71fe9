/** The grounds on which what was read is not made into records. */
export type PaperRefusal =
  /** It says no day of meeting, or one that cannot be. */
  | { readonly because: 'paper-without-date' }
  | { readonly because: 'paper-without-points' }
  /** It names another body. */
  | { readonly because: 'paper-of-another-body'; readonly named: string }
  /** The same file's items are on this agenda. */
  | { readonly because: 'paper-imported-already'; readonly name: string }
  /** What was read is kept for a day, and is gone. */
  | { readonly because: 'paper-not-kept' };
