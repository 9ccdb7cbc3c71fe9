import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/domain/plan/plan.ts';
import { type PlanCommand, type PlanEvent, planProcedure, type Wanted } from '../../../src/domain/plan/procedure.ts';
import type { MeetingNote } from '../../../src/domain/procedure.ts';
import { copenhagen, guldborgsund } from '../bodies.ts';
import * as say from '../story.ts';

const WHEN = '2026-12-01T10:00';
const on = (date: string, start?: string): Wanted => ({ slot: say.slot(date, start) });
const year = [on('2027-04-08'), on('2027-10-07')];
const proposed = (wanted: readonly Wanted[] = year, who = 'secretary'): PlanCommand => ({
  type: 'propose-plan',
  ...say.header(who, WHEN),
  year: 2027,
  wanted,
});
const approved = (wanted: readonly Wanted[] = year, despiteDoubts = false, who = 'secretary'): PlanCommand => ({
  type: 'approve-plan',
  ...say.header(who, WHEN, 'approval'),
  year: 2027,
  wanted,
  despiteDoubts,
});
const told = (commands: readonly PlanCommand[], meetings: readonly MeetingNote[] = []) =>
  say.tell<Plan, PlanCommand, PlanEvent>(planProcedure, { body: guldborgsund, meetings }, commands);

describe('S1-02: the dates of a calendar year are fixed together', () => {
  it('approving plans each meeting, by the desk and at that moment', () => {
    const plan = told([proposed(), approved()]);
    expect(plan.state).toMatchObject({ stage: 'approved', year: 2027, approvedAt: copenhagen(WHEN) });
    expect(plan.follows).toMatchObject([
      {
        type: 'plan-meeting',
        id: 'approval/2027-04-08',
        subject: '2027-04-08',
        by: { kind: 'desk' },
        place: 'Rådhuset',
      },
      { type: 'plan-meeting', id: 'approval/2027-10-07', subject: '2027-10-07', slot: say.slot('2027-10-07') },
    ]);
  });

  it('proposing plans none and files nothing; what is approved is filed, and nobody is told of either', () => {
    expect(told([proposed()]).follows).toEqual([]);
    expect(told([proposed()]).dispatches).toEqual([]);
    expect(told([proposed(), approved()]).dispatches).toEqual([
      { kind: 'plan-filing', bodyId: guldborgsund.id, subject: 'plan-2027' },
    ]);
  });

  it('the dates stand in order, and those approved may differ from those proposed', () => {
    const { follows } = told([proposed(), approved([on('2027-10-14'), on('2027-04-15')])]);
    expect(follows.map(({ subject }) => subject)).toEqual(['2027-04-15', '2027-10-14']);
  });

  it('nothing falls due on a plan', () => {
    expect(planProcedure.due(told([proposed(), approved()]).state, guldborgsund)).toBe(undefined);
  });

  it.each(['chair', 'plo-1', 'observer', 'stranger', 'clock', 'desk'])('%s may neither propose nor approve', (who) => {
    expect(say.groundOf(told([proposed(year, who)]))).toBe('not-allowed');
    expect(say.groundOf(told([proposed(), approved(year, true, who)]))).toBe('not-allowed');
  });

  it('an empty plan is none, and what was not proposed is not approved', () => {
    expect(say.groundOf(told([proposed([])]))).toBe('plan-empty');
    expect(say.groundOf(told([proposed(), approved([])]))).toBe('plan-empty');
    expect(say.groundOf(told([approved()]))).toBe('plan-not-proposed');
  });
});

describe('what is doubtful about a date is asked, not swallowed (S2-06, seed 002)', () => {
  it.each<[string, Wanted, object]>([
    ['a weekend', on('2027-04-10'), { about: 'weekend' }],
    ['a holiday', on('2027-03-25'), { about: 'closed-day', name: 'Helligdag' }],
    [
      'another weekday than was written',
      { ...on('2027-04-08'), saidWeekday: 5 },
      { about: 'wrong-weekday', said: 5, is: 4 },
    ],
    ['a date in another year', on('2028-04-06'), { about: 'other-year', said: 2028 }],
    ['another year written', { ...on('2027-04-08'), saidYear: 2021 }, { about: 'other-year', said: 2021 }],
  ])('%s', (_, wanted, doubt) => {
    expect(told([proposed([wanted])]).state).toMatchObject({ meetings: [{ doubts: [doubt] }] });
    expect(told([proposed([wanted]), approved([wanted])]).last).toMatchObject({
      refusal: { because: 'plan-has-doubts', dates: [wanted.slot.date] },
    });
    expect(say.groundOf(told([proposed([wanted]), approved([wanted], true)]))).toBe(undefined);
  });

  it('the weekday and the year that agree are no doubt', () => {
    const said = { ...on('2027-04-08'), saidWeekday: 4, saidYear: 2027 };
    expect(told([proposed([said])]).state).toMatchObject({ meetings: [{ doubts: [] }] });
  });

  it('a date that has been is refused, doubts or no doubts; today is not past', () => {
    expect(say.groundOf(told([proposed(), approved([on('2026-11-30')], true)]))).toBe('in-the-past');
    expect(say.groundOf(told([proposed(), approved([on('2026-12-01', '13:00')], true)]))).toBe(undefined);
  });

  it('two meetings at once are refused; two on one day are asked about, and get ids of their own', () => {
    const twice = (start: string) => [on('2027-04-08'), on('2027-04-08', start)];
    expect(say.groundOf(told([proposed(), approved(twice('14:59'), true)]))).toBe('meeting-exists');
    expect(say.groundOf(told([proposed(), approved(twice('15:00'))]))).toBe('plan-has-doubts');
    expect(told([proposed(), approved(twice('15:00'), true)]).follows.map(({ subject }) => subject)).toEqual([
      '2027-04-08',
      '2027-04-08-2',
    ]);
  });
});

describe('S2-07: a plan is approved anew, and meetings that stand are left alone', () => {
  const standing = [say.note('2026-11-05'), say.note('2027-04-08')];
  const again = [...year, on('2027-11-18')];

  it('only the new ones are planned', () => {
    const plan = told([proposed(), approved(again)], standing);
    expect(plan.follows.map(({ subject }) => subject)).toEqual(['2027-10-07', '2027-11-18']);
    expect(plan.state).toMatchObject({ meetings: { length: 3 } });
  });

  it('also when one of them has been held', () => {
    const held = [on('2026-11-05'), ...again];
    expect(say.groundOf(told([proposed(), approved(held, true)], standing))).toBe(undefined);
  });

  it('one moved to another hour of that day stands in the way of it', () => {
    const moved = [say.note('2027-04-08', { slot: say.slot('2027-04-08', '14:00') })];
    expect(say.groundOf(told([proposed(), approved(again, true)], moved))).toBe('meeting-exists');
  });

  it('a cancelled one does not, and the new one gets an id of its own', () => {
    const cancelled = [say.note('2027-04-08', { cancelled: true })];
    expect(told([proposed(), approved(year)], cancelled).follows.map(({ subject }) => subject)).toEqual([
      '2027-04-08-2',
      '2027-10-07',
    ]);
  });

  it('approved twice over, nothing is planned twice', () => {
    const both = [say.note('2027-04-08'), say.note('2027-10-07')];
    expect(told([proposed(), approved(), approved()], both).follows).toEqual([]);
  });
});
