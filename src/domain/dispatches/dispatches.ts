import type { MemberId } from '../body/body.ts';
import type { DeliveredKind } from '../dispatch.ts';

/** What a secretary did about something that did not get to a person. */
export interface Attended {
  /** The dispatch it was about. */
  readonly dispatchId: string;
  readonly member: MemberId;
  readonly kind: DeliveredKind;
  readonly at: Temporal.Instant;
  /** The secretary. */
  readonly by: MemberId;
  readonly what:
    | { readonly how: 'sent-again' }
    | { readonly how: 'sent-as-mail' }
    /** `hasIt`: whether the member has what the notice told, as was said on the telephone. */
    | { readonly how: 'rung-up'; readonly note: string; readonly hasIt: boolean };
}

/**
 * What the secretaries have done about the dispatches (udsendelser) of one meeting or case, the oldest first. The record's id
 * is that of what they were about.
 */
export interface Dispatches {
  readonly attended: readonly Attended[];
}

export const DISPATCHES = 'dispatches';
