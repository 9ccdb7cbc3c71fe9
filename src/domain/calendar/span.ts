import type { Count } from '../body/count.ts';
import type { Calendar } from './calendar.ts';
import { countDays, countedDaysBefore } from './counting.ts';

/** A day, and a time on it where the count is given to the hour. */
export interface Counted {
  readonly date: Temporal.PlainDate;
  readonly at?: Temporal.PlainTime;
}

/**
 * The day that lies as far from `from` as the rule says, before it is moved off closed days. A month from a day
 * its month has not ends on that month's last day: one month before 31 March is 28 February.
 *
 * @param time when the meeting begins; needed for hours only, which pass on the clock of the body's zone as time does,
 *   so that 24 hours over a change of summer time are 24
 * @throws RangeError if the rule counts hours and `time` is not given
 */
export function countSpan(
  { amount, unit, direction }: Pick<Count, 'amount' | 'unit' | 'direction'>,
  from: Temporal.PlainDate,
  calendar: Calendar,
  time?: Temporal.PlainTime,
): Counted {
  const sign = direction === 'before' ? -1 : 1;
  switch (unit) {
    case 'hours': {
      if (time === undefined) throw new RangeError('hours are counted from a time of day');
      const begins = from.toZonedDateTime({ timeZone: calendar.timeZone, plainTime: time });
      const there = begins.add({ hours: sign * amount });
      return { date: there.toPlainDate(), at: there.toPlainTime() };
    }
    case 'days':
    case 'weeks':
    case 'months':
      return { date: from.add({ [unit]: sign * amount }) };
    case 'counted-days':
      return { date: countedDaysFrom(from, amount, sign, calendar) };
    case 'clear-days':
      return { date: from.add({ days: sign * (amount + 1) }) };
    case 'clear-counted-days':
      return { date: countedDaysFrom(from, amount, sign, calendar).add({ days: sign }) };
  }
}

function countedDaysFrom(
  from: Temporal.PlainDate,
  amount: number,
  sign: -1 | 1,
  calendar: Calendar,
): Temporal.PlainDate {
  if (amount === 0) return from;
  if (sign < 0) return countedDaysBefore(from, amount, calendar);
  return countDays(from, amount, calendar).at(-1)?.date ?? from;
}
