import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bodiesFrom, FaultyBodies, loadBodies } from '../../../src/adapters/bodies/load-bodies.ts';
import type { BodyId } from '../../../src/domain/body/body.ts';
import type { Fault } from '../../../src/domain/body/fault.ts';
import { faultLine, problemText } from '../../../src/language/body-faults.ts';

const right = await readFile('src/bodies/klu-guldborgsund.yaml', 'utf8');
const guldborgsund = 'klu-guldborgsund' as BodyId;

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'referent-bodies-'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

/** The faults of the file after one thing in it was changed. */
async function faultsAfter(was: string, is: string): Promise<readonly Fault[]> {
  if (!right.includes(was)) throw new Error(`the file does not say ${was}`);
  return (await loadBodies(await folderOf({ 'klu.yaml': right.replace(was, is) }))).faults;
}

const lineOf = (text: string) => right.split('\n').findIndex((line) => line.includes(text)) + 1;

describe('a fault in the file of a body', () => {
  it.each([
    ['an unknown unit', '4 weeks before', '4 fortnights before', 'deadlines.call-for-items.latest', 'unknown-unit'],
    [
      'hours from the call',
      '2 weeks after the call',
      '48 hours after the call',
      'deadlines.items-due.latest',
      'hours-from-elsewhere',
    ],
    [
      'a time beside hours',
      'latest: 4 weeks before the meeting',
      'latest: 96 hours before the meeting\n    at: "12:00"',
      'deadlines.call-for-items.at',
      'time-beside-hours',
    ],
    [
      'an unknown roll',
      'latest: 4 weeks before the meeting',
      'latest: 4 weeks before the meeting\n    roll: sideways',
      'deadlines.call-for-items.roll',
      'not-one-of',
    ],
    [
      'an unknown force',
      'latest: 4 weeks before the meeting',
      'latest: 4 weeks before the meeting\n    force: perhaps',
      'deadlines.call-for-items.force',
      'not-one-of',
    ],
    ['an unknown anchor', 'after the call', 'after the summer', 'deadlines.items-due.latest', 'not-one-of'],
    ['a count of none', '4 weeks before', '0 weeks before', 'deadlines.call-for-items.latest', 'out-of-range'],
    ['a window of no days', '8 counted days', '0 counted days', 'approval.window', 'out-of-range'],
    ['a unit of windows', '8 counted days', '8 weeks', 'approval.window', 'unknown-unit'],
    ['a unit of lengths', '120 minutes', '2 hours', 'meetings.length', 'unknown-unit'],
    [
      'a deadline in other words',
      '4 weeks before the meeting',
      'a month ahead',
      'deadlines.call-for-items.latest',
      'not-understood',
    ],
    ['an unknown month', '[april, october]', '[april, oktober]', 'meetings.months[1]', 'not-one-of'],
    ['a number for a time', '"13:00"', '13', 'meetings.start', 'wrong-type'],
    ['a time that does not exist', '"13:00"', '"25:00"', 'meetings.start', 'not-understood'],
    ['a date that does not exist', '2024-11-28', '2024-02-30', 'adopted-on', 'no-such-date'],
    ['a closing day that does not exist', 'on: 5 June', 'on: 31 June', 'calendar.closing-days[0].on', 'no-such-date'],
    ['an unknown party', 'party: plo', 'party: laeger', 'members[2].party', 'not-one-of'],
    ['an address that is none', 'laege1@plo.example', 'laege1', 'members[2].address', 'not-understood'],
    ['a member twice', 'id: plo-2 ', 'id: plo-1 ', 'members[3].id', 'duplicate'],
    ['an unknown zone', 'Europe/Copenhagen', 'Europa/København', 'calendar.time-zone', 'not-understood'],
    ['an unknown country', 'country: DK', 'country: XX', 'calendar.country', 'not-understood'],
    [
      'a quote of many words',
      'quote: Eventuelt',
      'quote: et to tre fire fem seks syv otte ni ti elleve tolv',
      'standing-items[4].clause.quote',
      'quote-too-long',
    ],
    ['a month twice in the wheel', 'month: october', 'month: april', 'annual-wheel.months[1].month', 'duplicate'],
    ['fewer than no doctors', 'number: 2', 'number: -1', 'paid-doctors.number', 'out-of-range'],
    ['no topic', '[topic, what, how, why]', '[what, how, why]', 'items.fields', 'no-topic'],
    ['no chair', 'offices: [chair]', 'offices: []', 'members', 'no-chair'],
    ['no secretary', 'offices: [secretary]', 'offices: []', 'members', 'no-secretary'],
  ])('%s is told with its field', async (_, was, is, field, because) => {
    const faults = await faultsAfter(was, is);
    expect(faults.map((fault) => [fault.field, fault.problem.because])).toEqual([[field, because]]);
  });

  it('is told with its file, line and column', async () => {
    const [fault] = await faultsAfter('2 weeks after the call', '2 weks after the call');
    expect(fault?.file.endsWith('klu.yaml')).toBe(true);
    expect([fault?.line, fault?.column]).toEqual([lineOf('2 weeks after the call'), 13]);
    expect(fault && problemText(fault.problem, 'da')).toBe(
      'Enheden »weks« kendes ikke; enhederne er hours, days, counted days, clear days, clear counted days, weeks og months.',
    );
  });

  it('names the right key nearest an unknown one, at the key itself', async () => {
    const faults = await faultsAfter('send-at:', 'send-att:');
    expect(faults).toMatchObject([
      { line: lineOf('send-at:'), column: 1, problem: { because: 'unknown-key', nearest: 'send-at' } },
    ]);
  });

  it('names the nearest key inside a list too', async () => {
    const address = '    address: laege1@plo.example';
    const [fault] = await faultsAfter(address, `${address}\n    organization: PLO`);
    expect(fault?.problem).toEqual({ because: 'unknown-key', key: 'organization', nearest: 'organisation' });
    expect(fault?.field).toBe('members[2].organization');
  });

  it('points to what should hold a value that is missing', async () => {
    const [fault] = await faultsAfter('    latest: 4 weeks before the meeting\n', '');
    expect(fault).toMatchObject({ field: 'deadlines.call-for-items.latest', problem: { because: 'missing' } });
    expect(fault?.line).toBe(lineOf('call-for-items: # S1-03'));
  });

  it('finds an Entra id that two members share, however it is written', async () => {
    const ids = [...right.matchAll(/entra-id: (\S+)/g)].map((match) => match[1] ?? '');
    const faults = await faultsAfter(`entra-id: ${ids[1]}`, `entra-id: ${ids[0]?.toUpperCase()}`);
    expect(faults.map((fault) => [fault.field, fault.problem])).toEqual([
      ['members[1].entra-id', { because: 'duplicate', given: ids[0], first: 'members[0]' }],
    ]);
  });

  it.each(['soeg', 'data', 'svar', 'bilag', 'api'])(
    'refuses »%s« as an id: it is the address of another page',
    async (taken) => {
      const [fault] = await faultsAfter('id: klu-', `id: ${taken} #`);
      expect(fault).toMatchObject({ field: 'id', problem: { because: 'id-taken', given: taken } });
      expect(fault && problemText(fault.problem, 'da')).toContain('vælg et andet id');
    },
  );

  it('finds what cannot be read as YAML at all', async () => {
    const { bodies, faults } = await loadBodies(await folderOf({ 'klu.yaml': 'id: [klu\nname: x' }));
    expect(bodies).toEqual([]);
    expect(faults[0]?.problem.because).toBe('not-yaml');
  });

  it.each(['', '42', '- a\n- b', '# only a comment'])('finds a file that holds no fields: %j', async (content) => {
    const { faults } = await loadBodies(await folderOf({ 'klu.yaml': content }));
    expect(faults.length).toBeGreaterThan(0);
  });

  it('is said in Danish and in English, each on one line', async () => {
    const [fault] = await faultsAfter('party: plo', 'party: laeger');
    if (fault === undefined) throw new Error('no fault');
    expect(faultLine(fault, 'da')).toMatch(/klu\.yaml:\d+:12 members\[2\]\.party: »laeger« kendes ikke her/);
    expect(faultLine(fault, 'en')).toContain('it can be kommune and plo');
  });
});

