import { type Kysely, sql } from 'kysely';
import type { Posted, Receipt, Receipts } from '../../desk/ports.ts';
import type { BodyId } from '../../domain/body/body.ts';
import { addressed, type Dispatch } from '../../domain/dispatch.ts';
import type { UndeliveredGround } from '../../domain/undelivered.ts';
import type { Database } from './database.ts';
import { fromJson, toJson } from './json.ts';
import { iso, type Tables, timestamp } from './tables.ts';

/** One receipt per dispatch, with the word that holds, and a line for every word there ever was. */
export function postgresReceipts(database: Database): Receipts {
  return {
    note: (receipt) =>
      // In one: a line without its receipt, or the other way about, would be half a proof.
      database.sql.transaction().execute(async (transaction) => {
        await keep(transaction, receipt);
        await transaction.insertInto('receipt_lines').values(lineOf(receipt)).execute();
      }),
    async of(dispatchId) {
      const row = await all(database.sql).where('dispatch_id', '=', dispatchId).executeTakeFirst();
      return row === undefined ? undefined : receipt(row);
    },
    async about(bodyId, subject) {
      const rows = await all(database.sql)
        .where('body_id', '=', bodyId)
        .where('subject', '=', subject)
        .orderBy('receipts.at')
        .orderBy('dispatch_id')
        .execute();
      return rows.map(receipt);
    },
    async trail(bodyId, subject) {
      const rows = await database.sql
        .selectFrom('receipt_lines as line')
        .innerJoin('receipts as about', 'about.dispatch_id', 'line.dispatch_id')
        .select(['line.dispatch_id', 'line.way', 'line.state', 'line.detail', 'line.ground', iso('line.at').as('at')])
        .select(['about.body_id', 'about.subject', 'about.kind', 'about.recipient'])
        .where('about.body_id', '=', bodyId)
        .where('about.subject', '=', subject)
        .orderBy('line.id')
        .execute();
      return rows.map(receipt);
    },
    async dispatch(dispatchId) {
      const row = await database.sql
        .selectFrom('receipts')
        .select('dispatch')
        .where('dispatch_id', '=', dispatchId)
        .executeTakeFirst();
      return row?.dispatch ? fromJson<Dispatch>(row.dispatch) : undefined;
    },
  };
}

/** Notes that a dispatch was made, in the transaction that makes it. */
export async function noteMade(
  transaction: Kysely<Tables>,
  { id, dispatch }: Posted,
  at: Temporal.Instant,
): Promise<void> {
  const { bodyId, subject } = dispatch;
  const { kind, to, usual: way } = addressed(dispatch);
  const made: Receipt = { dispatchId: id, bodyId, subject, kind, to, way, state: 'made', at, detail: '' };
  const row = await transaction
    .insertInto('receipts')
    .values({ ...rowOf(made), dispatch: toJson(dispatch) })
    // The queue, too, takes a dispatch once.
    .onConflict((conflict) => conflict.column('dispatch_id').doNothing())
    .returning('dispatch_id')
    .executeTakeFirst();
  if (row !== undefined) await transaction.insertInto('receipt_lines').values(lineOf(made)).execute();
}

async function keep(transaction: Kysely<Tables>, receipt: Receipt): Promise<void> {
  await transaction
    .insertInto('receipts')
    .values(rowOf(receipt))
    .onConflict((conflict) =>
      conflict
        .column('dispatch_id')
        .doUpdateSet((row) => ({
          way: row.ref('excluded.way'),
          state: row.ref('excluded.state'),
          at: row.ref('excluded.at'),
          detail: row.ref('excluded.detail'),
          ground: row.ref('excluded.ground'),
        }))
        // A process that was held up must not bring back what it knew before.
        .where(sql<boolean>`excluded.at >= receipts.at`),
    )
    .execute();
}

function rowOf(receipt: Receipt) {
  return {
    body_id: receipt.bodyId,
    subject: receipt.subject,
    kind: receipt.kind,
    recipient: receipt.to,
    ...lineOf(receipt),
  };
}

function lineOf({ dispatchId, way, state, at, detail, ground }: Receipt) {
  return { dispatch_id: dispatchId, way, state, at: timestamp(at), detail, ground: ground ?? null };
}

function all(database: Kysely<Tables>) {
  return database
    .selectFrom('receipts')
    .select(['dispatch_id', 'body_id', 'subject', 'kind', 'recipient', 'way', 'state', 'detail', 'ground'])
    .select(iso('at').as('at'));
}

interface Row {
  readonly dispatch_id: string;
  readonly body_id: string;
  readonly subject: string;
  readonly kind: string;
  readonly recipient: string;
  readonly way: string;
  readonly state: string;
  readonly at: string;
  readonly detail: string;
  readonly ground: string | null;
}

function receipt(row: Row): Receipt {
  return {
    dispatchId: row.dispatch_id,
    bodyId: row.body_id as BodyId, // this column and three others are written from a Receipt
    way: row.way as Receipt['way'], // and by nobody else
    state: row.state as Receipt['state'],
    subject: row.subject,
    kind: row.kind,
    to: row.recipient,
    at: Temporal.Instant.from(row.at),
    detail: row.detail,
    ...(row.ground === null ? {} : { ground: row.ground as UndeliveredGround }), // nor is this one
  };
}
