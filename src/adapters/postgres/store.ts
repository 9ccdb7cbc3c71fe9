import { type Kysely, sql } from 'kysely';
import type { Clock } from '../../clock.ts';
import { type Posted, type RecordKey, StaleRecord, type Store, type Transaction } from '../../desk/ports.ts';
import type { BodyId } from '../../domain/body/body.ts';
import { isPersonal } from '../../domain/dispatch.ts';
import type { Due } from '../../domain/procedure.ts';
import type { Database } from './database.ts';
import { eraseLines, forget } from './erase.ts';
import { journalOf } from './journal.ts';
import { append, type Unwritten } from './journal-chain.ts';
import { fromJson, toJson } from './json.ts';
import { noteAnswered, noteMade } from './receipts.ts';
import { noteRoster, rosterOf } from './roster.ts';
import { iso, type Tables, timestamp } from './tables.ts';

/** Where a transaction leaves its dispatches; see `postgresOutbox`. */
export interface Enqueue {
  enqueue(transaction: Kysely<Tables>, posted: Posted): Promise<void>;
}

/**
 * Keeps records, commands and journal in PostgreSQL.
 *
 * On the embedded database everything goes through one connection: within
 * `transaction` only the transaction it hands out may be used, never the store.
 *
 * @param clock tells when something arrived here, which for a command of the clock's may be long after it fell due
 */
export function postgresStore(database: Database, outbox: Enqueue, clock: Clock): Store {
  return {
    async transaction(work) {
      const locked: RecordKey[] = [];
      try {
        return await database.sql.transaction().execute(async (transaction) => {
          const lines: Unwritten[] = [];
          const result = await work(transactionOn(transaction, outbox, clock, { locked, lines }));
          await append(transaction, lines);
          return result;
        });
      } catch (error) {
        const last = locked.at(-1);
        throw last !== undefined && isCollision(error) ? new StaleRecord(last) : error;
      }
    },
    async dueBy(now) {
      const rows = await database.sql
        .selectFrom('records')
        .select(['procedure', 'body_id', 'subject', 'due_type', iso('due_at').as('at')])
        .where('due_at', '<=', timestamp(now))
        .orderBy('due_at')
        .orderBy('procedure')
        .orderBy('body_id')
        .orderBy('subject')
        .execute();
      return rows.map((row) => dueRecord(row));
    },
    async nextDue() {
      const row = await database.sql
        .selectFrom('records')
        .select(iso('due_at').as('at'))
        .where('due_at', 'is not', null)
        .orderBy('due_at')
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? undefined : Temporal.Instant.from(row.at);
    },
    async look<State>(key: RecordKey) {
      const row = await recordOf(database.sql, key);
      return row === undefined ? undefined : fromJson<State>(row.state);
    },
    records: (procedure, bodyId) => recordsOf(database.sql, procedure, bodyId),
    roster: (bodyId) => rosterOf(database.sql, bodyId),
    noteRoster: (bodyId, known) => noteRoster(database.sql, bodyId, known),
    versions: (procedure, bodyId) =>
      database.sql
        .selectFrom('records')
        .select(['subject', 'version'])
        .where('procedure', '=', procedure)
        .where('body_id', '=', bodyId)
        .orderBy('subject')
        .execute(),
    journalOf: (bodyId, subject) => journalOf(database.sql, bodyId, subject),
  };
}

/** What is gathered while a transaction is under way. */
interface Gathered {
  readonly locked: RecordKey[];
  readonly lines: Unwritten[];
}

function transactionOn(database: Kysely<Tables>, outbox: Enqueue, clock: Clock, gathered: Gathered): Transaction {
  const { locked, lines } = gathered;
  return {
    async enter({ id, type, bodyId, subject }) {
      const row = await database
        .insertInto('commands')
        .values({ id, type, body_id: bodyId, subject, recorded_at: timestamp(clock()) })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returning('id')
        .executeTakeFirst();
      return row !== undefined;
    },
    async read<State>(key: RecordKey, initial: State) {
      // Before it is: a transaction that waits for its first lock may be the one that is given up, too.
      locked.push(key);
      // A row lock holds nothing for a record that is not there yet, so the key itself is locked.
      await sql`select pg_advisory_xact_lock(hashtextextended(${lockName(key)}, 0))`.execute(database);
      const row = await recordOf(database, key);
      return row === undefined
        ? { state: initial, version: 0 }
        : { state: fromJson<State>(row.state), version: row.version };
    },
    siblings: (procedure, bodyId) => recordsOf(database, procedure, bodyId),
    roster: (bodyId) => rosterOf(database, bodyId),
    async write(key, next, was, due) {
      const row = await database
        .insertInto('records')
        .values({
          procedure: key.procedure,
          body_id: key.bodyId,
          subject: key.subject,
          state: toJson(next),
          version: was + 1,
          due_type: due?.type ?? null,
          due_at: due === undefined ? null : timestamp(due.at),
        })
        .onConflict((conflict) =>
          conflict
            .columns(['procedure', 'body_id', 'subject'])
            .doUpdateSet((row) => ({
              state: row.ref('excluded.state'),
              version: row.ref('excluded.version'),
              due_type: row.ref('excluded.due_type'),
              due_at: row.ref('excluded.due_at'),
            }))
            .where('records.version', '=', was),
        )
        .returning('version')
        .executeTakeFirst();
      if (row === undefined) throw new StaleRecord(key);
    },
    async journal(command, event) {
      lines.push({ command, event, recordedAt: clock() });
    },
    answered: (of) => noteAnswered(database, of),
    lines: (bodyId, subject) => journalOf(database, bodyId, subject),
    erase: (bodyId, left) => eraseLines(database, bodyId, left),
    forget: (what) => forget(database, what),
    async eraseAnnexes(bodyId, checksums) {
      if (checksums.length === 0) return;
      await database.deleteFrom('annexes').where('body_id', '=', bodyId).where('checksum', 'in', checksums).execute();
    },
    async post(posted) {
      await noteMade(database, posted, clock());
      const { dispatch } = posted;
      const isTold = isPersonal(dispatch) && dispatch.by === 'phone';
      if (!isTold) await outbox.enqueue(database, posted);
    },
  };
}

function recordOf(database: Kysely<Tables>, key: RecordKey) {
  return database
    .selectFrom('records')
    .select(['state', 'version'])
    .where('procedure', '=', key.procedure)
    .where('body_id', '=', key.bodyId)
    .where('subject', '=', key.subject)
    .executeTakeFirst();
}

async function recordsOf<State>(database: Kysely<Tables>, procedure: string, bodyId: BodyId) {
  const rows = await database
    .selectFrom('records')
    .select(['subject', 'state'])
    .where('procedure', '=', procedure)
    .where('body_id', '=', bodyId)
    .orderBy('subject')
    .execute();
  return rows.map(({ subject, state }) => ({ subject, state: fromJson<State>(state) }));
}

function dueRecord(row: {
  readonly procedure: string;
  readonly body_id: string;
  readonly subject: string;
  readonly due_type: string | null;
  readonly at: string;
}): RecordKey & Due {
  return {
    procedure: row.procedure,
    // It was a BodyId when it was written.
    bodyId: row.body_id as BodyId,
    subject: row.subject,
    // The table's own check: a due time has a type.
    type: row.due_type ?? '',
    at: Temporal.Instant.from(row.at),
  };
}

function lockName(key: RecordKey): string {
  return JSON.stringify([key.procedure, key.bodyId, key.subject]);
}

/** Two transactions waited for each other, or could not be put in order: PostgreSQL gave this one up, and it may try again. */
function isCollision(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === '40P01' || error.code === '40001');
}