describe('deadlines that wait for each other', () => {
  it('are told with the ring and the line of each', async () => {
    const faults = await faultsAfter('latest: 4 weeks before the meeting', 'latest: 1 week before items-due');
    expect(faults).toMatchObject([
      {
        field: 'deadlines.call-for-items.latest',
        line: lineOf('latest: 4 weeks before'),
        problem: { because: 'anchor-cycle', steps: ['call-for-items', 'items-due'] },
      },
      {
        field: 'deadlines.items-due.latest',
        problem: { because: 'anchor-cycle', steps: ['items-due', 'call-for-items'] },
      },
    ]);
    const [first] = faults;
    expect(first && problemText(first.problem, 'da')).toBe(
      'Fristerne venter på hinanden i ring: call-for-items → items-due → call-for-items.',
    );
  });

  it('also where one waits for itself', async () => {
    const faults = await faultsAfter('latest: 4 weeks before the meeting', 'latest: 1 week before the call');
    expect(faults.map(({ problem }) => problem)).toEqual([{ because: 'anchor-cycle', steps: ['call-for-items'] }]);
  });

  it('and those that count from a step the body has not', async () => {
    const agenda = / {2}agenda-release: # L-3\n(?: {4}.*\n)+/.exec(right)?.[0] ?? '';
    const folder = await folderOf({
      'klu.yaml': right.replace(agenda, '').replace('2 weeks after the meeting', '2 weeks after the agenda'),
    });
    const { faults } = await loadBodies(folder);
    expect(faults).toMatchObject([
      {
        field: 'deadlines.minutes-circulation.latest',
        problem: { because: 'no-such-step', step: 'agenda-release' },
      },
    ]);
  });
});

