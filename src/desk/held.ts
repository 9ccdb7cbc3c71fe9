import type { BodyId, MemberId } from '../domain/body/body.ts';
import type { Contact, Receipt, StoredLine } from './ports.ts';

/** Who is asked about: a member of a body, with the accounts and addresses the body's file gives; or an address alone. */
export interface Subject {
  readonly bodyId: BodyId;
  readonly member: MemberId | undefined;
  readonly accounts: readonly string[];
  readonly addresses: readonly string[];
}

/** A record as it is stored, with what it is called. */
export interface HeldRecord {
  readonly procedure: string;
  readonly subject: string;
  /** As parsed JSON: moments and days stand in it under their own marks. */
  readonly state: unknown;
}

/** All that is held of somebody beside the body's records and journal. */
export interface HeldBeside {
  readonly contacts: readonly Partial<Contact>[];
  readonly reach: readonly { readonly account: string; readonly reach: string }[];
  readonly ways: readonly {
    readonly way: string;
    readonly key: string;
    readonly ground: string;
    readonly at: string;
  }[];
  /** Under which accounts and addresses the body's file has had them, and the last day it did. */
  readonly roster: readonly { readonly key: string; readonly lastSeen: string }[];
  /** Which of their links in letters holds; undefined while none was asked for anew. */
  readonly links: { readonly generation: number; readonly renewedAt: string } | undefined;
  /** Every word on everything that was sent to them, or to one of these addresses. */
  readonly receipts: readonly Receipt[];
  /** Documents they have had read, which lie for a day. */
  readonly papers: readonly { readonly name: string; readonly readAt: string }[];
  /** Dispatches to them that wait, or lie settled, in the outbox. */
  readonly queued: number;
}

/** What is held of one person, to be read. */
export interface Held {
  beside(subject: Subject): Promise<HeldBeside>;
  /** Every record of the body. */
  records(bodyId: BodyId): Promise<readonly HeldRecord[]>;
  /** Every line of the body's journal, the first first. */
  lines(bodyId: BodyId): AsyncIterable<StoredLine>;
}
