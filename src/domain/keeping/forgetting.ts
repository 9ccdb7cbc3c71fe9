import type { BodyId, MemberId } from '../body/body.ts';

/** What is to be taken out of what is kept besides the records: of one person, or of the sendings about one subject. */
export interface Forgetting {
  readonly bodyId: BodyId;
  readonly at: Temporal.Instant;
  /** The addresses and ids in the receipts of what was sent to them, or about it; who was sent what, when and by which way stays. */
  readonly details?: { readonly to: MemberId } | { readonly subject: string };
  /** Where the person is reached in Teams, in which language, and what they have asked for. */
  readonly accounts: readonly string[];
  /** What was found out about their mail. */
  readonly addresses: readonly string[];
  /** Under which accounts and addresses the body's file had them. */
  readonly lastKnown?: { readonly id: MemberId; readonly keys: readonly string[] };
  /** Makes void the links in letters they were sent. */
  readonly voidsLinksOf?: MemberId;
}

/** How many of each were taken out. */
export interface Forgotten {
  readonly details: number;
  readonly contacts: number;
  readonly ways: number;
  /** Dispatches that waited, or lay settled, in the outbox. */
  readonly queued: number;
}
