import type { Clause } from './clause.ts';
import type { Count } from './count.ts';

/** The secretariat's own meeting before each meeting of the body (formøde). */
export interface PreMeetingRule {
  /** Counted from the meeting; on a closed day it is held earlier. */
  readonly latest: Pick<Count, 'amount' | 'unit' | 'direction'>;
  readonly start: Temporal.PlainTime;
  readonly lengthInMinutes: number;
  /** Absent: where the body meets. */
  readonly place?: string;
  /** The ids of those who come; absent, the secretariat. */
  readonly invitees?: readonly string[];
  readonly clause: Clause;
}
