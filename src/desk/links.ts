import type { BodyId, MemberId } from '../domain/body/body.ts';

/** What a link is for; each opens its own page, and nothing but what belongs to it can be pressed there. */
export type Purpose =
  | 'items'
  | 'late-item'
  | 'meeting'
  | 'draft'
  | 'consultation'
  | 'written-procedure'
  | 'follow-up'
  | 'check';

export const PURPOSES: readonly Purpose[] = [
  'items',
  'late-item',
  'meeting',
  'draft',
  'consultation',
  'written-procedure',
  'follow-up',
  'check',
];

/** What a signed link is bound to: one member of one body, one record of it, and one purpose. */
export interface Link {
  readonly bodyId: BodyId;
  readonly member: MemberId;
  /** The meeting or the case. */
  readonly subject: string;
  readonly purpose: Purpose;
}

/** A link with which of the member's links in this body it is: one asked for anew makes all before it void. */
export interface Issued extends Link {
  /** Counted from 1. */
  readonly generation: number;
}

/** What a token turned out to be; of one that is not ours nothing is known. */
export type ReadLink =
  | { readonly state: 'ours'; readonly link: Issued; readonly expired: boolean }
  | { readonly state: 'foreign' };

/** Signs what a link is bound to, and reads it again. */
export interface Seal {
  /** @param until the first moment at which it no longer holds; whole seconds */
  sign(link: Issued, until: Temporal.Instant): Promise<string>;
  /** @param token anything anybody may have sent */
  read(token: string, now: Temporal.Instant): Promise<ReadLink>;
}

/** How many times each member's links have been made anew. */
export interface Links {
  /** The generation that holds; 1 until any has been renewed. */
  generation(bodyId: BodyId, member: MemberId): Promise<number>;
  /**
   * Makes void what was sent before, unless that was done less than `pause` ago: whoever holds an old letter could
   * otherwise fill a mailbox.
   *
   * @returns whether it was done now
   */
  renew(bodyId: BodyId, member: MemberId, now: Temporal.Instant, pause: Temporal.Duration): Promise<boolean>;
}
