import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../src/domain/dispatch.ts';
import { guldborgsund, klynge } from '../bodies.ts';
import * as say from '../story.ts';

const called = [say.planned(), say.called()];
const told = (...commands: Parameters<typeof say.told>[1]) => say.told(guldborgsund, commands);

describe('S1-03: only those who have not answered are reminded', () => {
  const reminder = say.step('remind-of-items', '2027-03-19T09:00');
  it.each([
    [[], 'items-reminder: chair, leader, plo-1, plo-2'],
    [[say.hasNoItems('plo-1')], 'items-reminder: chair, leader, plo-2'],
    [[say.submitted('plo-2')], 'items-reminder: chair, leader, plo-1'],
    [[say.submitted('plo-2'), say.withdrawn('plo-2', '2027-03-16T10:00')], 'items-reminder: chair, leader, plo-1'],
    [[say.hasNoItems('chair'), say.hasNoItems('leader'), say.hasNoItems('plo-1')], 'items-reminder: plo-2'],
  ])('after %o', (answers, notice) => {
    expect(say.notices(told(...called, ...answers, reminder))).toEqual([notice]);
  });

  it('nobody, when all have', () => {
    const all = ['chair', 'leader', 'plo-1', 'plo-2'].map((who) => say.hasNoItems(who));
    expect(told(...called, ...all, reminder).dispatches).toEqual([]);
  });
});

describe('S1-06, S1-08: what the clock asks, it asks the secretary', () => {
  it.each([
    ['close-items', '2027-03-25T00:00', 'items-closed: secretary'],
    ['ask-for-agenda', '2027-03-23T09:00', 'agenda-wanted: secretary'],
    ['ask-for-minutes', '2027-04-08T15:00', 'minutes-wanted: secretary'],
    ['remind-of-minutes', '2027-04-20T09:00', 'minutes-wanted: secretary'],
  ] as const)('%s', (type, when, notice) => {
    const steps = [
      say.step('remind-of-items', '2027-03-19T09:00'),
      say.step('ask-for-agenda', '2027-03-23T09:00'),
      say.step('close-items', '2027-03-25T00:00'),
      say.step('ask-for-minutes', '2027-04-08T15:00'),
      say.step('remind-of-minutes', '2027-04-20T09:00'),
    ];
    const before = steps.slice(0, steps.findIndex((one) => one.type === type) + 1);
    expect(say.notices(told(...called, ...before))).toEqual([notice]);
    expect(before.at(-1)?.at).toEqual(say.header('clock', when).at);
  });
});

describe('when it is not known whether a notice arrived', () => {
  it.each([
    ['a call is sent again', told(...called), 'send-again'],
    ['a reminder is not', told(...called, say.step('remind-of-items', '2027-03-19T09:00')), 'assume-sent'],
    ['an item’s receipt is not', told(...called, say.submitted()), 'assume-sent'],
    [
      'an item returned is',
      told(...called, say.submitted(), say.placed({ state: 'returned', question: '?' })),
      'send-again',
    ],
    ['an agenda is', told(...called, say.released()), 'send-again'],
    ['a draft is', told(say.planned(), say.opened(), say.circulated()), 'send-again'],
  ])('%s', (_, { dispatches }, inDoubt) => {
    const notices = dispatches.filter((one): one is Notice => one.kind === 'notice');
    expect(new Set(notices.map((one) => one.inDoubt))).toEqual(new Set([inDoubt]));
  });
});

describe('S4-03: where two are chair', () => {
  it('what is referred goes to both, and to the secretary', () => {
    const bySilence = { ...klynge, rules: { ...klynge.rules, approval: guldborgsund.rules.approval } };
    const objection = say.commented('plo-1', '2027-05-04T23:59');
    const story = [say.planned(), say.opened(), say.circulated(), objection, say.closing()];
    expect(say.notices(say.told(bySilence, story))).toEqual(['objections-referred: chair, co-chair, secretary']);
  });

  it('the agenda is shown to both', () => {
    expect(say.notices(say.told(klynge, [say.planned(), say.shown()]))).toEqual(['agenda-for-chair: chair, co-chair']);
  });
});

it('a member taken out of the body’s file is told nothing more', () => {
  const without = { ...guldborgsund, members: guldborgsund.members.filter(({ id }) => id !== 'plo-1') };
  const { state } = told(...called, say.submitted('plo-1'));
  const [item] = state.stage === 'planned' ? state.agenda.items : [];
  if (item === undefined) throw new Error('no item was taken');
  const story = [say.planned(), say.carried(item), say.placed({ state: 'settled', how: 'Løst' })];
  expect(say.told(without, story).dispatches).toEqual([]);
});
