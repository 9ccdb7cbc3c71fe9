import { describe, expect, it } from 'vitest';
import { loadBodies } from '../../../src/adapters/bodies/load-bodies.ts';
import type { Body } from '../../../src/domain/body/body.ts';
import type { MeetingRule } from '../../../src/domain/body/rules-of-procedure.ts';
import type { Slot } from '../../../src/domain/meeting/slot.ts';
import { doubtsAbout, proposeDates } from '../../../src/domain/plan/propose-dates.ts';

const { bodies } = await loadBodies('src/bodies');
const guldborgsund = named('klu-guldborgsund');

const dates = (body: Body, year: number) => proposeDates(body, year).map(({ slot }) => slot.date.toString());
const ruled = (rule: Partial<MeetingRule>): Body => ({
  ...guldborgsund,
  rules: { ...guldborgsund.rules, meetings: { ...guldborgsund.rules.meetings, ...rule } },
});
const slot = (date: string, start = '13:00', lengthInMinutes = 120): Slot => ({
  date: Temporal.PlainDate.from(date),
  start: Temporal.PlainTime.from(start),
  lengthInMinutes,
});
const about = (on: Slot, others: readonly Slot[] = [], today?: string) =>
  doubtsAbout(on, guldborgsund, others, today === undefined ? undefined : Temporal.PlainDate.from(today));

describe("the dates of a year by the body's own rule", () => {
  it('S1-01: Guldborgsund meets in April and October', () => {
    expect(dates(guldborgsund, 2027)).toEqual(['2027-04-08', '2027-10-07']);
    expect(dates(guldborgsund, 2026)).toEqual(['2026-04-09', '2026-10-08']);
  });

  it("S0-17, S0-18, S0-19: Aalborg's wheel has four months", () => {
    expect(dates(named('klu-aalborg'), 2027)).toEqual(['2027-03-04', '2027-06-03', '2027-10-07', '2027-12-02']);
  });

  it('gives the hour and the length of the rule, and no doubts on a free day', () => {
    const [first] = proposeDates(guldborgsund, 2027);
    expect(first?.slot.start.toString()).toBe('13:00:00');
    expect(first?.slot.lengthInMinutes).toBe(120);
    expect(first?.doubts).toEqual([]);
  });

  it('moves a day in the Easter holiday to the next such weekday of the month', () => {
    // In 2028 Easter is 16 April: the school is closed 8 to 17 April.
    expect(dates(ruled({ months: [4], fromDay: 7 }), 2028)).toEqual(['2028-04-20']);
  });

  it('moves back when no later day of the month is free', () => {
    // 20 December and on is the Christmas holiday.
    expect(dates(ruled({ months: [12], fromDay: 18 }), 2027)).toEqual(['2027-12-16']);
  });

  it('keeps a day no weekday of the month can replace, and says what is doubtful about it', () => {
    const [only] = proposeDates(ruled({ months: [7] }), 2027);
    expect(only?.slot.date.toString()).toBe('2027-07-08');
    expect(only?.doubts).toEqual([{ about: 'school-holiday', name: 'sommerferien' }]);
  });

  it('takes the last such weekday when the rule begins later in the month than any', () => {
    expect(dates(ruled({ months: [4], fromDay: 31 }), 2027)).toEqual(['2027-04-29']);
  });

  it.each(['klu-aalborg', 'klu-guldborgsund', 'klyngestyregruppe-nord', 'sundhedsdirektoerernes-fu'])(
    'proposes free days for %s, year after year',
    (id) => {
      for (let year = 2024; year <= 2040; year += 1) {
        for (const one of proposeDates(named(id), year)) expect(one.doubts).toEqual([]);
      }
    },
  );
});

describe('what is asked about a date rather than swallowed', () => {
  it('asks about closed days, weekends and school holidays', () => {
    expect(about(slot('2027-05-06'))).toEqual([{ about: 'closed-day', name: 'Kristi Himmelfartsdag' }]);
    expect(about(slot('2027-06-05'))).toEqual([{ about: 'closed-day', name: 'Grundlovsdag' }]);
    expect(about(slot('2027-04-10'))).toEqual([{ about: 'weekend' }]);
    expect(about(slot('2027-10-21'))).toEqual([{ about: 'school-holiday', name: 'efterårsferien' }]);
    expect(about(slot('2027-04-08'))).toEqual([]);
  });

  it('asks about a meeting at the same time, and about another the same day', () => {
    expect(about(slot('2027-04-08'), [slot('2027-04-08', '14:59')])).toEqual([
      { about: 'overlap', with: '2027-04-08' },
    ]);
    expect(about(slot('2027-04-08'), [slot('2027-04-08', '15:00')])).toEqual([{ about: 'same-day', as: '2027-04-08' }]);
    expect(about(slot('2027-04-08'), [slot('2027-04-09')])).toEqual([]);
  });

  it('asks about a day that is gone, but not about today', () => {
    expect(about(slot('2027-04-08'), [], '2027-04-09')).toEqual([{ about: 'past' }]);
    expect(about(slot('2027-04-08'), [], '2027-04-08')).toEqual([]);
  });
});

function named(id: string): Body {
  const body = bodies.find((one) => one.id === id);
  if (body === undefined) throw new Error(`no body ${id}`);
  return body;
}
