import { closest } from 'fastest-levenshtein';
import type { Problem } from '../../domain/body/fault.ts';
import type { ClosingDay } from '../../domain/calendar/make-calendar.ts';

/** What a phrase in a body's file measures, or what is wrong with the phrase. */
export type Measured<Value> = { readonly value: Value } | { readonly problem: Problem };

export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** `5 June` for every year, `7 May 2027` for that one. */
export function dayOfYear(phrase: string): Measured<Omit<ClosingDay, 'name'>> {
  const [, day, name = '', year] = /^(\d{1,2})\s+(\p{L}+)(?:\s+(\d{4}))?$/u.exec(phrase) ?? [];
  if (day === undefined) return { problem: { because: 'not-understood', given: phrase, example: '5 June' } };
  const months: readonly string[] = MONTHS;
  const month = months.indexOf(name.toLowerCase()) + 1;
  if (month === 0) {
    return { problem: { because: 'not-one-of', given: name, allowed: [closest(name.toLowerCase(), months)] } };
  }
  // 29 February is a day of some years, so a leap year judges days without a year.
  const most = Temporal.PlainYearMonth.from({ year: Number(year ?? 2024), month }).daysInMonth;
  if (Number(day) < 1 || Number(day) > most) return { problem: { because: 'no-such-date', given: phrase } };
  return { value: { month, day: Number(day), ...(year === undefined ? {} : { year: Number(year) }) } };
}
