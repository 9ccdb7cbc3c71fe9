import { publication as da } from './da/publication.ts';
import { publication as en } from './en/publication.ts';
import type { Language } from './language.ts';

/** What is said of what may be public, and what not. */
export const publicationWords: Readonly<Record<Language, typeof da>> = { da, en };
