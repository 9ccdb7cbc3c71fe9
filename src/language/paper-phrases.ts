import { paperPhrases as da } from './da/paper-phrases.ts';
import { paperPhrases as en } from './en/paper-phrases.ts';
import { paperPhrases as nb } from './nb/paper-phrases.ts';
import { wordPattern } from './paper-words.ts';

/** What minutes say again and again; each text is alternatives of a pattern, found as whole words in any case. */
export interface PaperPhrases {
  readonly nextMeeting: string;
  /** A list of coming meetings. */
  readonly plan: string;
  readonly moves: string;
  readonly minutesOf: string;
  readonly held: string;
  readonly vagueDay: string;
  /** In the titles of points under which nothing is decided. */
  readonly information: string;
  readonly anyOther: string;
  /** Titles of points for which nobody recommends anything. */
  readonly trivial: string;
  /** That answers every recommendation of a point at once. */
  readonly followed: string;
  readonly noted: string;
  readonly discusses: string;
  /** Words by which a recommendation is answered. */
  readonly decides: string;
  readonly decided: string;
  readonly wasDecided: string;
  /** What a body calls itself. */
  readonly we: string;
  readonly alternative: string;
  readonly struck: string;
  readonly agreedThat: string;
  /** What somebody does who has been given a task. */
  readonly acts: string;
  readonly toAct: string;
  /** A task without anybody who does it. */
  readonly isActed: string;
  readonly byWhom: string;
  readonly due: string;
  /** Several, of whom none is the one. */
  readonly together: string;
  readonly must: string;
  /** Names of bodies, with their capitals. */
  readonly bodies: string;
  readonly speaks: string;
  /** What only somebody present can have done. */
  readonly tookPart: string;
  readonly wasAbsent: string;
  /** How many report, said before the reports. */
  readonly reports: string;
}

export type Phrase = keyof PaperPhrases;

/** The alternatives of a phrase in all languages, to be put into a larger pattern. */
export function phrase(name: Phrase): string {
  return [da[name], en[name], nb[name] ?? ''].filter((one) => one !== '').join('|');
}

/** A phrase as whole words. */
export const phrasePattern = (name: Phrase, flags = 'iu'): RegExp => wordPattern(phrase(name), flags);

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
