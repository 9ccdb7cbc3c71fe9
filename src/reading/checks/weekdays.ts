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
  const said = counted(days);
  return days.flatMap((written): readonly Finding[] => {
    const { weekday } = written;
    if (weekday === undefined) return [];
    const date = dateOf(written) ?? (written.year === undefined ? agreeing(written, document.date) : undefined);
    if (date === undefined || date.dayOfWeek === weekday) return [];
    const years = otherYears(said, written);
    const planned = meetings.find((one) => one.date.dayOfWeek === weekday && Math.abs(one.date.until(date).days) <= 7);
    const inOtherYear = years.map((year) => date.with({ year })).find((one) => one.dayOfWeek === weekday);
    const near = nearWeekday(date, weekday);
    const support = supporting(said, written, date);
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

/** The days of a document, counted once: a calendar of meetings may hold thousands, each to be held to all the others. */
interface Counted {
  readonly years: ReadonlyMap<number, number>;
  /** How often a day and a month are written, by year; 0 is without one. */
  readonly again: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** The dates with a year, by the number of the day, in the order they are first written. */
  readonly dates: ReadonlyMap<number, { readonly date: Temporal.PlainDate; readonly order: number; times: number }>;
}

function counted(days: readonly DayWritten[]): Counted {
  const years = new Map<number, number>();
  const again = new Map<string, Map<number, number>>();
  const dates = new Map<number, { readonly date: Temporal.PlainDate; readonly order: number; times: number }>();
  for (const written of days) {
    const { day, month, year } = written;
    const same = again.get(`${day}-${month}`) ?? new Map<number, number>();
    again.set(`${day}-${month}`, same.set(year ?? 0, (same.get(year ?? 0) ?? 0) + 1));
    if (year === undefined) continue;
    years.set(year, (years.get(year) ?? 0) + 1);
    const date = dateOf(written);
    if (date === undefined) continue;
    const known = dates.get(numberOf(date));
    if (known === undefined) dates.set(numberOf(date), { date, order: dates.size, times: 1 });
    else known.times += 1;
  }
  return { years, again, dates };
}

const FIRST = Temporal.PlainDate.from('1970-01-01');
const numberOf = (date: Temporal.PlainDate): number => FIRST.until(date).days;

/** The years of the other dates, where most of them are of another year than this. */
function otherYears({ years }: Counted, { year }: DayWritten): readonly number[] {
  const others = [...years].filter(([one]) => one !== year);
  const same = year === undefined ? 0 : (years.get(year) ?? 0) - 1;
  const count = others.reduce((sum, [, times]) => sum + times, 0);
  return same >= count ? [] : others.map(([one]) => one);
}

/** The same day said again, or days with a year shortly before it. */
function supporting(
  { again, dates }: Counted,
  written: DayWritten,
  date: Temporal.PlainDate,
): readonly Temporal.PlainDate[] {
  const same = again.get(`${written.day}-${written.month}`);
  // The day itself is one of them.
  const isSaidAgain = (same?.get(date.year) ?? 0) + (same?.get(0) ?? 0) > 1;
  const from = numberOf(date) - NEAR;
  const near = Array.from({ length: NEAR }, (_, index) => dates.get(from + index))
    .filter((one) => one !== undefined)
    .toSorted((a, b) => a.order - b.order);
  const times = near.reduce((sum, one) => sum + one.times, 0);
  if (!isSaidAgain && times < 2) return [];
  return [...near.map((one) => one.date), ...(isSaidAgain ? [date] : [])];
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
