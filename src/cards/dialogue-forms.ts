import { MOST_OF_DIALOGUE, NOT_AGREED } from '../domain/dialogue-meeting/dialogue-choice.ts';
import type { DialogueMeeting } from '../domain/dialogue-meeting/dialogue-meeting.ts';
import type { MeetingNote } from '../domain/procedure.ts';
import { dateWithWeekday } from '../language/dates.ts';
import { dialogueWords } from '../language/dialogue-meetings.ts';
import type { Words } from '../language/words.ts';
import type { Card } from './card.ts';
import { type CaseFormFacts, caseFormCard } from './case-form.ts';

export interface DialogueFormFacts extends CaseFormFacts {
  readonly year: number;
  /** The body's meetings, at one of which the themes are agreed. */
  readonly meetings: readonly MeetingNote[];
  /** The one that is changed; absent, a new one. */
  readonly meeting?: DialogueMeeting | undefined;
}

/** More choices would not be read. */
const MOST_MEETINGS = 12;

/** A dialogue meeting: its day, its themes, and where it has been announced. */
export function dialogueCard(facts: DialogueFormFacts, words: Words): Card {
  const { body, year, meeting, meetings } = facts;
  const { language } = words;
  const said = dialogueWords[language];
  const agreed = meetings
    .filter(({ cancelled }) => !cancelled)
    .slice(-MOST_MEETINGS)
    .map(({ id, slot }) => ({ title: dateWithWeekday(slot.date, language), value: id }));
  const announced = (meeting?.announcements ?? []).map(({ channel, on }) => `${channel}, ${on}`);
  return caseFormCard(
    facts,
    {
      told: meeting === undefined ? said.newForm(body) : said.changeForm(meeting.date),
      verb: 'arrange-dialogue',
      button: said.buttons.save,
      data: { year, ...(meeting === undefined ? {} : { dialogueId: meeting.id }) },
      fields: [
        { id: 'dialogue-date', kind: 'date', value: meeting?.date.toString() ?? '', required: true },
        { id: 'themes', kind: 'long-text', value: (meeting?.themes ?? []).join('\n'), most: MOST_OF_DIALOGUE },
        {
          id: 'agreed-at',
          kind: 'choice',
          value: meeting?.agreedAt ?? NOT_AGREED,
          choices: [{ title: said.noneAgreed, value: NOT_AGREED }, ...agreed],
        },
        { id: 'channels', kind: 'long-text', value: announced.join('\n'), most: MOST_OF_DIALOGUE },
        { id: 'late-because', kind: 'text', value: meeting?.lateBecause ?? '' },
      ],
      labels: said.labels,
      back: { title: said.buttons.board, command: 'duties' },
    },
    words,
  );
}

export function cancelDialogueCard(
  facts: DialogueFormFacts & { readonly meeting: DialogueMeeting },
  words: Words,
): Card {
  const { year, meeting } = facts;
  const said = dialogueWords[words.language];
  return caseFormCard(
    facts,
    {
      told: said.cancelForm(meeting.date),
      verb: 'cancel-dialogue',
      button: said.buttons.cancel,
      data: { year, dialogueId: meeting.id },
      fields: [{ id: 'reason', kind: 'long-text', required: true }],
      labels: said.labels,
      back: { title: said.buttons.board, command: 'duties' },
    },
    words,
  );
}
