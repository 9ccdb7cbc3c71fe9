import { feeds as da } from './da/feeds.ts';
import { feeds as en } from './en/feeds.ts';
import type { Language } from './language.ts';

/** The words of the feeds: titles of entries and of the meetings in a calendar. */
export const feedWords: Readonly<Record<Language, typeof da>> = { da, en };
