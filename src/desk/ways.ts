import type { Reach } from '../domain/body/body.ts';
import type { UndeliveredGround } from '../domain/undelivered.ts';
import type { Way } from './ports.ts';

/**
 * What is remembered of the ways to a person. A way is found closed when Teams or the mail system says so, and stays closed
 * until the person is heard from that way. Keys are an Entra id for Teams and an address for mail, without regard to case.
 */
export interface Ways {
  /** Why this way is closed, if it is. */
  closed(way: Way, key: string): Promise<UndeliveredGround | undefined>;
  close(way: Way, key: string, ground: UndeliveredGround, at: Temporal.Instant): Promise<void>;
  open(way: Way, key: string): Promise<void>;
  /** What someone has asked for from any of these accounts, if they have. */
  chosen(entraIds: readonly string[]): Promise<Reach | undefined>;
  choose(entraId: string, reach: Reach): Promise<void>;
}
