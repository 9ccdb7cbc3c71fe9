import { topics as da } from './da/topics.ts';
import { topics as en } from './en/topics.ts';
import type { Language } from './language.ts';

/** The words of the topics of meetings, and of where matters belong. */
export const topicWords: Readonly<Record<Language, typeof da>> = { da, en };
