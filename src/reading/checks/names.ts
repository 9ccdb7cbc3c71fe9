import type { Finding } from '../../domain/paper/finding.ts';
import { datedThings } from '../../language/da/slips.ts';
import { daysWritten } from '../dates.ts';
import type { Passage } from '../passages.ts';
import { place } from '../place.ts';
import type { Understood } from '../understanding.ts';
import { nameStem } from '../words.ts';

const NAME = /(?<![\p{L}])\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){2,4}/gu;

/** One place or body with its words in two orders: »Nyt Aalborg Universitetshospital«, »Aalborg Ny Universitetshospital«. */
export function twoNames(understood: Understood): readonly Finding[] {
  const { passages, tables } = understood;
  const names = passages.flatMap((passage) =>
    [...passage.text.matchAll(NAME)].map((match) => ({ passage, at: match.index, name: match[0] })),
  );
  const byWords = Map.groupBy(names, ({ name }) => wordsOf(name).toSorted().join(' '));
  const orders = [...byWords.values()].flatMap((same): readonly Finding[] => {
    const first = same[0];
    const other = same.find(
      ({ name }) => first !== undefined && wordsOf(name).join(' ') !== wordsOf(first.name).join(' '),
    );
    if (first === undefined || other === undefined) return [];
    const { passage, at, name } = other;
    return [
      {
        ...place(passage, 'likely', at, name.length),
        alsoAt: [place(first.passage, 'likely', first.at).line],
        code: 'two-names',
        names: [first.name, name],
      },
    ];
  });
  return [...orders, ...twoSpellings(understood), ...twoLabels(tables)];
}

/** A name's words without the endings they change: »Nyt« is »Ny«. */
const wordsOf = (name: string) =>
  name
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/(?:t|s|e)$/u, ''));

/** Shorter names are spelt one way, or are words of the language. */
const SHORTEST = 12;
/** A name of more words than this is spelt in no second way. */
const MOST_WORDS = 5;

/** The committee's own name spelt in another way: »Kommunalt-Lægeligt Udvalg«, »Kommunallægeligt Udvalg«. */
function twoSpellings({ document, passages }: Understood): readonly Finding[] {
  const [own = ''] = document.body?.text.split(/\s(?:i|for|of)\s/u) ?? [];
  const name = spelt(own);
  if (document.body === undefined || name.letters.length < SHORTEST || name.spelling === name.letters) return [];
  const first = name.letters.slice(0, 3);
  for (const passage of passages) {
    const words = [...passage.text.matchAll(/[\p{L}\d][\p{L}\d-]*/gu)];
    for (const [index, { 0: word, index: at }] of words.entries()) {
      if (!/^\p{Lu}/u.test(word) || !word.toLowerCase().startsWith(first)) continue;
      for (let count = 1; count <= MOST_WORDS; count += 1) {
        const last = words[index + count - 1];
        if (last === undefined) break;
        const said = passage.text.slice(at, last.index + last[0].length);
        const { letters, spelling } = spelt(said);
        if (letters !== name.letters || spelling === name.spelling) continue;
        const here = place(passage, 'ask', at, said.length);
        return [{ ...here, alsoAt: [document.body.line], code: 'two-names', names: [own, said] }];
      }
    }
  }
  return [];
}

/** A name without the endings of its words: its letters alone, and with the hyphens and spaces between them. */
function spelt(name: string): { readonly letters: string; readonly spelling: string } {
  const spelling = name
    .trim()
    .split(/([\s-]+)/u)
    .map((part, index) => (index % 2 === 0 ? nameStem(part) : part.includes('-') ? '-' : ' '))
    .join('');
  return { letters: spelling.replace(/[\s-]/g, ''), spelling };
}

/** A row of one table that is another table's with an s more: »Vesthimmerland«, »Vesthimmerlands«. */
function twoLabels(tables: Understood['tables']): readonly Finding[] {
  return tables.flatMap((table, index) =>
    tables.slice(0, index).flatMap((earlier) => {
      const shared = table.rows.filter(({ label }) => earlier.rows.some((row) => row.label === label));
      if (shared.length < 3) return [];
      return table.rows.flatMap(({ label, line }): readonly Finding[] => {
        const other = earlier.rows.find((row) => row.label !== label && bareLabel(row.label) === bareLabel(label));
        if (other === undefined) return [];
        return [
          {
            line: line.number,
            quote: label,
            confidence: 'likely',
            alsoAt: [other.line.number],
            code: 'two-names',
            names: [other.label, label],
          },
        ];
      });
    }),
  );
}

const bareLabel = (label: string) => label.toLowerCase().replace(/s$/, '');

interface Dated {
  readonly passage: Passage;
  readonly at: number;
  readonly text: string;
  readonly year: number;
  readonly isYearOnly: boolean;
}

/** What is adopted or agreed once, with two dates. A year alone agrees with any day in it. */
export function twoDates({ passages }: Understood): readonly Finding[] {
  return datedThings.flatMap(({ pattern, what }): readonly Finding[] => {
    const dated = passages.flatMap((passage) => datedIn(passage, pattern));
    const texts = new Map<string, Dated>();
    for (const one of dated) {
      const agrees = [...texts.values()].some((known) =>
        known.isYearOnly || one.isYearOnly ? known.year === one.year : known.text === one.text,
      );
      if (!agrees) texts.set(one.text, one);
    }
    const [first, ...others] = [...texts.values()];
    const last = others.at(-1);
    if (first === undefined || last === undefined) return [];
    return [
      {
        ...place(last.passage, 'ask', last.at, 120),
        alsoAt: [first, ...others.slice(0, -1)].map(({ passage, at }) => place(passage, 'ask', at).line),
        code: 'two-dates',
        what,
        dates: [...new Set(dated.map(({ text }) => text))],
      },
    ];
  });
}

function datedIn(passage: Passage, pattern: RegExp): readonly Dated[] {
  const found = pattern.exec(passage.text);
  if (found === null) return [];
  const from = found.index + found[0].length;
  const day = daysWritten(passage).find(({ at, text }) => at + text.length > from - 12 && at < from + 12);
  if (day?.year !== undefined) {
    const text = day.text.replace(/^(?:den|d\.)\s*/, '').trim();
    return [{ passage, at: found.index, text, year: day.year, isYearOnly: false }];
  }
  const [, year] = /^\s*(20\d{2}|19\d{2})(?!\d)/.exec(passage.text.slice(from)) ?? [];
  return year === undefined ? [] : [{ passage, at: found.index, text: year, year: Number(year), isYearOnly: true }];
}
