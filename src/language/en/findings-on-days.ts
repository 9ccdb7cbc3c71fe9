import type { DateFinding } from '../../domain/paper/finding.ts';
import { listed, quoted } from '../clauses.ts';
import { closedDayName } from '../closed-days.ts';
import { clockTime, dateWithWeekday, longDate, monthName, weekdayName } from '../dates.ts';
import type { FindingWords } from '../finding-words.ts';

const say = (text: string) => quoted(text, 'en');
const day = (date: Temporal.PlainDate) => dateWithWeekday(date, 'en');

/** What is found about days and times. */
export function onDays(about: DateFinding): FindingWords {
  switch (about.code) {
    case 'weekday-differs': {
      const is = `${longDate(about.date, 'en')} is a ${weekdayName(about.date.dayOfWeek, 'en')}, not a ${weekdayName(about.said, 'en')}.`;
      const { keep, likely, because, oldYear } = about;
      if (keep === 'date') {
        const old =
          oldYear === undefined
            ? ''
            : ` In ${oldYear} the two agreed, so the weekday was probably left over from an old document.`;
        const dates = because.map((one) => longDate(one, 'en'));
        return {
          text: `${is} The date agrees with ${listed(dates, 'en')}, which is also written here.${old}`,
          suggestion: `Write ${say(day(about.date))}.`,
        };
      }
      if (keep === 'weekday' && likely !== undefined) {
        const why =
          because.length > 0
            ? 'The committee has a meeting on that weekday.'
            : likely.year === about.date.year
              ? 'The date is a closed day, so the weekday is probably right.'
              : 'The other dates of the document are of another year.';
        return { text: `${is} ${why}`, suggestion: `Write ${say(day(likely))}, if that is the day meant.` };
      }
      return {
        text: `${is} The document does not show which of the two is right.`,
        suggestion: `Write ${say(day(about.date))}, or correct the date.`,
      };
    }
    case 'year-differs': {
      const then =
        about.closedThen === undefined
          ? ''
          : ` ${longDate(about.closedThen.date, 'en')} was a closed day (${closedDayName(about.closedThen, 'en')}).`;
      return {
        text: `It says ${about.said} here, but what stands around it belongs to ${about.likely}.${then}`,
        suggestion: `Change ${about.said} to ${about.likely}.`,
      };
    }
    case 'no-such-date':
      return {
        text: `The date ${say(about.said)} does not exist.`,
        suggestion:
          about.likely === undefined
            ? 'Correct the date.'
            : `Write ${say(longDate(about.likely, 'en'))}, if that is the day meant.`,
      };
    case 'closed-day':
      return {
        text: `The meeting is on a closed day: ${day(about.date)} (${closedDayName(about.closed, 'en')}).`,
        suggestion: 'Check the date, or find another day.',
      };
    case 'not-yet-held':
      return {
        text: `The minutes are of a meeting that has not been held yet: ${day(about.date)}.`,
        suggestion: 'Check the date and the year.',
      };
    case 'after-holiday':
      return {
        text: `${day(about.date)} is the day after ${closedDayName(about.closed, 'en')}. It is a working day, but many are away.`,
        suggestion: 'Does the day suit everybody?',
      };
    case 'ends-before-start':
      return {
        text: `The meeting ends (${clockTime(about.to, 'en')}) before it begins (${clockTime(about.from, 'en')}).`,
        suggestion: 'Correct the hours.',
      };
    case 'vague-date':
      return {
        text: `${say(about.said)} does not say which day; afterwards it cannot be read from the minutes.`,
        suggestion: 'Write the date, if it is known.',
      };
    case 'next-meeting-outside-months':
      return {
        text: `The next meeting is said to be ${say(about.said)}, but by the rules meetings are in ${listed(
          about.months.map((month) => monthName(month, 'en')),
          'en',
        )}.`,
        suggestion: 'Is it an extraordinary meeting, or is the month wrong?',
      };
    case 'next-meeting-differs': {
      const time = about.knownStart === undefined ? '' : `, ${clockTime(about.knownStart, 'en')}`;
      const where = about.against === 'calendar' ? 'In the calendar' : 'In the plan in this document';
      return {
        text: `The next meeting is said to be ${say(about.said)}. ${where} it is ${day(about.known)}${time}.`,
        suggestion: `Write ${say(`${day(about.known)}${time}`)}, or correct the plan.`,
      };
    }
  }
}
