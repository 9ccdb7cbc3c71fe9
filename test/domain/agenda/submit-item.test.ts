import { describe, expect, it } from 'vitest';
import { aalborg, day, guldborgsund, klynge } from '../bodies.ts';
import * as say from '../story.ts';

const called = [say.planned(), say.called()];
const told = (...commands: Parameters<typeof say.told>[1]) => say.told(guldborgsund, commands);

describe('S1-04: items are in hand two weeks after the call; on Maundy Thursday, so by Wednesday 24 March', () => {
  it.each([
    ['the day before', '2027-03-23T12:00', false],
    ['the last minute of the day they are due', '2027-03-24T23:59', false],
    ['the first minute after it', '2027-03-25T00:00', true],
    ['the minute before the meeting', '2027-04-08T12:59', true],
  ])('on %s an item is taken, late or not', (_, when, late) => {
    expect(told(...called, say.submitted('plo-1', when)).state).toMatchObject({ agenda: { items: [{ late }] } });
  });

  it('a late item goes to the secretary as late, not lost', () => {
    expect(say.notices(told(...called, say.submitted('plo-1', '2027-03-25T00:00')))).toEqual(['item-late: secretary']);
    expect(say.notices(told(...called, say.submitted('plo-1', '2027-03-24T23:59')))).toEqual([
      'item-received: secretary',
    ]);
  });

  it('takes none once the meeting has begun', () => {
    expect(told(...called, say.submitted('plo-1', '2027-04-08T13:00')).last).toMatchObject({
      refusal: { because: 'meeting-begun', date: day('2027-04-08') },
    });
  });

  it('takes none before items are called for, and says when they will be', () => {
    expect(told(say.planned(), say.submitted('plo-1', '2027-03-11T08:59')).last).toMatchObject({
      refusal: { because: 'items-not-called-for', call: { due: day('2027-03-11') } },
    });
    expect(say.groundOf(told(say.planned(), say.hasNoItems('plo-1')))).toBe('items-not-called-for');
  });
});

describe('S1-05, S0-14: an item has the fields the body demands', () => {
  const lacking = (field: string, given = '') => say.itemText({ fields: { ...say.itemText().fields, [field]: given } });
  it.each([
    ['topic', guldborgsund, 'field-missing'],
    ['what', guldborgsund, 'field-missing'],
    ['how', guldborgsund, 'field-missing'],
    ['why', guldborgsund, 'field-missing'],
    ['recommendation', guldborgsund, undefined],
    ['how', aalborg, 'field-missing'],
    ['why', aalborg, undefined],
    ['topic', klynge, 'field-missing'],
    // S4-05: the body has the field, but no document of its demands it.
    ['recommendation', klynge, undefined],
  ] as const)('without »%s«', (field, body, ground) => {
    const item = say.submitted('plo-1', '2027-03-15T10:00', 'item-1', lacking(field));
    expect(say.groundOf(say.told(body, [...called, item]))).toBe(ground);
  });

  it('names the field and quotes the clause; blanks are no text', () => {
    const item = say.submitted('plo-1', '2027-03-15T10:00', 'item-1', lacking('why', ' \n\t'));
    expect(told(...called, item).last).toMatchObject({
      refusal: { field: 'why', clause: { quote: 'hvorfor punktet ønskes dagsordenssat i KLU' } },
    });
  });
});

describe('S1-03: »Ingen punkter« is an answer', () => {
  it('said twice it is said once, and nobody is troubled with it', () => {
    const twice = told(...called, say.hasNoItems('plo-1'), say.hasNoItems('plo-1', '2027-03-16T10:00'));
    expect(twice.last).toEqual({ accepted: true, events: [] });
    expect(twice.state).toMatchObject({ agenda: { noItems: [{ by: 'plo-1' }] } });
    expect(told(...called, say.hasNoItems('plo-1')).dispatches).toEqual([]);
  });
});

describe('an item carried from an earlier meeting', () => {
  const from = say.meetingAfter(guldborgsund, [...called, say.submitted('plo-2', '2027-03-25T00:00')]);
  const [item] = from.agenda.items;
  if (item === undefined) throw new Error('no item was taken');
  const carried = say.carried({ ...item, carriedFrom: '2026-10-08' });

  it('waits to be placed as it was written, though none are called for yet, and is not late', () => {
    expect(told(say.planned(), carried).state).toMatchObject({
      agenda: { items: [{ text: item.text, by: 'plo-2', late: false, placement: { state: 'received' } }] },
    });
  });

  it.each([
    ['on the last day, in time', '2027-03-24T23:59', false],
    ['the day after, late: taken only with a waiver of its own', '2027-03-25T00:00', true],
  ])('procedure.md 4.12: %s', (_, when, late) => {
    const waived = { ...item, waiver: { by: item.by, reason: 'Hastede dengang' } };
    const comes = [say.planned(), say.called(), say.carried(waived, when)];
    expect(say.meetingAfter(guldborgsund, comes).agenda.items).toMatchObject([{ late }]);
    const taken = say.placed({ state: 'accepted', section: 'decisions' }, item.id, '2027-03-26T10:00');
    expect(say.groundOf(told(...comes, taken))).toBe(late ? 'late-item-needs-reason' : undefined);
  });

  it('carried twice it is there once', () => {
    expect(told(say.planned(), carried, carried).last).toEqual({ accepted: true, events: [] });
  });

  it('is no answer to the new call: its author is reminded', () => {
    const reminded = told(say.planned(), carried, say.called(), say.step('remind-of-items', '2027-03-19T09:00'));
    expect(say.notices(reminded)).toEqual(['items-reminder: chair, leader, plo-1, plo-2']);
  });
});
