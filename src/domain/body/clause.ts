/** Where a rule is written, quoted so that whoever meets it can find it. */
export interface Clause {
  /** `Kommissorium for KLU Guldborgsund, 28.11.2024` */
  readonly document: string;
  /** Fewer than twelve words, as they stand there. */
  readonly quote: string;
  /**
   * Set when the body's own document is silent: why this default serves instead,
   * in a sentence a member can read. `document` and `quote` then name the default's source.
   */
  readonly silent?: string;
}
