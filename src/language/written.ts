import { written as da, type WrittenWords } from './da/written.ts';
import { written as en } from './en/written.ts';
import type { Language } from './language.ts';

/** The words of written procedures. */
export const writtenWords: Readonly<Record<Language, WrittenWords>> = { da, en };
