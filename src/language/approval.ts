import { approval as danish } from './da/approval.ts';
import { approval as english } from './en/approval.ts';
import type { Language } from './language.ts';

export type ApprovalWords = typeof danish;

/** What is said of the way minutes are approved. */
export const approvalWords: Readonly<Record<Language, ApprovalWords>> = { da: danish, en: english };
