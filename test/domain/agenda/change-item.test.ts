import { describe, expect, it } from 'vitest';
import { guldborgsund } from '../bodies.ts';
import * as say from '../story.ts';

const submitted = [say.planned(), say.called(), say.submitted('plo-1')];
const told = (...commands: Parameters<typeof say.told>[1]) =>
  say.told(guldborgsund, [...submitted, ...commands], [say.note('2027-10-07')]);

describe('S1-04: the author changes or withdraws an item until items are due', () => {
  it.each([
    ['2027-03-24T23:59', undefined],
    ['2027-03-25T00:00', 'items-were-due'],
  ])('at %s', (when, ground) => {
    expect(say.groundOf(told(say.edited('plo-1', when)))).toBe(ground);
    expect(say.groundOf(told(say.withdrawn('plo-1', when)))).toBe(ground);
  });

  it('an edit counts the version, keeps the place and tells the secretary', () => {
    const edit = told(say.placed(), say.edited('plo-1', '2027-03-24T12:00'));
    expect(edit.state).toMatchObject({
      agenda: { order: ['item-1'], items: [{ version: 2, text: { fields: { topic: 'Nyt' } } }] },
    });
    expect(say.notices(edit)).toEqual(['item-received: secretary']);
  });

  it('a withdrawn item leaves the order and can be neither edited, withdrawn nor placed', () => {
    const gone = [say.placed(), say.withdrawn('plo-1', '2027-03-24T12:00')];
    expect(told(...gone).state).toMatchObject({
      agenda: { order: [], items: [{ placement: { state: 'withdrawn' } }] },
    });
    expect(say.groundOf(told(...gone, say.edited('plo-1', '2027-03-24T13:00')))).toBe('item-withdrawn');
    expect(say.groundOf(told(...gone, say.withdrawn('plo-1', '2027-03-24T13:00')))).toBe('item-withdrawn');
    expect(say.groundOf(told(...gone, say.placed()))).toBe('item-withdrawn');
  });

  it('is refused to anyone but the author, the secretary included', () => {
    for (const who of ['plo-2', 'secretary']) {
      expect(told(say.edited(who, '2027-03-16T10:00')).last).toMatchObject({ refusal: { needs: 'author' } });
      expect(told(say.withdrawn(who, '2027-03-16T10:00')).last).toMatchObject({ refusal: { needs: 'author' } });
    }
  });

  it('is refused for an item nobody has handed in, and when a field is emptied', () => {
    const empty = say.itemText({ fields: {} });
    expect(say.groundOf(told(say.edited('plo-1', '2027-03-16T10:00', 'item-9')))).toBe('no-such-item');
    expect(say.groundOf(told(say.edited('plo-1', '2027-03-16T10:00', 'item-1', empty)))).toBe('field-missing');
  });

  it('is refused once the agenda is released', () => {
    const out = [say.placed(), say.released('2027-03-23T10:00')];
    expect(say.groundOf(told(...out, say.edited('plo-1', '2027-03-23T11:00')))).toBe('agenda-released-already');
    expect(say.groundOf(told(...out, say.withdrawn('plo-1', '2027-03-23T11:00')))).toBe('agenda-released-already');
  });

  it('is refused for an item carried on to a later meeting, where it now lives', () => {
    const carriedOn = say.placed({ state: 'deferred', to: '2027-10-07' });
    expect(say.groundOf(told(carriedOn, say.edited('plo-1', '2027-03-23T11:00')))).toBe('item-already-placed');
    expect(say.groundOf(told(carriedOn, say.withdrawn('plo-1', '2027-03-23T11:00')))).toBe('item-already-placed');
  });
});

describe('S1-06: an item returned with a question', () => {
  const returned = say.placed({ state: 'returned', question: 'Hvem betaler?' }, 'item-1', '2027-03-24T20:00');

  it('goes back to its author, and may be answered after items were due', () => {
    expect(say.notices(told(returned))).toEqual(['item-returned: plo-1']);
    const answer = told(returned, say.edited('plo-1', '2027-03-29T10:00'));
    expect(answer.state).toMatchObject({ agenda: { items: [{ placement: { state: 'received' }, late: false }] } });
  });

  it('is answered once: the next edit comes too late', () => {
    const twice = [say.edited('plo-1', '2027-03-29T10:00'), say.edited('plo-1', '2027-03-29T11:00')];
    expect(say.groundOf(told(returned, ...twice))).toBe('items-were-due');
  });
});
