import type { Calendar, ClosedDay } from './calendar.ts';

/** One day of a count: those that count are numbered from 1, the closed ones between them are named. */
export type CountedDay =
  | { readonly date: Temporal.PlainDate; readonly number: number }
  | { readonly date: Temporal.PlainDate; readonly skipped: ClosedDay };

/**
 * The days after `start` until `count` of them have counted, oldest first; the last is the deadline.
 * The start itself is never counted. The closed days between them are there too, so that a notice can
 * print the days one by one and name those left out.
 *
 * @param count whole days, 1 or more
 * @throws RangeError if `count` is not a positive integer
 */
export function countDays(start: Temporal.PlainDate, count: number, calendar: Calendar): readonly CountedDay[] {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`not a number of days: ${count}`);
  const days: CountedDay[] = [];
  let number = 0;
  for (let date = start.add({ days: 1 }); number < count; date = date.add({ days: 1 })) {
    const closed = calendar.closed(date);
    days.push(closed === undefined ? { date, number: ++number } : { date, skipped: closed });
  }
  return days;
}

/** The counted day that lies `count` counted days before `start`. */
export function countedDaysBefore(start: Temporal.PlainDate, count: number, calendar: Calendar): Temporal.PlainDate {
  let date = start;
  for (let left = count; left > 0; ) {
    date = date.subtract({ days: 1 });
    if (calendar.closed(date) === undefined) left -= 1;
  }
  return date;
}
