import { meetingPlan as da } from './da/meeting-plan.ts';
import { meetingPlan as en } from './en/meeting-plan.ts';
import type { Language } from './language.ts';

/** The words of the meeting plan as a document. */
export const meetingPlanWords: Readonly<Record<Language, typeof da>> = { da, en };
