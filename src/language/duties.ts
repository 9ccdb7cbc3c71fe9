import { duties as da } from './da/duties.ts';
import { duties as en } from './en/duties.ts';
import type { Language } from './language.ts';

/** What is said about a body's yearly duties. */
export const dutyWords: Readonly<Record<Language, typeof da>> = { da, en };
