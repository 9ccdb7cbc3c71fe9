import { expect, it } from 'vitest';
import { type DeliveryState, type DeliveryWord, deliveriesIn } from '../../../src/domain/dispatches/delivery.ts';

const AT = Temporal.Instant.from('2027-04-22T10:00:00Z');
const word = (dispatchId: string, state: DeliveryState, more: Partial<DeliveryWord> = {}): DeliveryWord => ({
  ...{ dispatchId, subject: '2027-04-08', kind: 'draft-circulated', to: 'plo-2', way: 'mail', state, at: AT },
  ...more,
});

it('a copy that came through makes a notice delivered, whatever became of the others', () => {
  const copies = [word('c#1', 'bounced'), word('c#1/teams', 'sent', { copyOf: 'c#1', way: 'teams' })];
  const [one, ...others] = deliveriesIn(copies);
  expect(others).toEqual([]);
  expect(one).toMatchObject({ root: 'c#1', occasion: 'c', needsCare: false, best: { way: 'teams' } });
  expect(one?.words).toHaveLength(2);
});

it.each([
  ['laid-aside', true],
  ['bounced', true],
  ['in-doubt', true],
  ['refused', false],
  ['trying', false],
  ['made', false],
  ['sent', false],
  ['confirmed', false],
  ['seen', false],
  ['answered', false],
] as const)('one that is %s needs attention: %s', (state, needsCare) => {
  expect(deliveriesIn([word('c#1', state)])).toMatchObject([{ needsCare }]);
});

it('what goes to a channel, and what tells of a failure, is no notice to a member', () => {
  const words = [word('a', 'sent', { to: 'channel' }), word('b', 'sent', { kind: 'delivery-failed' })];
  expect(deliveriesIn(words)).toEqual([]);
});

it('the last told of is the first shown', () => {
  const later = word('b#0', 'sent', { at: AT.add({ hours: 1 }) });
  expect(deliveriesIn([word('a#0', 'sent'), later]).map(({ root }) => root)).toEqual(['b#0', 'a#0']);
});
