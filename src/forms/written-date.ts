import { monthName, weekdayName } from '../language/dates.ts';

/** A date as somebody wrote it, taken out of a line; whether it exists is not looked at. */
export interface FoundDate {
  readonly day: number;
  readonly month: number;
  readonly year?: number;
  /** ISO weekday named before the date, 1 is Monday. */
  readonly weekday?: number;
  /** The line without the date and what stood before it. */
  readonly rest: string;
}

/** The first date written in a line, in Danish or English, in words or figures; undefined if there is none. */
export function dateIn(line: string): FoundDate | undefined {
  const found = isoDate(line) ?? wordDate(line) ?? figureDate(line);
  if (found === undefined) return undefined;
  const before = line.slice(0, found.at);
  const weekday = before
    .split(/[^\p{L}]+/u)
    .map((word) => numberOf(word, WEEKDAYS))
    .find((number) => number !== undefined);
  const after = line.slice(found.at + found.length);
  // What stands before the date belongs to the meeting only when it is a time or a place, not a weekday or »den«.
  const kept = before
    .replace(/\p{L}+\.?/gu, (word) => (isTie(word.replace('.', '')) ? ' ' : word))
    .replace(/^[\s•*–-]+/u, '');
  return {
    day: found.day,
    month: found.month,
    ...(found.year === undefined ? {} : { year: found.year }),
    ...(weekday === undefined ? {} : { weekday }),
    rest: kept.trim() === '' ? after : `${kept.trim()} ${after}`,
  };
}

interface Match {
  readonly at: number;
  readonly length: number;
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
}

const BOTH = ['da', 'en'] as const;
const MONTHS = BOTH.map((language) => Array.from({ length: 12 }, (_, index) => monthName(index + 1, language)));
const WEEKDAYS = BOTH.map((language) => Array.from({ length: 7 }, (_, index) => weekdayName(index + 1, language)));

// A year is four figures, and not the beginning of a time written 1900-2100.
const YEAR = String.raw`(?:[\s,]+((?:19|20|21)\d\d)(?![\d.:]|\s*[-–]\s*\d{4}))?`;

function isoDate(line: string): Match | undefined {
  const match = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(line);
  return match === null ? undefined : matched(match, match[3], Number(match[2]), match[1]);
}

function wordDate(line: string): Match | undefined {
  const dayFirst = new RegExp(
    String.raw`(?<![\d.:])(\d{1,2})(?:st|nd|rd|th)?\.?\s*(?:of\s+)?(\p{L}{3,})\.?${YEAR}`,
    'giu',
  );
  for (const match of line.matchAll(dayFirst)) {
    const month = numberOf(match[2] ?? '', MONTHS);
    if (month !== undefined) return matched(match, match[1], month, match[3]);
  }
  const monthFirst = new RegExp(
    String.raw`(?<!\p{L})(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?![\d.:])${YEAR}`,
    'giu',
  );
  for (const match of line.matchAll(monthFirst)) {
    const month = numberOf(match[1] ?? '', MONTHS);
    if (month !== undefined) return matched(match, match[2], month, match[3]);
  }
  return undefined;
}

/** `7/10`, `7/10-2027`, `7.10.2027`, `07-10-2027`, and `7.10` where no more figures follow at once. */
function figureDate(line: string): Match | undefined {
  const slashed = /(?<![\d.:/])(\d{1,2})\/(\d{1,2})(?:[/-]((?:\d{2}){1,2})(?![\d.:/]))?/.exec(line);
  if (slashed !== null) return matched(slashed, slashed[1], Number(slashed[2]), slashed[3]);
  const full = /(?<![\d.:])(\d{1,2})([.-])(\d{1,2})\2((?:\d{2}){1,2})(?![\d.:])/.exec(line);
  if (full !== null) return matched(full, full[1], Number(full[3]), full[4]);
  const bare = /^[^\d]*?(?<!kl\.?\s*)(\d{1,2})\.\s?(\d{1,2})\.?(?=\s+\D|\s+\d|$)/iu.exec(line);
  if (bare === null || Number(bare[2]) > 12 || Number(bare[2]) < 1) return undefined;
  const at = bare[0].search(/\d/);
  return { at, length: bare[0].length - at, day: Number(bare[1]), month: Number(bare[2]), year: undefined };
}

function matched(match: RegExpExecArray, day: string | undefined, month: number, year: string | undefined): Match {
  const short = year !== undefined && year.length === 2;
  return {
    at: match.index,
    length: match[0].length,
    day: Number(day),
    month,
    year: year === undefined ? undefined : Number(year) + (short ? 2000 : 0),
  };
}

/** The number of a name, written in full or shortened to three letters or more, in either language. */
function numberOf(word: string, names: readonly (readonly string[])[]): number | undefined {
  const small = word.toLowerCase();
  if (small.length < 3) return undefined;
  for (const list of names) {
    const index = list.findIndex((name) => name.toLowerCase().startsWith(small));
    if (index >= 0) return index + 1;
  }
  return undefined;
}

function isTie(word: string): boolean {
  return /^(?:den|d|the|on)$/iu.test(word) || numberOf(word, WEEKDAYS) !== undefined;
}
