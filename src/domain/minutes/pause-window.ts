import type { Calendar } from '../calendar/calendar.ts';
import { type CountedDay, countDays } from '../calendar/counting.ts';
import type { CommentWindow } from './comment-window.ts';

/**
 * The window once the clock goes again: the counted days that had not wholly ended when it stopped are given back, counted
 * from the day after that on which it was started. The days on which it stood still are printed among the others, and the
 * window never closes earlier than it did.
 *
 * @param stoppedAt within the window, before it, or after it: then nothing is left to give back
 */
export function givenBack(
  window: CommentWindow,
  stoppedAt: Temporal.Instant,
  startedAt: Temporal.Instant,
  calendar: Calendar,
): CommentWindow {
  const [stopped, started] = [dayOf(stoppedAt, calendar), dayOf(startedAt, calendar)];
  const ended = window.days.filter(({ date }) => isBefore(date, stopped));
  const left = window.days.filter((day) => 'number' in day && !isBefore(day.date, stopped)).length;
  if (left === 0) return window;
  const first = window.days[0]?.date ?? stopped;
  const still = stillDays(isBefore(first, stopped) ? stopped : first, started, calendar);
  const rest = numberedOn(countDays(started, left, calendar), ended);
  return notEarlier(window, [...ended, ...still, ...rest], calendar);
}

/** The window with so many counted days more, from its last day or, if that has gone by, from the day they are given on. */
export function prolonged(
  window: CommentWindow,
  count: number,
  at: Temporal.Instant,
  calendar: Calendar,
): CommentWindow {
  const given = dayOf(at, calendar);
  const from = isBefore(window.lastDay, given) ? given : window.lastDay;
  const still = stillDays(window.lastDay.add({ days: 1 }), from, calendar);
  const more = numberedOn(countDays(from, count, calendar), window.days);
  return notEarlier(window, [...window.days, ...still, ...more], calendar);
}

function notEarlier(window: CommentWindow, days: readonly CountedDay[], { timeZone }: Calendar): CommentWindow {
  const lastDay = days.at(-1)?.date ?? window.lastDay;
  // The calendar may have been changed meanwhile; it takes nothing from anybody.
  if (isBefore(lastDay, window.lastDay)) return window;
  return { ...window, days, lastDay, closesAt: lastDay.add({ days: 1 }).toZonedDateTime(timeZone).toInstant() };
}

/** The days of a standstill, first and last included. */
function stillDays(first: Temporal.PlainDate, last: Temporal.PlainDate, calendar: Calendar): readonly CountedDay[] {
  const days: CountedDay[] = [];
  for (let date = first; !isBefore(last, date); date = date.add({ days: 1 })) {
    days.push({ date, skipped: calendar.closed(date) ?? { date, because: 'standstill' } });
  }
  return days;
}

function numberedOn(days: readonly CountedDay[], after: readonly CountedDay[]): readonly CountedDay[] {
  const before = after.filter((day) => 'number' in day).length;
  return days.map((day) => ('number' in day ? { ...day, number: day.number + before } : day));
}

const dayOf = (at: Temporal.Instant, { timeZone }: Calendar) => at.toZonedDateTimeISO(timeZone).toPlainDate();

const isBefore = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) < 0;
