import { CLOCK, MONTH, MONTHS, ON, SAYS_HOUR, WEEKDAY, WEEKDAYS } from '../language/paper-words.ts';
import { lineAt, type Passage, quoteOf } from './passages.ts';

/** A day as it is written somewhere. */
export interface DayWritten {
  readonly passage: Passage;
  readonly at: number;
  readonly text: string;
  readonly line: number;
  readonly day: number;
  readonly month: number;
  /** Absent where none is written. */
  readonly year?: number;
  /** ISO, 1 is Monday; absent where none is written. */
  readonly weekday?: number;
  /** The hours behind it. */
  readonly from?: Temporal.PlainTime;
  readonly to?: Temporal.PlainTime;
}

const BEFORE = `(?:(?<weekday>${WEEKDAY})[\\s,]{1,3}(?:${ON})?[\\s,]{0,3}|(?:${ON})\\s{1,2})?`;
const IN_WORDS = `(?<day>\\d{1,2})\\.?\\s{0,2}(?:of\\s)?(?<name>${MONTH})\\b\\.?(?:,?\\s{1,2}(?<year>(?:19|20)\\d{2})(?!\\d))?`;
const MONTH_FIRST = `(?<name2>${MONTH})\\s(?<day2>\\d{1,2}),?\\s(?<year2>(?:19|20)\\d{2})(?!\\d)`;
const IN_FIGURES = `(?<day3>\\d{1,2})(?<sep>[-./])(?<month3>\\d{1,2})\\k<sep>(?<year3>(?:19|20)?\\d{2})(?!\\d|[-./]\\d)`;
const ISO = `(?<year4>(?:19|20)\\d{2})-(?<month4>\\d{2})-(?<day4>\\d{2})(?!\\d)`;
const SLASHED = `(?<day5>\\d{1,2})/(?<month5>\\d{1,2})(?:[- ](?<year5>(?:19|20)\\d{2}))?(?![\\d/])`;
const WRITTEN = new RegExp(
  `(?<![\\p{L}\\d./-])${BEFORE}(?:${ISO}|${IN_FIGURES}|${IN_WORDS}|${MONTH_FIRST})|(?<![\\p{L}\\d./-])(?:(?<weekday6>${WEEKDAY})[\\s,]{1,3}(?:${ON})?\\s{0,2}|(?:d\\.|den)\\s)${SLASHED}`,
  'giu',
);
const HOUR = `(\\d{1,2})(?:[.:](\\d{2}))?(?:\\s?([ap])\\.?m\\.?)?(?![.:]?\\d)`;
const HOURS = new RegExp(
  `^[\\s,]{0,3}(${CLOCK})?\\s{0,2}${HOUR}(?:\\s{0,2}(?:-|\\u2013|til|to)\\s{0,2}(?:${CLOCK})?\\s{0,2}${HOUR})?`,
  'iu',
);

/** The days written in a passage, in order, also those there are not (»31. april«). */
export function daysWritten(passage: Passage): readonly DayWritten[] {
  return [...passage.text.matchAll(WRITTEN)].flatMap((match): readonly DayWritten[] => {
    const { groups = {}, index } = match;
    const text = match[0];
    const name = groups.name ?? groups.name2;
    const month =
      name === undefined ? number(groups.month3, groups.month4, groups.month5) : MONTHS.get(name.toLowerCase());
    const day = number(groups.day, groups.day2, groups.day3, groups.day4, groups.day5);
    if (month === undefined || day === undefined) return [];
    const year = number(groups.year, groups.year2, groups.year3, groups.year4, groups.year5);
    const said = groups.weekday ?? groups.weekday6;
    const weekday = said === undefined ? undefined : WEEKDAYS.get(said.toLowerCase());
    return [
      {
        passage,
        at: index,
        text,
        line: lineAt(passage, index),
        day,
        month,
        ...(year === undefined ? {} : { year: year < 100 ? 2000 + year : year }),
        ...(weekday === undefined ? {} : { weekday }),
        ...hoursIn(passage.text.slice(index + text.length, index + text.length + 40)),
      },
    ];
  });
}

function number(...given: readonly (string | undefined)[]): number | undefined {
  const said = given.find((one) => one !== undefined);
  return said === undefined ? undefined : Number(said);
}

/** The hours a text begins with: »kl. 14.00-16.00«, »kl. 9-11.30«, `6 pm`. An hour alone is none without »kl.« before it. */
export function hoursIn(text: string): { readonly from?: Temporal.PlainTime; readonly to?: Temporal.PlainTime } {
  const [, clock = '', hour, minute, half, toHour, toMinute, toHalf] = HOURS.exec(text) ?? [];
  const isSaid = minute !== undefined || half !== undefined || SAYS_HOUR.test(clock);
  const from = isSaid ? timeOf(hour, minute, half) : undefined;
  const to = isSaid ? timeOf(toHour, toMinute, toHalf) : undefined;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function timeOf(hour: string | undefined, minute = '00', half?: string): Temporal.PlainTime | undefined {
  const said = Number(hour);
  if (hour === undefined || said > 23 || Number(minute) > 59 || (half !== undefined && (said < 1 || said > 12)))
    return undefined;
  const of = half === undefined ? said : (said % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return Temporal.PlainTime.from({ hour: of, minute: Number(minute) });
}

/** The day, if there is one: 30 February is none. */
export function dateOf(
  { day, month, year }: Pick<DayWritten, 'day' | 'month'> & { readonly year?: number },
  otherwise?: number,
) {
  const of = year ?? otherwise;
  if (of === undefined || month < 1 || month > 12 || day < 1) return undefined;
  const first = Temporal.PlainDate.from({ year: of, month, day: 1 });
  return day > first.daysInMonth ? undefined : first.with({ day });
}

/**
 * The day in the year that is likeliest where none is written: nearest the meeting, or for a coming meeting the first
 * from then on.
 */
export function nearest(
  written: DayWritten,
  meeting: Temporal.PlainDate,
  isComing = false,
): Temporal.PlainDate | undefined {
  if (written.year !== undefined) return dateOf(written);
  const tried = [-1, 0, 1].flatMap((step) => dateOf(written, meeting.year + step) ?? []);
  const fit = isComing ? tried.filter((date) => Temporal.PlainDate.compare(date, meeting) >= 0) : tried;
  const away = (date: Temporal.PlainDate) => Math.abs(meeting.until(date).days);
  return fit.toSorted((a, b) => away(a) - away(b))[0];
}

export const quoteOfDay = ({ passage, at, text }: DayWritten): string => quoteOf(passage, at, text.length);
