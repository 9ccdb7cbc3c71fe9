import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonLines, referent } from './referent.ts';

const folderWith = async (name: string, content: string) => {
  const folder = await mkdtemp(join(tmpdir(), 'referent-rules-'));
  await writeFile(join(folder, name), content);
  return folder;
};
const guldborgsund = await readFile('src/bodies/klu-guldborgsund.yaml', 'utf8');

describe('referent deadlines', () => {
  it('S1-03, S1-04, L-3, S1-08: gives the deadlines of 8 April 2027, each with its clause', async () => {
    const ran = await referent(['deadlines', 'klu-guldborgsund', '2027-04-08', '--json']);
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(jsonLines(ran)).toMatchObject([
      {
        body: 'klu-guldborgsund',
        meeting: '2027-04-08',
        deadlines: [
          { step: 'call-for-items', due: '2027-03-11', clause: { quote: expect.stringContaining('4 uger før mødet') } },
          { step: 'items-due', due: '2027-03-24', clause: { document: expect.stringContaining('Kommissorium') } },
          { step: 'agenda-release', due: '2027-03-24', clause: { silent: expect.any(String) } },
          { step: 'minutes-circulation', due: '2027-04-22' },
        ],
        warnings: [{ code: 'no-slack', text: expect.stringContaining('0 arbejdsdage') }],
      },
    ]);
  });

  it('gives a line for each date, in the order asked', async () => {
    const ran = await referent(['deadlines', 'klu-aalborg', '2027-12-02', '2027-03-04', '--json']);
    expect(jsonLines(ran)).toMatchObject([{ meeting: '2027-12-02' }, { meeting: '2027-03-04' }]);
  });

  it('S0-15: has no day for circulating minutes in a body that approves them at the meeting', async () => {
    const [line] = jsonLines(await referent(['deadlines', 'klu-aalborg', '2027-03-04', '--json']));
    expect(line).toMatchObject({
      deadlines: [
        { step: 'call-for-items', due: '2027-02-04' },
        { step: 'items-due', due: '2027-02-11' },
        { step: 'agenda-release', due: '2027-02-18' },
      ],
      warnings: [],
    });
  });

  it('computes a meeting on a closed day and warns', async () => {
    const ran = await referent(['deadlines', 'klyngestyregruppe-nord', '2027-03-25', '--json']);
    expect(ran.code).toBe(0);
    expect(jsonLines(ran)).toMatchObject([
      { warnings: [{ code: 'meeting-on-closed-day', text: expect.stringContaining('skærtorsdag') }] },
    ]);
  });

  it('speaks the language of the body, or the one asked for', async () => {
    const danish = await referent(['deadlines', 'klu-guldborgsund', '2027-04-08']);
    expect(danish.out).toContain('Punkter i hænde senest onsdag den 24. marts 2027');
    const english = await referent(['deadlines', 'klu-guldborgsund', '2027-04-08', '--lang', 'en']);
    expect(english.out).toContain('Wednesday 24 March 2027');
    expect(english.out).toContain('Maundy Thursday');
  });
});

describe('referent window', () => {
  it('S1-09: lists the eight days and closes at the midnight that ends the last', async () => {
    const ran = await referent(['window', 'klu-guldborgsund', '2027-04-22', '--json']);
    expect(jsonLines(ran)).toEqual([
      {
        body: 'klu-guldborgsund',
        circulated: '2027-04-22',
        days: [
          '2027-04-23',
          '2027-04-26',
          '2027-04-27',
          '2027-04-28',
          '2027-04-29',
          '2027-04-30',
          '2027-05-03',
          '2027-05-04',
        ],
        closesAt: '2027-05-05T00:00+02:00',
        clause: {
          document: 'Kommissorium for KLU Guldborgsund, 28.11.2024',
          quote: 'Medlemmer har 8 hverdage til at kommentere på referatet',
        },
      },
    ]);
  });

  it('S0-15: refuses, with the clause, for a body whose minutes are approved at the meeting', async () => {
    const ran = await referent(['window', 'klu-aalborg', '2027-04-22', '--json']);
    expect([ran.code, ran.out]).toEqual([1, '']);
    expect(ran.err).toContain('udarbejdes og godkendes på mødet');
  });
});

