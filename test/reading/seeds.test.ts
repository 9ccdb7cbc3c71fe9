import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checked, found } from './checking.ts';

/** The five real documents lie beside the repository where it is worked on, and nowhere in it. */
const SEEDS =
  ['../../../shared/seeds', '../../../../shared/seeds']
    .map((path) => join(import.meta.dirname, path))
    .find((path) => existsSync(path)) ?? '';
const isHere = SEEDS !== '';
const seed = (number: string) => {
  const name = readdirSync(SEEDS).find((file) => file.startsWith(number));
  return readFileSync(join(SEEDS, name ?? ''), 'utf8');
};

const tasksIn = (number: string) =>
  checked(seed(number)).document.items.flatMap(({ number: point, tasks = [] }) =>
    tasks.map(({ text, owner, due }) => ({ point, owner, due: due?.toString(), begins: text.slice(0, 28) })),
  );

describe.skipIf(!isHere)('seed 000, rules of procedure: its oddities and nothing else', () => {
  it.each([
    ['(a) three to four meetings, and four months in the wheel', '37 wheel-takes-most'],
    ['(b) no standing item approves minutes', '177 no-point-for-approval'],
    ['(c) discussion is asked of items, and no heading takes it', '167 discussion-without-heading'],
    ['(d) PLO-Aalborg without a number', '70 seats-not-said'],
    ['(e) aldermen among the fixed members', '68 as-needed-among-fixed'],
    ['(i) »et sekretariatet«', '40 slip'],
    ['(i) two full stops', '193 doubled-stop'],
    ['(i) »konklusionsreferat« and »referaterne«', '177 two-words'],
  ])('%s', (_, finding) => {
    expect(found(seed('000'))).toContain(finding);
  });

  it('raises nothing else', () => {
    expect(found(seed('000'))).toHaveLength(8);
  });

  it('(h) reads words broken over lines whole', () => {
    const { document } = checked(seed('000'));
    expect([document.kind, document.items]).toEqual(['rules', []]);
  });
});

describe.skipIf(!isHere)('seed 001, terms of reference: its oddities and nothing else', () => {
  it.each([
    ['(a) standing item 3 is missing', '101 number-missing'],
    ['(b) heading 11 is missing', '289 number-missing'],
    ['(b) heading 16 is missing', '324 heading-lost'],
    ['(c) approved by silence and by a standing item', '99 approved-twice'],
    ['(d) no day for sending the agenda', '76 no-dispatch-day'],
    ['(e) »senest 2 uger efter«', '77 after-what'],
    ['(f) the eight days have no start', '87 window-without-start'],
    ['(g) »hverdage« is not defined', '87 working-days-undefined'],
    ['(h) adopted in November, meetings in April and October', '131 adopted-outside-months'],
    ['(i) the guidance has three dates', '156 two-dates'],
    ['(j) one address again and again', '137 repeated-address'],
    ['(k) a member without a centre', '64 member-without-unit'],
    ['(k) another member without a centre', '65 member-without-unit'],
    ['(l) a stray comma', '33 stray-comma'],
  ])('%s', (_, finding) => {
    expect(found(seed('001'))).toContain(finding);
  });

  it('raises nothing else', () => {
    expect(found(seed('001'))).toHaveLength(14);
  });
});

describe.skipIf(!isHere)('seed 002, agenda with minutes: its oddities and nothing else', () => {
  it.each([
    ['(a) Friday 7 February 2022 is a Monday', '7 weekday-differs'],
    ['(b) a calendar of 2021 in the plan of 2022', '184 year-differs'],
    ['(c) called an agenda, and holds minutes', '1 title-differs'],
    ['(d) item 4 recommends without its lead-in', '196 no-lead-in'],
    ['(d) item 6 has no recommendation', '246 no-recommendation'],
    ['(f) item 2 decides the alternative', '137 outcome-differs'],
    ['(g) somebody absent is given a task', '72 absent-with-task'],
    ['(h) the day after Easter Monday', '204 after-holiday'],
    ['S2-10: another body is to be told, by nobody', '76 no-owner'],
    ['S2-11: a date, and directors together for an owner', '58 collective-owner'],
  ])('%s', (_, finding) => {
    expect(found(seed('002'))).toContain(finding);
  });

  it('raises nothing else', () => {
    expect(found(seed('002'))).toHaveLength(10);
  });

  it('(a) keeps the date, and says from where the weekday came', () => {
    const { findings } = checked(seed('002'));
    const weekday = findings.find(({ code }) => code === 'weekday-differs');
    expect(weekday).toMatchObject({ keep: 'date', oldYear: 2020, confidence: 'sure' });
  });

  it('(b) proves the year by the Sunday in it', () => {
    const year = checked(seed('002')).findings.find(({ code }) => code === 'year-differs');
    expect(year).toMatchObject({ said: 2021, likely: 2022, closedThen: { because: 'weekend' } });
  });

  it('S2-03: (e) has no guests where the line is empty, seven present and one absent', () => {
    const { participants } = checked(seed('002')).document;
    expect(participants.filter((one) => one.as === 'guest')).toEqual([]);
    expect(participants.map(({ isAbsent }) => isAbsent)).toEqual([...Array(7).fill(false), true]);
  });

  it('(i) puts sentences broken over lines together', () => {
    const [first] = checked(seed('002')).document.items;
    expect(first?.recommendations).toEqual([
      { line: 49, text: expect.stringMatching(/anledning til opfølgende .* sager\.$/) },
    ]);
  });

  it('gives two tasks, by directors together and by nobody, and takes nothing else for one', () => {
    expect(tasksIn('002')).toEqual([
      { point: '1', owner: 'FU-direktørerne', due: '2022-02-28', begins: 'FU-direktørerne afklarer den' },
      { point: '1', owner: undefined, due: undefined, begins: 'Sundhedsdirektørernes Forret' },
    ]);
  });

  it('S2-09: says nothing of a next meeting that is the one in the plan', () => {
    expect(found(seed('002')).filter((one) => one.endsWith('next-meeting-differs'))).toEqual([]);
  });
});

