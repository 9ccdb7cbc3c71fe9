import type { Part } from './sections.ts';
import { wordsIn } from './terms.ts';

/** A stretch of text; `isFound` where it is a word that was looked for. */
export interface Stretch {
  readonly text: string;
  readonly isFound: boolean;
}

/** Characters of an excerpt, and how many of them come before the first word found. */
const LENGTH = 260;
const BEFORE = 80;

/** The text in stretches, all of it. */
export function marked(text: string, terms: ReadonlySet<string>): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { from, until, term } of wordsIn(text)) {
    if (!terms.has(term)) continue;
    if (from > at) stretches.push({ text: text.slice(at, from), isFound: false });
    stretches.push({ text: text.slice(from, until), isFound: true });
    at = until;
  }
  return at < text.length ? [...stretches, { text: text.slice(at), isFound: false }] : stretches;
}

/** What is shown of a section: the surroundings of the first word found, with the heading it stands under. */
export function excerptOf(parts: readonly Part[], terms: ReadonlySet<string>) {
  const found = parts.find(({ lines }) => lines.some((one) => wordsIn(one).some(({ term }) => terms.has(term))));
  const { heading, lines } = found ?? parts.find((part) => part.lines.length > 0) ?? { heading: undefined, lines: [] };
  return { heading, stretches: excerpt(inOneLine(lines), terms) };
}

/** One after another, with a point between where nothing else tells that one has ended. */
function inOneLine(lines: readonly string[]): string {
  return lines
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .reduce(
      (before, one) => (before === '' ? one : `${before}${/[\p{L}\p{N})»”"]$/u.test(before) ? ' · ' : ' '}${one}`),
      '',
    );
}

/** The surroundings of the first word found; the beginning, where it was found elsewhere. Cut between words where there are any. */
export function excerpt(text: string, terms: ReadonlySet<string>): readonly Stretch[] {
  const flat = text.replace(/\s+/g, ' ').trim();
  const first = wordsIn(flat).find(({ term }) => terms.has(term))?.from ?? 0;
  const from = first <= BEFORE ? 0 : startAt(flat, first - BEFORE, first);
  const until = from + LENGTH >= flat.length ? flat.length : endAt(flat, from + LENGTH, first);
  const cut = `${from > 0 ? '… ' : ''}${flat.slice(from, until).trim()}${until < flat.length ? ' …' : ''}`;
  return marked(cut, terms);
}

/** After the next space, if there is one before `least`; else where no character is halved. */
function startAt(text: string, from: number, least: number): number {
  const space = text.indexOf(' ', from);
  return space >= 0 && space < least ? space + 1 : whole(text, from);
}

/** Before the last space after `least`; else where no character is halved. */
function endAt(text: string, until: number, least: number): number {
  const space = text.lastIndexOf(' ', until);
  return space > least ? space : whole(text, until);
}

function whole(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
