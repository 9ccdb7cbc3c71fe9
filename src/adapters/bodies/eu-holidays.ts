import { easterSunday } from '../../domain/calendar/school-holidays.ts';
import { type InstitutionDay, institutionDays } from '../../language/institution-days.ts';
import type { Language } from '../../language/language.ts';

/** What a file writes as its country for a body of the European Union, which no library of holidays knows. */
export const INSTITUTIONS = 'EU';

/**
 * The public holidays of the institutions of the European Union, as they fall in most years. To be checked each year
 * against the list the institution itself publishes, which moves a day or two; those go into `closing-days`.
 */
export function institutionHoliday(date: Temporal.PlainDate, language: Language): string | undefined {
  const day = fixed(date) ?? byEaster(date);
  return day === undefined ? undefined : institutionDays[language][day];
}

const FIXED: Readonly<Record<string, InstitutionDay>> = {
  '01-01': 'new-year',
  '01-02': 'after-new-year',
  '05-01': 'labour-day',
  '05-09': 'europe-day',
  '08-15': 'assumption',
  '11-01': 'all-saints',
  '11-02': 'all-souls',
};

/** In days from Easter Sunday. */
const BY_EASTER: Readonly<Record<number, InstitutionDay>> = {
  [-3]: 'maundy-thursday',
  [-2]: 'good-friday',
  1: 'easter-monday',
  39: 'ascension',
  40: 'after-ascension',
  50: 'whit-monday',
};

function fixed({ month, day, monthCode }: Temporal.PlainDate): InstitutionDay | undefined {
  if (month === 12 && day >= 24) return 'year-end';
  return FIXED[`${monthCode.slice(1)}-${String(day).padStart(2, '0')}`];
}

function byEaster(date: Temporal.PlainDate): InstitutionDay | undefined {
  return BY_EASTER[easterSunday(date.year).until(date, { largestUnit: 'days' }).days];
}
