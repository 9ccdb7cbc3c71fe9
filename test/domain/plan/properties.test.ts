import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Body } from '../../../src/domain/body/body.ts';
import type { DeadlineRule, MeetingRule } from '../../../src/domain/body/rules-of-procedure.ts';
import { countDeadline, deadlinesOf } from '../../../src/domain/calendar/deadline.ts';
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
const UNITS = ['hours', 'days', 'counted-days', 'clear-days', 'clear-counted-days', 'weeks', 'months'] as const;
const count = (anchor: DeadlineRule['anchor'], direction: DeadlineRule['direction']) =>
  fc.record({
    amount: fc.integer({ min: 1, max: 8 }),
    unit: fc.constantFrom(...UNITS),
    direction: fc.constant(direction),
    anchor: fc.constant(anchor),
  });
/** One rule: the last day, and now and then the first as well, or a limit over the whole. */
const span = (anchor: DeadlineRule['anchor'], step: DeadlineRule['step'], direction: DeadlineRule['direction']) =>
  fc
    .record({
      last: count(anchor, direction),
      roll: fc.option(fc.constantFrom('earlier' as const, 'later' as const, 'none' as const), { nil: undefined }),
      earliest: fc.option(count(anchor, direction), { nil: undefined }),
      overall: fc.option(count('meeting', step === 'minutes-circulation' ? 'after' : 'before'), { nil: undefined }),
    })
    .map(
      ({ last, roll, earliest, overall }): DeadlineRule => ({
        step,
        ...last,
        clause: { document: 'Forretningsorden', quote: 'senest' },
        ...(roll === undefined ? {} : { roll }),
        ...(earliest === undefined ? {} : { earliest }),
        ...(overall === undefined ? {} : { overall }),
      }),
    );
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

  it('every deadline of it lies where its rule counts, and off closed days by no more than those and the way it says', () => {
    holds(({ rules, calendar: days }, plan) => {
      const { start } = rules.meetings;
      const dates = plan.map(({ slot }) => slot.date);
      for (const date of dates) {
        const counted = deadlinesOf(rules.deadlines, date, days, knownInPlan(rules, dates));
        expect(counted.map(({ step }) => step)).toEqual(rules.deadlines.map(({ step }) => step));
        for (const { due, rule, from, movedPast, roll = 'earlier' } of counted) {
          const last = countSpan(rule, from, days, start).date;
          const moved = { earlier: -1, later: 1, none: 0 }[roll] * movedPast.length;
          expect(last.until(due).days - moved).toBe(0);
          expect(movedPast.every((closed) => days.closed(closed.date) !== undefined)).toBe(true);
          if (roll !== 'none') expect(days.closed(due)).toBeUndefined();
        }
      }
    });
  });

  it('a limit over the whole is never passed, and takes only what would have come after it', () => {
    holds(({ rules, calendar: days }, plan) => {
      const { start } = rules.meetings;
      const dates = plan.map(({ slot }) => slot.date);
      for (const date of dates) {
        for (const { step, due, at, cut } of deadlinesOf(rules.deadlines, date, days, knownInPlan(rules, dates))) {
          const rule = rules.deadlines.find((one) => one.step === step);
          if (rule?.overall === undefined) {
            expect(cut).toBeUndefined();
            continue;
          }
          const limit = countDeadline({ ...rule, ...rule.overall }, date, days, start);
          const order = Temporal.PlainDate.compare(due, limit.due);
          expect(order).toBeLessThanOrEqual(0);
          if (cut === undefined) continue;
          expect([due.toString(), at?.toString()]).toEqual([limit.due.toString(), limit.at?.toString()]);
          expect(Temporal.PlainDate.compare(cut.due, due)).toBeGreaterThanOrEqual(0);
        }
      }
    });
  });

  it('of a rule with two sides the first day is counted as it says, and moved off nothing', () => {
    holds(({ rules, calendar: days }, plan) => {
      const dates = plan.map(({ slot }) => slot.date);
      for (const date of dates) {
        const counted = deadlinesOf(rules.deadlines, date, days, knownInPlan(rules, dates));
        for (const { step, earliest } of counted) {
          const rule = rules.deadlines.find((one) => one.step === step);
          const on = rule?.anchor === 'meeting' ? date : counted.find((one) => one.step === rule?.anchor)?.due;
          const first =
            rule?.earliest === undefined || on === undefined
              ? undefined
              : countSpan(rule.earliest, on, days, rules.meetings.start).date;
          expect(earliest?.toString()).toBe(first?.toString());
        }
      }
    });
  });
});

function weekdaysOf(of: Temporal.PlainYearMonth, { weekday }: MeetingRule): readonly Temporal.PlainDate[] {
  const days = Array.from({ length: of.daysInMonth }, (_, index) => of.toPlainDate({ day: index + 1 }));
  return days.filter(({ dayOfWeek }) => dayOfWeek === weekday);
}
