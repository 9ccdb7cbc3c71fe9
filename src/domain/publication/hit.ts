import type { MemberId } from '../body/body.ts';

/** What kind of thing in a document may not be meant for everybody. */
export type HitKind =
  | 'cpr'
  | 'phone'
  | 'private-address'
  | 'mail-address'
  /** Health details tied to a person. */
  | 'health'
  /** A person who is neither a member nor named in a function. */
  | 'name'
  | 'closed-point'
  /** An annex not everybody may see. */
  | 'scoped-annex'
  /** Text no reader of the printed page sees. */
  | 'hidden-text'
  | 'metadata'
  /** A part of a file in which nothing can be looked for: a picture, a file within it. */
  | 'not-looked-through'
  /** Words the secretary herself has named after publication. */
  | 'pointed-out';

/** Where a hit stands: in the minutes, by point, or in a line of an annex. */
export type HitPlace =
  | { readonly in: 'point'; readonly pointId: string; readonly part: 'title' | 'text' | 'ledger' | 'guest' | 'reason' }
  | { readonly in: 'header' }
  | { readonly in: 'annex'; readonly annex: string; readonly line: number };

/** One thing found before publication. The same thing in the same place has the same id however often it is looked for. */
export interface Hit {
  readonly id: string;
  readonly kind: HitKind;
  readonly place: HitPlace;
  /** What was found, as it stands there. */
  readonly found: string;
  /** The words around it, at most 120 characters, with `found` in them. */
  readonly context: string;
  /** `sure`: it is one (a number of ten digits with a date of birth before it); `likely`: to be asked about. */
  readonly confidence: 'sure' | 'likely';
}

/** What the secretary decided about a hit (»fjern«, »erstat med rolle«, »må offentliggøres fordi ...«). */
export type HitDecision =
  | { readonly do: 'remove' }
  | { readonly do: 'replace'; readonly by: string }
  | { readonly do: 'allow'; readonly reason: string };

export interface Settled {
  readonly hit: Hit;
  readonly decision: HitDecision;
  readonly by: MemberId;
  readonly at: Temporal.Instant;
}
