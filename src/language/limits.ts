import { limits as da } from './da/limits.ts';
import { limits as en } from './en/limits.ts';
import type { Language } from './language.ts';

/** What is said of outer limits and of late steps, in the reader's language. */
export const limitWords: Readonly<Record<Language, typeof da>> = { da, en };
