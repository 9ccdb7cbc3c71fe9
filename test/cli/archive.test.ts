import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openDatabase } from '../../src/adapters/postgres/database.ts';
import { filesOf, zipOf } from '../archive/packed-meeting.ts';
import { approvedStory, keepingRoom } from '../desk/keeping-room.ts';
import { jsonLines, referent } from './referent.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let data: string;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'referent-'));
  const database = await openDatabase({ folder: join(data, 'database') });
  const room = await keepingRoom(database);
  await room.play(...approvedStory());
  await room.close();
  await database.close();
});
afterAll(() => rm(data, { recursive: true, force: true }));

const run = (...args: readonly string[]) => referent(args, { REFERENT_DATA: data });

it('a meeting is packed into a file that is then found whole, and never written over', async () => {
  const file = join(data, 'pakke.zip');
  const made = await run('archive', 'klu-guldborgsund', '2027-04-08', '--out', file);
  expect([made.code, made.err]).toEqual([0, '']);
  expect(made.out).toMatch(/pakke\.zip: \d+ dokumenter, \d+ filer\.\n {2}Pakkens egen sum: sha256 [0-9a-f]{64}\n$/);
  const sum = /sha256 ([0-9a-f]{64})/.exec(made.out)?.[1];
  const checked = await run('verify-archive', file, '--json');
  expect([checked.code, jsonLines(checked)]).toEqual([0, [{ file, files: expect.any(Number), sum, findings: [] }]]);
  const again = await run('archive', 'klu-guldborgsund', '2027-04-08', '--out', file);
  expect([again.code, again.err]).toEqual([1, expect.stringContaining('findes allerede')]);
});

it('one that was tampered with ends with 1, and names what was', async () => {
  const file = join(data, 'forged.zip');
  const files = new Map<string, Uint8Array | string>(await filesOf(await readFile(join(data, 'pakke.zip'))));
  files.set('data/dokumenter/referat.html', 'noget andet');
  files.delete('data/dokumenter/bevis.docx');
  await writeFile(file, await zipOf(files));
  const checked = await run('verify-archive', file, '--lang', 'da');
  expect([checked.code, checked.out]).toEqual([1, '']);
  expect(checked.err).toContain('data/dokumenter/bevis.docx mangler.\n  data/dokumenter/referat.html er ændret.\n');
});

it('says what is wrong with what was asked', async () => {
  expect((await run('archive', 'klu-guldborgsund', '2027-04-09')).err).toContain('intet møde 2027-04-09');
  expect((await run('archive', 'klu-guldborgsund')).code).toBe(2);
  expect((await run('archive', 'klu-guldborgsund', '2027-04-08', '--out')).code).toBe(2);
  const missing = await run('verify-archive', join(data, 'nowhere.zip'));
  expect([missing.code, missing.err]).toEqual([2, expect.stringContaining('does not exist')]);
  const text = join(data, 'text.zip');
  await writeFile(text, 'no zip at all');
  const other = await run('verify-archive', text);
  expect([other.code, other.err]).toEqual([1, expect.stringContaining('no archive package')]);
});
