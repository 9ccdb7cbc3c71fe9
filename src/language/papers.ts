import { papers as da } from './da/papers.ts';
import { papers as en } from './en/papers.ts';
import type { Language } from './language.ts';

/** What is said of a file that is not read, and what to do instead. */
export const paperWords: Readonly<Record<Language, typeof da>> = { da, en };
