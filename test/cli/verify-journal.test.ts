import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openDatabase } from '../../src/adapters/postgres/database.ts';
import { handle } from '../../src/desk/handle.ts';
import { castVote, officeOn } from '../desk/ballot.ts';
import { jsonLines, referent } from './referent.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let data: string;
const folder = () => join(data, 'database');

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'referent-'));
  const database = await openDatabase({ folder: folder() });
  const { desk, outbox } = await officeOn(database);
  for (const voter of ['ane', 'bo', 'cis']) await handle(desk, castVote(voter));
  await outbox.close();
  await database.close();
});
afterAll(() => rm(data, { recursive: true, force: true }));

const verify = (...args: readonly string[]) => referent(['verify-journal', ...args], { REFERENT_DATA: data });

it('a whole journal is told of with its last line, and ends with 0', async () => {
  const told = await verify('klu-guldborgsund');
  expect([told.code, told.err]).toEqual([0, '']);
  expect(told.out).toMatch(/alle 3 linjer er, som de blev skrevet.*\n.*nr\. 3 med sha256 [0-9a-f]{64}\.\n$/);
  const json = await verify('--json');
  expect(jsonLines(json)).toEqual([
    {
      body: 'klu-guldborgsund',
      rows: 3,
      head: { number: 3, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      faults: [],
      erased: 0,
    },
  ]);
});

it('a journal that was tampered with ends with 1, and names each line by its number', async () => {
  const database = await openDatabase({ folder: folder() });
  await database.alone((session) =>
    session.script(`alter table journal disable trigger user;
      update journal set event = '{"type":"vote-cast"}' where number = 2; delete from journal where number = 3;
      alter table journal enable trigger user;`),
  );
  await database.close();
  const told = await verify('--lang', 'en');
  expect([told.code, told.out]).toEqual([1, '']);
  expect(told.err).toContain('Line 2 was changed.\n  Line 3 is missing.\n');
  const json = await verify('klu-guldborgsund', '--json');
  expect(json.code).toBe(1);
  expect(jsonLines(json)).toMatchObject([
    {
      faults: [
        { because: 'changed', number: 2 },
        { because: 'missing', from: 3, to: 3 },
      ],
    },
  ]);
});

it('says why it cannot read, and what is wrong with what was asked', async () => {
  const held = await openDatabase({ folder: folder() });
  const inUse = await verify('--lang', 'da');
  await held.close();
  expect([inUse.code, inUse.out]).toEqual([1, '']);
  expect(inUse.err).toContain('bruges af Referent, mens den kører');
  const elsewhere = await referent(['verify-journal'], { REFERENT_DATA: join(data, 'nowhere') });
  expect([elsewhere.code, elsewhere.err]).toEqual([1, expect.stringContaining('There is no database in')]);
  const unknown = await verify('klu-guldborgsun');
  expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('“klu-guldborgsund”')]);
  expect((await verify('klu-guldborgsund', 'klu-aalborg')).code).toBe(2);
});
