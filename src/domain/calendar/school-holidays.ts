/** The school's holidays, as far as a meeting plan keeps clear of them. */
export type SchoolHoliday = 'winter' | 'easter' | 'summer' | 'autumn' | 'christmas';

/** What differs from place to place; the rest is the same all over the country. */
export interface SchoolYear {
  /** ISO week number of the winter holiday: 7 in most municipalities, 8 in some. */
  readonly winterWeek: number;
  /** ISO week number of the autumn holiday. */
  readonly autumnWeek: number;
  /** The last day of the summer holiday; its first is the last Saturday of June. */
  readonly summerUntil: { readonly month: number; readonly day: number };
}

export const danishSchoolYear: SchoolYear = { winterWeek: 7, autumnWeek: 42, summerUntil: { month: 8, day: 10 } };

/**
 * The school holiday `date` lies in, both ends counted in: the whole of weeks 7 and 42, from the Saturday
 * before Palm Sunday to Easter Monday, from the last Saturday of June over all of July, and from 20 December
 * to 2 January.
 */
export function schoolHolidayOn(date: Temporal.PlainDate, school: SchoolYear): SchoolHoliday | undefined {
  if (date.weekOfYear === school.winterWeek) return 'winter';
  if (date.weekOfYear === school.autumnWeek) return 'autumn';
  if ((date.month === 12 && date.day >= 20) || (date.month === 1 && date.day <= 2)) return 'christmas';
  const easter = easterSunday(date.year);
  if (within(date, easter.subtract({ days: 8 }), easter.add({ days: 1 }))) return 'easter';
  const until = Temporal.PlainDate.from({ year: date.year, ...school.summerUntil });
  return within(date, lastSaturdayOfJune(date.year), until) ? 'summer' : undefined;
}

/**
 * Easter Sunday of the Gregorian calendar.
 *
 * @source the anonymous Gregorian computus (Meeus/Jones/Butcher)
 */
export function easterSunday(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - ((year % 100) % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const march = epact + weekday - 7 * late + 22;
  return Temporal.PlainDate.from({ year, month: 3, day: 1 }).add({ days: march - 1 });
}

function within(date: Temporal.PlainDate, first: Temporal.PlainDate, last: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(date, first) >= 0 && Temporal.PlainDate.compare(date, last) <= 0;
}

function lastSaturdayOfJune(year: number): Temporal.PlainDate {
  const last = Temporal.PlainDate.from({ year, month: 6, day: 30 });
  return last.subtract({ days: (last.dayOfWeek + 1) % 7 });
}
