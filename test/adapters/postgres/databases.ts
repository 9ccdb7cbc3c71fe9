import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { Client } from 'pg';
import { afterAll, describe, vi } from 'vitest';
import { type Database, openDatabase, overPglite } from '../../../src/adapters/postgres/database.ts';
import { migrate } from '../../../src/adapters/postgres/migrate.ts';
import { postgresOutbox } from '../../../src/adapters/postgres/outbox.ts';

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
      const database = overPglite(await PGlite.create({ loadDataDir: await image() }));
      opened.push(database);
      return database;
    },
    again: async (database) => database,
  };
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

const ROOT = new URL('../../../', import.meta.url);
const CACHE = new URL('node_modules/.cache/referent/', ROOT);

/** The data folder of a PGlite with our tables and the queue's. Making one takes seconds, so it is kept between runs. */
async function image(): Promise<Blob> {
  const file = new URL(`pglite-${await fingerprint()}.tar`, CACHE);
  try {
    return new Blob([await readFile(file)]);
  } catch {
    // Not made yet, for these versions and scripts.
  }
  const pglite = await PGlite.create();
  const database = overPglite(pglite);
  await migrate(database);
  await (await postgresOutbox(database, { clock: () => Temporal.Instant.from('2027-01-01T00:00Z') })).close();
  const made = await pglite.dumpDataDir('none');
  await database.close();
  await mkdir(CACHE, { recursive: true });
  // Under a name of its own first: another test file may be reading.
  const draft = new URL(`${randomUUID()}.tar`, CACHE);
  await writeFile(draft, Buffer.from(await made.arrayBuffer()));
  await rename(draft, file);
  return made;
}

/** Changes with all that goes into the image. */
async function fingerprint(): Promise<string> {
  const folder = new URL('src/adapters/postgres/migrations/', ROOT);
  const scripts = (await readdir(folder)).sort().map((name) => new URL(name, folder));
  const made = ['package-lock.json', 'src/adapters/postgres/outbox.ts', 'src/adapters/postgres/journal-chain.ts'];
  const files = [...made.map((file) => new URL(file, ROOT)), ...scripts];
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}