describe('referent plan, bodies and check-rules', () => {
  it('S1-01: plans April and October', async () => {
    const ran = await referent(['plan', 'klu-guldborgsund', '2027', '--json']);
    expect(jsonLines(ran)).toMatchObject([
      { meeting: '2027-04-08', start: '13:00', lengthInMinutes: 120, deadlines: { length: 4 } },
      { meeting: '2027-10-07' },
    ]);
  });

  it('lists the bodies', async () => {
    const ran = await referent(['bodies']);
    expect(ran.out.split('\n').map((line) => line.split(':')[0])).toEqual([
      'klu-aalborg',
      'klu-guldborgsund',
      'klyngestyregruppe-nord',
      'sundhedsdirektoerernes-fu',
      '',
    ]);
  });

  it('finds the files in order that are', async () => {
    const ran = await referent(['check-rules', 'src/bodies/klu-guldborgsund.yaml', 'src/bodies/klu-aalborg.yaml']);
    expect([ran.code, ran.err]).toEqual([0, '']);
  });

  it('L-3, S1-09, S1-12: tells what Guldborgsund should know, and is content', async () => {
    const file = 'src/bodies/klu-guldborgsund.yaml';
    const ran = await referent(['check-rules', file, '--json']);
    expect([ran.code, ran.err]).toEqual([0, '']);
    const [line] = jsonLines(ran);
    expect(line).toMatchObject({ file, faults: [] });
    const codes = new Set((line as { warnings: { code: string }[] }).warnings.map(({ code }) => code)); // as printed
    expect([...codes]).toEqual([
      ...['no-dispatch-deadline', 'approval-clash', 'standing-item-by-default'],
      ...['retention-proposed', 'no-slack'],
    ]);
    const told = await referent(['check-rules', file, '--lang', 'da']);
    expect(told.out).toContain(`${file}: i orden\n  ! Kommissorium for KLU Guldborgsund, 28.11.2024 har ingen frist`);
  });

  it('L-7, S0-27: of Aalborg, that it pays three doctors, with both clauses', async () => {
    const ran = await referent(['check-rules', 'src/bodies/klu-aalborg.yaml', '--json']);
    expect(jsonLines(ran)).toMatchObject([
      {
        warnings: [
          {
            code: 'other-number-of-doctors',
            rule: 'L-7',
            text: expect.stringContaining('3 doctors are paid'),
            clauses: [
              { quote: 'mødedeltagelse for 3 læger fra PLO-Aalborg' },
              { document: expect.stringContaining('§ 102') },
            ],
          },
          { code: 'retention-proposed', text: expect.stringContaining('nobody has decided them') },
          { code: 'alignment-unknown' },
        ],
      },
    ]);
  });

  it('L-7: of a version that is to begin, what it adds and no more', async () => {
    const versions = `
versions:
  - in-force-from: 2099-07-01
    document: Kommissorium, 2099
    paid-doctors:
      number: 4
      clause: { quote: fire læger honoreres }
`;
    const own = await readFile('src/bodies/klu-guldborgsund.yaml', 'utf8');
    const rules = `${own.replace(/^ {2}logo:.*\n/m, '')}${versions}`;
    const folder = await folderWith('klu.yaml', rules);
    const before = await referent(['check-rules', 'src/bodies/klu-guldborgsund.yaml', '--json']);
    const ran = await referent(['check-rules', join(folder, 'klu.yaml'), '--json']);
    const warnings = (of: typeof ran) => (jsonLines(of)[0] as { warnings: { text: string }[] }).warnings; // as printed
    const added = warnings(ran).slice(warnings(before).length);
    expect(added.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^From 1 July 2099: 4 doctors are paid: “fire læger honoreres”/),
    ]);
  });

  it('S0-17: a wheel whose month no meeting serves is told of in the plan', async () => {
    const rules = (await readFile('src/bodies/klu-aalborg.yaml', 'utf8')).replace('[april, june,', '[may, june,');
    const folder = await folderWith('klu.yaml', rules);
    const ran = await referent(['plan', 'klu-aalborg', '2027', '--json'], { REFERENT_RULES: folder });
    expect(ran.code).toBe(0);
    expect(jsonLines(ran).at(-1)).toMatchObject({
      body: 'klu-aalborg',
      year: 2027,
      warnings: [
        { code: 'wheel-month-empty', text: expect.stringContaining('marts 2027') },
        { code: 'alignment-unknown' },
      ],
    });
    const told = await referent(['plan', 'klu-aalborg', '2027'], { REFERENT_RULES: folder });
    expect(told.out).toContain('\n! Årshjulet har et møde i marts 2027');
  });

  it('S0-02: names the meeting of the Praksisplanudvalg each is matched to, and warns of one that has none', async () => {
    const days = 'meetings: [2027-04-06, 2027-08-24, 2027-11-02]';
    const rules = (await readFile('src/bodies/klu-aalborg.yaml', 'utf8')).replace('meetings: []', days);
    const folder = await folderWith('klu.yaml', rules);
    const { out } = await referent(['plan', 'klu-aalborg', '2027'], { REFERENT_RULES: folder });
    expect(out).toContain('\n  Ligger før mødet i Praksisplanudvalget tirsdag den 6. april 2027\n');
    expect(out).toContain('\n! Praksisplanudvalget holder intet møde efter mødet torsdag den 2. december 2027');
    const [first] = jsonLines(await referent(['plan', 'klu-aalborg', '2027', '--json'], { REFERENT_RULES: folder }));
    expect(first).toMatchObject({ matched: [{ with: 'praksisplanudvalget', date: '2027-04-06' }] });
  });

  it('explains itself, with what the exit codes mean', async () => {
    const ran = await referent(['check-rules', '--help']);
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(ran.out).toContain('check-rules <file>... [--json]');
    expect(ran.out).toContain('0 in order, with warnings too; 1 faults or a refusal; 2 wrong use');
  });

  it('names file, line, column and field of a fault, and the units there are', async () => {
    const folder = await folderWith('klu.yaml', guldborgsund.replace('4 weeks before', '4 fortnights before'));
    const file = join(folder, 'klu.yaml');
    const line = guldborgsund.split('\n').findIndex((one) => one.includes('4 weeks before')) + 1;
    const ran = await referent(['check-rules', file]);
    expect([ran.code, ran.out]).toEqual([1, '']);
    expect(ran.err).toBe(
      `${file}:${line}:13 deadlines.call-for-items.latest: The unit “fortnights” is not known; the units are hours, days, counted days, clear days, clear counted days, weeks and months.\n`,
    );
  });

  it('reads the bodies from the folder REFERENT_RULES names', async () => {
    const folder = await folderWith('anden.yaml', guldborgsund.replace('id: klu-guldborgsund', 'id: klu-andetsteds'));
    const ran = await referent(['bodies', '--json'], { REFERENT_RULES: folder });
    expect(jsonLines(ran)).toMatchObject([{ body: 'klu-andetsteds' }]);
  });
});

