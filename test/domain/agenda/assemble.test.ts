import { describe, expect, it } from 'vitest';
import { assemble, sectionFor, unplaced, withTaken } from '../../../src/domain/agenda/assemble.ts';
import type { Body } from '../../../src/domain/body/body.ts';
import { titleAsRead } from '../../../src/language/points.ts';
import { aalborg, guldborgsund, klynge } from '../bodies.ts';
import * as say from '../story.ts';

const items = ['item-1', 'item-2', 'item-3'].map((id) => say.submitted('plo-1', '2027-03-15T10:00', id));
const into = (section: string, ...ids: string[]) => ids.map((id) => say.placed({ state: 'accepted', section }, id));

function numbered(body: Body, ...placings: ReturnType<typeof into>) {
  const { agenda } = say.meetingAfter(body, [say.planned(), say.called(), ...items, ...placings]);
  return assemble(agenda, body.rules.standingItems).map(({ number, title }) => `${number} ${title}`);
}

describe('S1-12, S0-10: the agenda has the standing items in their order', () => {
  it('Guldborgsund: items are numbered within their section', () => {
    expect(numbered(guldborgsund, ...into('decisions', 'item-2', 'item-1'), ...into('information', 'item-3'))).toEqual([
      '1 approve-minutes',
      '2 approve-agenda',
      '3 decisions',
      '3.1 item-2',
      '3.2 item-1',
      '4 information',
      '4.1 item-3',
      '5 any-other-business',
    ]);
  });

  it('an empty section keeps its heading and its number', () => {
    expect(numbered(guldborgsund)).toEqual([
      '1 approve-minutes',
      '2 approve-agenda',
      '3 decisions',
      '4 information',
      '5 any-other-business',
    ]);
  });

  it('Klynge Nord: items are points of their own, numbered on', () => {
    expect(numbered(klynge, ...into('items', 'item-1', 'item-2'))).toEqual([
      '1 approve-agenda',
      '2 approve-minutes',
      '3 item-1',
      '4 item-2',
      '5 next-meeting',
    ]);
  });

  it('a section without a heading that took nothing is left out', () => {
    expect(numbered(klynge)).toEqual(['1 approve-agenda', '2 approve-minutes', '3 next-meeting']);
  });

  it('only accepted items are on it', () => {
    expect(numbered(klynge, say.placed({ state: 'settled', how: 'Løst' }, 'item-1'))).toHaveLength(3);
  });
});

describe('procedure.md 6: items taken when the agenda is out', () => {
  const taken = (body: Body, ...ids: string[]) => {
    const section = body === klynge ? 'items' : 'decisions';
    const first = say.meetingAfter(body, [say.planned(), say.called(), ...items, ...into(section, 'item-1')]).agenda;
    const { agenda } = say.meetingAfter(body, [say.planned(), say.called(), ...items, ...into(section, ...ids)]);
    const { standingItems } = body.rules;
    return withTaken(assemble(first, standingItems), agenda, standingItems).map(({ number, id }) => `${number} ${id}`);
  };

  it('under a heading come after its items', () => {
    const [, , ...rest] = taken(guldborgsund, 'item-1', 'item-3', 'item-2');
    expect(rest).toEqual([
      '3 decisions',
      '3.1 item-1',
      '3.2 item-3',
      '3.3 item-2',
      '4 information',
      '5 any-other-business',
    ]);
  });

  it('and without one last, so that no number is changed', () => {
    const [, , ...rest] = taken(klynge, 'item-1', 'item-2');
    expect(rest).toEqual(['3 item-1', '4 next-meeting', '5 item-2']);
  });

  it('with none taken the agenda is as it was', () => {
    expect(taken(klynge, 'item-1')).toHaveLength(4);
  });
});

describe('S0-11: whether decisions are made under a point follows its section', () => {
  it('an item for decision decides, one for information does not', () => {
    const placings = [...into('decisions', 'item-1'), ...into('information', 'item-2')];
    const { agenda } = say.meetingAfter(aalborg, [say.planned(), say.called(), ...items, ...placings]);
    expect(assemble(agenda, aalborg.rules.standingItems).map(({ id, decides }) => [id, decides])).toEqual([
      ['approve-agenda', true],
      ['decisions', true],
      ['item-1', true],
      ['information', false],
      ['item-2', false],
      ['any-other-business', false],
    ]);
  });
});

describe('triage', () => {
  const after = (...commands: ReturnType<typeof into>) =>
    say.meetingAfter(guldborgsund, [say.planned(), say.called(), ...items, ...commands]).agenda;

  it.each([
    ['decision', 'decisions'],
    ['discussion', 'decisions'],
    ['information', 'information'],
  ] as const)('an item for %s is proposed for %s', (kind, section) => {
    const text = say.itemText({ kind });
    const [item] = say.meetingAfter(guldborgsund, [
      say.planned(),
      say.called(),
      say.submitted('plo-1', '2027-03-15T10:00', 'item-1', text),
    ]).agenda.items;
    expect(item && sectionFor(item, guldborgsund.rules.standingItems)?.id).toBe(section);
  });

  it('items received or returned wait for it; placed ones do not', () => {
    const agenda = after(say.placed(), say.placed({ state: 'returned', question: 'Hvem?' }, 'item-2'));
    expect(unplaced(agenda).map(({ id }) => id)).toEqual(['item-2', 'item-3']);
  });
});

describe('S1-09, S1-12: minutes that silence has approved are not approved again', () => {
  const approvedOn = Temporal.PlainDate.from('2027-05-05');
  const { agenda } = say.meetingAfter(guldborgsund, [say.planned()]);

  it('the point of the earlier minutes tells the day, and no other point does', () => {
    const points = assemble(agenda, guldborgsund.rules.standingItems, approvedOn);
    expect(points.map((point) => point.approvedOn?.toString())).toEqual([
      '2027-05-05',
      ...points.slice(1).map(() => undefined),
    ]);
    const [first] = points;
    if (first === undefined) throw new Error('no points');
    expect(titleAsRead({ ...first, title: 'Godkendelse af sidste referat' }, 'da')).toBe(
      'Godkendelse af sidste referat (til orientering: godkendt den 5. maj 2027)',
    );
    expect(titleAsRead({ ...first, title: 'Approval' }, 'en')).toBe(
      'Approval (for information: approved on 5 May 2027)',
    );
  });

  it('while they are not approved the point is as the rules have it', () => {
    const [first] = assemble(agenda, guldborgsund.rules.standingItems);
    if (first === undefined) throw new Error('no points');
    expect(Object.keys(first)).not.toContain('approvedOn');
    expect(titleAsRead(first, 'da')).toBe(first.title);
  });
});
