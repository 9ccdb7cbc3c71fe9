import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../../src/adapters/postgres/database.ts';
import { FolderInUse } from '../../../src/adapters/postgres/folder-lock.ts';
import { DatabaseIsNewer, MigrationChanged, migrate } from '../../../src/adapters/postgres/migrate.ts';
import { handleDue } from '../../../src/desk/due.ts';
import { handle } from '../../../src/desk/handle.ts';
import { type Ballot, CLOSES, castVote, KLU, officeOn } from '../../desk/ballot.ts';
import { dropDatabase, emptyDatabase, forEachDatabase } from './databases.ts';

const clerk = (...args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [join(import.meta.dirname, 'clerk.ts'), ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
const ballot = { procedure: 'ballot', bodyId: KLU, subject: '2027-04-08' };

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'referent-')), 'data', 'database');
});
afterEach(() => rm(join(folder, '../..'), { recursive: true, force: true }));

describe('a database in a folder', () => {
  it('is made where there is none, closes, and holds everything when opened again', async () => {
    const first = await openDatabase({ folder });
    const before = await officeOn(first);
    await handle(before.desk, castVote('ida'));
    await before.outbox.close();
    await first.close();

    const second = await openDatabase({ folder });
    const after = await officeOn(second);
    expect((await after.store.look<Ballot>(ballot))?.voters).toEqual(new Set(['ida']));
    expect(await handle(after.desk, castVote('ida'))).toEqual({ done: 'before' });
    await after.outbox.close();
    await second.close();
  });

  it('holds what was committed, and nothing more, when its process is killed in the middle', async () => {
    const killed = clerk('work', folder);
    await once(killed.stdout ?? killed, 'data');
    killed.kill('SIGKILL');
    await once(killed, 'exit');

    const database = await openDatabase({ folder });
    const { desk, store, outbox, moveTo } = await officeOn(database);
    expect((await store.look<Ballot>(ballot))?.voters).toEqual(new Set(['a', 'b']));
    expect((await store.journalOf(KLU, ballot.subject)).map(({ commandId }) => commandId)).toEqual([
      'kept-1',
      'kept-2',
    ]);
    expect(await handle(desk, castVote('b', { id: 'kept-2' }))).toEqual({ done: 'before' });

    // What it had taken comes after the lease; what it had not, at once.
    expect((await outbox.take(10)).map(({ id }) => id)).toEqual(['kept-1#1', 'kept-2#0', 'kept-2#1']);
    moveTo(CLOSES);
    await outbox.take(10);
    expect(await handleDue(desk)).toEqual({ done: 1, failed: [] });
    moveTo(CLOSES.add({ hours: 1 }));
    expect((await outbox.take(1)).map(({ id, attempt }) => [id, attempt])).toEqual([['kept-1#0', 2]]);
    await outbox.close();
    await database.close();
  });

  it('is used by one process at a time', async () => {
    const database = await openDatabase({ folder });
    await expect(openDatabase({ folder })).rejects.toThrow(FolderInUse);
    await database.close();
    await expect(access(`${folder}.lock`)).rejects.toThrow('ENOENT');

    await writeFile(`${folder}.lock`, `${process.ppid}\n`);
    await expect(openDatabase({ folder })).rejects.toThrow(FolderInUse);
    // No process has this id: it is above what systems give out.
    await writeFile(`${folder}.lock`, '4999999\n');
    await (await openDatabase({ folder })).close();
  });
});

