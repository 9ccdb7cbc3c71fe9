import type { BodyName, Matter, News } from './referral.ts';

/** A referral as its receiver keeps it; the sender's has the same id. */
export type ReceivedReferral = { readonly stage: 'none' } | OpenReceived;

export interface OpenReceived {
  readonly stage: 'open' | 'called-back';
  readonly at: Temporal.Instant;
  readonly from: BodyName;
  readonly matter: Matter;
  /** The bodies it has been through, the sender last. */
  readonly path: readonly BodyName[];
  readonly news: readonly News[];
  /** Set when this body has no meeting before the answer is due. */
  readonly tooLate?: { readonly next: Temporal.PlainDate | undefined };
  /** The referral it was passed on with, if it was. */
  readonly passedOnAs?: string;
}
