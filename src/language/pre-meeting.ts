import { preMeeting as da } from './da/pre-meeting.ts';
import { preMeeting as en } from './en/pre-meeting.ts';
import type { Language } from './language.ts';

/** What is said about the secretariat's meeting before a meeting. */
export const preMeetingWords: Readonly<Record<Language, typeof da>> = { da, en };