forEachDatabase('migrations', (place) => {
  let database: Database;
  let again: Database;
  let scripts: URL;
  beforeEach(async () => {
    database = await place.fresh();
    again = await place.again(database);
    scripts = pathToFileURL(`${folder}/`);
    await mkdir(scripts, { recursive: true });
    await sql`delete from migrations`.execute(database.sql);
  });
  const script = (name: string, text: string) => writeFile(new URL(name, scripts), text);
  const tables = async () => {
    const { rows } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables where table_name like 'chair%' order by 1`.execute(
      database.sql,
    );
    return rows.map(({ name }) => name);
  };

  it('are run in order, once, however often and however many ask', async () => {
    await script('0002-b.sql', "alter table chairs add column name text; insert into chairs values (1, ';');");
    await script('0001-a.sql', 'create table chairs (id int);');
    await Promise.all([migrate(database, scripts), migrate(again, scripts), migrate(database, scripts)]);
    await migrate(database, scripts);
    expect(await tables()).toEqual(['chairs']);
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from chairs`.execute(database.sql);
    expect(rows[0]?.n).toBe(1);
  });

  it('are all undone when one of them fails', async () => {
    await script('0001-a.sql', 'create table chairs (id int);');
    await script('0002-b.sql', 'create table chairs_too (id int); select 1 / 0;');
    await expect(migrate(database, scripts)).rejects.toThrow('division by zero');
    expect(await tables()).toEqual([]);
  });

  it('are never edited after they were run; other line endings are no edit', async () => {
    await script('0001-a.sql', 'create table chairs (id int);\n');
    await migrate(database, scripts);
    await script('0001-a.sql', 'create table chairs (id int);\r\n');
    await migrate(database, scripts);
    await script('0001-a.sql', 'create table chairs (id bigint);\n');
    await expect(migrate(database, scripts)).rejects.toThrow(MigrationChanged);
  });

  it('of a newer version keep an older one from starting', async () => {
    await script('0001-a.sql', 'create table chairs (id int);');
    await migrate(database, scripts);
    await rm(new URL('0001-a.sql', scripts));
    await expect(migrate(database, scripts)).rejects.toThrow(DatabaseIsNewer);
  });
});

const server = process.env.REFERENT_TEST_DATABASE_URL;
if (server !== undefined)
  describe('a new database on a server', () => {
    it('is made ready once by three processes that start together', async () => {
      const url = await emptyDatabase(server);
      const clerks = [1, 2, 3].map(() => clerk('migrate', url));
      const ends = await Promise.all(clerks.map((one) => once(one, 'exit')));
      expect(ends.map(([code]) => code)).toEqual([0, 0, 0]);
      await dropDatabase(server, url);
    });

    it('gives its queue to two processes that start together', async () => {
      const url = await emptyDatabase(server);
      const databases = await Promise.all([openDatabase({ url }), openDatabase({ url })]);
      const offices = await Promise.all(databases.map((one) => officeOn(one)));
      const [office] = offices;
      if (office !== undefined) await handle(office.desk, castVote('ida'));
      const taken = await Promise.all(offices.map(({ outbox }) => outbox.take(1)));
      expect(new Set(taken.flat().map(({ id }) => id)).size).toBe(2);
      for (const { outbox } of offices) await outbox.close();
      for (const database of databases) await database.close();
      await dropDatabase(server, url);
    });

    it('may go down while it is asked: that work fails, the process and the next work do not', async () => {
      const url = await emptyDatabase(server);
      const [database, administrator] = await Promise.all([openDatabase({ url }), openDatabase({ url })]);
      const cutOff = (pid: number) => sql`select pg_terminate_backend(${pid})`.execute(administrator.sql);
      const work = database.sql.transaction().execute(async (transaction) => {
        const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(transaction);
        // Between two statements, when none of them is there to hear of it.
        await cutOff(rows[0]?.pid ?? 0);
        await expect
          .poll(() =>
            sql`select 1`.execute(transaction).then(
              () => 'well',
              () => 'lost',
            ),
          )
          .toBe('lost');
        await sql`select 1`.execute(transaction);
      });
      await expect(work).rejects.toThrow();
      expect((await sql`select 1 as one`.execute(database.sql)).rows).toEqual([{ one: 1 }]);
      for (const one of [database, administrator]) await one.close();
      await dropDatabase(server, url);
    });
  });
