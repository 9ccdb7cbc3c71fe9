import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** One row of a body's journal as it is hashed: the names and forms here are what a checker elsewhere must make too. */
export interface JournalLink {
  /** Its place in the body's journal, from 1. */
  readonly number: number;
  /** The hash of the row before; `START` for the first. */
  readonly previous: string;
  readonly body: string;
  readonly subject: string;
  readonly command: string;
  readonly type: string;
  /** Who, as stored. */
  readonly by: unknown;
  /** ISO 8601 in UTC, with six decimals of a second. */
  readonly at: string;
  readonly recordedAt: string;
  /** `digestOf` the event, and not the event: its text can be erased one day, and the chain still holds. */
  readonly event: string;
}

/** What the first row of a journal has before it. */
export const START = '0'.repeat(64);

/** SHA-256 over the link's canonical JSON (RFC 8785), in hexadecimal. */
export function hashOf(link: JournalLink): string {
  return sha256(link);
}

/** SHA-256 over an event's canonical JSON, as it is stored. */
export function digestOf(event: unknown): string {
  return sha256(event);
}

// The database keeps no order of keys, and Python or jq must come to the same bytes: hence a standard's form, and the
// library that the standard itself names.
function sha256(value: unknown): string {
  return createHash('sha256')
    .update(canonicalize(value) ?? 'null')
    .digest('hex');
}
