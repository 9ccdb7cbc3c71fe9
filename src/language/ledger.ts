import { ledger as da } from './da/ledger.ts';
import { ledger as en } from './en/ledger.ts';
import type { Language } from './language.ts';

/** What is said of a recommendation and what became of each of its bullets. */
export const ledgerWords: Readonly<Record<Language, typeof da>> = { da, en };
