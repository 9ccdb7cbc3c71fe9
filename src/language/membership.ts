import { membership as da } from './da/membership.ts';
import { membership as en } from './en/membership.ts';
import type { Language } from './language.ts';

/** The words about seats, substitutes, delegations and terms. */
export const membershipWords: Readonly<Record<Language, typeof da>> = { da, en };
