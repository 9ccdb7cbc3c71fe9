import { type Kysely, sql } from 'kysely';
import type { Held, HeldBeside, Subject } from '../../desk/held.ts';
import type { Contact, Receipt } from '../../desk/ports.ts';
import type { BodyId } from '../../domain/body/body.ts';
import type { UndeliveredGround } from '../../domain/undelivered.ts';
import { postgresJournal } from './check-journal.ts';
import type { Database } from './database.ts';
import { iso, type Tables } from './tables.ts';

/** What is held of one person, read from every table that may hold anything. */
export function postgresHeld(database: Database): Held {
  const { sql: tables } = database;
  const journal = postgresJournal(database);
  return {
    beside: (subject) => beside(tables, subject),
    records: (bodyId) =>
      tables
        .selectFrom('records')
        .select(['procedure', 'subject', 'state'])
        .where('body_id', '=', bodyId)
        .orderBy('procedure')
        .orderBy('subject')
        .execute(),
    async *lines(bodyId) {
      const head = await journal.head(bodyId);
      if (head !== undefined) yield* journal.lines(bodyId, head.number);
    },
  };
}

async function beside(tables: Kysely<Tables>, { bodyId, member, accounts, addresses }: Subject): Promise<HeldBeside> {
  const ids = accounts.map((id) => id.toLowerCase());
  const keys = [...ids, ...addresses.map((address) => address.toLowerCase())];
  const contacts = await tables
    .selectFrom('contacts')
    .selectAll()
    .where(sql<boolean>`lower(entra_id) = any(${ids}::text[])`)
    .execute();
  const reach = await tables
    .selectFrom('reaches')
    .selectAll()
    .where(sql<boolean>`entra_id = any(${ids}::text[])`)
    .execute();
  const ways = await tables
    .selectFrom('ways')
    .select(['way', 'key', 'ground', iso('at').as('at')])
    .where(sql<boolean>`key = any(${keys}::text[])`)
    .execute();
  const links =
    member === undefined
      ? undefined
      : await tables
          .selectFrom('links')
          .select(['generation', iso('renewed_at').as('renewedAt')])
          .where('body_id', '=', bodyId)
          .where('member_id', '=', member)
          .executeTakeFirst();
  const papers = await tables
    .selectFrom('papers')
    .select(['name', iso('read_at').as('readAt')])
    .where('body_id', '=', bodyId)
    .where('member_id', '=', member ?? '')
    .orderBy('read_at')
    .execute();
  const roster = await tables
    .selectFrom('roster')
    .select(['key', sql<string>`last_seen::text`.as('lastSeen')])
    .where('body_id', '=', bodyId)
    .where(sql<boolean>`key = any(${keys}::text[])`)
    .orderBy('key')
    .execute();
  return {
    roster,
    papers,
    contacts: contacts.map(contact),
    reach: reach.map(({ entra_id, reach: chosen }) => ({ account: entra_id, reach: chosen })),
    ways,
    links,
    receipts: await receiptsOf(tables, bodyId, member ?? '', addresses),
    queued: member === undefined ? 0 : await queuedFor(tables, bodyId, member),
  };
}

function contact(row: Tables['contacts']): Partial<Contact> {
  const { entra_id, conversation_id, service_url, language, body_id } = row;
  return {
    entraId: entra_id,
    ...(conversation_id === null ? {} : { conversationId: conversation_id }),
    ...(service_url === null ? {} : { serviceUrl: service_url }),
    ...(language === null ? {} : { language: language as Contact['language'] }), // written from a Contact
    ...(body_id === null ? {} : { bodyId: body_id as BodyId }), // by nobody else
  };
}

async function receiptsOf(
  tables: Kysely<Tables>,
  bodyId: BodyId,
  member: string,
  addresses: readonly string[],
): Promise<readonly Receipt[]> {
  const written = addresses.map((address) => `${address.toLowerCase()} %`);
  const rows = await tables
    .selectFrom('receipt_lines as line')
    .innerJoin('receipts as about', 'about.dispatch_id', 'line.dispatch_id')
    .select(['line.dispatch_id', 'line.way', 'line.state', 'line.detail', 'line.ground', iso('line.at').as('at')])
    .select(['about.body_id', 'about.subject', 'about.kind', 'about.recipient', 'about.copy_of'])
    .where('about.body_id', '=', bodyId)
    .where(
      sql<boolean>`(about.recipient = ${member} or exists (
        select 1 from receipt_lines other where other.dispatch_id = about.dispatch_id
          and (lower(other.detail) = any(${addresses.map((one) => one.toLowerCase())}::text[])
            or lower(other.detail) like any(${written}::text[]))))`,
    )
    .orderBy('line.id')
    .execute();
  return rows.map((row) => ({
    dispatchId: row.dispatch_id,
    bodyId,
    subject: row.subject,
    kind: row.kind,
    to: row.recipient,
    way: row.way as Receipt['way'], // written from a Receipt
    state: row.state as Receipt['state'], // as this is
    at: Temporal.Instant.from(row.at),
    detail: row.detail,
    ...(row.copy_of === null ? {} : { copyOf: row.copy_of }),
    ...(row.ground === null ? {} : { ground: row.ground as UndeliveredGround }), // and this
  }));
}

async function queuedFor(tables: Kysely<Tables>, bodyId: BodyId, member: string): Promise<number> {
  const { rows } = await sql<{ there: string | null }>`select to_regclass('pgboss.job')::text as there`.execute(tables);
  if (rows[0]?.there == null) return 0;
  const counted = await sql<{ count: number }>`select count(*)::int as count from pgboss.job
    where data->'dispatch'->>'bodyId' = ${bodyId} and data->'dispatch'->>'to' = ${member}`.execute(tables);
  return counted.rows[0]?.count ?? 0;
}
