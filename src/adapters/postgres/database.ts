import { mkdir } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import { Client, Pool } from 'pg';
import { type Db, fromPglite } from 'pg-boss';
import { lockFolder } from './folder-lock.ts';
import { insistOnTables, migrate } from './migrate.ts';
import type { Alone, Session } from './session.ts';
import type { Tables } from './tables.ts';

/** PostgreSQL, embedded or served; the same SQL runs on both. */
export interface Database {
  readonly kind: 'embedded' | 'server';
  readonly sql: Kysely<Tables>;
  /** The way pg-boss runs its own statements, outside any transaction of ours. */
  readonly forBoss: Db;
  readonly alone: Alone;
  /** Lets what is under way finish and gives up the connections or the data folder. */
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** A PostgreSQL server: `postgres://...`. Wins over `folder`. */
  readonly url?: string;
  /** Where the embedded database lies; made if it is not there. In memory when neither is given. */
  readonly folder?: string;
  /** A data folder packed as one, that an embedded database in memory begins from: making the tables takes seconds. */
  readonly image?: Blob;
  /** For those who only read: the tables must be up to date already, and nothing is made. */
  readonly asItIs?: boolean;
  /** Told of connections lost while idle; they are replaced by themselves. */
  readonly onError?: (error: unknown) => void;
}

/**
 * Opens the database and brings its tables up to date, or takes it as it is.
 *
 * The embedded one runs with fsync off: a killed process loses nothing that was
 * committed, a power cut may. One process at a time may use its folder.
 *
 * @throws MigrationChanged, DatabaseIsNewer, FolderInUse; DatabaseIsOlder if it is to be taken as it is
 */
export async function openDatabase({ url, folder, image, asItIs, onError }: DatabaseOptions = {}): Promise<Database> {
  const database = url === undefined ? await embedded(folder, image) : overServer(url, onError);
  try {
    await (asItIs === true ? insistOnTables(database) : migrate(database));
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** A PGlite already at hand; whether its tables are up to date is the caller's concern. */
export function overPglite(pglite: PGlite): Database {
  const sql = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
  return {
    kind: 'embedded',
    sql,
    forBoss: fromPglite(pglite),
    alone: (work) =>
      pglite.transaction((transaction) =>
        work({
          query: async <Row>(text: string, values: readonly unknown[] = []) =>
            (await transaction.query<Row>(text, [...values])).rows,
          script: async (text) => void (await transaction.exec(text)),
        }),
      ),
    async close() {
      await sql.destroy();
      if (!pglite.closed) await pglite.close();
    },
  };
}

/** Connections kept to a server: twice what the desk and the delivery use at once on two cores. */
const CONNECTIONS = 10;
/** How long a connection is waited for, in milliseconds. */
const LONGEST_WAIT = 10_000;

function overServer(url: string, onError: (error: unknown) => void = () => {}): Database {
  let setup: readonly string[] = [];
  const pool = new Pool({
    connectionString: url,
    max: CONNECTIONS,
    application_name: 'referent',
    // A server that does not answer, or connections all taken, is an error in time to be told of, not a wait for ever.
    connectionTimeoutMillis: LONGEST_WAIT,
    keepAlive: true,
    onConnect: async (client) => {
      for (const statement of setup) await client.query(statement);
    },
  });
  pool.on('error', onError);
  // While in use a connection is nobody's but its user's, and a loss nobody listens for would end the process. Whoever
  // uses it hears of it by the statement that fails.
  pool.on('connect', (client) => client.on('error', () => {}));
  const sql = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    kind: 'server',
    sql,
    forBoss: {
      async executeSql(text, values) {
        const result = await pool.query(text, values);
        // A script without values answers once for each of its statements.
        return Array.isArray(result) ? { rows: result.flatMap(({ rows }) => rows) } : result;
      },
      async setSessionStatements(statements) {
        setup = statements;
        // Asked for at start, when every connection there is lies idle and this takes them all.
        const clients = await Promise.all(Array.from({ length: pool.totalCount }, () => pool.connect()));
        for (const client of clients) {
          for (const statement of statements) await client.query(statement);
          client.release();
        }
      },
    },
    async alone(work) {
      // A connection of its own, not of the pool: others may be wanted while this one holds a lock.
      const client = new Client({ connectionString: url, application_name: 'referent' });
      client.on('error', onError);
      await client.connect();
      try {
        await client.query('begin');
        const result = await work(sessionOn(client));
        await client.query('commit');
        return result;
      } finally {
        // Undoes what was not committed.
        await client.end();
      }
    },
    close: () => sql.destroy(),
  };
}

function sessionOn(client: Client): Session {
  return {
    query: async <Row>(text: string, values: readonly unknown[] = []) => {
      // pg knows no more of a row's shape than the caller, who wrote the statement.
      return (await client.query(text, [...values])).rows as Row[];
    },
    script: async (text) => void (await client.query(text)),
  };
}

async function embedded(folder: string | undefined, image: Blob | undefined): Promise<Database> {
  if (folder === undefined) return overPglite(await PGlite.create(image === undefined ? {} : { loadDataDir: image }));
  await mkdir(folder, { recursive: true });
  const unlock = await lockFolder(folder);
  try {
    const database = overPglite(await PGlite.create({ dataDir: folder }));
    return { ...database, close: () => database.close().finally(unlock) };
  } catch (error) {
    await unlock();
    throw error;
  }
}
