import { groups as da, type GroupWords } from './da/groups.ts';
import { groups as en } from './en/groups.ts';
import type { Language } from './language.ts';

/** The words of ad hoc groups. */
export const groupWords: Readonly<Record<Language, GroupWords>> = { da, en };
