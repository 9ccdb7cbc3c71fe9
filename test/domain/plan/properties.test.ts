import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Body } from '../../../src/domain/body/body.ts';
import type { DeadlineRule, MeetingRule } from '../../../src/domain/body/rules-of-procedure.ts';
import { deadlinesOf } from '../../../src/domain/calendar/deadline.ts';
import { countSpan } from '../../../src/domain/calendar/span.ts';
import { knownInPlan } from '../../../src/domain/meeting/known.ts';
import { proposeDates } from '../../../src/domain/plan/propose-dates.ts';
import { guldborgsund } from '../bodies.ts';
import { danish } from '../calendar/guldborgsund.ts';

const month = fc.integer({ min: 1, max: 12 });
const meetingRule = fc.record({
  months: fc.uniqueArray(month, { minLength: 1, maxLength: 12 }).map((months) => months.toSorted((a, b) => a - b)),
  weekday: fc.integer({ min: 1, max: 7 }),
  fromDay: fc.integer({ min: 1, max: 31 }),
  lengthInMinutes: fc.integer({ min: 5, max: 720 }),
});
const calendar = fc
  .record({
    counted: fc.constantFrom('monday-to-friday' as const, 'monday-to-saturday' as const, 'every-day' as const),
    closingDays: fc.array(fc.record({ month, day: fc.integer({ min: 1, max: 28 }), name: fc.constant('Lukkedag') }), {
      maxLength: 20,
    }),
  })
  .map(danish);
const span = (anchor: DeadlineRule['anchor'], step: DeadlineRule['step'], direction: DeadlineRule['direction']) =>
  fc.record({
    step: fc.constant(step),
    amount: fc.integer({ min: 1, max: 8 }),
    unit: fc.constantFrom('days' as const, 'counted-days' as const, 'clear-days' as const, 'weeks' as const),
    direction: fc.constant(direction),
    anchor: fc.constant(anchor),
    clause: fc.constant({ document: 'Forretningsorden', quote: 'senest' }),
  });
const deadlines = fc.tuple(
  span('meeting', 'call-for-items', 'before'),
  span('call-for-items', 'items-due', 'after'),
  span('meeting', 'agenda-release', 'before'),
  span('meeting', 'minutes-circulation', 'after'),
);
const body = fc.record({ meetingRule, calendar, deadlines }).map(
  ({ meetingRule: rule, calendar: days, deadlines: rules }): Body => ({
    ...guldborgsund,
    calendar: days,
    rules: { ...guldborgsund.rules, deadlines: rules, meetings: { ...guldborgsund.rules.meetings, ...rule } },
  }),
);
const year = fc.integer({ min: 2024, max: 2035 });

/** Holds for the plan of any year by any rules. */
function holds(property: (asked: Body, plan: ReturnType<typeof proposeDates>, of: number) => void): void {
  fc.assert(fc.property(body, year, (asked, of) => property(asked, proposeDates(asked, of), of)));
}

describe('whatever the rules and the year, a plan keeps the rules it was made from', () => {
  it('S1-01, S1-02: it has one meeting in each of their months, on their weekday, at their hour', () => {
    holds(({ rules: { meetings } }, plan, of) => {
      const { months, weekday, start, lengthInMinutes } = meetings;
      expect(plan.map(({ slot }) => [slot.date.year, slot.date.month])).toEqual(months.map((one) => [of, one]));
      for (const { slot } of plan)
        expect([slot.date.dayOfWeek, slot.start.equals(start), slot.lengthInMinutes]).toEqual([
          weekday,
          true,
          lengthInMinutes,
        ]);
    });
  });

  it("a day is before the rule's first only where none after it is free, and doubtful only where none is free at all", () => {
    holds(({ rules: { meetings }, calendar: days }, plan) => {
      const isFree = (date: Temporal.PlainDate) =>
        days.closed(date) === undefined && days.schoolHoliday(date) === undefined;
      for (const { slot, doubts } of plan) {
        const all = weekdaysOf(slot.date.toPlainYearMonth(), meetings).filter(isFree);
        const [first] = all.filter((date) => date.day >= meetings.fromDay);
        if (first !== undefined) expect(slot.date.toString()).toBe(first.toString());
        expect(doubts.length === 0).toBe(all.length > 0);
      }
    });
  });

  it('every deadline of it is an open day no later than its rule counts, and not a day earlier than it must be', () => {
    holds(({ rules, calendar: days }, plan) => {
      const dates = plan.map(({ slot }) => slot.date);
      for (const date of dates) {
        const counted = deadlinesOf(rules.deadlines, date, days, knownInPlan(rules, dates));
        expect(counted.map(({ step }) => step)).toEqual(rules.deadlines.map(({ step }) => step));
        for (const { due, rule, from, movedPast } of counted) {
          const last = countSpan(rule, from, days, rules.meetings.start).date;
          expect(days.closed(due)).toBeUndefined();
          expect(due.until(last).days).toBe(movedPast.length);
          expect(movedPast.every((closed) => days.closed(closed.date) !== undefined)).toBe(true);
        }
      }
    });
  });
});

function weekdaysOf(of: Temporal.PlainYearMonth, { weekday }: MeetingRule): readonly Temporal.PlainDate[] {
  const days = Array.from({ length: of.daysInMonth }, (_, index) => of.toPlainDate({ day: index + 1 }));
  return days.filter(({ dayOfWeek }) => dayOfWeek === weekday);
}
