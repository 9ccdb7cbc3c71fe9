import type { Card } from '../../src/cards/card.ts';
import { cancelDialogueCard, dialogueCard } from '../../src/cards/dialogue-forms.ts';
import { dutiesCard } from '../../src/cards/duties.ts';
import type { DialogueMeeting } from '../../src/domain/dialogue-meeting/dialogue-meeting.ts';
import type { Language } from '../../src/language/language.ts';
import { words as wordsOf } from '../../src/language/words.ts';
import { at, body, office, type Writing } from './sample-meeting.ts';

/** Announced in one channel too few. */
export function sampleDialogue(write: Writing): DialogueMeeting {
  return {
    id: 'dialogue-1',
    date: Temporal.PlainDate.from('2027-10-07'),
    datedAt: at('2027-01-11T10:00'),
    themes: [write(80), write(80)],
    announcements: [{ channel: write(60), on: Temporal.PlainDate.from('2027-06-01') }],
    lateBecause: write(100),
  };
}

/** The board of a year with one dialogue meeting too few, announced in one channel too few, and its forms. */
export function dialogueSamples(language: Language, write: Writing): Readonly<Record<string, Card>> {
  const words = wordsOf(language);
  const aalborg = body('klu-aalborg');
  const meeting = sampleDialogue(write);
  const facts = { body: aalborg, year: 2027, meetings: [], formId: 'form-1', meeting };
  const board = {
    ...facts,
    duties: { stage: 'none' } as const,
    dialogues: { meetings: [meeting] },
    reader: office(aalborg, 'secretary'),
    today: Temporal.PlainDate.from('2027-07-01'),
  };
  return {
    'dialogue-meetings': dutiesCard(board, words),
    'arrange-dialogue': dialogueCard(facts, words),
    'cancel-dialogue': cancelDialogueCard(facts, words),
  };
}
