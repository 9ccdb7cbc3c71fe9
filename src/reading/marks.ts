import { ALPHABET, BRACKETED, MONTH, POINT } from '../language/paper-words.ts';

/** How a number is written before what it numbers: `1.`, `1)`, `(1)`, `Pkt. 1`, `02-14`, `38 `, `1.2`, `a)`. */
export type Family = 'dot' | 'paren' | 'round' | 'point' | 'year' | 'bare' | 'decimal' | 'letter' | 'bullet';

/** What a line begins with that is no part of its text. */
export interface Mark {
  readonly family: Family;
  /** As written: `02-14`, `•`. */
  readonly text: string;
  /** The place in the row; a letter's in the alphabet. */
  readonly number: number;
  /** Of `02-14`, the 14; of `1.2`, the 1. */
  readonly series?: string;
  /** What follows the mark. */
  readonly rest: string;
}

const BULLET = /^([•‣▪▫◦●○∙·➢➤✓✔■□*\u2013\u2014\uF000-\uF0FF-]|o(?= ))\s+(\S.*)$/su;
const POINT_MARK = new RegExp(
  `^((?:${POINT})\\s*(\\d{1,3})(?:[-/](\\d{2,4}))?)\\s*[.,:)\u2013-]?\\s+(\\p{Lu}.*|[»”"(].*|)$`,
  'isu',
);
const YEAR = new RegExp(`^((\\d{1,3})[-/](\\d{2,4}))[.:)]?\\s+((?:\\p{Lu}|${BRACKETED}).*)$`, 'su');
const DECIMAL = /^((\d{1,2})\.(\d{1,2}))\.?\s+(\p{Lu}.*)$/su;
const DOT = /^((\d{1,3})\.)((?!\d).*)$/su;
const PAREN = /^((\d{1,3})\))\s*(.*)$/su;
const ROUND = /^(\((\d{1,3})\))\s*(.*)$/su;
const BARE = new RegExp(`^((\\d{1,3}))\\s+((?:\\p{Lu}|${BRACKETED}).*)$`, 'su');
const LETTER = /^((\p{L})[.)])\s+(.*)$/su;
const GOES_ON_AS_DATE = new RegExp(`^\\s*(?:(?:${MONTH})(?![\\p{L}-])|\\d{1,2}\\.\\s*\\d{2})`, 'iu');

/** The mark a line begins with, if it begins with one. A date is none: »7. februar«. */
export function markOf(line: string): Mark | undefined {
  const bullet = BULLET.exec(line);
  if (bullet !== null) return { family: 'bullet', text: bullet[1] ?? '', number: 0, rest: bullet[2] ?? '' };
  const point = POINT_MARK.exec(line);
  // The words are looked for in any case, but a point's title begins with a capital.
  if (point !== null && !/^\p{Ll}/u.test(point[4] ?? '') && !/^\p{Ll}/u.test(line))
    return numbered('point', point[1], point[2], point[4], point[3]);
  const year = YEAR.exec(line);
  if (year !== null) return numbered('year', year[1], year[2], year[4], year[3]);
  const decimal = DECIMAL.exec(line);
  if (decimal !== null) return numbered('decimal', decimal[1], decimal[3], decimal[4], decimal[2]);
  const dot = DOT.exec(line);
  if (dot !== null && !GOES_ON_AS_DATE.test(dot[3] ?? '')) return numbered('dot', dot[1], dot[2], dot[3]);
  const paren = PAREN.exec(line);
  if (paren !== null) return numbered('paren', paren[1], paren[2], paren[3]);
  const round = ROUND.exec(line);
  if (round !== null) return numbered('round', round[1], round[2], round[3]);
  const bare = BARE.exec(line);
  if (bare !== null && !GOES_ON_AS_DATE.test(bare[3] ?? '')) return numbered('bare', bare[1], bare[2], bare[3]);
  const letter = LETTER.exec(line);
  if (letter === null) return undefined;
  const place = ALPHABET.indexOf((letter[2] ?? '').toLowerCase());
  return place < 0 ? undefined : { family: 'letter', text: letter[1] ?? '', number: place + 1, rest: letter[3] ?? '' };
}

function numbered(family: Family, text = '', number = '', rest = '', series?: string): Mark {
  return { family, text, number: Number(number), rest: rest.trim(), ...(series === undefined ? {} : { series }) };
}
