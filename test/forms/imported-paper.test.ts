import { describe, expect, it } from 'vitest';
import type { ReadDocument, ReadItem } from '../../src/domain/paper/document.ts';
import { agendaIn, pastMeetingIn } from '../../src/forms/imported-paper.ts';
import { pastOutcome } from '../../src/language/past-outcomes.ts';
import { writtenTask } from '../../src/language/past-tasks.ts';
import { guldborgsund, memberId } from '../domain/bodies.ts';

const said = (text: string) => ({ text, line: 1 });
const item = (over: Partial<ReadItem> = {}): ReadItem => ({
  ...{ number: '1', title: 'Lægedækning', isClosed: false, line: 1, text: [], annexes: [], nested: [] },
  ...over,
});
const document = (over: Partial<ReadDocument> = {}): ReadDocument => ({
  ...{ kind: 'minutes', language: 'da', participants: [], items: [item()] },
  date: Temporal.PlainDate.from('2026-10-06'),
  ...over,
});
const time = (text: string) => Temporal.PlainTime.from(text);

describe('past minutes', () => {
  it('are of no meeting without a day', () => {
    const { date: _, ...undated } = document();
    expect(pastMeetingIn(undated, guldborgsund)).toBeUndefined();
  });

  it('have the hours that are written, and else the body’s usual', () => {
    const usual = guldborgsund.rules.meetings;
    expect(pastMeetingIn(document({ start: time('09:30'), end: time('11:00') }), guldborgsund)).toMatchObject({
      slot: { start: time('09:30'), lengthInMinutes: 90 },
      isTimeAssumed: false,
    });
    expect(
      pastMeetingIn(document({ start: time('09:30'), end: time('09:30') }), guldborgsund)?.slot.lengthInMinutes,
    ).toBe(usual.lengthInMinutes);
    expect(pastMeetingIn(document(), guldborgsund)).toMatchObject({
      slot: { start: usual.start },
      isTimeAssumed: true,
    });
  });

  it('have points with their recommendation, text, outcome and tasks', () => {
    const minutes = [said('Indstillingen blev fulgt.')];
    const tasks = [{ ...said('Indkald til møde'), owner: 'PLO', due: Temporal.PlainDate.from('2027-03-01') }];
    const found = pastMeetingIn(
      document({ items: [item({ recommendations: [said('Drøftes')], minutes, tasks })] }),
      guldborgsund,
    );
    expect(found?.points).toMatchObject([
      {
        ...{ title: 'Lægedækning', kind: 'decision', recommendation: 'Drøftes', outcome: 'followed' },
        tasks: [{ what: 'Indkald til møde', ownerAsWritten: 'PLO', due: Temporal.PlainDate.from('2027-03-01') }],
      },
    ]);
  });

  it.each([
    ['Formand', { kind: 'member', id: memberId('formand') }],
    ['formanden', { kind: 'member', id: memberId('formand') }],
    ['Praktiserende læge 1', { kind: 'member', id: memberId('plo-1') }],
    ['Praktiserende læge', undefined],
    ['Sekretariatet', { kind: 'secretariat' }],
    ['Sekretæren', { kind: 'member', id: memberId('secretary') }],
    ['KKR-sekretariatet', undefined],
    ['kommunerne', undefined],
  ])('have an owner of a task that one member or the secretariat is, as »%s«, and else the words', (owner, is) => {
    const tasks = [{ ...said('Indkald til møde'), owner }];
    const [first] = guldborgsund.members;
    if (first === undefined) throw new Error('no members');
    const members = [...guldborgsund.members, { ...first, id: memberId('formand'), title: 'Formand' }];
    const [point] = pastMeetingIn(document({ items: [item({ tasks })] }), { ...guldborgsund, members })?.points ?? [];
    expect(point?.tasks).toEqual([{ what: 'Indkald til møde', owner: is, ownerAsWritten: owner, due: undefined }]);
  });

  it('have a place no longer than a place may be, and say where it was', () => {
    const placed = (length: number) => pastMeetingIn(document({ place: 'x'.repeat(length) }), guldborgsund);
    expect(placed(200)).toMatchObject({ place: 'x'.repeat(200), isPlaceCut: false });
    expect(placed(201)).toMatchObject({ place: `${'x'.repeat(199)}…`, isPlaceCut: true });
  });

  it('keep a title whole, and the points of an agenda put forward in one', () => {
    const nested = [{ number: 1, text: 'Velkomst', line: 3 }];
    const items = [item({ title: 'x'.repeat(300), text: [said('Udkast:'), { text: 'Slut.', line: 5 }], nested })];
    expect(pastMeetingIn(document({ items }), guldborgsund)?.points).toMatchObject([
      { title: 'x'.repeat(300), background: 'Udkast:\n1) Velkomst\nSlut.' },
    ]);
  });
});

