import { before, type Finder, matches } from './finding.ts';

/** Six digits and four, with nothing, a dash or spaces between; the date may have dots or dashes of its own. */
const SHAPE = /(?<![\p{L}\d]|\d[-./ ])(\d{2})([-./ ]?)(\d{2})\2(\d{2})( ?- ?| {1,3}|\/)?(\d{4})(?![\p{L}\d]|[-./]\d)/gu;

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
export const findCpr: Finder = (text) =>
  matches(text, SHAPE).flatMap((match) => {
    const [whole, day = '', , month = '', year = '', between, sequence = ''] = match;
    if (!isBirth(day, month, year, sequence)) return [];
    const start = match.index;
    const isBare = between === undefined;
    const passes = passesModulus11(`${day}${month}${year}${sequence}`);
    if (isBare && !passes && ANOTHER_NUMBER.test(before(text, start, 24))) return [];
    const confidence = !isBare || passes ? 'sure' : 'likely';
    return [{ kind: 'cpr', start, end: start + whole.length, confidence } as const];
  });

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
