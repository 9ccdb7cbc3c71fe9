import { after, before, type Finder, type Finding, matches } from './finding.ts';
import { spelledDigits } from './spelled-digits.ts';

const DATE = String.raw`(\d{2})([-./ ]?)(\d{2})(?:\2|)(\d{2})`;
/** Whatever somebody puts between the day and the rest: a dash, or another sign in its place. */
const SIGN = String.raw`[ \t\n]?[-./:,_+~=|\u00b7\u30fb]{1,3}[ \t\n]?`;
/** With a sign between. What stands around it may be a number of its own, as a point's. */
const SIGNED = new RegExp(String.raw`(?<!\d|\p{L}(?<!cpr|nr|nummer))${DATE}(${SIGN})(\d{4})(?![\p{L}\d])`, 'giu');
/** With nothing or a gap between: of a text, of a table's cells, of a line. */
const PLAIN = new RegExp(
  String.raw`(?<!\d|\p{L}(?<!cpr|nr|nummer)|\d[-./ ])${DATE}([ \t\n]{0,3})(\d{4})(?![\p{L}\d]|[-./]\d)`,
  'giu',
);
/** With the whole year, and digit by digit. */
const LONG =
  /(?<![\p{L}\d]|\d[-./ ])(\d{2})([-./ ]?)(\d{2})\2(?:19|20)(\d{2})( ?- ?)(?!(?:19|20)\d{2}(?!\d))(\d{4})(?![\p{L}\d]|[-./]\d)/gu;
const APART = /(?<![\p{L}\d]|\d )(\d) (\d) (\d) (\d) (\d) (\d)( ?- ?| )(\d) (\d) (\d) (\d)(?![\p{L}\d]| \d)/gu;

/** What a number without a dash may be instead. */
const ANOTHER_NUMBER =
  /(?:sags?|sag|journal|j|dok|dokument|ean|gln|konto|faktura|ordre|lokations?|matrikel|id|p|isbn|issn|varen?)\.?[ -]?(?:nummer|numre|num|nr)?\.? ?[:#]? ?$/iu;

/**
 * Danish civil registration numbers: a real day, a sequence number of four that fits a century. The check digit is no more
 * than a hint, since numbers given since October 2007 need not have one; it decides only where ten digits stand bare.
 *
 * @source Det Centrale Personregister, »Personnummeret i CPR«: the seventh digit and the year tell the century; numbers
 *   without a check by modulus 11 are given since 1 October 2007
 */
export const findCpr: Finder = (text) => {
  const found = [...matches(text, SIGNED), ...matches(text, PLAIN), ...matches(text, LONG)].flatMap((match) => {
    const [whole, day = '', inDate, month = '', year = '', between = '', sequence = ''] = match;
    if (!isBirth(day, month, year, sequence) || isADate(inDate, between)) return [];
    const start = match.index;
    const passes = passesModulus11(`${day}${month}${year}${sequence}`);
    const isUsual = /^ ?[- /] ?$/.test(between);
    const isAmongOthers =
      !isUsual || /\d[-./]$/.test(before(text, start, 2)) || /^[-./]\d/.test(after(text, start + whole.length, 2));
    if (isAmongOthers && !passes && ANOTHER_NUMBER.test(before(text, start, 24).replace(/[\d./-]+$/, ''))) return [];
    return [cpr(start, whole.length, isUsual || passes ? 'sure' : 'likely')];
  });
  const apart = matches(text, APART).flatMap(({ 0: whole, index }) =>
    isNumber(whole.replace(/\D/g, '')) ? [cpr(index, whole.length, 'likely')] : [],
  );
  const spelled = spelledDigits(text).flatMap(({ digits, start, end }) =>
    isNumber(digits) ? [cpr(start, end - start, 'likely')] : [],
  );
  const kept: Finding[] = [];
  for (const one of [...found, ...apart, ...spelled])
    if (!kept.some(({ start, end }) => one.start < end && start < one.end)) kept.push(one);
  return kept.toSorted((a, b) => a.start - b.start);
};

const cpr = (start: number, length: number, confidence: Finding['confidence']) =>
  ({ kind: 'cpr', start, end: start + length, confidence }) as const;

/** `24.12.26, 1300`: a day with dots and something of its own after it; `120324. 1250`: the end of a sentence. */
function isADate(inDate = '', between: string): boolean {
  if (/^[.,:] $/.test(between)) return true;
  return inDate !== '' && !/^(?: ?-+ ?| {0,3}|\/)$/.test(between);
}

function isNumber(digits: string): boolean {
  return digits.length === 10 && isBirth(digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6));
}

/** A day there has been in the century the number tells; a replacement number has 60 added to its day. */
function isBirth(day: string, month: string, year: string, sequence: string): boolean {
  const number = Number(day);
  const born = number > 60 ? number - 60 : number;
  const first = Number(month);
  if (born < 1 || first < 1 || first > 12) return false;
  return (
    born <= Temporal.PlainYearMonth.from({ year: yearOf(Number(year), Number(sequence[0])), month: first }).daysInMonth
  );
}

/** The whole year of birth, by the seventh digit and the two digits of the year. */
function yearOf(year: number, seventh: number): number {
  if (seventh <= 3) return 1900 + year;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 + year : 1900 + year;
  return year <= 57 ? 2000 + year : 1800 + year;
}

const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

function passesModulus11(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === 0;
}
