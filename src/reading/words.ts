import { NAME_ENDING } from '../language/body-names.ts';

const WORD = /\p{L}[\p{L}’'-]*/gu;

/** Endings Danish and English put on a word, the longest first. */
const ENDING = /(?:ernes|enes|erne|ers|ens|ets|ene|ede|en|et|er|es|s|e|t|ing|ed)$/u;

/** The stem by which a word is known again: at most seven letters, without an ending. An abbreviation is its own. */
export function stemOf(word: string): string {
  if (/^\p{Lu}{2,}/u.test(word)) return word.replace(/[’']?\p{Ll}+$/u, '');
  const lower = word.toLowerCase();
  const bare = lower.length > 5 ? lower.replace(ENDING, '') : lower;
  return bare.slice(0, 7);
}

/** The words of a text that carry its meaning: five letters or more, and abbreviations. */
export function contentStems(text: string): ReadonlySet<string> {
  const words = text.match(WORD) ?? [];
  return new Set(words.filter((word) => word.length >= 5 || /^\p{Lu}{2,}$/u.test(word)).map(stemOf));
}

/** A word of a name without the ending it takes in a sentence: `klyngestyregrupp` of »Klyngestyregruppens«. Short words stay. */
export function nameStem(word: string): string {
  const lower = word.toLowerCase();
  if (lower.length < 5) return lower;
  const bare = lower.replace(NAME_ENDING, '');
  return bare.length < 3 ? lower : bare.replace(/e$/u, '');
}