describe('rules that no meeting could keep', () => {
  it.each([
    [
      'a first day after the last',
      'latest: 4 weeks before the meeting',
      'latest: 4 weeks before the meeting\n    not-earlier-than: 3 weeks before the meeting',
      'deadlines.call-for-items.not-earlier-than',
      { because: 'contradiction', between: 'earliest-and-latest' },
    ],
    [
      'no day between the call and the items',
      '2 weeks after the call',
      '4 weeks before the meeting',
      'deadlines.items-due.latest',
      { because: 'contradiction', between: 'call-and-items' },
    ],
    [
      'the agenda out before the items are due',
      '2 weeks after the call',
      '1 week before the meeting',
      'deadlines.agenda-release.latest',
      { because: 'contradiction', between: 'items-and-agenda' },
    ],
    [
      'minutes due before the meeting',
      '2 weeks after the meeting',
      '2 weeks before the meeting',
      'deadlines.minutes-circulation.latest',
      { because: 'unreachable-step', step: 'minutes-circulation' },
    ],
  ])('%s is told at its line', async (_, was, is, field, problem) => {
    const faults = await faultsAfter(was, is);
    expect(faults.map((fault) => [fault.field, fault.problem])).toEqual([[field, problem]]);
  });

  it('a call after the meeting is a step never reached', async () => {
    const faults = await faultsAfter('4 weeks before the meeting', '4 weeks after the meeting');
    expect(faults[0]).toMatchObject({
      field: 'deadlines.call-for-items.latest',
      problem: { because: 'unreachable-step', step: 'call-for-items' },
    });
    expect(faults[0] && problemText(faults[0].problem, 'en')).toContain('never reached');
  });

  it('what a holiday does to one meeting is no fault: not earlier than 14 days, not later than 10', async () => {
    const was = 'latest: 2 weeks before the meeting\n';
    expect(
      await faultsAfter(was, 'latest: 10 days before the meeting\n    not-earlier-than: 14 days before the meeting\n'),
    ).toEqual([]);
  });
});

describe('a rule without its clause', () => {
  it('is told so, at the rule', async () => {
    const faults = await faultsAfter(
      '    clause:\n      quote: indkalder dagsordenspunkter senest 4 uger før mødet\n',
      '',
    );
    expect(faults).toMatchObject([
      {
        field: 'deadlines.call-for-items.clause',
        line: lineOf('call-for-items: # S1-03'),
        problem: { because: 'missing-clause' },
      },
    ]);
  });
});

