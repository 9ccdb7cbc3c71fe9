import { publicationWords } from '../language/publication.ts';
import type { Words } from '../language/words.ts';
import { press, send } from './button.ts';
import type { Card } from './card.ts';
import { about, type FormFacts, type MeetingFacts, nameOf } from './facts.ts';
import { formCard } from './form-card.ts';

/** What is put right in public minutes. */
export function correctPublishedCard(facts: MeetingFacts & FormFacts, words: Words): Card {
  const { correctForm, title } = publicationWords[words.language];
  return formCard(
    {
      ...facts,
      heading: correctForm.told.heading,
      paragraphs: [nameOf(facts, words), ...correctForm.told.paragraphs],
      fields: [
        { id: 'what', kind: 'long-text', required: true },
        { id: 'words', kind: 'text' },
        { id: 'instead', kind: 'text', most: 200 },
      ],
      labels: correctForm.labels,
      actions: [
        send(correctForm.send, 'correct-published', { ...about(facts), formId: facts.formId }),
        press(title, 'run-command', { ...about(facts), command: 'publication' }),
      ],
    },
    words,
  );
}

/** Why public minutes are taken back. */
export function withdrawPublishedCard(facts: MeetingFacts & FormFacts, words: Words): Card {
  const { withdrawForm, title } = publicationWords[words.language];
  return formCard(
    {
      ...facts,
      heading: withdrawForm.told.heading,
      paragraphs: [nameOf(facts, words), ...withdrawForm.told.paragraphs],
      fields: [{ id: 'reason', kind: 'long-text', required: true }],
      labels: withdrawForm.labels,
      actions: [
        send(withdrawForm.send, 'withdraw-published', { ...about(facts), formId: facts.formId }),
        press(title, 'run-command', { ...about(facts), command: 'publication' }),
      ],
    },
    words,
  );
}
