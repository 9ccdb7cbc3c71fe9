import { describe, expect, it } from 'vitest';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import { guldborgsund } from '../bodies.ts';
import * as say from '../story.ts';

const submitted = [say.planned(), say.called(), say.submitted('plo-1')];
const late = [say.planned(), say.called(), say.submitted('plo-1', '2027-03-25T00:00')];
const accepted = { state: 'accepted', section: 'decisions' } as const;
const others = [
  say.note('2026-10-08'),
  say.note('2027-04-08'),
  say.note('2027-05-13', { cancelled: true }),
  say.note('2027-10-07'),
];
const told = (...commands: Parameters<typeof say.told>[1]) => say.told(guldborgsund, commands, others);

describe('S0-21, S1-06: the secretary places each item', () => {
  it.each([
    [accepted, []],
    [{ state: 'returned', question: 'Hvem betaler?' }, ['item-returned: plo-1']],
    [{ state: 'settled', how: 'Afklaret med praksiskonsulenten.' }, ['item-settled: plo-1']],
    [{ state: 'deferred', to: undefined }, ['item-deferred: plo-1']],
    [{ state: 'deferred', to: '2027-10-07' }, ['item-deferred: plo-1']],
  ] as const)('%o; its author is told what concerns them', (placement, notices) => {
    const placed = told(...submitted, say.placed(placement));
    expect(placed.state).toMatchObject({ agenda: { items: [{ placement }] } });
    expect(say.notices(placed)).toEqual(notices);
  });

  it.each([
    [{ state: 'accepted', section: 'approve-agenda' }, 'no-such-section'],
    [{ state: 'accepted', section: 'nowhere' }, 'no-such-section'],
    [{ state: 'returned', question: ' ' }, 'reason-missing'],
    [{ state: 'settled', how: '' }, 'reason-missing'],
    [{ state: 'deferred', to: '2031-01-01' }, 'no-such-meeting'],
    [{ state: 'deferred', to: '2027-04-08' }, 'no-such-meeting'],
    [{ state: 'deferred', to: '2027-05-13' }, 'no-such-meeting'],
    [{ state: 'deferred', to: '2026-10-08' }, 'no-such-meeting'],
  ] as const)('not %o', (placement, ground) => {
    expect(say.groundOf(told(...submitted, say.placed(placement)))).toBe(ground);
  });

  it('not an item nobody has handed in', () => {
    expect(say.groundOf(told(...submitted, say.placed(accepted, 'item-9')))).toBe('no-such-item');
  });

  it('an item settled or put off without a day may be taken up again', () => {
    for (const first of [
      { state: 'settled', how: 'Løst' },
      { state: 'deferred', to: undefined },
    ] as const) {
      expect(told(...submitted, say.placed(first), say.placed(accepted)).state).toMatchObject({
        agenda: { order: ['item-1'] },
      });
    }
  });

  it('an item no longer accepted leaves the order', () => {
    const back = say.placed({ state: 'returned', question: 'Hvem betaler?' });
    expect(told(...submitted, say.placed(), back).state).toMatchObject({ agenda: { order: [] } });
  });
});

describe('an item deferred to a later meeting is carried there', () => {
  const deferred = say.placed({ state: 'deferred', to: '2027-10-07' });

  it('in a command that follows, with its text and where it came from', () => {
    expect(told(...submitted, deferred).follows).toMatchObject([
      {
        type: 'carry-item',
        subject: '2027-10-07',
        by: { kind: 'desk' },
        item: { id: 'item-1', by: 'plo-1', text: say.itemText({}, 'item-1'), carriedFrom: '2027-04-08' },
      },
    ]);
  });

  it('S4-14: while no meeting is named it comes among the items for coming meetings', () => {
    expect(told(...submitted, say.placed({ state: 'deferred', to: undefined })).follows).toMatchObject([
      { type: 'add-to-backlog' },
    ]);
  });

  it('and is placed there, not here any more: it would stand on two agendas', () => {
    expect(say.groundOf(told(...submitted, deferred, say.placed(accepted)))).toBe('item-already-placed');
    expect(say.groundOf(told(...submitted, deferred, deferred))).toBe('item-already-placed');
  });

  it('not to a meeting that has begun by then', () => {
    const at = (when: string) =>
      told(...submitted, say.placed({ state: 'deferred', to: '2027-10-07' }, 'item-1', when));
    expect(say.groundOf(at('2027-10-07T12:59'))).toBe(undefined);
    expect(say.groundOf(at('2027-10-07T13:00'))).toBe('no-such-meeting');
  });
});

