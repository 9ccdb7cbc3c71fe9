import { dispatches as da } from './da/dispatches.ts';
import { dispatches as en } from './en/dispatches.ts';
import type { Language } from './language.ts';

/** What is said about what was sent to whom. */
export const dispatchWords: Readonly<Record<Language, typeof da>> = { da, en };
