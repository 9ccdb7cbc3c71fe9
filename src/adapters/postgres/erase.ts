import { type Kysely, sql } from 'kysely';
import { digestOf } from '../../desk/journal-link.ts';
import type { JournalLine } from '../../desk/ports.ts';
import type { BodyId } from '../../domain/body/body.ts';
import type { ErasedLine } from '../../domain/keeping/events.ts';
import type { Forgetting, Forgotten } from '../../domain/keeping/forgetting.ts';
import { tagged } from './json.ts';
import { type Tables, timestamp } from './tables.ts';

/**
 * Puts what is left in the place of the lines' events. Numbers, hashes and the digests of what was written stay, so that
 * the chain holds.
 */
export async function eraseLines(
  transaction: Kysely<Tables>,
  bodyId: BodyId,
  left: ReadonlyMap<number, JournalLine['event']>,
): Promise<readonly ErasedLine[]> {
  await erasing(transaction);
  const lines: ErasedLine[] = [];
  for (const [number, event] of [...left].toSorted(([a], [b]) => a - b)) {
    const remains = tagged(event);
    await transaction
      .updateTable('journal')
      .set({ event: JSON.stringify(remains) })
      .where('body_id', '=', bodyId)
      .where('number', '=', number)
      .execute();
    lines.push({ number, remains: digestOf(remains) });
  }
  return lines;
}

/** Takes out details, contacts, ways and what lies in the outbox. Who was sent what, when and by which way stays. */
export async function forget(
  transaction: Kysely<Tables>,
  { bodyId, at, details, accounts, addresses, lastKnown, voidsLinksOf }: Forgetting,
): Promise<Forgotten> {
  await erasing(transaction);
  const ids = accounts.map((id) => id.toLowerCase());
  const keys = [...ids, ...addresses.map((address) => address.toLowerCase())];
  const contacts = await count(
    transaction,
    sql`delete from contacts where lower(entra_id) = any(${ids}::text[]) returning 1`,
  );
  const ways = await count(transaction, sql`delete from ways where key = any(${keys}::text[]) returning 1`);
  await sql`delete from reaches where entra_id = any(${ids}::text[])`.execute(transaction);
  if (lastKnown !== undefined)
    await sql`delete from roster where body_id = ${bodyId} and member_id = ${lastKnown.id}
      and key = any(${[...lastKnown.keys]}::text[])`.execute(transaction);
  const to = details !== undefined && 'to' in details ? details.to : undefined;
  if (to !== undefined)
    await sql`delete from papers where body_id = ${bodyId} and member_id = ${to}`.execute(transaction);
  if (voidsLinksOf !== undefined) await voidLinks(transaction, bodyId, voidsLinksOf, at);
  return {
    details: details === undefined ? 0 : await detailsOf(transaction, bodyId, details),
    contacts,
    ways,
    queued: to === undefined ? 0 : await queuedFor(transaction, bodyId, to),
  };
}

/** The tables that are only ever added to let their texts go in a transaction that says so. */
async function erasing(transaction: Kysely<Tables>): Promise<void> {
  await sql`select set_config('referent.erasing', 'on', true)`.execute(transaction);
}

async function detailsOf(
  transaction: Kysely<Tables>,
  bodyId: BodyId,
  details: NonNullable<Forgetting['details']>,
): Promise<number> {
  const [column, value] = 'to' in details ? ['recipient', details.to] : ['subject', details.subject];
  const whose = sql`select dispatch_id from receipts where body_id = ${bodyId} and ${sql.ref(column)} = ${value}`;
  await sql`update receipt_lines set detail = '' where detail <> '' and dispatch_id in (${whose})`.execute(transaction);
  return count(
    transaction,
    sql`update receipts set detail = '' where detail <> '' and dispatch_id in (${whose}) returning 1`,
  );
}

/** Old letters must not open a page for whoever has the seat next. */
async function voidLinks(
  transaction: Kysely<Tables>,
  bodyId: BodyId,
  member: string,
  at: Temporal.Instant,
): Promise<void> {
  await transaction
    .insertInto('links')
    .values({ body_id: bodyId, member_id: member, generation: 2, renewed_at: timestamp(at) })
    .onConflict((conflict) =>
      conflict
        .columns(['body_id', 'member_id'])
        .doUpdateSet({ generation: sql`links.generation + 1`, renewed_at: timestamp(at) }),
    )
    .execute();
}

/** Also what was settled, which the queue keeps for a time with what the services said. */
async function queuedFor(transaction: Kysely<Tables>, bodyId: BodyId, member: string): Promise<number> {
  const { rows } = await sql<{ there: string | null }>`select to_regclass('pgboss.job')::text as there`.execute(
    transaction,
  );
  if (rows[0]?.there == null) return 0;
  return count(
    transaction,
    sql`delete from pgboss.job where data->'dispatch'->>'bodyId' = ${bodyId} and data->'dispatch'->>'to' = ${member}
      returning 1`,
  );
}

async function count(transaction: Kysely<Tables>, statement: ReturnType<typeof sql>): Promise<number> {
  return (await statement.execute(transaction)).rows.length;
}