describe.skipIf(!isHere)('seed 003, a background note: its oddities and nothing else', () => {
  it.each([
    ['(a) no date, author or version', '1 undated'],
    ['(b) one party’s quarrels', '945 one-party'],
    ['(b) one side’s stance in the negotiation', '573 one-party'],
    ['(c) a total off by one', '514 total-differs'],
    ['(d) 10 in the text, 10.178 in the annex', '260 amounts-differ'],
    ['(e) home visits with two amounts', '611 amounts-differ'],
    ['(e) talk therapy with two amounts', '613 amounts-differ'],
    ['(f) 21 in the text, 20,9 in the table', '573 amounts-differ'],
    ['(f) one amount for several rows', '541 amounts-merged'],
    ['(g) the agreement has two dates', '522 two-dates'],
    ['(h) a year of the period is not shown', '298 period-not-shown'],
    ['(i) Vesthimmerland, Vesthimmerlands', '976 two-names'],
    ['(k) the figures are missing', '127 figures-not-read'],
  ])('%s', (_, finding) => {
    expect(found(seed('003'))).toContain(finding);
  });

  it('raises nothing else', () => {
    const all = found(seed('003'));
    expect(all).toHaveLength(14);
    expect(all.filter((one) => one === '514 total-differs')).toHaveLength(2);
  });

  it('(c) takes both totals for rounding, and lets a rate among the columns be', () => {
    const totals = checked(seed('003')).findings.filter(({ code }) => code === 'total-differs');
    expect(totals).toMatchObject([
      { column: '1', sum: '11.204.609', total: '11.204.608', isRounding: true, confidence: 'ask' },
      { column: '4', sum: '3.775.534', total: '3.775.535', isRounding: true, confidence: 'ask' },
    ]);
  });
});

describe.skipIf(!isHere)('the body each of them names', () => {
  it.each([
    ['000', 'KLU-Aalborg og KLU sekretariat'],
    ['001', 'KOMMUNALT LÆGELIGT UDVALG I GULDBORGSUND KOMMUNE'],
    ['002', 'Sundhedsdirektørernes Forretningsudvalg'],
    ['003', undefined],
    ['004', 'Klyngestyregruppe Nord'],
  ])('%s', (number, body) => {
    expect(checked(seed(number)).document.body?.text).toBe(body);
  });
});

describe.skipIf(!isHere)('seed 004, minutes: its oddities and nothing else', () => {
  it.each([
    ['(a) nothing on substitutes', '435 unanswered'],
    ['(b) two of the nested points struck', '349 renumber-agenda'],
    ['(c) »Inden bemærkninger«', '472 slip'],
    ['(e) the guest is on no list', '240 speaker-not-listed'],
    ['(f) four municipalities, three reports', '364 fewer-than-said'],
    ['(f) a meeting »få dage efter«', '403 vague-date'],
    ['(g) one hospital, several names', '183 two-names'],
    ['(h) a sentence without a verb', '197 verb-missing'],
    ['(i) two kinds of bullet', '371 mixed-bullets'],
    ['(i) a heading without its colon', '375 mixed-labels'],
    ['(j) »Dash Board?«', '464 only-a-question'],
    ['item 8 has no recommendation', '460 no-recommendation'],
    ['item 9 has no minutes', '476 no-minutes'],
    ['S4-13: a named owner without a day', '172 no-due-day'],
    ['S2-11: a date, and a body for an owner', '479 collective-owner'],
    ['S0-11: agreed to under any other business', '491 decided-under-information'],
  ])('%s', (_, finding) => {
    expect(found(seed('004'))).toContain(finding);
  });

  it('raises nothing else', () => {
    expect(found(seed('004'))).toHaveLength(16);
  });

  it('S4-13: gives two tasks, by one of another organisation and by a body, and takes nothing else for one', () => {
    expect(tasksIn('004')).toEqual([
      { point: '3', owner: 'Asbjørn Fynbo Toftelund', due: undefined, begins: 'Det blev desuden aftalt, at ' },
      { point: '9', owner: 'Klynge Nord', due: '2021-08-27', begins: 'I forbindelse med Sundhedspo' },
    ]);
  });

  it('S4-02, S4-03: has 15 on its list by party, 4 of them absent, and the moderator', () => {
    const { participants } = checked(seed('004')).document;
    expect(participants).toHaveLength(15);
    expect(participants.filter(({ isAbsent }) => isAbsent)).toHaveLength(4);
    expect(participants.filter(({ isModerator }) => isModerator === true).map(({ name }) => name)).toEqual([
      'Charlotte Fuglesang',
    ]);
    expect(new Set(participants.map(({ group }) => group)).size).toBe(4);
  });

  it('S4-05, S4-09: (b) keeps the eight nested points out of its own nine', () => {
    const { items } = checked(seed('004')).document;
    expect(items.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
    expect(items[4]?.nested.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('S4-01: (d) reads date, hours and place, and no page number', () => {
    const { document } = checked(seed('004'));
    expect(`${document.date} ${document.start} ${document.end} ${document.place}`).toBe(
      '2021-05-03 14:00:00 16:00:00 Microsoft Teams',
    );
    expect(document.items.flatMap(({ minutes = [] }) => minutes).some(({ text }) => text === '7')).toBe(false);
  });
});