describe('wrong use ends with 2, a sentence, and nothing printed', () => {
  it.each([
    [[], 'A command is missing'],
    [['deadline', 'klu-aalborg', '2027-03-04'], 'Did you mean “deadlines”?'],
    [['deadlines', 'klu-guldborgsun', '2027-03-04'], 'Did you mean “klu-guldborgsund”?'],
    [['deadlines', 'klu-aalborg'], 'Something is missing'],
    [['deadlines', 'klu-aalborg', '2027-02-31'], 'The date “2027-02-31” does not exist'],
    [['deadlines', 'klu-aalborg', '2027-03-04', '4/3'], '“4/3” is not a date'],
    [['deadlines', 'klu-aalborg', '2027-03-04', '--jsn'], 'The option “--jsn” is not known'],
    [['window', 'klu-guldborgsund', ''], '“” is not a date'],
    [['plan', 'klu-aalborg', 'MMXXVII'], 'is not a year'],
    [['plan', 'klu-aalborg', '2027', '2028'], 'There is too much'],
    [['check-rules', 'no-such-file.yaml'], 'does not exist'],
    [['bodies', '--lang', 'sv'], 'the languages are da and en'],
    [['deadlines', 'klu-aalborg', '2027-02-31', '--lang', 'da'], 'findes ikke'],
  ])('%j: %s', async (args, sentence) => {
    const ran = await referent(args);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain(sentence);
  });
});
