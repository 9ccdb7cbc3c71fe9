import { draftAgenda as da } from './da/draft-agenda.ts';
import { draftAgenda as en } from './en/draft-agenda.ts';
import type { Language } from './language.ts';

/** The words about another body’s agenda, prepared here. */
export const draftAgendaWords: Readonly<Record<Language, typeof da>> = { da, en };
