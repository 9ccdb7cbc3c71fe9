import type { MemberId } from '../body/body.ts';
import type { Hit, Settled } from './hit.ts';

/** A change made to minutes after they were public, told beside them for as long as they are. */
export interface Correction {
  readonly at: Temporal.Instant;
  readonly by: MemberId;
  /** What was put right, in the secretary's words. */
  readonly what: string;
}

/** Where the public version of approved minutes stands. What was decided about a hit is kept through all of it. */
export type Publication =
  /** Something in it may not be meant for everybody; it waits while one hit is open. */
  | {
      readonly state: 'held';
      readonly since: Temporal.Instant;
      readonly hits: readonly Hit[];
      readonly settled: readonly Settled[];
      /** Of minutes that were public before and have been taken back. */
      readonly corrections?: readonly Correction[];
    }
  | {
      readonly state: 'public';
      readonly since: Temporal.Instant;
      readonly settled: readonly Settled[];
      /** The oldest first. */
      readonly corrections: readonly Correction[];
    }
  /** Taken back: the address answers 410 and says why. */
  | {
      readonly state: 'withdrawn';
      readonly at: Temporal.Instant;
      readonly by: MemberId;
      readonly reason: string;
      /** Since when it had been public. */
      readonly since: Temporal.Instant;
      readonly settled: readonly Settled[];
      readonly corrections: readonly Correction[];
    };
