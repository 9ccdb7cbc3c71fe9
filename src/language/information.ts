import { information as da } from './da/information.ts';
import { information as en } from './en/information.ts';
import type { Language } from './language.ts';

/** The words of what one body informs another of. */
export const informationWords: Readonly<Record<Language, typeof da>> = { da, en };
