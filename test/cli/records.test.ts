import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../src/adapters/postgres/database.ts';
import { NoRecords } from '../../src/command-line/no-records.ts';
import { withRecords } from '../../src/command-line/records.ts';
import { recordsAt } from '../../src/config.ts';
import { handle } from '../../src/desk/handle.ts';
import type { Unread } from '../../src/language/command-line.ts';
import { castVote, KLU, officeOn } from '../desk/ballot.ts';

vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'referent-')), 'database');
});
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

const read = () => withRecords({ folder }, ({ store }) => store.journalOf(KLU, '2027-04-08'));
const why = (reading: Promise<unknown>): Promise<Unread | undefined> =>
  reading.then(
    () => undefined,
    (error: unknown) => (error instanceof NoRecords ? error.ground : Promise.reject(error)),
  );

describe('the records, read from the command line', () => {
  it('are those the bot has kept in its folder, and nothing is made where there are none', async () => {
    expect(await why(read())).toEqual({ because: 'no-database', folder });
    const database = await openDatabase({ folder });
    const { desk, outbox } = await officeOn(database);
    await handle(desk, castVote('ida'));
    await outbox.close();
    await database.close();
    expect((await read()).map(({ commandId }) => commandId)).toEqual(['vote-of-ida']);
  });

  it('of the embedded database are not to be had while the bot has it open', async () => {
    const database = await openDatabase({ folder });
    expect(await why(read())).toEqual({ because: 'in-use', folder, pid: process.pid });
    await database.close();
    expect(await why(read())).toBeUndefined();
  });

  it('are left as they are by a version that is not the one they were made ready for', async () => {
    const database = await openDatabase({ folder });
    await sql`insert into migrations (name, checksum) values ('9999-next.sql', '')`.execute(database.sql);
    await database.close();
    expect(await why(read())).toEqual({ because: 'newer' });
    const older = await openDatabase({ folder, asItIs: true }).catch(() => undefined);
    expect(older).toBeUndefined();
  });

  it('on a server that does not answer are told of without its address', async () => {
    expect(await why(withRecords({ url: 'postgres://me:secret@127.0.0.1:9/referent' }, async () => {}))).toEqual({
      because: 'unreachable',
      reason: 'ECONNREFUSED',
    });
  });

  it('lie where the bot itself keeps them', () => {
    expect(recordsAt({})).toEqual({ folder: '.data/sandbox/database' });
    expect(recordsAt({ REFERENT_DATA: '/data' })).toEqual({ folder: '/data/database' });
    // The bot's secret need not be there to read.
    expect(recordsAt({ MICROSOFT_APP_ID: 'x' })).toEqual({ folder: '.data/referent/database' });
    expect(recordsAt({ DATABASE_URL: 'postgres://host/db', REFERENT_DATA: '/data' })).toEqual({
      url: 'postgres://host/db',
    });
  });
});
