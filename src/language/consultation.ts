import { type ConsultationWords, consultation as da } from './da/consultation.ts';
import { consultation as en } from './en/consultation.ts';
import type { Language } from './language.ts';

/** The words of consultations. */
export const consultationWords: Readonly<Record<Language, ConsultationWords>> = { da, en };
