import { archive as da } from './da/archive.ts';
import { archive as en } from './en/archive.ts';
import type { Language } from './language.ts';

export type ArchiveWords = typeof da;

export const archiveWords: Readonly<Record<Language, ArchiveWords>> = { da, en };
