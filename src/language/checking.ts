import { checking as da } from './da/checking.ts';
import { checking as en } from './en/checking.ts';
import type { Language } from './language.ts';

/** What is said of a document that has been read, and of taking it in. */
export const checkingWords: Readonly<Record<Language, typeof da>> = { da, en };
