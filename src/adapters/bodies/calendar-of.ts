import type { Calendar } from '../../domain/calendar/calendar.ts';
import { schoolHolidayName } from '../../language/closed-days.ts';
import { calendarFor, UnknownCountry } from './holidays.ts';
import type { Misfit } from './misfit.ts';
import type { BodyFile } from './schema.ts';

/** The calendar a file describes, or what keeps it from being one. */
export function calendarOf(file: BodyFile): Calendar | Misfit {
  const said = file.calendar;
  const summer = said['summer-holiday-until'];
  const recess = said['summer-recess'];
  const timeZone = said['time-zone'];
  try {
    Temporal.PlainDate.from('2024-01-01').toZonedDateTime(timeZone);
  } catch {
    return {
      path: ['calendar', 'time-zone'],
      problem: { because: 'not-understood', given: timeZone, example: 'Europe/Copenhagen' },
    };
  }
  try {
    const calendar = calendarFor({
      country: said.country,
      timeZone,
      counted: said['counted-days'],
      language: file.language,
      ...(said['closing-days'] === undefined
        ? {}
        : { closingDays: said['closing-days'].map(({ on, name }) => ({ ...on, name })) }),
      closingWeeks: said['closing-weeks'],
      ...(recess === undefined
        ? {}
        : { recess: { ...recess, name: recess.name ?? schoolHolidayName('summer', file.language) } }),
      school: {
        ...(said['winter-holiday-week'] === undefined ? {} : { winterWeek: said['winter-holiday-week'] }),
        ...(said['autumn-holiday-week'] === undefined ? {} : { autumnWeek: said['autumn-holiday-week'] }),
        ...(summer === undefined ? {} : { summerUntil: { month: summer.month, day: summer.day } }),
      },
    });
    return seldomOpen(calendar) ?? calendar;
  } catch (error) {
    if (!(error instanceof UnknownCountry)) throw error;
    return {
      path: ['calendar', 'country'],
      problem: { because: 'not-understood', given: said.country, example: 'DK' },
    };
  }
}

/** No deadline could be moved to an open day, or only to one of another season. */
function seldomOpen(calendar: Calendar): Misfit | undefined {
  let run = 0;
  for (let day = 0; day < 2 * 366; day += 1) {
    run = calendar.closed(FIRST.add({ days: day })) === undefined ? 0 : run + 1;
    if (run > LONGEST_CLOSED)
      return { path: ['calendar'], problem: { because: 'closed-too-long', most: LONGEST_CLOSED } };
  }
  return undefined;
}

/** Any two years will do. */
const FIRST = Temporal.PlainDate.from('2027-01-01');
const LONGEST_CLOSED = 70;