describe('a cancelled meeting loses no item', () => {
  const cancelled = (...before: readonly MeetingCommand[]) =>
    told(...submitted, ...before, say.cancelled('2027-04-01T10:00'));

  it('an item nobody has treated, or one on the agenda, is carried to the next meeting', () => {
    for (const before of [[], [say.placed()]]) {
      expect(cancelled(...before).follows).toMatchObject([
        { type: 'carry-item', subject: '2027-10-07', item: { id: 'item-1', carriedFrom: '2027-04-08' } },
      ]);
    }
  });

  it('not one that was settled or taken back', () => {
    expect(cancelled(say.placed({ state: 'settled', how: 'Talt om' })).follows).toEqual([]);
    expect(cancelled(say.withdrawn('plo-1', '2027-03-16T10:00')).follows).toEqual([]);
  });
});

describe('a late item is taken onto the agenda only with a recorded reason (procedure.md 3.8)', () => {
  it.each([undefined, '', '  '])('not with the reason »%s«', (reason) => {
    expect(told(...late, say.placed(accepted, 'item-1', '2027-03-29T10:00', reason)).last).toMatchObject({
      refusal: { because: 'late-item-needs-reason', deadline: { step: 'items-due' } },
    });
  });

  it('with one it is, and who decided it stands beside it; it is not asked for again', () => {
    const waived = say.placed(accepted, 'item-1', '2027-03-29T10:00', 'Kan ikke vente til oktober.');
    const elsewhere = say.placed({ state: 'accepted', section: 'information' }, 'item-1', '2027-03-29T11:00');
    expect(told(...late, waived, elsewhere).state).toMatchObject({
      agenda: { items: [{ waiver: { by: 'secretary', reason: 'Kan ikke vente til oktober.' } }] },
    });
  });

  it('one settled or deferred needs none', () => {
    expect(say.groundOf(told(...late, say.placed({ state: 'settled', how: 'Løst' })))).toBe(undefined);
  });
});

describe('the order of the items', () => {
  const three = [
    ...submitted,
    say.submitted('plo-2', '2027-03-15T10:00', 'item-2'),
    say.submitted('leader', '2027-03-15T10:00', 'item-3'),
    say.placed(),
    say.placed({ state: 'accepted', section: 'information' }, 'item-2'),
    say.placed(accepted, 'item-3'),
  ];

  it('is that in which they were accepted, until the secretary moves one among those of its section', () => {
    expect(told(...three).state).toMatchObject({ agenda: { order: ['item-1', 'item-2', 'item-3'] } });
    expect(told(...three, say.ordered('item-3', 'up')).state).toMatchObject({
      agenda: { order: ['item-3', 'item-2', 'item-1'] },
    });
  });

  it('the first goes no further up and the last no further down', () => {
    for (const end of [say.ordered('item-1', 'up'), say.ordered('item-3', 'down'), say.ordered('item-2', 'up')]) {
      expect(told(...three, end).last).toEqual({ accepted: true, events: [] });
    }
  });

  it('holds only accepted items', () => {
    expect(say.groundOf(told(...submitted, say.ordered('item-1', 'up')))).toBe('no-such-item');
  });
});

describe('approved minutes: the points they follow stand', () => {
  const minuted = [
    ...submitted,
    say.submitted('plo-2', '2027-03-15T10:00', 'item-2'),
    say.placed(),
    say.opened(),
    say.wrote([say.writing('Godkendt.')]),
    say.circulated(),
    say.closing(),
  ];

  it.each([
    ['item-2', accepted, 'approved-already'],
    ['item-1', { state: 'settled', how: 'Løst' }, 'approved-already'],
    ['item-2', { state: 'deferred', to: '2027-10-07' }, undefined],
  ] as const)('%s is now %o', (item, placement, ground) => {
    expect(say.groundOf(told(...minuted, say.placed(placement, item, '2027-05-06T10:00')))).toBe(ground);
  });

  it('their order too', () => {
    expect(say.groundOf(told(...minuted, say.ordered('item-1', 'up')))).toBe('approved-already');
  });
});
