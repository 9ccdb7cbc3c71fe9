import type { ColumnType, GeneratedAlways, RawBuilder } from 'kysely';
import { sql } from 'kysely';

/** Written as text made by `toJson`, read back as what the driver parsed; see `fromJson`. */
type Json = ColumnType<unknown, string, string>;

/** Written by `timestamp`; read through `iso`, since a driver makes it a Date and loses the microseconds. */
type Moment = string;

export interface Tables {
  records: {
    procedure: string;
    body_id: string;
    subject: string;
    state: Json;
    version: number;
    due_type: string | null;
    due_at: Moment | null;
  };
  commands: { id: string; type: string; body_id: string; subject: string; recorded_at: Moment };
  journal: {
    id: GeneratedAlways<string>;
    command_id: string;
    body_id: string;
    subject: string;
    type: string;
    event: Json;
    by: Json;
    at: Moment;
    recorded_at: Moment;
    number: number;
    previous: string;
    digest: string;
    hash: string;
  };
  journal_heads: { body_id: string; number: number; hash: string };
  receipts: {
    dispatch_id: string;
    body_id: string;
    subject: string;
    kind: string;
    recipient: string;
    way: string;
    state: string;
    at: Moment;
    detail: string;
    ground: string | null;
    dispatch: Json | null;
    copy_of: string | null;
  };
  ways: { way: string; key: string; ground: string; at: Moment };
  reaches: { entra_id: string; reach: string };
  receipt_lines: {
    id: GeneratedAlways<string>;
    dispatch_id: string;
    way: string;
    state: string;
    at: Moment;
    detail: string;
    ground: string | null;
  };
  contacts: {
    entra_id: string;
    conversation_id: string | null;
    service_url: string | null;
    language: string | null;
    body_id: string | null;
  };
  papers: {
    id: string;
    body_id: string;
    member_id: string;
    name: string;
    sha256: string;
    paper: Json;
    read_at: Moment;
  };
  roster: { body_id: string; member_id: string; key: string; is_account: boolean; last_seen: string };
  links: { body_id: string; member_id: string; generation: number; renewed_at: Moment };
  annexes: { body_id: string; checksum: string; content: Uint8Array; kept_at: Moment };
}

/** An instant as PostgreSQL keeps it: to the microsecond, rounded down so that nothing is ever kept as later than it was. */
export function timestamp(instant: Temporal.Instant): string {
  return instant.round({ smallestUnit: 'microsecond', roundingMode: 'floor' }).toString();
}

/** The same, always with six decimals: what `iso` reads back. */
export function exactly(instant: Temporal.Instant): string {
  return instant.toString({ fractionalSecondDigits: 6, roundingMode: 'floor' });
}

/** A timestamptz column as ISO 8601 in UTC, whatever zone the session is in. */
export function iso(column: string): RawBuilder<string> {
  return sql<string>`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}
