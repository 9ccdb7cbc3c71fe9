/** A finding as a person reads it. */
export interface FindingWords {
  /** What was found, and what was expected. */
  readonly text: string;
  /** What to do about it. */
  readonly suggestion: string;
}
