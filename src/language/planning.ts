import { planning as da } from './da/planning.ts';
import { planning as en } from './en/planning.ts';
import type { Language } from './language.ts';

/** What is said of a year's plan beside the plan itself, in the reader's language. */
export const planningWords: Readonly<Record<Language, typeof da>> = { da, en };
