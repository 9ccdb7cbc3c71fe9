import { stemmer } from '@orama/stemmers/danish';

/** A word where it stands in a text, `[from, until)` in UTF-16 units, and the term it is found under. */
export interface Word {
  readonly from: number;
  readonly until: number;
  readonly term: string;
  /** The word itself, folded. */
  readonly form: string;
}

/** Characters of a word that count; nobody types more, and a text may be one word of thousands. */
const MOST_OF_A_WORD = 64;

/** The words of a text, in order. */
export function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].map((match) => ({
    from: match.index,
    until: match.index + match[0].length,
    ...readAs(match[0]),
  }));
}

/**
 * What a word is found under: folded, and without its Danish ending (Snowball), so that »lægerne« is found by `laege`.
 * English words go through the same, as both the text and what is asked for do.
 */
export function termOf(word: string): string {
  return readAs(word).term;
}

function readAs(word: string): Pick<Word, 'form' | 'term'> {
  const known = read.get(word);
  if (known !== undefined) return known;
  const form = folded(word.slice(0, MOST_OF_A_WORD)).slice(0, MOST_OF_A_WORD);
  const fresh = { form, term: DOCTOR.exec(form)?.[1] ?? stemmer(form) };
  if (read.size >= MOST_KEPT) read.clear();
  if (word.length <= MOST_OF_A_WORD) read.set(word, fresh);
  return fresh;
}

/** The stemmer makes one word of »læge« and »lægge«, and minutes are full of both. */
const DOCTOR = /^(.*laege)(?:s|ns?|rs?|rnes?)?$/;

/** The same words stand in all minutes, and an ending takes long to find. */
const read = new Map<string, Pick<Word, 'form' | 'term'>>();
const MOST_KEPT = 50_000;

/** Without case and accents; æ, ø and å as they are written where there are none, which their neighbours in other alphabets join. */
export function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00e6\u00e4]/g, 'ae')
    .replace(/[\u00f8\u00f6]/g, 'oe')
    .replace(/\u00e5/g, 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
