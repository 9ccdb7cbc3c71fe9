import { docket as da } from './da/docket.ts';
import { docket as en } from './en/docket.ts';
import type { Language } from './language.ts';

/** The words of the docket. */
export const docketWords: Readonly<Record<Language, typeof da>> = { da, en };