it.each([
  ['Indstillingen blev fulgt.', 'followed'],
  ['Punktet blev ikke behandlet.', 'not-treated'],
  ['Sagen blev udsat til næste møde.', 'deferred'],
  ['Udvalget tog orienteringen til efterretning.', 'noted'],
  ['Udvalget besluttede at gå videre.', 'decided'],
  ['Udvalget drøftede sagen.', 'discussed'],
  ['Der var kaffe.', undefined],
])('»%s« is read as %s', (text, outcome) => {
  expect(pastOutcome(text)).toBe(outcome);
});

it('a task is one only where it is written down as one', () => {
  expect(writtenTask('Opfølgning: Skriv til regionen')).toEqual({ what: 'Skriv til regionen' });
  expect(writtenTask('Der blev fulgt op på opgaven')).toBeUndefined();
  expect(writtenTask('Opfølgning:')).toBeUndefined();
});

describe('an agenda', () => {
  it('leaves out what stands on every agenda, and says which texts are too long', () => {
    const [standing] = guldborgsund.rules.standingItems.filter(({ role }) => role !== 'section');
    const items = [item({ title: standing?.title.toUpperCase() ?? '' }), item({ text: [said('x'.repeat(4001))] })];
    const found = agendaIn(document({ kind: 'agenda', items }), guldborgsund);
    expect(found).toMatchObject({ standing: [standing?.title.toUpperCase()], cut: ['Lægedækning'] });
    expect(found.texts[0]?.fields.background).toHaveLength(4000);
    expect(agendaIn(document({ items: [item({ text: [said('x'.repeat(4000))] })] }), guldborgsund).cut).toEqual([]);
  });

  it('takes in the points under a heading, and not the heading; past minutes keep both', () => {
    const items = [item({ number: '2', title: 'Beslutningspunkter', isSection: true }), item({ number: '2.1' })];
    expect(agendaIn(document({ kind: 'agenda', items }), guldborgsund).texts).toHaveLength(1);
    expect(pastMeetingIn(document({ items }), guldborgsund)?.points.map(({ number }) => number)).toEqual(['2', '2.1']);
  });

  it('has a title longer than a topic whole before the case, and says where that makes the case too long', () => {
    const taken = (title: string, text: string) =>
      agendaIn(document({ kind: 'agenda', items: [item({ title, text: [said(text)] })] }), guldborgsund);
    const long = `${'ord '.repeat(60)}slut`;
    const found = taken(long, 'Sagen.');
    expect(found.texts[0]?.fields).toEqual({
      topic: `${'ord '.repeat(48)}ord…`,
      background: `${long}\nSagen.`,
    });
    expect(found.cut).toEqual([]);
    expect(taken('x'.repeat(200), 'Sagen.').texts[0]?.fields).toEqual({
      topic: 'x'.repeat(200),
      background: 'Sagen.',
    });
    expect(taken(long, 'x'.repeat(3999 - long.length)).cut).toEqual([]);
    expect(taken(long, 'x'.repeat(4000 - long.length)).cut).toEqual([long]);
  });
});
