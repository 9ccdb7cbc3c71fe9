import type { ClosedDay } from '../domain/calendar/calendar.ts';
import type { ClosingDay } from '../domain/calendar/make-calendar.ts';
import type { SchoolHoliday } from '../domain/calendar/school-holidays.ts';
import { weekdayName } from './dates.ts';
import type { Language } from './language.ts';
import { silenceWords } from './silence.ts';

/** `skærtorsdag`, `lørdag`; `Maundy Thursday`, `Saturday`: what a closed day is called within a sentence. */
export function closedDayName(closed: ClosedDay, language: Language): string {
  if (closed.because === 'standstill') return silenceWords[language].standstill;
  if (closed.week !== undefined) return CLOSING_WEEK[language](closed.week);
  if (closed.name === undefined) return weekdayName(closed.date.dayOfWeek, language);
  // A name without an English twin (a body's own closing day) stands as the body wrote it.
  return language === 'en' ? (IN_ENGLISH.get(closed.name.toLowerCase()) ?? closed.name) : inSentence(closed.name);
}

/** `efterårsferien`, `the autumn holiday` */
export function schoolHolidayName(holiday: SchoolHoliday, language: Language): string {
  return SCHOOL_HOLIDAYS[language][holiday];
}

/** The days on which Danish public bodies are closed besides the public holidays, unless a body says otherwise. */
export function danishClosingDays(language: Language): readonly ClosingDay[] {
  const [constitution, christmasEve, newYearsEve] = CLOSING_DAYS[language];
  return [
    { month: 6, day: 5, name: constitution },
    { month: 12, day: 24, name: christmasEve },
    { month: 12, day: 31, name: newYearsEve },
  ];
}

const CLOSING_WEEK: Readonly<Record<Language, (week: number) => string>> = {
  da: (week) => `lukket i uge ${week}`,
  en: (week) => `closed in week ${week}`,
};

const CLOSING_DAYS = {
  da: ['Grundlovsdag', 'Juleaftensdag', 'Nytårsaftensdag'],
  en: ['Constitution Day', 'Christmas Eve', "New Year's Eve"],
} as const;

const SCHOOL_HOLIDAYS: Readonly<Record<Language, Readonly<Record<SchoolHoliday, string>>>> = {
  da: {
    winter: 'vinterferien',
    easter: 'påskeferien',
    summer: 'sommerferien',
    autumn: 'efterårsferien',
    christmas: 'juleferien',
  },
  en: {
    winter: 'the winter holiday',
    easter: 'the Easter holiday',
    summer: 'the summer holiday',
    autumn: 'the autumn holiday',
    christmas: 'the Christmas holiday',
  },
};

const IN_ENGLISH: ReadonlyMap<string, string> = new Map([
  ['nytårsdag', "New Year's Day"],
  ['skærtorsdag', 'Maundy Thursday'],
  ['langfredag', 'Good Friday'],
  ['påskedag', 'Easter Sunday'],
  ['anden påskedag', 'Easter Monday'],
  ['store bededag', 'Great Prayer Day'],
  ['kristi himmelfartsdag', 'Ascension Day'],
  ['pinsedag', 'Whit Sunday'],
  ['anden pinsedag', 'Whit Monday'],
  ['juledag', 'Christmas Day'],
  ['anden juledag', 'Boxing Day'],
  ['grundlovsdag', 'Constitution Day'],
  ['juleaftensdag', 'Christmas Eve'],
  ['nytårsaftensdag', "New Year's Eve"],
]);

/** Danish writes the names of holidays small within a sentence; only Kristi is a name. */
function inSentence(name: string): string {
  return name.startsWith('Kristi ') ? name.replace('Himmelfart', 'himmelfart') : name.toLowerCase();
}
