import { keeping as da } from './da/keeping.ts';
import { keeping as en } from './en/keeping.ts';
import type { Language } from './language.ts';

/** Keeping and erasing: what is kept for how long, and what one person can have erased. */
export const keepingWords: Readonly<Record<Language, typeof da>> = { da, en };
