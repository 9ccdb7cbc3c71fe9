import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodiesFrom } from '../../../src/adapters/bodies/load-bodies.ts';
import { readPaper } from '../../../src/adapters/papers/read-paper.ts';
import { checkDocument } from '../../../src/reading/check-document.ts';
import { readDemoArguments, rulesAsked } from '../../../src/sandbox/demo/demo-arguments.ts';
import { keep } from '../../../src/sandbox/demo/keep.ts';
import { type Played, playTheCycle } from '../../../src/sandbox/demo/play.ts';
import { jsonLines } from '../../../src/sandbox/demo/report.ts';
import { textStory } from '../../../src/sandbox/demo/text-story.ts';
import { calendar } from '../../reading/checking.ts';

const root = new URL('../../../', import.meta.url).pathname;
const rules = join(root, 'src/bodies/');
const UNHURRIED = 120_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'referent-demo-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('The whole cycle is played through the doors of the house', () => {
  it.each([
    ['klu-aalborg', [], '2027-03-04T16:55:00+01:00', 'S0-15: at the meeting itself'],
    ['sundhedsdirektoerernes-fu', [], '2027-03-08T14:10:00+01:00', 'at the next meeting'],
    ['klyngestyregruppe-nord', [], '2027-05-03T14:10:00+02:00', 'S4-04: at the next meeting'],
    ['klu-guldborgsund', ['--meeting', '2027-05-11'], '2027-06-05T00:00:00+02:00', 'on a date nobody proposed'],
  ])(
    'by %s %j to minutes approved %s: %s',
    async (body, more, approvedAt) => {
      const played = await play(['--body', body, ...more]);
      expect(played.faults).toEqual([]);
      expect(played).toMatchObject({ approvedAt, publishedAt: approvedAt });
      expectInOrder(played);
      expect(await remarksOn(played)).toEqual([]);
    },
    UNHURRIED,
  );
});

describe('A body from any folder of files', () => {
  it.each([
    ['nether-wold-parish-council', 'en', 'The minutes are approved'],
    ['byggnadsnamnden', 'da', 'Referatet godkendes'],
  ])(
    '%s is played to published minutes, told in its language (%s)',
    async (body, language, chapter) => {
      const folder = join(root, 'test/bodies/files');
      const played = await play(['--rules', folder, body]);
      expect(played.faults).toEqual([]);
      expect(played.publishedAt).not.toBe(undefined);
      expect(played.story.language).toBe(language);
      expect(played.story.chapters.at(-1)?.title).toBe(chapter);
      expectInOrder(played);
      // What Referent says to an English body holds no Danish letters.
      if (language === 'en') expect(textStory(played.story)).not.toMatch(/[æøå»]/i);
    },
    UNHURRIED,
  );
});

describe('A small body', () => {
  it(
    'is played by three with an account, in its room: the file the page on bodies explains',
    async () => {
      const own = await mkdtemp(join(folder, 'page-'));
      await writeFile(join(own, 'samarbejdsudvalg-syd.yaml'), await exampleOfThePage());
      const played = await play(['--rules', own, 'samarbejdsudvalg-syd']);
      expect(played.faults).toEqual([]);
      // Sent on 23 March, corrected on the 30th for an objection: eight days from then on, Saturdays never counting.
      expect(played.approvedAt).toBe('2027-04-10T00:00:00+02:00');
      expect(textStory(played.story)).toContain('udvalget mødes i et lokale');
    },
    UNHURRIED,
  );
});

describe('A way of approving that none of the files has', () => {
  it.each([
    ['chair-then-members', '\n  chair-window: 3 counted days', 'Formanden ser udkastet først'],
    ['by-all', '', 'Her godkender ingen ved at tie'],
  ])(
    '%s is played to published minutes',
    async (mode, more, told) => {
      const own = await mkdtemp(join(folder, `${mode}-`));
      const file = await readFile(join(rules, 'klu-guldborgsund.yaml'), 'utf8');
      await writeFile(join(own, 'klu-guldborgsund.yaml'), file.replace('mode: by-silence', `mode: ${mode}${more}`));
      const played = await play(['--rules', own, 'klu-guldborgsund']);
      expect(played.faults).toEqual([]);
      expect(played.publishedAt).not.toBe(undefined);
      expect(textStory(played.story)).toContain(told);
      expectInOrder(played);
    },
    UNHURRIED,
  );
});

