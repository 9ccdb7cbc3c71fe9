import { membersPage as da } from './da/members-page.ts';
import { membersPage as en } from './en/members-page.ts';
import type { Language } from './language.ts';

/** The words of the pages that the links in letters open, and of the links themselves. */
export const membersPageWords: Readonly<Record<Language, typeof da>> = { da, en };
