import type { UndeliveredGround } from '../domain/undelivered.ts';
import { undelivered as da } from './da/undelivered.ts';
import { undelivered as en } from './en/undelivered.ts';
import type { Language } from './language.ts';

/** Why something did not get to a person, in a sentence. */
export const undeliveredWords: Readonly<Record<Language, Readonly<Record<UndeliveredGround, string>>>> = { da, en };
