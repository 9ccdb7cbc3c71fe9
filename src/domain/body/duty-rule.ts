import type { Clause } from './clause.ts';
import type { Count } from './count.ts';

/**
 * What a yearly duty (pligt) is. An `evaluation` tells how the local agreements stand; an `orientation` tells whom it was
 * sent to and when; `strategic-topics` are agreed for the year after, and each becomes a `preparation` there; a `revision`
 * of the rules is opened by an occasion, such as a new collective agreement.
 */
export type DutyKind = 'evaluation' | 'orientation' | 'strategic-topics' | 'preparation' | 'revision' | 'other';

/** At which of a year's meetings: the first, the last, or that of a month (1 to 12) of the annual wheel. */
export type AtMeeting = 'first' | 'last' | number;

/** Something the rules ask for once a year, or each time there is an occasion. */
export interface DutyRule {
  /** Unique within the body: `evaluation`. */
  readonly id: string;
  readonly title: string;
  readonly kind: DutyKind;
  /** The last day, counted from a day of the year or from the meeting; absent, the meeting's own day, if there is one. */
  readonly due?: Count;
  readonly withMeeting?: AtMeeting;
  /** The member who does it; absent, the secretariat. */
  readonly by?: string;
  /** Who receives what comes of it: »Samarbejdsudvalget«. */
  readonly to?: string;
  /** The duty that must be settled first. */
  readonly after?: string;
  /** Counted days before its last day on which it is reminded of. */
  readonly remindBefore: number;
  readonly clause: Clause;
}

/** Duties that are there only when something has given occasion to them. */
export const BY_OCCASION: ReadonlySet<DutyKind> = new Set(['preparation', 'revision']);
