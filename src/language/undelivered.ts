import type { UndeliveredGround } from '../domain/undelivered.ts';
import { undelivered as da } from './da/undelivered.ts';
import { undelivered as en } from './en/undelivered.ts';
import type { Language } from './language.ts';

const PHRASES: Readonly<Record<Language, Readonly<Record<UndeliveredGround, string>>>> = { da, en };

/** Why something did not get to a person, in a sentence. */
export function undeliveredSentence(ground: UndeliveredGround, language: Language): string {
  const phrase = PHRASES[language][ground];
  return `${phrase.charAt(0).toLocaleUpperCase(language)}${phrase.slice(1)}.`;
}
