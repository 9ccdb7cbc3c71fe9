import { referral as da, type ReferralWords } from './da/referral.ts';
import { referral as en } from './en/referral.ts';
import type { Language } from './language.ts';

/** The words of referrals between bodies. */
export const referralWords: Readonly<Record<Language, ReferralWords>> = { da, en };
