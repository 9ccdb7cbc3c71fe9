import type { Surroundings } from '../../domain/paper/checked.ts';
import type { Finding } from '../../domain/paper/finding.ts';
import { type DayWritten, dateOf, nearest } from '../dates.ts';
import { placeOfDay } from '../place.ts';
import type { Understood } from '../understanding.ts';

/** Days within this of a date speak for it. */
const NEAR = 62;
/** A document written over is no older than this. */
const OLDEST = 6;

/**
 * Weekdays that are not the date's. The date is kept where the document says it again or has other dates near it; the
 * weekday where the date falls on a closed day, where a meeting is planned on that weekday within days, or where the
 * other dates are of a year in which the two agree. Else both are possible, and it is asked.
 */
export function weekdays(
  { days, document }: Understood,
  { calendar, meetings = [] }: Surroundings,
): readonly Finding[] {
  return days.flatMap((written): readonly Finding[] => {
    const { weekday } = written;
    if (weekday === undefined) return [];
    const date = dateOf(written) ?? (written.year === undefined ? agreeing(written, document.date) : undefined);
    if (date === undefined || date.dayOfWeek === weekday) return [];
    const years = otherYears(days, written);
    const planned = meetings.find((one) => one.date.dayOfWeek === weekday && Math.abs(one.date.until(date).days) <= 7);
    const inOtherYear = years.map((year) => date.with({ year })).find((one) => one.dayOfWeek === weekday);
    const near = nearWeekday(date, weekday);
    const support = supporting(days, written, date);
    const common = { code: 'weekday-differs', said: weekday, date, because: [] } as const;
    const keptWeekday = planned?.date ?? (support.length === 0 ? inOtherYear : undefined);
    if (keptWeekday !== undefined) {
      return [
        {
          ...placeOfDay(written, 'sure'),
          ...common,
          keep: 'weekday',
          likely: keptWeekday,
          because: planned ? [planned.date] : [],
        },
      ];
    }
    if (support.length > 0) {
      const oldYear = lastAgreeing(date, weekday);
      return [
        {
          ...placeOfDay(written, 'sure'),
          ...common,
          keep: 'date',
          likely: date,
          because: support,
          ...(oldYear === undefined ? {} : { oldYear }),
        },
      ];
    }
    const isClosed = calendar.closed(date) !== undefined && calendar.closed(near) === undefined;
    if (isClosed) return [{ ...placeOfDay(written, 'sure'), ...common, keep: 'weekday', likely: near }];
    return [{ ...placeOfDay(written, 'sure'), ...common }];
  });
}

/** Without a year: the year in which weekday and date agree, else the likeliest. */
function agreeing(written: DayWritten, meeting: Temporal.PlainDate | undefined): Temporal.PlainDate | undefined {
  if (meeting === undefined) return undefined;
  const likeliest = nearest(written, meeting);
  const tried = [0, 1, -1].flatMap((step) => dateOf(written, meeting.year + step) ?? []);
  return tried.find(({ dayOfWeek }) => dayOfWeek === written.weekday) ?? likeliest;
}

/** The years of the other dates, where most of them are of another year than this. */
function otherYears(days: readonly DayWritten[], written: DayWritten): readonly number[] {
  const years = days.flatMap((day) => (day === written || day.year === undefined ? [] : [day.year]));
  const same = years.filter((year) => year === written.year).length;
  const others = years.filter((year) => year !== written.year);
  return same >= others.length ? [] : [...new Set(others)];
}

/** The same day said again, or days with a year shortly before it. */
function supporting(
  days: readonly DayWritten[],
  written: DayWritten,
  date: Temporal.PlainDate,
): readonly Temporal.PlainDate[] {
  const others = days.filter((day) => day !== written);
  const again = others.filter(
    ({ day, month, year }) => day === written.day && month === written.month && (year ?? date.year) === date.year,
  );
  const near = others.flatMap((day) => {
    const there = day.year === undefined ? undefined : dateOf(day);
    const away = there?.until(date).days ?? -1;
    return there !== undefined && away > 0 && away <= NEAR ? [there] : [];
  });
  const unique = new Map([...near, ...(again.length > 0 ? [date] : [])].map((one) => [one.toString(), one]));
  return again.length > 0 || near.length > 1 ? [...unique.values()] : [];
}

function nearWeekday(date: Temporal.PlainDate, weekday: number): Temporal.PlainDate {
  const forward = (weekday - date.dayOfWeek + 7) % 7;
  return date.add({ days: forward > 3 ? forward - 7 : forward });
}

/** The last year before in which the day was that weekday. */
function lastAgreeing(date: Temporal.PlainDate, weekday: number): number | undefined {
  for (let back = 1; back <= OLDEST; back += 1) {
    const then = date.with({ year: date.year - back });
    if (then.dayOfWeek === weekday) return then.year;
  }
  return undefined;
}
