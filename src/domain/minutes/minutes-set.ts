import type { CalledKind } from '../body/meeting-kind.ts';

/** One set of minutes that a later meeting approves, by the meeting they are of. */
export interface MinutesSet {
  readonly date: Temporal.PlainDate;
  /** Absent: of an ordinary meeting. */
  readonly kind?: CalledKind;
}
