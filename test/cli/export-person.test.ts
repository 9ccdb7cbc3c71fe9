import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { loadBodies } from '../../src/adapters/bodies/load-bodies.ts';
import { postgresContacts } from '../../src/adapters/postgres/contacts.ts';
import { openDatabase } from '../../src/adapters/postgres/database.ts';
import { postgresReceipts } from '../../src/adapters/postgres/receipts.ts';
import { rulesFolder } from '../../src/config.ts';
import { filesOf, text } from '../archive/packed-meeting.ts';
import { keepingRoom } from '../desk/keeping-room.ts';
import { copenhagen } from '../domain/bodies.ts';
import * as say from '../domain/story.ts';
import { jsonLines, referent } from './referent.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let data: string;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'referent-'));
  const { bodies } = await loadBodies(rulesFolder());
  const klu = bodies.find(({ id }) => id === 'klu-guldborgsund');
  if (klu === undefined) throw new Error('no KLU');
  const database = await openDatabase({ folder: join(data, 'database') });
  const room = await keepingRoom(database, klu);
  await room.play(
    say.planned(),
    say.called('2027-03-11T09:00'),
    { ...say.absent('plo-1', '2027-03-12T10:00'), id: 'absence of one' },
    { ...say.absent('plo-2', '2027-03-12T11:00'), id: 'absence of two', reason: 'Andres grund' } as ReturnType<
      typeof say.absent
    >, // a reason of its own
  );
  const one = klu.members.find(({ id }) => id === 'plo-1');
  await postgresContacts(database).note({
    entraId: one?.entraId ?? '',
    conversationId: 'a:1',
    serviceUrl: 's',
    language: 'da',
  });
  const receipts = postgresReceipts(database);
  const [posted] = (await receipts.about(klu.id, '2027-04-08')).filter(({ to }) => to === 'plo-2');
  if (posted === undefined) throw new Error('nothing was sent');
  const at = copenhagen('2027-03-13T09:00');
  await receipts.note({ ...posted, way: 'mail', state: 'sent', detail: 'gammel@adresse.example <id>', at });
  await room.close();
  await database.close();
});
afterAll(() => rm(data, { recursive: true, force: true }));

const run = (...args: readonly string[]) => referent(args, { REFERENT_DATA: data });

it('a person gets all that is held of them, as data and as a page, and nothing of anybody else', async () => {
  const file = join(data, 'plo-1.zip');
  const made = await run('export-person', 'klu-guldborgsund', 'plo-1', '--out', file);
  expect([made.code, made.err]).toEqual([0, '']);
  expect((await stat(file)).mode & 0o077).toBe(0);
  const files = await filesOf(await readFile(file));
  const json = JSON.parse(text(files.get('oplysninger.json')));
  expect(json).toMatchObject({ format: 'referent-person/1', body: 'klu-guldborgsund', member: { id: 'plo-1' } });
  expect(json.beside.contacts).toHaveLength(1);
  expect(json.beside.receipts.length).toBeGreaterThan(0);
  expect(json.records).toMatchObject([{ record: 'meeting', path: 'absences.0', value: { reason: 'Ferie' } }]);
  expect(json.journal.map(({ type }: { type: string }) => type)).toEqual(['absence-reported']);
  const page = text(files.get('oplysninger.html'));
  expect(page).toContain('Ferie');
  expect(page).not.toMatch(/<script/);
  for (const content of files.values()) expect(text(content)).not.toMatch(/Andres grund|gammel@adresse/);
});

it('an address that is nobody’s any more still has what was sent to it', async () => {
  const file = join(data, 'gammel.zip');
  expect((await run('export-person', 'klu-guldborgsund', 'gammel@adresse.example', '--out', file)).code).toBe(0);
  const json = JSON.parse(text((await filesOf(await readFile(file))).get('oplysninger.json')));
  expect(json.member).toBeUndefined();
  expect(JSON.stringify(json.beside.receipts)).toContain('gammel@adresse.example');
});

it('nobody by that name is told so', async () => {
  const none = await run('export-person', 'klu-guldborgsund', 'plo-9');
  expect([none.code, none.err]).toEqual([1, expect.stringContaining('ingen »plo-9«')]);
});

it('retention tells what falls due and when, with its clause, and erases nothing', async () => {
  const told = await run('retention', 'klu-guldborgsund');
  expect([told.code, told.err]).toEqual([0, '']);
  expect(told.out).toContain('9. april 2028: begrundelser for afbud, mødet 2027-04-08\n');
  // Once for its kind, however many fall under it.
  expect(told.out.split('begrundelser for afbud: »i et længere tidsrum')).toHaveLength(2);
  const lines = jsonLines(await run('retention', 'klu-guldborgsund', '--json'));
  expect(lines).toContainEqual({
    ...{ body: 'klu-guldborgsund', kind: 'absences', of: '2027-04-08', on: '2028-04-09' },
    clause: expect.objectContaining({ document: 'Databeskyttelsesforordningen, artikel 5, stk. 1, litra e' }),
  });
});
