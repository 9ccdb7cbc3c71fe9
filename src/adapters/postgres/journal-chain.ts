import type { Kysely } from 'kysely';
import { digestOf, hashOf, type JournalLink, START } from '../../desk/journal-link.ts';
import type { Command } from '../../domain/command.ts';
import { tagged, toJson } from './json.ts';
import type { Session } from './session.ts';
import { exactly, type Tables, timestamp } from './tables.ts';

/** What a transaction has to put into the journal when all else in it is done. */
export interface Unwritten {
  readonly command: Command;
  readonly event: { readonly type: string };
  readonly recordedAt: Temporal.Instant;
}

/**
 * Puts rows on the ends of their bodies' journals, in the order given. The last thing a transaction does: the ends are
 * locked, body by body in one order for all, so that nobody who holds one waits for a record or for another's end.
 */
export async function append(transaction: Kysely<Tables>, lines: readonly Unwritten[]): Promise<void> {
  const byBody = Map.groupBy(lines, ({ command }) => command.bodyId);
  for (const [bodyId, own] of [...byBody].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    let end = await lockedEnd(transaction, bodyId);
    const rows = own.map((line) => {
      const row = rowOf(line, end);
      end = { number: row.number, hash: row.hash };
      return row;
    });
    await transaction.insertInto('journal').values(rows).execute();
    await transaction.updateTable('journal_heads').set(end).where('body_id', '=', bodyId).execute();
  }
}

interface End {
  readonly number: number;
  readonly hash: string;
}

/** An update that changes nothing takes the lock and answers in one statement, whether the row was there or not. */
function lockedEnd(transaction: Kysely<Tables>, bodyId: string): Promise<End> {
  return transaction
    .insertInto('journal_heads')
    .values({ body_id: bodyId, number: 0, hash: START })
    .onConflict((conflict) => conflict.column('body_id').doUpdateSet({ body_id: bodyId }))
    .returning(['number', 'hash'])
    .executeTakeFirstOrThrow();
}

function rowOf({ command, event, recordedAt }: Unwritten, end: End) {
  const { id, bodyId, subject, by, at } = command;
  const link: JournalLink = {
    number: end.number + 1,
    previous: end.hash,
    body: bodyId,
    subject,
    command: id,
    type: event.type,
    by: tagged(by),
    at: exactly(at),
    recordedAt: exactly(recordedAt),
    event: digestOf(tagged(event)),
  };
  return {
    command_id: id,
    body_id: bodyId,
    subject,
    type: event.type,
    event: toJson(event),
    by: toJson(by),
    at: timestamp(at),
    recorded_at: timestamp(recordedAt),
    number: link.number,
    previous: link.previous,
    digest: link.event,
    hash: hashOf(link),
  };
}

/** Rows that are chained in one statement. */
const PAGE = 500;

/** Chains the rows that were written before there was a chain, body by body in the order in which they were written. */
export async function chainRows(session: Session): Promise<void> {
  await session.script('alter table journal disable trigger journal_is_append_only');
  const ends = new Map<string, End>();
  for (let after = '0'; ; ) {
    const rows = await session.query<Old>(OLD, [after, PAGE]);
    const chained = rows.map((row) => chain(row, ends));
    await session.query(CHAIN, [JSON.stringify(chained)]);
    after = rows.at(-1)?.id ?? '';
    if (rows.length < PAGE) break;
  }
  for (const [bodyId, { number, hash }] of ends) {
    await session.query('insert into journal_heads (body_id, number, hash) values ($1, $2, $3)', [
      bodyId,
      number,
      hash,
    ]);
  }
  await session.script(`alter table journal enable trigger journal_is_append_only;
    alter table journal alter column number set not null, alter column previous set not null,
      alter column digest set not null, alter column hash set not null;
    create unique index journal_number on journal (body_id, number);`);
}

interface Old extends Omit<JournalLink, 'number' | 'previous' | 'event'> {
  readonly id: string;
  readonly event: unknown;
}

const MOMENT = `'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'`;
const OLD = `select id::text as id, body_id as body, subject, command_id as command, type, by, event,
    to_char(at at time zone 'UTC', ${MOMENT}) as at, to_char(recorded_at at time zone 'UTC', ${MOMENT}) as "recordedAt"
  from journal where journal.id > $1::bigint order by journal.id limit $2`;
const CHAIN = `update journal set number = one.number, previous = one.previous, digest = one.digest, hash = one.hash
  from jsonb_to_recordset($1::jsonb) as one (id bigint, number integer, previous text, digest text, hash text)
  where journal.id = one.id`;

function chain({ id, event, ...row }: Old, ends: Map<string, End>) {
  const end = ends.get(row.body) ?? { number: 0, hash: START };
  const link: JournalLink = { ...row, number: end.number + 1, previous: end.hash, event: digestOf(event) };
  const hash = hashOf(link);
  ends.set(row.body, { number: link.number, hash });
  return { id, number: link.number, previous: link.previous, digest: link.event, hash };
}
