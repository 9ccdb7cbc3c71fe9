import { type Kysely, sql } from 'kysely';
import type { Posted, Receipt, Receipts, Transaction } from '../../desk/ports.ts';
import type { BodyId } from '../../domain/body/body.ts';
import { addressed, type Dispatch, isPersonal } from '../../domain/dispatch.ts';
import type { UndeliveredGround } from '../../domain/undelivered.ts';
import type { Database } from './database.ts';
import { fromJson, toJson } from './json.ts';
import { iso, type Tables, timestamp } from './tables.ts';

/** One receipt per dispatch, with the word that holds, and a line for every word there ever was. */
export function postgresReceipts(database: Database): Receipts {
  const note: Receipts['note'] = (receipt) =>
    // In one: a line without its receipt, or the other way about, would be half a proof.
    database.sql.transaction().execute(async (transaction) => {
      await keep(transaction, receipt);
      await transaction.insertInto('receipt_lines').values(lineOf(receipt)).execute();
    });
  return {
    note,
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
        .select(['about.body_id', 'about.subject', 'about.kind', 'about.recipient', 'about.copy_of'])
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
    async letters(bodyId, states, since) {
      const rows = await all(database.sql)
        .where('body_id', '=', bodyId)
        .where('way', '=', 'mail')
        .where('state', 'in', states)
        .where('receipts.at', '>=', timestamp(since))
        .orderBy('receipts.at')
        .execute();
      return rows.map(receipt);
    },
    async copies(root) {
      const rows = await all(database.sql)
        .where((where) => where.or([where('dispatch_id', '=', root), where('copy_of', '=', root)]))
        .orderBy('receipts.at')
        .execute();
      return rows.map(receipt);
    },
    async troubled(bodyId, since) {
      const rows = await all(database.sql)
        .where('body_id', '=', bodyId)
        .where('state', 'in', ['laid-aside', 'bounced', 'in-doubt'])
        .where('receipts.at', '>=', timestamp(since))
        .orderBy('receipts.at', 'desc')
        .execute();
      return rows.map(receipt);
    },
    async seen({ bodyId, to, message, andBefore, at }) {
      const rows = await all(database.sql)
        .where('body_id', '=', bodyId)
        .where('recipient', '=', to)
        .where('way', '=', 'teams')
        .where('state', '=', 'sent')
        .execute();
      // Teams numbers the messages of a chat by the moment they were sent, in milliseconds.
      const isBefore = (detail: string) => andBefore && /^\d+$/.test(detail) && Number(detail) <= Number(message);
      for (const row of rows.filter(({ detail }) => detail === message || isBefore(detail)))
        await note({ ...receipt(row), state: 'seen', at });
    },
  };
}

/** Notes that a member has answered, in the transaction that keeps the answer. */
export async function noteAnswered(
  transaction: Kysely<Tables>,
  { bodyId, subject, to, kinds, at }: Parameters<Transaction['answered']>[0],
): Promise<void> {
  const rows = await all(transaction)
    .where('body_id', '=', bodyId)
    .where('subject', '=', subject)
    .where('recipient', '=', to)
    .where('kind', 'in', kinds)
    .where('state', '!=', 'answered')
    .orderBy('dispatch_id')
    .execute();
  for (const row of rows) {
    const answered: Receipt = { ...receipt(row), state: 'answered', at };
    await keep(transaction, answered);
    await transaction.insertInto('receipt_lines').values(lineOf(answered)).execute();
  }
}

/** Notes that a dispatch was made, in the transaction that makes it. */
export async function noteMade(
  transaction: Kysely<Tables>,
  { id, dispatch }: Posted,
  at: Temporal.Instant,
): Promise<void> {
  const { bodyId, subject } = dispatch;
  const { kind, to, usual } = addressed(dispatch);
  const { by, copyOf = null, toldBy = '' } = isPersonal(dispatch) ? dispatch : {};
  const isTold = by === 'phone';
  const made: Receipt = {
    ...{ dispatchId: id, bodyId, subject, kind, to, way: by ?? usual, at },
    state: isTold ? 'sent' : 'made',
    detail: isTold ? toldBy : '',
  };
  const row = await transaction
    .insertInto('receipts')
    .values({ ...rowOf(made), dispatch: toJson(dispatch), copy_of: copyOf })
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
        // A process that was held up must not bring back what it knew before; nor is one who has answered or seen it
        // made one who has only been sent it.
        .where(sql<boolean>`excluded.at >= receipts.at
          and not (receipts.state = 'answered' and excluded.state <> 'answered')
          and not (receipts.state = 'seen' and excluded.state in ('trying', 'sent', 'confirmed', 'in-doubt'))`),
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
    .select(['dispatch_id', 'body_id', 'subject', 'kind', 'recipient', 'way', 'state', 'detail', 'ground', 'copy_of'])
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
  readonly copy_of: string | null;
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
    ...(row.copy_of === null ? {} : { copyOf: row.copy_of }),
    ...(row.ground === null ? {} : { ground: row.ground as UndeliveredGround }), // nor is this one
  };
}
