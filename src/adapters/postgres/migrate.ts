import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { chainRows } from './journal-chain.ts';
import { type Alone, type Session, takeTurns } from './session.ts';

/** What a script leaves to be done that SQL says badly; part of it, in the same transaction. */
const AFTERWARDS: Readonly<Record<string, (session: Session) => Promise<void>>> = {
  '0004-journal-chain.sql': chainRows,
};

const SHIPPED = new URL('./migrations/', import.meta.url);

/**
 * Runs the numbered scripts that have not been run, in order and in one transaction,
 * under a lock, so that processes starting together do it once.
 *
 * @throws MigrationChanged if a script was edited after it was run
 * @throws DatabaseIsNewer if a script was run that is not here
 */
export async function migrate(database: { readonly alone: Alone }, folder: URL = SHIPPED): Promise<void> {
  const scripts = await scriptsIn(folder);
  await database.alone(async (session) => {
    await takeTurns(session, 'migrations');
    await session.script(`create table if not exists migrations (
      name text primary key, checksum text not null, run_at timestamptz not null default now())`);
    const done = await alreadyRun(session);
    for (const name of done.keys()) {
      if (!scripts.some((script) => script.name === name)) throw new DatabaseIsNewer(name);
    }
    for (const { name, text, checksum } of scripts) {
      const before = done.get(name);
      if (before === checksum) continue;
      if (before !== undefined) throw new MigrationChanged(name);
      await session.script(text);
      await AFTERWARDS[name]?.(session);
      await session.query('insert into migrations (name, checksum) values ($1, $2)', [name, checksum]);
    }
  });
}

/**
 * Sees to it that every script has been run, and runs none: for those who only read.
 *
 * @throws DatabaseIsOlder, MigrationChanged, DatabaseIsNewer
 */
export async function insistOnTables(database: { readonly alone: Alone }, folder: URL = SHIPPED): Promise<void> {
  const scripts = await scriptsIn(folder);
  const done = await database.alone(async (session) => {
    const [there] = await session.query<{ name: string | null }>("select to_regclass('migrations')::text as name");
    return there?.name ? alreadyRun(session) : new Map<string, string>();
  });
  for (const name of done.keys()) {
    if (!scripts.some((script) => script.name === name)) throw new DatabaseIsNewer(name);
  }
  for (const { name, checksum } of scripts) {
    const before = done.get(name);
    if (before === undefined) throw new DatabaseIsOlder(name);
    if (before !== checksum) throw new MigrationChanged(name);
  }
}

interface Script {
  readonly name: string;
  readonly text: string;
  readonly checksum: string;
}

async function scriptsIn(folder: URL): Promise<readonly Script[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      // A checkout on Windows may hold other line endings; the script is the same.
      const text = (await readFile(new URL(name, folder), 'utf8')).replaceAll('\r\n', '\n');
      return { name, text, checksum: createHash('sha256').update(text).digest('hex') };
    }),
  );
}

async function alreadyRun(session: Session): Promise<ReadonlyMap<string, string>> {
  const rows = await session.query<{ name: string; checksum: string }>('select name, checksum from migrations');
  return new Map(rows.map(({ name, checksum }) => [name, checksum]));
}

/** A script that has been run is never edited; what it should have done goes into the next one. */
export class MigrationChanged extends Error {
  override readonly name = 'MigrationChanged';
  readonly script: string;
  constructor(script: string) {
    super(`${script} was changed after it was run`);
    this.script = script;
  }
}

/** The database was made ready for a newer version of this program. */
export class DatabaseIsNewer extends Error {
  override readonly name = 'DatabaseIsNewer';
  readonly script: string;
  constructor(script: string) {
    super(`the database has run ${script}, which this version does not know`);
    this.script = script;
  }
}

/** The database has not been made ready for this version; the bot does so when it starts. */
export class DatabaseIsOlder extends Error {
  override readonly name = 'DatabaseIsOlder';
  readonly script: string;
  constructor(script: string) {
    super(`the database has not run ${script} yet`);
    this.script = script;
  }
}