describe('a body that follows another', () => {
  const following = right.replace(
    '4 weeks before the meeting',
    '5 weeks before the next meeting of praksisplanudvalget',
  );
  const others = 'other-bodies:\n  - { id: praksisplanudvalget, name: Praksisplanudvalget, meetings: [2027-04-20] }\n';

  it('that nobody knows is told, with the line', async () => {
    const { faults } = await loadBodies(await folderOf({ 'klu.yaml': following }));
    expect(faults).toMatchObject([
      {
        field: 'deadlines.call-for-items.latest',
        line: lineOf('4 weeks before the meeting'),
        problem: { because: 'unknown-body', given: 'praksisplanudvalget' },
      },
    ]);
  });

  it('is fine where its own file names it, or another file of the folder is it', async () => {
    expect((await loadBodies(await folderOf({ 'klu.yaml': following + others }))).faults).toEqual([]);
    const ppu = right.replace('id: klu-guldborgsund', 'id: praksisplanudvalget');
    expect((await loadBodies(await folderOf({ 'klu.yaml': following, 'ppu.yaml': ppu }))).faults).toEqual([]);
  });

  it('knows its meetings and its name from there', async () => {
    const { bodies } = await loadBodies(await folderOf({ 'klu.yaml': following + others }));
    expect(bodies[0]?.rules.otherBodies?.[0]?.meetings.map(String)).toEqual(['2027-04-20']);
    expect(bodies[0]?.rules.deadlines[0]?.anchor).toMatchObject({ name: 'Praksisplanudvalget', which: 'next' });
  });
});

describe('a folder of bodies', () => {
  it('gives the bodies whose files are right, and the faults of the others', async () => {
    const folder = await folderOf({ 'a.yaml': right, 'b.yaml': 'id: b\n', 'notes.txt': 'not a body' });
    const { bodies, faults } = await loadBodies(folder);
    expect(bodies.map((one) => one.id)).toEqual(['klu-guldborgsund']);
    expect(new Set(faults.map((fault) => fault.file))).toEqual(new Set([join(folder, 'b.yaml')]));
  });

  it('finds two files of the same body', async () => {
    const folder = await folderOf({ 'a.yaml': right, 'b.yaml': right });
    const { faults } = await loadBodies(folder);
    expect(faults).toMatchObject([
      {
        file: join(folder, 'b.yaml'),
        line: lineOf('id: klu-guldborgsund'),
        problem: { because: 'duplicate', first: join(folder, 'a.yaml') },
      },
    ]);
  });

  it('that is not there is a fault, not a crash', async () => {
    const { bodies, faults } = await loadBodies(join(tmpdir(), 'no-such-folder-of-bodies'));
    expect([bodies, faults.map((fault) => fault.problem.because)]).toEqual([[], ['unreadable']]);
  });

  it('is not opened with a fault in it', async () => {
    await expect(bodiesFrom(await folderOf({ 'b.yaml': 'id: b\n' }))).rejects.toThrow(FaultyBodies);
  });

  it('read again follows the files, and keeps what it had when one of them has a fault', async () => {
    const folder = await folderOf({ 'a.yaml': right });
    const bodies = await bodiesFrom(folder);
    await writeFile(join(folder, 'a.yaml'), right.replace('8 counted days', '10 counted days'));
    expect(bodies.get(guldborgsund)?.rules.approval).toMatchObject({ days: 8 });
    expect(await bodies.reload()).toEqual([]);
    expect(bodies.get(guldborgsund)?.rules.approval).toMatchObject({ days: 10 });
    await writeFile(join(folder, 'a.yaml'), right.replace('8 counted days', '8 weeks'));
    expect(await bodies.reload()).toMatchObject([{ problem: { because: 'unknown-unit' } }]);
    expect(bodies.get(guldborgsund)?.rules.approval).toMatchObject({ days: 10 });
    await rm(join(folder, 'a.yaml'));
    expect(await bodies.reload()).toEqual([]);
    expect(bodies.all()).toEqual([]);
  });

  it('lets a body count Saturdays and name its own closing days', async () => {
    const own = right
      .replace('counted-days: monday-to-friday', 'counted-days: monday-to-saturday')
      .replace('- { on: 5 June, name: Grundlovsdag }', '- { on: 1 May, name: Første maj }');
    const calendar = (await bodiesFrom(await folderOf({ 'a.yaml': own }))).get(guldborgsund)?.calendar;
    expect(calendar?.closed(Temporal.PlainDate.from('2027-04-24'))).toBeUndefined();
    expect(calendar?.closed(Temporal.PlainDate.from('2027-05-01'))).toMatchObject({ name: 'Første maj' });
    expect(calendar?.closed(Temporal.PlainDate.from('2026-06-05'))).toBeUndefined();
  });
});
