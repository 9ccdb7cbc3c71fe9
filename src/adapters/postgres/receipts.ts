import { type Kysely, type Selectable, sql } from 'kysely';
import type { Receipt, Receipts } from '../../desk/ports.ts';
import type { BodyId } from '../../domain/body/body.ts';
import type { Database } from './database.ts';
import { iso, type Tables, timestamp } from './tables.ts';

/** One receipt per dispatch: since silence counts only for those who got the draft, it must be told for each. */
export function postgresReceipts(database: Database): Receipts {
  return {
    async note(receipt) {
      await database.sql
        .insertInto('receipts')
        .values({
          dispatch_id: receipt.dispatchId,
          body_id: receipt.bodyId,
          subject: receipt.subject,
          kind: receipt.kind,
          recipient: receipt.to,
          way: receipt.way,
          state: receipt.state,
          at: timestamp(receipt.at),
          detail: receipt.detail,
        })
        .onConflict((conflict) =>
          conflict
            .column('dispatch_id')
            .doUpdateSet((row) => ({
              way: row.ref('excluded.way'),
              state: row.ref('excluded.state'),
              at: row.ref('excluded.at'),
              detail: row.ref('excluded.detail'),
            }))
            // A process that was held up must not bring back what it knew before.
            .where(sql<boolean>`excluded.at >= receipts.at`),
        )
        .execute();
    },
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
  };
}

function all(database: Kysely<Tables>) {
  return database
    .selectFrom('receipts')
    .select(['dispatch_id', 'body_id', 'subject', 'kind', 'recipient', 'way', 'state', 'detail', iso('at').as('at')]);
}

function receipt(row: Selectable<Tables['receipts']>): Receipt {
  return {
    dispatchId: row.dispatch_id,
    bodyId: row.body_id as BodyId, // these three columns are written from a Receipt
    way: row.way as Receipt['way'], // and by nobody else
    state: row.state as Receipt['state'], // nor is this one
    subject: row.subject,
    kind: row.kind,
    to: row.recipient,
    at: Temporal.Instant.from(row.at),
    detail: row.detail,
  };
}
