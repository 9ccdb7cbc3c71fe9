import type { Card } from '../cards/card.ts';
import { cancelDialogueCard, type DialogueFormFacts, dialogueCard } from '../cards/dialogue-forms.ts';
import type { DialogueCommand } from '../domain/dialogue-meeting/commands.ts';
import { DIALOGUE_MEETINGS, type DialogueMeeting } from '../domain/dialogue-meeting/dialogue-meeting.ts';
import { cancelDialogueForm, dialogueForm } from '../forms/dialogue-forms.ts';
import { readForm } from '../forms/form.ts';
import { submitCase } from './case-form.ts';
import { dialoguesAt, dutiesBoard, yearIn } from './duties-board.ts';
import {
  type Action,
  commandId,
  type Data,
  formIdOf,
  header,
  meetingNotes,
  refusal,
  textOf,
  type Visit,
} from './visit.ts';

/** »Dialogmøde«: planned, changed, announced and cancelled from the board of duties. */
export const dialogueActions: Readonly<Record<string, Action>> = {
  'arrange-dialogue-form': (visit, data) => withDialogue(visit, data, (facts) => dialogueCard(facts, visit.words)),
  'arrange-dialogue': (visit, data) =>
    withDialogue(visit, data, (facts) => {
      const { meeting, formId } = facts;
      const read = readForm(dialogueForm, data);
      return submitCase(visit, {
        read,
        command: ({ text, lateBecause }): DialogueCommand => ({
          type: 'arrange-dialogue',
          dialogueId: meeting?.id ?? formId,
          again: meeting !== undefined,
          text,
          lateBecause,
          ...header(visit, DIALOGUE_MEETINGS, commandId(visit, data, 'arrange-dialogue')),
        }),
        form: (again) => dialogueCard({ ...facts, ...again }, visit.words),
        // Its own year: that is where it is now to be seen.
        done: () => dutiesBoard(visit, read.ok ? read.value.text.date.year : facts.year),
      });
    }),
  'cancel-dialogue-form': (visit, data) =>
    withKnownDialogue(visit, data, (facts) => cancelDialogueCard(facts, visit.words)),
  'cancel-dialogue': (visit, data) =>
    withKnownDialogue(visit, data, (facts) =>
      submitCase(visit, {
        read: readForm(cancelDialogueForm, data),
        command: ({ reason }): DialogueCommand => ({
          type: 'cancel-dialogue',
          dialogueId: facts.meeting.id,
          reason,
          ...header(visit, DIALOGUE_MEETINGS, commandId(visit, data, 'cancel-dialogue')),
        }),
        form: (again) => cancelDialogueCard({ ...facts, ...again }, visit.words),
        done: () => dutiesBoard(visit, facts.meeting.date.year),
      }),
    ),
};

/** The one the card names, or none for a new one; refused where the rules name no dialogue meetings, or not that one. */
async function withDialogue(
  visit: Visit,
  data: Data,
  then: (facts: DialogueFormFacts) => Promise<Card> | Card,
): Promise<Card> {
  const { body } = visit;
  if (body.rules.dialogueMeetings === undefined) return refusal(visit, { because: 'no-dialogue-meetings' });
  const dialogueId = textOf(data, 'dialogueId');
  const [dialogues, meetings] = await Promise.all([dialoguesAt(visit), meetingNotes(visit)]);
  const meeting = dialogues.meetings.find(({ id }) => id === dialogueId);
  if (dialogueId !== '' && meeting === undefined) return refusal(visit, { because: 'no-such-dialogue' });
  return then({ body, year: yearIn(visit, data), formId: formIdOf(data), meetings, meeting });
}

function withKnownDialogue(
  visit: Visit,
  data: Data,
  then: (facts: DialogueFormFacts & { readonly meeting: DialogueMeeting }) => Promise<Card> | Card,
): Promise<Card> {
  return withDialogue(visit, data, (facts) => {
    const { meeting } = facts;
    return meeting === undefined ? refusal(visit, { because: 'no-such-dialogue' }) : then({ ...facts, meeting });
  });
}
