import type { Calendar, ClosedDay, CountedDays } from './calendar.ts';
import { type SchoolHoliday, type SchoolYear, schoolHolidayOn } from './school-holidays.ts';

/** A day on which a body is closed though it is no public holiday: every year, or in the one year given. */
export interface ClosingDay {
  readonly month: number;
  readonly day: number;
  readonly year?: number;
  /** `Grundlovsdag` */
  readonly name: string;
}

/** A time of the year in which nothing is done, both ends counted in; one that ends before it begins runs over New Year. */
export interface Recess {
  readonly from: MonthDay;
  readonly until: MonthDay;
  /** `Sommerferie` */
  readonly name: string;
}

interface MonthDay {
  readonly month: number;
  readonly day: number;
}

export interface CalendarParts {
  /** IANA name. */
  readonly timeZone: string;
  readonly counted: CountedDays;
  readonly closingDays: readonly ClosingDay[];
  /** ISO week numbers. */
  readonly closingWeeks?: readonly number[];
  readonly recess?: Recess;
  readonly school: SchoolYear;
  /** The name of the public holiday on a day, or undefined if it is none. */
  readonly publicHoliday: (date: Temporal.PlainDate) => string | undefined;
  readonly schoolHolidayName: (holiday: SchoolHoliday) => string;
}

/**
 * A body's calendar out of its parts. A holiday on a Sunday is told by its name, not as a weekend. A body
 * that counts every day is closed on none, holidays and closing days included.
 */
export function makeCalendar(parts: CalendarParts): Calendar {
  const { timeZone, counted, closingDays, closingWeeks = [], recess, school, publicHoliday, schoolHolidayName } = parts;
  const closed = (date: Temporal.PlainDate): ClosedDay | undefined => {
    if (counted === 'every-day') return undefined;
    const holiday = publicHoliday(date);
    if (holiday !== undefined) return { date, because: 'public-holiday', name: holiday };
    const closing = closingDays.find((day) => falls(day, date));
    if (closing !== undefined) return { date, because: 'closing-day', name: closing.name };
    if (isWeekend(date, counted)) return { date, because: 'weekend' };
    if (recess !== undefined && lies(date, recess)) return { date, because: 'closing-day', name: recess.name };
    const week = date.weekOfYear;
    return week !== undefined && closingWeeks.includes(week) ? { date, because: 'closing-week', week } : undefined;
  };
  return {
    timeZone,
    counted,
    closed,
    schoolHoliday: (date) => {
      const holiday = schoolHolidayOn(date, school);
      return holiday === undefined ? undefined : schoolHolidayName(holiday);
    },
  };
}

function falls(day: ClosingDay, date: Temporal.PlainDate): boolean {
  return day.month === date.month && day.day === date.day && (day.year === undefined || day.year === date.year);
}

function lies(date: Temporal.PlainDate, { from, until }: Recess): boolean {
  const place = ({ month, day }: MonthDay) => month * 100 + day;
  const [at, first, last] = [place(date), place(from), place(until)];
  return first <= last ? first <= at && at <= last : first <= at || at <= last;
}

function isWeekend(date: Temporal.PlainDate, counted: Exclude<CountedDays, 'every-day'>): boolean {
  return date.dayOfWeek === 7 || (date.dayOfWeek === 6 && counted === 'monday-to-friday');
}
