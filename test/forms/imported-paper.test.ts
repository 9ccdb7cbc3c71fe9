import { describe, expect, it } from 'vitest';
import type { ReadDocument, ReadItem } from '../../src/domain/paper/document.ts';
import { agendaIn, pastMeetingIn } from '../../src/forms/imported-paper.ts';
import { pastOutcome } from '../../src/language/past-outcomes.ts';
import { writtenTask } from '../../src/language/past-tasks.ts';
import { guldborgsund } from '../domain/bodies.ts';

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
    const minutes = [
      said('Indstillingen blev fulgt. Opfølgning: Indkald til møde. Ansvarlig: PLO. Frist: 1. marts 2027.'),
    ];
    const found = pastMeetingIn(
      document({ items: [item({ recommendations: [said('Drøftes')], minutes })] }),
      guldborgsund,
    );
    expect(found?.points).toMatchObject([
      {
        ...{ title: 'Lægedækning', kind: 'decision', recommendation: 'Drøftes', outcome: 'followed' },
        tasks: [{ what: 'Indkald til møde', ownerAsWritten: 'PLO', due: Temporal.PlainDate.from('2027-03-01') }],
      },
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
});
