import { describe, expect, it } from 'vitest';
import { yearWarnings } from '../../../src/domain/body/annual-wheel.ts';
import { type Half, monthsOf, type Plan } from '../../../src/domain/plan/plan.ts';
import { type PlanCommand, type PlanEvent, planProcedure, type Wanted } from '../../../src/domain/plan/procedure.ts';
import { proposeDates } from '../../../src/domain/plan/propose-dates.ts';
import type { MeetingNote } from '../../../src/domain/procedure.ts';
import { halfIn } from '../../../src/forms/half-year.ts';
import { day, guldborgsund } from '../bodies.ts';
import { seeded } from '../body/seeded.ts';
import * as say from '../story.ts';

const on = (date: string): Wanted => ({ slot: say.slot(date) });
const commands = (half: Half | undefined, ...dates: readonly string[]): readonly PlanCommand[] => {
  const asked = {
    ...say.header('secretary', '2026-12-01T10:00', `half ${half}`),
    year: 2027,
    ...(half === undefined ? {} : { half }),
    wanted: dates.map(on),
  };
  return [
    { type: 'propose-plan', ...asked },
    { type: 'approve-plan', ...asked, despiteDoubts: true },
  ];
};
const told = (asked: readonly PlanCommand[], meetings: readonly MeetingNote[] = []) =>
  say.tell<Plan, PlanCommand, PlanEvent>(planProcedure, { body: guldborgsund, meetings }, asked);
const dates = ({ state }: { readonly state: Plan }) =>
  state.stage === 'none' ? [] : state.meetings.map(({ slot }) => slot.date.toString());
const first = commands(1, '2027-04-08');
const second = commands(2, '2027-10-07');

describe('S2-07: a plan may cover a half of the year only', () => {
  it('one half approved is a half', () => {
    expect(told(first).state).toMatchObject({ stage: 'approved', half: 1 });
  });

  it('the other half after it makes the year, and nothing is lost', () => {
    const year = told([...first, ...second], [say.note('2027-04-08')]);
    expect(year.state).toMatchObject({ stage: 'approved', year: 2027 });
    expect(year.state).not.toHaveProperty('half');
    expect(dates(year)).toEqual(['2027-04-08', '2027-10-07']);
    expect(year.follows.map(({ subject }) => subject)).toEqual(['2027-10-07']);
    expect(dates(told([...second, ...first]))).toEqual(dates(year));
  });

  it('while the other half is only proposed the first stands as approved', () => {
    const [propose] = second;
    if (propose === undefined) throw new Error('no command');
    const state = told([...first, propose, propose]).state;
    expect(state).toMatchObject({ stage: 'proposed', half: 2, approved: { half: 1, meetings: [{}] } });
  });

  it('a half approved anew takes its own place, and leaves the other as it was', () => {
    expect(dates(told([...first, ...second, ...commands(1, '2027-04-15')]))).toEqual(['2027-04-15', '2027-10-07']);
    expect(told([...first, ...commands(1, '2027-04-15')]).state).toMatchObject({ half: 1, meetings: [{}] });
    expect(dates(told([...commands(undefined, '2027-04-08', '2027-10-07'), ...commands(2, '2027-10-14')]))).toEqual([
      '2027-04-08',
      '2027-10-14',
    ]);
  });

  it('the first half ends with 30 June: a day outside it is a doubt', () => {
    const doubts = (half: Half, date: string) => {
      const { state } = told(commands(half, date));
      return state.stage === 'none' ? [] : state.meetings[0]?.doubts.map(({ about }) => about);
    };
    expect(doubts(1, '2027-06-30')).toEqual([]);
    expect(doubts(1, '2027-07-01')).toEqual(['other-half']);
    expect(doubts(2, '2027-06-30')).toEqual(['other-half']);
    expect(doubts(2, '2027-07-01')).toEqual([]);
  });

  it('the rule is asked for the months of the half alone', () => {
    const proposed = (half?: Half) => proposeDates(guldborgsund, 2027, half).map(({ slot }) => slot.date.month);
    expect([proposed(1), proposed(2), proposed()]).toEqual([[4], [10], [4, 10]]);
  });

  it('the directors plan by the half', () => {
    expect(seeded('sundhedsdirektoerernes-fu').rules.meetings.planFor).toBe('half-year');
    expect(seeded('klu-guldborgsund').rules.meetings).not.toHaveProperty('planFor');
  });
});

describe('S1-01, S0-01: how many meetings a year has, of a year half planned', () => {
  const { rules } = guldborgsund;
  const codes = (half: Half | undefined, ...of: readonly string[]) =>
    yearWarnings(rules, 2027, of.map(day), monthsOf({ half })).map(({ code }) => code);

  it('too few are no matter yet, too many are', () => {
    expect(codes(1, '2027-04-08')).toEqual([]);
    expect(codes(undefined, '2027-04-08')).toEqual(['too-few-meetings']);
    expect(codes(1, '2027-04-08', '2027-05-08', '2027-06-08')).toEqual(['too-many-meetings']);
  });

  it('of the annual wheel only the months of the half are missed', () => {
    const { rules: wheeled } = seeded('klu-aalborg');
    const missed = (half: Half) =>
      yearWarnings(wheeled, 2027, [], monthsOf({ half })).flatMap((one) => ('month' in one ? [one.month] : []));
    expect([missed(1), missed(2)]).toEqual([
      [3, 6],
      [10, 12],
    ]);
  });
});

describe('a half of a year as it is written', () => {
  it.each([
    ['2027 1. halvår', 1, '2027'],
    ['1. halvår 2027', 1, '2027'],
    ['for første halvår af 2027', 1, 'for 2027'],
    ['andet halvår 2027', 2, '2027'],
    ['2. halvår', 2, ''],
    ['first half of 2027', 1, '2027'],
    ['the second half of 2027', 2, '2027'],
    ['2027 H2', 2, '2027'],
    ['2027', undefined, '2027'],
    ['2027 11. halvår', undefined, '2027 11. halvår'],
    ['15. marts 2027 kl. 12.30', undefined, '15. marts 2027 kl. 12.30'],
  ])('»%s«', (line, half, rest) => {
    expect(halfIn(line)).toEqual({ half, rest });
  });
});
