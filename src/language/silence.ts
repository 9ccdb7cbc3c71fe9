import { silence as da } from './da/silence.ts';
import { silence as en } from './en/silence.ts';
import type { Language } from './language.ts';

export type SilenceWords = typeof da;

/** What is said of silence: who has the draft, what holds it back, what stops its clock. */
export const silenceWords: Readonly<Record<Language, SilenceWords>> = { da, en };
