import { journal as da } from './da/journal.ts';
import { journal as en } from './en/journal.ts';
import type { Language } from './language.ts';

/** What is found in a journal that is gone through. */
export const journalWords: Readonly<Record<Language, typeof da>> = { da, en };
