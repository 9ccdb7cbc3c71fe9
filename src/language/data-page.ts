import { dataPage as da } from './da/data-page.ts';
import { dataPage as en } from './en/data-page.ts';
import type { Language } from './language.ts';

/** What the page about the feeds and the data says; the addresses are those of the site. */
export const dataPageWords: Readonly<Record<Language, typeof da>> = { da, en };
