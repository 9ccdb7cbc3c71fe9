import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/adapters/postgres/database.ts';
import { toJson } from '../../src/adapters/postgres/json.ts';
import { jsonLines, referent } from './referent.ts';

const CLEAN = 'test/reading/documents/clean/loebenumre.txt';
const FAULTY = 'test/reading/documents/faulty/indlejret-dagsorden.txt';

const fileWith = async (name: string, content: string | Uint8Array) => {
  const folder = await mkdtemp(join(tmpdir(), 'referent-paper-'));
  await writeFile(join(folder, name), content);
  return join(folder, name);
};

/** As `referent`, with something piped in. */
function piped(
  input: string,
  args: readonly string[],
): Promise<{ readonly code: number | null; readonly out: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['src/cli.ts', ...args]);
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString('utf8');
    });
    child.on('close', (code) => resolve({ code, out }));
    child.stdin.end(input);
  });
}

describe('referent check-document, beside the bot’s own records', () => {
  const NEXT =
    'Referat\n\nMøde: KLU i Guldborgsund\nTid: torsdag den 8. april 2027\n\n1. Godkendelse af dagsorden\nGodkendt.\n\n2. Næste møde\nNæste møde er torsdag den 14. oktober 2027.\n';

  it('S2-09: tells a next meeting that is not the one planned for the body the document names', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'referent-'));
    const database = await openDatabase({ folder: join(folder, 'database') });
    const slot = {
      date: Temporal.PlainDate.from('2027-10-07'),
      start: Temporal.PlainTime.from('13:00'),
      lengthInMinutes: 120,
    };
    const state = sql`${toJson({ stage: 'planned', slot })}::jsonb`;
    await sql`insert into records (procedure, body_id, subject, state, version)
      values ('meeting', 'klu-guldborgsund', '2027-10-07', ${state}, 1)`.execute(database.sql);
    await database.close();
    const file = await fileWith('referat.txt', NEXT);
    const env = { REFERENT_DATA: folder, DATABASE_URL: '' };
    const [told] = jsonLines(await referent(['check-document', file, '--json'], env));
    const differs = { code: 'next-meeting-differs', line: 10, likely: '2027-10-07' };
    expect(told).toMatchObject({ findings: expect.arrayContaining([expect.objectContaining(differs)]) });
    await rm(folder, { recursive: true });
  });

  it('does without where there are none', async () => {
    const file = await fileWith('referat.txt', NEXT);
    const nowhere = { REFERENT_DATA: join(tmpdir(), 'referent-nowhere'), DATABASE_URL: '' };
    const unreachable = { DATABASE_URL: 'postgres://127.0.0.1:9/referent' };
    for (const env of [nowhere, unreachable]) {
      const ran = await referent(['check-document', file, '--json'], env);
      expect([ran.code, ran.err]).toEqual([0, '']);
      expect(ran.out).not.toContain('next-meeting');
    }
  });
});

describe('referent check-document', () => {
  it('gives a clean agenda no remarks, in the document’s own language', async () => {
    const ran = await referent(['check-document', CLEAN]);
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(ran.out).toBe(
      'Dagsorden: Samarbejdsforum for Psykiatri, Vesterø, onsdag den 12. maj 2027 kl. 09.00, 6 punkter, 8 på deltagerlisten\nIngen bemærkninger.\n',
    );
  });

  it('gives each finding its line, its words, what is wrong and what to do, and still exits 0', async () => {
    const ran = await referent(['check-document', FAULTY, '--json']);
    expect(ran.code).toBe(0);
    const [told] = jsonLines(ran);
    expect(told).toMatchObject({
      document: { kind: 'agenda', date: '2027-06-10', items: expect.any(Array), participants: expect.any(Array) },
    });
    expect(told).toHaveProperty('findings');
    expect(told).toMatchObject({
      findings: expect.arrayContaining([
        {
          code: 'number-missing',
          line: 21,
          quote: '5. Eventuelt',
          confidence: 'sure',
          text: 'Efter 3. kommer 5.; 4. mangler.',
          suggestion: 'Er der faldet noget ud, så sæt det ind; ellers ret numrene.',
          likely: '4.',
        },
      ]),
    });
  });

  it('speaks English when asked to, and of an English document', async () => {
    const asked = await referent(['check-document', FAULTY, '--lang', 'en']);
    expect(asked.out).toContain('Line 21: Error: 3. is followed by 5.; 4. is missing.');
    const english = await referent(['check-document', 'test/reading/documents/clean/english-minutes.txt']);
    expect(english.out).toMatch(/^Minutes: Harbour Health Committee/);
  });

  it('reads what is piped in', async () => {
    const ran = await piped(await readFile(CLEAN, 'utf8'), ['check-document', '-', '--json']);
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.out)).toMatchObject({ document: { kind: 'agenda' }, findings: [] });
  });

  it('counts the closed days of the body it is told', async () => {
    const text = (await readFile(CLEAN, 'utf8')).replace('onsdag den 12. maj 2027', 'tirsdag den 1. juni 2027');
    const file = await fileWith('dagsorden.txt', text);
    const ran = await referent(['check-document', file, '--body', 'klu-guldborgsund', '--json']);
    expect(jsonLines(ran)).toMatchObject([{ document: { date: '2027-06-01' }, findings: [] }]);
  });

  it.each([
    ['no such file', ['check-document', 'nowhere.docx'], 'does not exist'],
    ['no file', ['check-document'], 'Something is missing'],
    ['two files', ['check-document', CLEAN, FAULTY], 'too much'],
    ['an unknown body', ['check-document', CLEAN, '--body', 'klu-aalbor'], 'klu-aalborg'],
  ])('exits 2 for %s', async (_, args, sentence) => {
    const ran = await referent(args);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain(sentence);
  });

  it('exits 2 for a file that is not what it says, and says what to do', async () => {
    const file = await fileWith('referat.pdf', 'Referat\n\n1. Velkomst\n');
    const ran = await referent(['check-document', file, '--lang', 'da']);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain('»referat.pdf« er ikke det, den hedder');
  });

  it('exits 2 for an empty one', async () => {
    const ran = await referent(['check-document', await fileWith('tom.txt', '  \n')]);
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining('nothing in the file')]);
  });
});
