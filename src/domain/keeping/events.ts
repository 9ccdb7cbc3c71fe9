import type { MemberId } from '../body/body.ts';
import type { Clause } from '../body/clause.ts';
import type { Hold } from './keeping.ts';
import type { NamedPlace } from './named-places.ts';
import type { Expired } from './retention-rule.ts';

/** A line of the journal from which text was erased. */
export interface ErasedLine {
  /** Its place in the body's journal. */
  readonly number: number;
  /** SHA-256 over what is left of its event, in the form in which events are hashed. */
  readonly remains: string;
}

/** The kind of line that tells of an erasure: by it a check of the journal knows erased from changed. */
export const LINES_ERASED = 'lines-erased';

export type KeepingEvent =
  | { readonly type: 'hold-placed'; readonly hold: Hold }
  | { readonly type: 'hold-lifted'; readonly meeting: string; readonly by: MemberId; readonly at: Temporal.Instant }
  /** What could be erased of a person was; `ground` is what they or the secretary gave. */
  | {
      readonly type: 'person-erased';
      readonly member: MemberId;
      readonly ground: string;
      readonly by: MemberId;
      readonly at: Temporal.Instant;
    }
  /** A name was erased in these places; it does not stand here either. */
  | {
      readonly type: 'name-erased';
      readonly places: readonly Pick<NamedPlace, 'meeting' | 'where'>[];
      readonly ground: string;
      readonly by: MemberId;
      readonly at: Temporal.Instant;
    }
  /** A file of all that is held of a person was asked for, so that it can be shown who has had one. */
  | {
      readonly type: 'person-exported';
      readonly member: MemberId;
      readonly by: MemberId;
      readonly at: Temporal.Instant;
    }
  | {
      readonly type: 'retention-carried-out';
      readonly expired: Expired;
      readonly clause: Clause;
      readonly at: Temporal.Instant;
    }
  /** Written by the desk after an event that erases, with the lines that lost text. */
  | { readonly type: typeof LINES_ERASED; readonly lines: readonly ErasedLine[] };
