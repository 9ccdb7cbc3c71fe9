import { dialogueMeetings as da } from './da/dialogue-meetings.ts';
import { dialogueMeetings as en } from './en/dialogue-meetings.ts';
import type { Language } from './language.ts';

/** What is said about a body's dialogue meetings. */
export const dialogueWords: Readonly<Record<Language, typeof da>> = { da, en };
