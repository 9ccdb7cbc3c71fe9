import type { Slot } from '../domain/meeting/slot.ts';
import { endTime } from '../domain/meeting/slot.ts';
import type { Language } from './language.ts';

const LOCALE = { da: 'da-DK', en: 'en-GB' } as const;

/** `6. maj 2026`, `6 May 2026` */
export function longDate(date: Temporal.PlainDate, language: Language): string {
  return writer(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(date);
}

/** `tirsdag den 4. maj 2027`, `Tuesday 4 May 2027` */
export function dateWithWeekday(date: Temporal.PlainDate, language: Language): string {
  const day = weekdayName(date.dayOfWeek, language);
  return language === 'da' ? `${day} den ${longDate(date, 'da')}` : `${day} ${longDate(date, 'en')}`;
}

/** `tirsdag den 4. maj 2027 kl. 12.00`; without a time the day alone. */
export function dayAndTime(date: Temporal.PlainDate, time: Temporal.PlainTime | undefined, language: Language): string {
  const day = dateWithWeekday(date, language);
  return time === undefined ? day : joined(day, clockTime(time, language), language);
}

/** `tor 6/5`, `Thu 6/5`: for lists of days one by one, where the year is told beside them. */
export function shortDay(date: Temporal.PlainDate, language: Language): string {
  const day = writer(language, { weekday: 'short' }).format(date).replace('.', '').slice(0, 3);
  return `${day} ${date.day}/${date.month}`;
}

/** `den 15. marts`, `15 March` */
export function dayAndMonth(date: Temporal.PlainDate, language: Language): string {
  const written = writer(language, { day: 'numeric', month: 'long' }).format(date);
  return language === 'da' ? `den ${written}` : written;
}

/** `kl. 12.30`, `12:30` */
export function clockTime(time: Temporal.PlainTime, language: Language): string {
  return language === 'da' ? `kl. ${digits(time, '.')}` : digits(time, ':');
}

/** `kl. 12.30-14.00`, `12:30-14:00` */
export function timeSpan(from: Temporal.PlainTime, to: Temporal.PlainTime, language: Language): string {
  const mark = language === 'da' ? '.' : ':';
  return `${clockTime(from, language)}-${digits(to, mark)}`;
}

/** `den 15. marts kl. 12.30-14.00`, `15 March, 12:30-14:00` */
export function shortSlot(slot: Slot, language: Language): string {
  return joined(dayAndMonth(slot.date, language), timeSpan(slot.start, endTime(slot), language), language);
}

/** `torsdag den 8. april 2027 kl. 13.00-15.00`, `Thursday 8 April 2027, 13:00-15:00` */
export function longSlot(slot: Slot, language: Language): string {
  return joined(dateWithWeekday(slot.date, language), timeSpan(slot.start, endTime(slot), language), language);
}

/** `6. maj 2026 kl. 12.30`, `6 May 2026, 12:30`: a moment as the clocks in `timeZone` show it. */
export function moment(at: Temporal.Instant, timeZone: string, language: Language): string {
  const there = at.toZonedDateTimeISO(timeZone);
  return joined(longDate(there.toPlainDate(), language), clockTime(there.toPlainTime(), language), language);
}

/** `mandag`, `Monday`. @param weekday ISO, 1 is Monday */
export function weekdayName(weekday: number, language: Language): string {
  const monday = Temporal.PlainDate.from('2024-01-01');
  return writer(language, { weekday: 'long' }).format(monday.add({ days: weekday - 1 }));
}

/** `januar`, `January`. @param month 1 to 12 */
export function monthName(month: number, language: Language): string {
  return writer(language, { month: 'long' }).format(Temporal.PlainDate.from({ year: 2024, month, day: 1 }));
}

// Making a DateTimeFormat costs more than using it, so each is made once.
const writers = new Map<string, Intl.DateTimeFormat>();

function writer(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + Object.entries(options).join();
  const made = writers.get(key) ?? new Intl.DateTimeFormat(LOCALE[language], options);
  writers.set(key, made);
  return made;
}

function digits(time: Temporal.PlainTime, mark: string): string {
  return [time.hour, time.minute].map((part) => String(part).padStart(2, '0')).join(mark);
}

function joined(day: string, time: string, language: Language): string {
  return language === 'da' ? `${day} ${time}` : `${day}, ${time}`;
}