describe('What is kept of a play', () => {
  let played: Played;
  beforeAll(async () => {
    played = await play([]);
    await keep(played, folder);
  }, UNHURRIED);

  it('S1-09, S1-10: by Guldborgsund silence approves, as the window closes', () => {
    expect(played.faults).toEqual([]);
    expect(played.approvedAt).toBe('2027-05-05T00:00:00+02:00');
    expectInOrder(played);
  });

  it('is told with dates and clauses', () => {
    const story = textStory(played.story);
    expect(story).toContain('§ »indkalder dagsordenspunkter senest 4 uger før mødet« (Kommissorium for KLU');
    expect(story).toContain('5. maj 2027 kl. 00.00');
    expect(story.split('\n').every((line) => line.length <= 120)).toBe(true);
  });

  it('S1-03: the call goes to every member on its day, by its clause, also to the one without an account', () => {
    const calls = played.happenings.filter(({ event }) => event === 'call-for-items');
    expect(calls.filter(({ at }) => at === '2027-03-11T09:00:00+01:00')).toHaveLength(14);
    expect(calls[0]).toMatchObject({
      clause: 'indkalder dagsordenspunkter senest 4 uger før mødet (Kommissorium for KLU Guldborgsund, 28.11.2024)',
    });
    expect(calls.map(({ to }) => to)).toContain('plo-2');
  });

  it('a form pressed twice is one item', () => {
    // Five of the members', and four the secretariat brings: the topics every meeting covers.
    expect(played.happenings.filter(({ event }) => event === 'item-submitted')).toHaveLength(9);
  });

  it('ends with how it ended', () => {
    const lines = jsonLines(played).trimEnd().split('\n');
    const approvedAt = '2027-05-05T00:00:00+02:00';
    expect(JSON.parse(lines.at(-1) ?? '')).toEqual({ result: 'published', approvedAt, publishedAt: approvedAt });
    for (const line of lines.slice(0, -1))
      expect(Object.keys(JSON.parse(line))).toEqual(['at', 'event', 'to', 'clause']);
  });

  it('lies in the folder: every card as sent, every call to Graph, the documents and the page', async () => {
    const cards = await readdir(join(folder, 'cards'));
    expect(cards).toHaveLength(played.story.cards.length);
    expect(cards.sort()[0]).toBe('001-sekretaer.json');
    const log = (await readFile(join(folder, 'graph-requests.jsonl'), 'utf8')).trimEnd().split('\n');
    expect(log.map((line) => JSON.parse(line))).toContainEqual({
      method: 'POST',
      path: expect.stringMatching(/\/events/),
      body: expect.objectContaining({ isOnlineMeeting: true }),
    });
    expect(await readdir(join(folder, 'documents'))).toEqual(
      expect.arrayContaining(['dagsorden.docx', 'referat.docx', 'referat.html']),
    );
    const page = await readFile(join(folder, 'index.html'), 'utf8');
    expect(page).not.toMatch(/(src|href)="https?:/);
    expect(page).toContain('<p>[Godkend planen]</p>');
  });
});

describe('The demo on the command line', () => {
  it(
    'exits 0 when all went by the rules, with one JSON line per thing that happened',
    async () => {
      const { code, out } = await demo(['--body', 'klu-aalborg', '--out', join(folder, 'aalborg'), '--json']);
      expect(code).toBe(0);
      expect(JSON.parse(out.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({ result: 'published' });
    },
    UNHURRIED,
  );

  it(
    'exits 1 when a body cannot be played, and says why',
    async () => {
      const own = await mkdtemp(join(folder, 'rules-'));
      const aalborg = await readFile(join(rules, 'klu-aalborg.yaml'), 'utf8');
      await writeFile(join(own, 'klu-aalborg.yaml'), aalborg.replace(/^ +entra-id: .*\n/gm, ''));
      const args = ['--body', 'klu-aalborg', '--out', join(folder, 'nobody'), '--json'];
      const { code, out, err } = await demo(args, { REFERENT_RULES: own });
      expect(code).toBe(1);
      expect(out).toContain('"result":"failed"');
      expect(err).toContain('give both an entra-id');
    },
    UNHURRIED,
  );

  it(
    'exits 2 on wrong use, and plays nothing',
    async () => {
      const { code, out, err } = await demo(['--body', 'klu-aalbor']);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('did you mean klu-aalborg?');
    },
    UNHURRIED,
  );

  it.each([
    [['--body', 'ingen'], 'there are klu-aalborg'],
    [['--meeting', '2027-02-30'], 'there is no 2027-02-30'],
    [['--meeting', '8. april'], 'is not a date as 2027-04-08'],
    [['--meeting', '0027-04-08'], 'is too far away'],
    [['--hvad'], 'npm run demo'],
  ])('is used wrongly by %j', async (args, said) => {
    const bodies = (await bodiesFrom(rules)).all();
    expect(() => readDemoArguments(args, bodies)).toThrow(said);
  });
});

async function exampleOfThePage(): Promise<string> {
  const page = await readFile(join(rules, 'README.md'), 'utf8');
  return [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text]) => text).join('\n');
}

async function play(args: readonly string[]): Promise<Played> {
  const folder = rulesAsked(args) ?? rules;
  const { body, meetingOn } = readDemoArguments(args, (await bodiesFrom(folder)).all());
  return playTheCycle({ rules: folder, body, meetingOn });
}

/** What a reader of Referent's own documents would want to be told. */
async function remarksOn({ documents }: Played): Promise<readonly string[]> {
  const remarks: string[] = [];
  for (const [name, bytes] of Object.entries(documents).filter(([file]) => file.endsWith('.docx'))) {
    const paper = await readPaper(bytes, { name });
    if ('because' in paper) throw new Error(`${name}: ${paper.because}`);
    const { findings } = checkDocument(paper, { calendar, today: Temporal.PlainDate.from('2027-12-31') });
    remarks.push(...findings.map(({ line, code, quote }) => `${name} ${line} ${code}: ${quote}`));
  }
  return remarks;
}

function expectInOrder({ happenings }: Played): void {
  const times = happenings.map(({ at }) => Temporal.Instant.from(at).epochMilliseconds);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
}

function demo(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const options = { cwd: root, env: { ...process.env, ...env }, maxBuffer: 10_000_000 };
    const child = execFile(process.execPath, ['src/demo.ts', ...args], options, (_error, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}
