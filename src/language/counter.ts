import { counter as da } from './da/counter.ts';
import { counter as en } from './en/counter.ts';
import type { Language } from './language.ts';

/** What is said at the counter besides what the cards say. */
export const counterWords = (language: Language) => ({ da, en })[language];
