import type { Finding } from '../../domain/paper/finding.ts';
import { phrasePattern } from '../../language/paper-phrases.ts';
import { ALPHABET } from '../../language/paper-words.ts';
import { firstLine, type Passage } from '../passages.ts';
import { place } from '../place.ts';
import type { Row } from '../points.ts';
import type { Understood } from '../understanding.ts';

/** Shorter rows are lists in running text, in which a number may be no number at all. */
const SHORTEST = 3;

/** Numbers left out, used twice or out of their order, in the points and in every other numbered row. */
export function numbering({ passages, numbering: { rows, outer } }: Understood): readonly Finding[] {
  return rows.filter((row) => row === outer || row.at.length >= SHORTEST).flatMap((row) => inRow(row, passages));
}

function inRow({ at }: Row, passages: readonly Passage[]): readonly Finding[] {
  const own = at.flatMap((index) => passages[index] ?? []);
  const numbers = own.map(({ mark }) => mark?.number ?? 0);
  const all = new Set(numbers);
  const findings: Finding[] = [];
  let last: { readonly number: number; readonly passage: Passage } | undefined;
  for (const passage of own) {
    const number = passage.mark?.number ?? 0;
    const written = passage.mark?.text ?? '';
    if (last !== undefined && number === last.number) {
      findings.push({
        ...place(passage, 'sure'),
        code: 'number-repeated',
        number: written,
        first: firstLine(last.passage),
      });
      continue;
    }
    if (last !== undefined && number < last.number) {
      findings.push({
        ...place(passage, 'likely'),
        code: 'number-out-of-order',
        number: written,
        after: last.passage.mark?.text ?? '',
      });
      continue;
    }
    const from = last === undefined ? startOf(own) : last.number + 1;
    const missing = range(from, number).filter((one) => !all.has(one));
    if (missing.length > 0 && !isRepeatedOn(numbers, number)) {
      // Numbers of a year go on from meeting to meeting, and the one before may have had a single point.
      const mayGoOn = last === undefined && passage.mark?.family === 'year';
      findings.push({
        ...place(passage, mayGoOn ? 'ask' : 'sure'),
        code: 'number-missing',
        missing: missing.map((one) => like(passage, one)),
        before: last?.passage.mark?.text ?? '',
        after: written,
      });
    }
    last = { number, passage };
  }
  return findings;
}

/** The agenda of a meeting may begin where the last one ended; a row that begins at 2 has lost its first. */
function startOf([first]: readonly Passage[]): number {
  const number = first?.mark?.number ?? 1;
  return number === 2 ? 1 : number;
}

/** 1, 2, 2, 4: the second 2 was to be the 3, and that is told once. */
const isRepeatedOn = (numbers: readonly number[], number: number) => {
  const at = numbers.indexOf(number);
  return at > 1 && numbers[at - 1] === numbers[at - 2];
};

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/** A missing number written as its neighbours are: `03-14` beside `02-14`, `c)` beside `b)`. */
function like({ mark }: Passage, number: number): string {
  if (mark === undefined) return String(number);
  if (mark.family === 'letter') return mark.text.replace(/^\p{L}/u, ALPHABET[number - 1] ?? '');
  return mark.text.replace(/\d+/, (digits) => String(number).padStart(digits.startsWith('0') ? digits.length : 1, '0'));
}

const WORD = /\p{L}{6,}/gu;
const stem = (word: string) => word.toLowerCase().slice(0, 7);
/** Of compound words the first of their parts is many words': »praksis«, »praksiskonsulent«. */
const longStem = (word: string) => word.toLowerCase().slice(0, 12);
const stems = (text: string) => new Set((text.match(WORD) ?? []).map(stem));

/**
 * The last heading of a list of topics that was lost: on the head of a page a paragraph that has no word of the heading
 * above it, after one that was ended, about something (said twice or more) the document has not spoken of before.
 */
export function lostHeadings({ passages, numbering: { rows, outer } }: Understood): readonly Finding[] {
  return rows
    .filter((row) => row !== outer && row.at.length >= 4)
    .flatMap((row): readonly Finding[] => {
      const last = row.at.at(-1);
      const heading = last === undefined ? undefined : passages[last];
      if (last === undefined || heading?.mark === undefined) return [];
      const under = passages.slice(last + 1);
      const at = under.findIndex((passage, index) => index > 0 && passage.startsPage && passage.mark === undefined);
      const [before, passage] = [under[at - 1], under[at]];
      if (passage === undefined || before === undefined || !/[.]$/.test(before.text) || passage.text.length < 80)
        return [];
      const earlier = passages
        .slice(0, last + 1 + at)
        .map(({ text }) => text)
        .join(' ');
      const spoken = new Set((earlier.match(WORD) ?? []).map(longStem));
      const own = stems(passage.text);
      const about = [...stems(heading.text)].some((one) => own.has(one));
      const words = passage.text.match(WORD)?.map(longStem) ?? [];
      const isNew = words.some((word, index) => !spoken.has(word) && words.indexOf(word) !== index);
      if (about || !isNew) return [];
      return [
        { ...place(passage, 'ask', 0, 80), code: 'heading-lost', number: like(heading, heading.mark.number + 1) },
      ];
    });
}

const STRUCK = phrasePattern('struck');
const POINT = /^(?:pkt\.?|punkt|item)\s*(\d{1,2})\s*[:.)]/iu;

/** Another body's agenda of which the minutes strike points: what is left has to be numbered anew. */
export function renumbering({ points }: Understood): readonly Finding[] {
  return points.flatMap(({ nested, sections }): readonly Finding[] => {
    if (nested.length < 2) return [];
    const numbers = new Set(nested.map(({ mark }) => mark?.number));
    const struck = sections
      .filter(({ part }) => part === 'minutes')
      .flatMap(({ passages }) => passages)
      .flatMap((passage) => {
        const text = passage.mark?.family === 'point' ? `${passage.mark.text}: ${passage.text}` : passage.text;
        const number = Number(POINT.exec(text)?.[1]);
        return STRUCK.test(text.slice(0, 60)) && numbers.has(number) ? [{ number, passage }] : [];
      });
    const [first, ...more] = struck;
    if (first === undefined) return [];
    // Only the last ones struck leave the numbers of the others as they are.
    const kept = nested.filter(({ mark }) => !struck.some(({ number }) => number === mark?.number));
    if (kept.every(({ mark }, index) => mark?.number === index + 1)) return [];
    return [
      {
        ...place(first.passage, 'likely', 0, 60),
        alsoAt: more.map(({ passage }) => firstLine(passage)),
        code: 'renumber-agenda',
        struck: struck.map(({ number }) => number),
        left: kept.length,
      },
    ];
  });
}
