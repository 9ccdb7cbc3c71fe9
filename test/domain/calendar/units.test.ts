import { describe, expect, it } from 'vitest';
import type { DeadlineRule } from '../../../src/domain/body/rules-of-procedure.ts';
import { countDeadline, isPast, lastMoment } from '../../../src/domain/calendar/deadline.ts';
import { words } from '../../../src/language/words.ts';
import { danish, day } from './guldborgsund.ts';

const calendar = danish();
const noon = Temporal.PlainTime.from('12:00');
const clause = { document: 'Forretningsorden', quote: 'senest' };
const rule = (said: Partial<DeadlineRule>): DeadlineRule => ({
  step: 'agenda-release',
  amount: 3,
  unit: 'days',
  direction: 'before',
  anchor: 'meeting',
  clause,
  ...said,
});
const count = (said: Partial<DeadlineRule>, from: string, time?: string) => {
  const { due, at } = countDeadline(
    rule(said),
    day(from),
    calendar,
    time === undefined ? undefined : Temporal.PlainTime.from(time),
  );
  return at === undefined ? due.toString() : `${due} ${at.toString({ smallestUnit: 'minute' })}`;
};
const copenhagen = (when: string) => Temporal.PlainDateTime.from(when).toZonedDateTime('Europe/Copenhagen').toInstant();

describe('what a deadline is counted in', () => {
  it.each([
    // The meeting is Thursday 15 October 2026.
    ['3 days', { amount: 3, unit: 'days' }, '2026-10-12'],
    ['3 counted days leave out a weekend', { amount: 4, unit: 'counted-days' }, '2026-10-09'],
    ['3 clear days leave three whole days between', { amount: 3, unit: 'clear-days', roll: 'none' }, '2026-10-11'],
    [
      '3 clear counted days are Mon, Tue, Wed; the Sunday before them is closed',
      { unit: 'clear-counted-days' },
      '2026-10-09',
    ],
    ['2 weeks', { amount: 2, unit: 'weeks' }, '2026-10-01'],
    ['1 month', { amount: 1, unit: 'months' }, '2026-09-15'],
    ['3 counted days after', { unit: 'counted-days', direction: 'after' }, '2026-10-20'],
    ['3 clear days after', { unit: 'clear-days', direction: 'after' }, '2026-10-19'],
  ] as const)('%s', (_, said, due) => {
    expect(count(said, '2026-10-15')).toBe(due);
  });

  it('a month from a day its month has not ends on the last day it has', () => {
    expect(count({ amount: 1, unit: 'months', roll: 'none' }, '2027-03-31')).toBe('2027-02-28');
    expect(count({ amount: 1, unit: 'months', roll: 'none' }, '2028-03-31')).toBe('2028-02-29');
  });

  it('72 hours before a Monday at 18 are the Friday at 18, and stand on a Saturday too', () => {
    expect(count({ amount: 72, unit: 'hours' }, '2026-10-12', '18:00')).toBe('2026-10-09 18:00');
    expect(count({ amount: 48, unit: 'hours' }, '2026-10-12', '18:00')).toBe('2026-10-10 18:00');
    expect(count({ amount: 48, unit: 'hours', roll: 'earlier' }, '2026-10-12', '18:00')).toBe('2026-10-09 18:00');
  });

  it('hours pass as time does: the night the clocks go back has one more', () => {
    expect(count({ amount: 24, unit: 'hours', roll: 'none' }, '2026-10-25', '18:00')).toBe('2026-10-24 19:00');
    expect(count({ amount: 24, unit: 'hours', roll: 'none' }, '2026-03-28', '18:00')).toBe('2026-03-27 18:00');
  });

  it('hours are not counted from a day alone', () => {
    expect(() => count({ amount: 72, unit: 'hours' }, '2026-10-12')).toThrow(RangeError);
  });
});

describe('a deadline on a closed day', () => {
  // Three days before Tuesday 13 October 2026 is Saturday the 10th.
  it.each([
    [undefined, '2026-10-09', 1],
    ['earlier', '2026-10-09', 1],
    ['later', '2026-10-12', 2],
    ['none', '2026-10-10', 0],
  ] as const)('with roll %s is due %s', (roll, due, past) => {
    const found = countDeadline(rule(roll === undefined ? {} : { roll }), day('2026-10-13'), calendar);
    expect([found.due.toString(), found.movedPast.length, found.counted.toString()]).toEqual([due, past, '2026-10-10']);
  });

  it('is told as it was moved, or that it stands', () => {
    const told = (roll: 'earlier' | 'later' | 'none') => {
      const found = countDeadline(rule({ roll }), day('2026-10-13'), calendar);
      return roll === 'none' ? words('da').plan.notMoved(found) : words('da').plan.movedPast(['lørdag'], found);
    };
    expect(told('earlier')).toContain('flyttes tidligere, aldrig senere: til fredag den 9. oktober 2026');
    expect(told('later')).toContain('senere: til mandag den 12. oktober 2026');
    expect(told('none')).toContain('står, som den er talt');
  });
});

describe('the time of day on a deadline', () => {
  const { timeZone } = calendar;
  const timed = countDeadline(rule({ at: noon }), day('2026-10-15'), calendar);
  const whole = countDeadline(rule({}), day('2026-10-15'), calendar);

  it('is in time at the very moment, and late a second after', () => {
    expect(isPast(timed, copenhagen('2026-10-12T12:00:00'), timeZone)).toBe(false);
    expect(isPast(timed, copenhagen('2026-10-12T12:00:01'), timeZone)).toBe(true);
  });

  it('is the midnight that ends the day where the rule names none', () => {
    expect(isPast(whole, copenhagen('2026-10-12T23:59:59'), timeZone)).toBe(false);
    expect(isPast(whole, copenhagen('2026-10-13T00:00:00'), timeZone)).toBe(true);
    expect(lastMoment(whole, timeZone)).toEqual(copenhagen('2026-10-13T00:00'));
  });

  it('is shown with the day, in both languages', () => {
    expect(words('da').plan.deadline(timed)).toBe(
      'Udsendelse af dagsorden senest mandag den 12. oktober 2026 kl. 12.00',
    );
    expect(words('en').plan.deadline(timed)).toBe('Release of the agenda by Monday 12 October 2026, 12:00');
    expect(words('da').plan.deadline(whole)).toBe('Udsendelse af dagsorden senest mandag den 12. oktober 2026');
  });

  it('is told with the rule', () => {
    const said = rule({ at: noon, unit: 'clear-days' });
    expect(words('da').plan.deadlineRule(said)).toBe('Senest 3 hele mellemliggende dage før mødet kl. 12.00');
    expect(words('en').plan.deadlineRule(said)).toBe('No later than 3 clear days before the meeting at 12:00');
  });
});
