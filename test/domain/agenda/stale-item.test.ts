import { describe, expect, it } from 'vitest';
import { staleSince } from '../../../src/domain/agenda/stale-item.ts';
import { day, guldborgsund, memberId } from '../bodies.ts';
import * as say from '../story.ts';

/** The meeting is on 8 April 2027. */
const withDate = (externalDate?: string) =>
  say.submitted(
    'plo-1',
    '2027-03-15T10:00',
    'item-1',
    say.itemText(externalDate === undefined ? {} : { externalDate: day(externalDate) }),
  );
const submitted = (externalDate?: string) => [say.planned(), say.called(), withDate(externalDate)];
const told = (...commands: Parameters<typeof say.told>[1]) =>
  say.told(guldborgsund, commands, [say.note('2027-10-07')]);
const staleAfter = (...commands: Parameters<typeof say.told>[1]) => {
  const { state } = told(...commands);
  const [item] = state.stage === 'planned' ? state.agenda.items : [];
  return state.stage === 'planned' && item !== undefined ? staleSince(item, state)?.toString() : 'no item';
};

describe('S4-10: an item whose external date passes before the meeting', () => {
  it.each([
    ['2027-04-07', '2027-04-07'],
    ['2027-04-08', undefined],
    ['2027-04-09', undefined],
    [undefined, undefined],
  ])('S4-10: with the date %s it is stale since %s; the day of the meeting is in time', (date, since) => {
    expect(staleAfter(...submitted(date))).toBe(since);
  });

  it('S4-10: a meeting moved past the date makes it stale, and one moved back does not', () => {
    const later = say.moved(say.slot('2027-04-09'), '2027-03-16T10:00');
    const back = say.moved(say.slot('2027-04-08'), '2027-03-17T10:00');
    expect(staleAfter(...submitted('2027-04-08'), later)).toBe('2027-04-08');
    expect(staleAfter(...submitted('2027-04-08'), later, back)).toBe(undefined);
  });

  it('S4-10: one already withdrawn, settled or put off is left alone', () => {
    const all = submitted('2027-04-07');
    expect(staleAfter(...all, say.withdrawn('plo-1', '2027-03-16T10:00'))).toBe(undefined);
    expect(staleAfter(...all, say.placed({ state: 'settled', how: 'Afklaret' }))).toBe(undefined);
    expect(staleAfter(...all, say.placed({ state: 'deferred', to: '2027-10-07' }))).toBe(undefined);
  });
});

describe('S4-10: taken off, and the members informed', () => {
  const stale = submitted('2027-04-07');

  it('S4-10: it leaves the agenda and every member is told, its author too', () => {
    const dropped = told(...stale, say.placed(), say.dropped('I orienteres her.'));
    expect(dropped.state).toMatchObject({
      agenda: { order: [], items: [{ placement: { state: 'settled', how: 'I orienteres her.' } }] },
    });
    expect(say.notices(dropped)).toEqual(['item-dropped: chair, leader, plo-1, plo-2']);
  });

  it('S4-10: pressed twice it is told once', () => {
    const twice = told(...stale, say.dropped(), say.dropped('Noget andet', 'item-1', '2027-03-22T10:01'));
    expect(say.notices(twice)).toEqual([]);
    expect(twice.state).toMatchObject({ agenda: { items: [{ placement: { how: 'I orienteres her.' } }] } });
  });

  it('S4-10: the body that sent it hears that it is settled', () => {
    const [planned, called] = submitted();
    if (planned === undefined || called === undefined) throw new Error('the story has no beginning');
    const referral = { id: 'r-1', from: 'KLU Aalborg' };
    const item = {
      id: 'item-1',
      by: memberId('secretary'),
      at: planned.at,
      text: say.itemText({ externalDate: day('2027-04-07') }),
      version: 1,
      late: false,
      placement: { state: 'received' },
      referral,
    } as const;
    const { follows } = told(planned, called, say.carried(item, '2027-03-15T10:00'), say.dropped());
    expect(follows).toMatchObject([{ type: 'note-referral-news', subject: 'r-1', news: { state: 'settled' } }]);
  });

  it.each([
    ['item-in-time', [...submitted('2027-04-08'), say.dropped()]],
    ['item-in-time', [...submitted(), say.dropped()]],
    ['no-such-item', [...stale, say.dropped('I orienteres', 'item-9')]],
    ['item-withdrawn', [...stale, say.withdrawn('plo-1', '2027-03-16T10:00'), say.dropped()]],
    ['item-already-placed', [...stale, say.placed({ state: 'deferred', to: '2027-10-07' }), say.dropped()]],
    ['reason-missing', [...stale, say.dropped(' \n')]],
    ['meeting-cancelled', [...stale, say.cancelled('2027-03-16T10:00'), say.dropped()]],
    ['not-allowed', [...stale, { ...say.dropped(), by: { kind: 'member', id: memberId('plo-1') } as const }]],
  ] as const)('%s', (ground, commands) => {
    expect(say.groundOf(told(...commands))).toBe(ground);
  });
});
