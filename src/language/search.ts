import { search as da } from './da/search.ts';
import { search as en } from './en/search.ts';
import type { Language } from './language.ts';

/** The words of the search. */
export const searchWords: Readonly<Record<Language, typeof da>> = { da, en };
