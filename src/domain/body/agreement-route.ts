import type { Clause } from './clause.ts';

/** One party or body a local agreement must pass before it binds. */
export interface AgreementStep {
  /** Unique within the route: `plo-regional`. */
  readonly id: string;
  readonly name: string;
  /** Those who each answer for themselves, as the municipal councils do; empty where the step is one. */
  readonly parts: readonly string[];
  readonly clause: Clause;
}

/** The way a draft of a local agreement goes, in order; none may be passed by (S0-26). */
export interface AgreementRoute {
  readonly steps: readonly AgreementStep[];
}
