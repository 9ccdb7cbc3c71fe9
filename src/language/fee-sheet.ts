import { feeSheet as da } from './da/fee-sheet.ts';
import { feeSheet as en } from './en/fee-sheet.ts';
import type { Language } from './language.ts';

/** What is said of who is paid for a meeting. */
export const feeSheetWords: Readonly<Record<Language, typeof da>> = { da, en };
