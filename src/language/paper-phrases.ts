import { paperPhrases as da } from './da/paper-phrases.ts';
import { paperPhrases as en } from './en/paper-phrases.ts';
import { paperPhrases as nb } from './nb/paper-phrases.ts';
import type { PaperPhrases } from './paper-vocabulary.ts';
import { wordPattern } from './paper-words.ts';

export type Phrase = keyof PaperPhrases;

/** The alternatives of a phrase in all languages, to be put into a larger pattern. */
export function phrase(name: Phrase): string {
  return [da[name], en[name], nb[name] ?? ''].filter((one) => one !== '').join('|');
}

/** A phrase as whole words. */
export const phrasePattern = (name: Phrase, flags = 'iu'): RegExp => wordPattern(phrase(name), flags);

/** That answers every recommendation of a point at once. */
export const FOLLOWED = new RegExp(`(?<![\\p{L}])(?:${phrase('followed')})`, 'imu');
/** Words by which a recommendation is answered. */
export const DECIDES = phrasePattern('decides');

const NUMBERS = [
  ['en', 'et', 'one'],
  ['to', 'two'],
  ['tre', 'three'],
  ['fire', 'four'],
  ['fem', 'five'],
  ['seks', 'six'],
  ['syv', 'seven'],
  ['otte', 'eight'],
  ['ni', 'nine'],
  ['ti', 'ten'],
];

/** `fire` is 4; undefined for what is no number up to ten, in words or figures. */
export function numberSaid(word: string): number | undefined {
  if (/^\d{1,2}$/.test(word)) return Number(word);
  const at = NUMBERS.findIndex((names) => names.includes(word.toLowerCase()));
  return at < 0 ? undefined : at + 1;
}
