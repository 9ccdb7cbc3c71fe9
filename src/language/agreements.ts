import { type AgreementWords, agreements as da } from './da/agreements.ts';
import { agreements as en } from './en/agreements.ts';
import type { Language } from './language.ts';

/** The words of local agreements. */
export const agreementWords: Readonly<Record<Language, AgreementWords>> = { da, en };
