import type { MemberId } from '../body/body.ts';
import type { Clause } from '../body/clause.ts';
import type { DutyKind } from '../body/duty-rule.ts';

/** What was done about a duty, as the secretary wrote it; which of it must be there its kind says. */
export interface Account {
  readonly note: string;
  /** For an evaluation: how the local agreements stand. */
  readonly localAgreements?: string;
  /** For an orientation: to whom it was sent, and on which day. */
  readonly sentTo?: string;
  readonly sentOn?: Temporal.PlainDate;
  /** For strategic topics: those agreed for the year after. */
  readonly topics?: readonly string[];
  /** For a revision: the day the rules were adopted anew. */
  readonly adoptedOn?: Temporal.PlainDate;
}

/** What an account must hold by the kind of its duty. */
export type AccountField = 'local-agreements' | 'sent-to' | 'sent-on' | 'topics' | 'adopted-on';

/** How far a duty has come. */
export type Settlement =
  | { readonly state: 'open' }
  | { readonly state: 'done'; readonly at: Temporal.Instant; readonly by: MemberId; readonly account: Account }
  | { readonly state: 'not-needed'; readonly at: Temporal.Instant; readonly by: MemberId; readonly reason: string };

/** One duty of a year, as the rules stood when it was opened. */
export interface Duty {
  /** The rule's id; one of several from the same rule has a number after it: `preparation-2`. */
  readonly id: string;
  /** The id of the rule it comes from. */
  readonly rule: string;
  readonly title: string;
  readonly kind: DutyKind;
  /** What it is about, where one rule gives several: a strategic topic, the occasion of a revision. */
  readonly about?: string;
  /** The last day; the whole day counts, also if it is closed. Absent while it cannot be known. */
  readonly due?: Temporal.PlainDate;
  /** The meeting at which it is treated. */
  readonly meetingId?: string;
  /** Absent: the secretariat. */
  readonly by?: MemberId;
  readonly to?: string;
  /** The id of the duty that must be settled first. */
  readonly after?: string;
  /** Counted days. */
  readonly remindBefore: number;
  readonly clause: Clause;
  readonly openedAt: Temporal.Instant;
  readonly settlement: Settlement;
  readonly reminded?: boolean;
  readonly toldPassed?: boolean;
}

/** What a body owes in one calendar year (årets pligter). The record's id is `duties-2027`. */
export type Duties = { readonly stage: 'none' } | OpenDuties;

export interface OpenDuties {
  readonly stage: 'open';
  readonly year: number;
  readonly duties: readonly Duty[];
}

export const dutiesSubject = (year: number) => `duties-${year}`;

/** The year of `duties-2027`; undefined for what is no such id. */
export function yearOf(subject: string): number | undefined {
  const [, year] = /^duties-(\d{4})$/.exec(subject) ?? [];
  return year === undefined ? undefined : Number(year);
}

export function dutiesIn(state: Duties): readonly Duty[] {
  return state.stage === 'open' ? state.duties : [];
}

export const isOpen = ({ settlement }: Duty): boolean => settlement.state === 'open';

/** Whether its last day has ended and it is still open. @param today the day in the body's zone */
export function isOverdue(duty: Duty, today: Temporal.PlainDate): boolean {
  return isOpen(duty) && duty.due !== undefined && Temporal.PlainDate.compare(duty.due, today) < 0;
}

/** The duty that must be settled first, if it is not yet. */
export function waitsFor(duty: Duty, all: readonly Duty[]): Duty | undefined {
  return all.find((one) => one.id === duty.after && isOpen(one));
}
