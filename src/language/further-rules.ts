import { furtherRules as da } from './da/further-rules.ts';
import { furtherRules as en } from './en/further-rules.ts';
import type { Language } from './language.ts';

/** The rules of the year and of the meeting, as rows of »regler«. */
export const furtherRuleWords: Readonly<Record<Language, typeof da>> = { da, en };
