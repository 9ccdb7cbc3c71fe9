import type { Clause } from './clause.ts';

/** Deciding in writing between meetings, where a body's rules let it. */
export interface WrittenRule {
  /** Counted days in which the members can answer; the day it is sent is not one of them. */
  readonly windowInDays: number;
  /** Whose wish for a meeting ends it: of any one member, or of nobody. */
  readonly demandMeeting: 'any-member' | 'none';
  readonly clause: Clause;
}
