import Holidays from 'date-holidays';
import type { Calendar, CountedDays } from '../../domain/calendar/calendar.ts';
import { type ClosingDay, makeCalendar, type Recess } from '../../domain/calendar/make-calendar.ts';
import { danishSchoolYear, type SchoolYear } from '../../domain/calendar/school-holidays.ts';
import { danishClosingDays, schoolHolidayName } from '../../language/closed-days.ts';
import type { Language } from '../../language/language.ts';
import { INSTITUTIONS, institutionHoliday } from './eu-holidays.ts';

export interface CalendarSettings {
  /** ISO 3166-1, and where holidays differ within it the part after a hyphen: `DK`, `GB-ENG`; `EU` for its institutions. */
  readonly country: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly counted: CountedDays;
  /** Closed besides public holidays; by default 5 June, 24 and 31 December in Denmark, and elsewhere none. */
  readonly closingDays?: readonly ClosingDay[];
  /** ISO week numbers. */
  readonly closingWeeks?: readonly number[];
  readonly recess?: Recess;
  readonly school?: Partial<SchoolYear>;
  /** In which the days are named. */
  readonly language?: Language;
}

/**
 * The calendar of a body: the country's public holidays (date-holidays, type `public`, by which store bededag
 * is one until 2023 only) and the body's own closing days.
 *
 * @throws UnknownCountry if date-holidays has no such country, or no such part of it
 */
export function calendarFor(settings: CalendarSettings): Calendar {
  const { country, timeZone, counted, recess, closingWeeks = [], language = 'da' } = settings;
  return makeCalendar({
    timeZone,
    counted,
    closingDays: settings.closingDays ?? (/^DK\b/.test(country) ? danishClosingDays(language) : []),
    closingWeeks,
    ...(recess === undefined ? {} : { recess }),
    school: { ...danishSchoolYear, ...settings.school },
    publicHoliday: publicHolidays(country, language),
    schoolHolidayName: (holiday) => schoolHolidayName(holiday, language),
  });
}

export class UnknownCountry extends Error {
  override readonly name = 'UnknownCountry';
  readonly country: string;
  constructor(country: string) {
    super(`no public holidays are known for the country ${country}`);
    this.country = country;
  }
}

// Working a year out takes milliseconds and a count asks for hundreds of days, so each year is worked out once.
const known = new Map<string, (date: Temporal.PlainDate) => string | undefined>();

function publicHolidays(country: string, language: Language): (date: Temporal.PlainDate) => string | undefined {
  const key = `${country} ${language}`;
  const made = known.get(key) ?? holidaysOf(country, language);
  known.set(key, made);
  return made;
}

function holidaysOf(country: string, language: Language): (date: Temporal.PlainDate) => string | undefined {
  if (country === INSTITUTIONS) return (date) => institutionHoliday(date, language);
  const holidays = new Holidays();
  const [whole = country, part] = country.split('-');
  if (!(whole in holidays.getCountries())) throw new UnknownCountry(country);
  if (part !== undefined && !(part in (holidays.getStates(whole) ?? {}))) throw new UnknownCountry(country);
  const options = { types: ['public' as const], languages: [language, 'en'] };
  if (part === undefined) holidays.init(whole, options);
  else holidays.init(whole, part, options);
  const years = new Map<number, ReadonlyMap<string, string>>();
  const of = (year: number): ReadonlyMap<string, string> => {
    const days = years.get(year) ?? new Map(holidays.getHolidays(year).map((day) => [day.date.slice(0, 10), day.name]));
    years.set(year, days);
    return days;
  };
  // Beyond four-digit years the dates of date-holidays cannot be read, and nobody has fixed a holiday there.
  return (date) => (date.year < 1000 || date.year > 9999 ? undefined : of(date.year).get(date.toString()));
}
