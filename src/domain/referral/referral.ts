import type { Annex } from '../agenda/item.ts';
import type { BodyId } from '../body/body.ts';
import type { Outcome } from '../minutes/minutes.ts';

/** A body as the others name it. */
export interface BodyName {
  readonly id: BodyId;
  /** `KLU Aalborg` */
  readonly name: string;
}

/** One a referral is sent to. An outside body is not in Referent: its answers are noted by hand. */
export type Receiver =
  | ({ readonly kind: 'body' } & BodyName)
  /** `id` is unique within the referral: `o-1`. */
  | { readonly kind: 'outside'; readonly id: string; readonly name: string };

/** Where a referral has come with one receiver. */
export type ThreadState =
  | { readonly state: 'sent' }
  | { readonly state: 'placed'; readonly on: Temporal.PlainDate }
  /** On that day's agenda; `outcome` as its minutes have it. */
  | {
      readonly state: 'discussed';
      readonly on: Temporal.PlainDate;
      readonly outcome: Outcome | undefined;
      readonly text: string;
    }
  | { readonly state: 'cancelled'; readonly on: Temporal.PlainDate; readonly reason: string }
  /** Only by hand; of a body in Referent it is read off the day it is placed on. */
  | { readonly state: 'not-yet-held'; readonly on: Temporal.PlainDate | undefined }
  /** Put off without a date. */
  | { readonly state: 'postponed' }
  | { readonly state: 'settled'; readonly how: string }
  | { readonly state: 'returned'; readonly reason: string }
  /** The receiver sent it on to these, by name; its own answer is still awaited. */
  | { readonly state: 'passed-on'; readonly to: readonly string[] };

/** A state and when it came about. */
export type News = ThreadState & { readonly at: Temporal.Instant };

/** The thread with one receiver: every step, the newest last. */
export interface Thread {
  readonly to: Receiver;
  readonly news: readonly [News, ...News[]];
  /** Set when the receiver had no meeting before the answer is due; `next` is the one it has after. */
  readonly tooLate?: { readonly next: Temporal.PlainDate | undefined };
}

/** Someone who acts on a mandate, within an economic frame (S3-08). */
export interface Mandate {
  readonly holder: string;
  /** Whole kroner. */
  readonly frame: number | undefined;
  /** Where the mandate is written. */
  readonly source: string;
}

/** What is referred, the same with sender and receivers. */
export interface Matter {
  readonly title: string;
  readonly text: string;
  readonly annexes: readonly Annex[];
  /** The day after which an answer is of no use: somebody else's deadline. */
  readonly answerBy?: Temporal.PlainDate;
  readonly mandate?: Mandate;
}

/** A referral (henvisning) as its sender keeps it. */
export type Referral = { readonly stage: 'none' } | OpenReferral;

export interface OpenReferral {
  readonly stage: 'open' | 'withdrawn';
  readonly at: Temporal.Instant;
  readonly matter: Matter;
  /** The bodies it has been through, this one last. */
  readonly path: readonly BodyName[];
  /** The item it was made of. */
  readonly from?: { readonly meetingId: string; readonly itemId: string };
  readonly threads: readonly Thread[];
  /** The meetings at which the answers were reported. */
  readonly reportedTo: readonly string[];
  readonly overdueToldAt?: Temporal.Instant;
}

export const latest = ({ news }: Thread): News => news.at(-1) ?? news[0];

/** Whether nothing more is awaited from this receiver. */
export function isAnswered(thread: Thread): boolean {
  const last = latest(thread);
  if (last.state === 'discussed') return last.outcome !== 'not-treated';
  return last.state === 'settled' || last.state === 'returned';
}

/** Whether this receiver's answer will come after the day it is needed (S4-10). */
export function comesTooLate({ matter }: OpenReferral, thread: Thread): boolean {
  const { answerBy } = matter;
  if (answerBy === undefined || isAnswered(thread)) return false;
  const last = latest(thread);
  return last.state === 'placed' ? isAfter(matter, last.on) : thread.tooLate !== undefined;
}

/** Whether a meeting on that day is too late to answer at. */
export function isAfter({ answerBy }: Matter, on: Temporal.PlainDate): boolean {
  return answerBy !== undefined && Temporal.PlainDate.compare(on, answerBy) > 0;
}
