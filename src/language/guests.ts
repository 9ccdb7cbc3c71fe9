import { guests as da } from './da/guests.ts';
import { guests as en } from './en/guests.ts';
import type { Language } from './language.ts';

/** What is said about the guests of a meeting. */
export const guestWords: Readonly<Record<Language, typeof da>> = { da, en };
