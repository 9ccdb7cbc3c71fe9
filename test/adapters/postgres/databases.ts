import { randomUUID } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import { Client } from 'pg';
import { afterAll, describe, vi } from 'vitest';
import { type Database, openDatabase, overPglite } from '../../../src/adapters/postgres/database.ts';
import { image } from './image.ts';

// A fresh PGlite takes seconds, and more on a machine that is busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** One of the two places where the tests run. */
export interface Place {
  readonly name: 'PGlite' | 'PostgreSQL';
  /** A database of one's own, with empty tables. Closed and removed when the tests around it are over. */
  fresh(): Promise<Database>;
  /** The same database as another process would open it; on PGlite, which has one process, the very same. */
  again(database: Database): Promise<Database>;
}

/**
 * Runs the tests on PGlite, and on a PostgreSQL server too when REFERENT_TEST_DATABASE_URL
 * names one in which databases may be made.
 */
export function forEachDatabase(name: string, tests: (place: Place) => void): void {
  describe(`${name}, on PGlite`, () => tests(embedded()));
  const server = process.env.REFERENT_TEST_DATABASE_URL;
  if (server !== undefined) describe(`${name}, on PostgreSQL`, () => tests(served(server)));
}

function embedded(): Place {
  const opened: Database[] = [];
  afterAll(() => closeAll(opened));
  return {
    name: 'PGlite',
    async fresh() {
      const database = await embeddedDatabase();
      opened.push(database);
      return database;
    },
    again: async (database) => database,
  };
}

/** An embedded database of one's own, with empty tables; to be closed by whoever asked for it. */
export async function embeddedDatabase(): Promise<Database> {
  return overPglite(await PGlite.create({ loadDataDir: await image() }));
}

function served(server: string): Place {
  const opened: Database[] = [];
  const urls = new Map<Database, string>();
  afterAll(async () => {
    await closeAll(opened);
    for (const url of new Set(urls.values())) await onServer(server, `drop database ${nameIn(url)} with (force)`);
  });
  const open = async (url: string) => {
    const database = await openDatabase({ url });
    opened.push(database);
    urls.set(database, url);
    return database;
  };
  return {
    name: 'PostgreSQL',
    fresh: async () => open(await emptyDatabase(server)),
    again: (database) => open(urls.get(database) ?? server),
  };
}

/** Takes out all that tests have put in, also what nobody else may take out. Faster than a fresh one. */
export function empty(database: Database): Promise<void> {
  return database.alone(async (session) => {
    await session.script(`
      alter table journal disable trigger user;
      alter table receipt_lines disable trigger user;
      alter table journal_heads disable trigger user;
      truncate records, journal, journal_heads, commands, receipt_lines, receipts, contacts, ways, reaches;
      alter table journal enable trigger user;
      alter table receipt_lines enable trigger user;
      alter table journal_heads enable trigger user;
      do $$ begin if to_regclass('pgboss.job') is not null then delete from pgboss.job; end if; end $$;`);
  });
}

/** @returns the address of a database just made on the server, without any tables */
export async function emptyDatabase(server: string): Promise<string> {
  const name = `referent_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

export async function dropDatabase(server: string, url: string): Promise<void> {
  await onServer(server, `drop database ${nameIn(url)} with (force)`);
}

function nameIn(url: string): string {
  return new URL(url).pathname.slice(1);
}

async function closeAll(databases: readonly Database[]): Promise<void> {
  for (const database of databases) await database.close();
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}
