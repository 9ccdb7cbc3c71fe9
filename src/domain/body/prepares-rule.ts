import type { Clause } from './clause.ts';

/**
 * The body whose agenda this one prepares.
 *
 * @source S4-09 "Drøftelse af punkter til møde i Politisk Klynge Nord"
 */
export interface PreparesRule {
  /** `Politisk Klynge Nord` */
  readonly name: string;
  /** Its id, if it is in Referent: then what is left of a draft can be sent to it. */
  readonly body?: string;
  readonly clause: Clause;
}
