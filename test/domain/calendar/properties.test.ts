import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeadlineRule } from '../../../src/domain/body/rules-of-procedure.ts';
import { countDays, countedDaysBefore } from '../../../src/domain/calendar/counting.ts';
import { countDeadline } from '../../../src/domain/calendar/deadline.ts';
import type { ClosingDay } from '../../../src/domain/calendar/make-calendar.ts';
import { openCommentWindow } from '../../../src/domain/minutes/comment-window.ts';
import { danish, eightDays } from './guldborgsund.ts';

const anyDay = fc.integer({ min: 0, max: 80 * 365 }).map((days) => Temporal.PlainDate.from('1990-01-01').add({ days }));
const closingDay: fc.Arbitrary<ClosingDay> = fc.record({
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
  name: fc.constant('Lukkedag'),
});
const closingDays = fc.array(closingDay, { maxLength: 12 });
const counted = fc.constantFrom('monday-to-friday' as const, 'monday-to-saturday' as const, 'every-day' as const);
const calendar = fc.record({ counted, closingDays }).map(danish);
const rule: fc.Arbitrary<DeadlineRule> = fc.record({
  step: fc.constant('agenda-release' as const),
  amount: fc.integer({ min: 1, max: 60 }),
  unit: fc.constantFrom(...(['days', 'weeks', 'months', 'counted-days', 'clear-days', 'clear-counted-days'] as const)),
  direction: fc.constantFrom('before' as const, 'after' as const),
  anchor: fc.constant('meeting' as const),
  clause: fc.constant({ document: 'Forretningsorden', quote: 'senest' }),
});

describe('whatever the rule, the day and the closed days', () => {
  it('a deadline is never on a closed day and never later than the day counted', () => {
    fc.assert(
      fc.property(rule, anyDay, calendar, (asked, from, body) => {
        const { due, counted: nominal, movedPast } = countDeadline(asked, from, body);
        expect(body.closed(due)).toBeUndefined();
        expect(Temporal.PlainDate.compare(due, nominal)).toBeLessThanOrEqual(0);
        expect(due.until(nominal).days).toBe(movedPast.length);
      }),
    );
  });

  it('a deadline that rolls later is never on a closed day nor earlier than counted, and one that does not roll stands', () => {
    fc.assert(
      fc.property(rule, anyDay, calendar, (asked, from, body) => {
        const later = countDeadline({ ...asked, roll: 'later' }, from, body);
        expect(body.closed(later.due)).toBeUndefined();
        expect(Temporal.PlainDate.compare(later.due, later.counted)).toBeGreaterThanOrEqual(0);
        const stands = countDeadline({ ...asked, roll: 'none' }, from, body);
        expect([stands.due.toString(), stands.movedPast]).toEqual([stands.counted.toString(), []]);
      }),
    );
  });

  it('clear days leave as many whole days between as the rule says', () => {
    fc.assert(
      fc.property(rule, anyDay, calendar, (asked, from, body) => {
        const { counted: clear } = countDeadline({ ...asked, unit: 'clear-days' }, from, body);
        expect(Math.abs(clear.until(from).days)).toBe(asked.amount + 1);
        const { counted: open } = countDeadline({ ...asked, unit: 'clear-counted-days' }, from, body);
        const [first, last] = Temporal.PlainDate.compare(open, from) < 0 ? [open, from] : [from, open];
        let between = 0;
        for (let date = first.add({ days: 1 }); Temporal.PlainDate.compare(date, last) < 0; ) {
          if (body.closed(date) === undefined) between += 1;
          date = date.add({ days: 1 });
        }
        expect(between).toBe(asked.amount);
      }),
    );
  });

  it('a window has exactly the days asked for, and its last day is one of them', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), calendar, (start, count, body) => {
        const days = countDays(start, count, body);
        expect(days.filter((one) => 'number' in one).map((one) => one.number)).toEqual(
          Array.from({ length: count }, (_, index) => index + 1),
        );
        const last = days.at(-1);
        expect(last !== undefined && 'number' in last && body.closed(last.date) === undefined).toBe(true);
      }),
    );
  });

  it('one more closed day never shortens a window', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), closingDays, closingDay, (start, count, closed, more) => {
        const end = (days: readonly ClosingDay[]) =>
          countDays(start, count, danish({ closingDays: days })).at(-1)?.date;
        expect(
          Temporal.PlainDate.compare(end([...closed, more]) ?? start, end(closed) ?? start),
        ).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('a window closes at local midnight, summer time or not', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 24 * 60 - 1 }), calendar, (date, minute, body) => {
        const sent = date.toZonedDateTime(body.timeZone).add({ minutes: minute });
        const { closesAt, lastDay } = openCommentWindow(sent.toInstant(), eightDays, body);
        const there = closesAt.toZonedDateTimeISO(body.timeZone);
        expect(there.toPlainTime().toString()).toBe('00:00:00');
        expect(there.toPlainDate().subtract({ days: 1 }).equals(lastDay)).toBe(true);
      }),
    );
  });

  it('counting back from the end of a window leads to a day no earlier than its first', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 2, max: 40 }), calendar, (start, count, body) => {
        const days = countDays(start, count, body);
        const last = days.at(-1)?.date ?? start;
        const first = days.find((one) => 'number' in one)?.date;
        expect(countedDaysBefore(last, count - 1, body).equals(first ?? start)).toBe(true);
      }),
    );
  });

  it('refuses a count that is not a whole positive number', () => {
    for (const count of [0, -1, 1.5, Number.NaN]) {
      expect(() => countDays(Temporal.PlainDate.from('2027-01-01'), count, danish())).toThrow(RangeError);
    }
  });
});
