import { barred } from '../authority.ts';
import { holders } from '../body/body.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { CaseNotice } from '../dispatch.ts';
import type { Circumstances, Procedure } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { arrangeDialogue, cancelDialogue } from './arrange-dialogue.ts';
import { type DialogueCommand, MAY_DIALOGUE } from './commands.ts';
import { DIALOGUE_MEETINGS, type DialogueMeetings } from './dialogue-meeting.ts';
import { type DialogueEvent, evolveDialogues } from './events.ts';
import { announcementReminders } from './reminders.ts';

/**
 * The body's dialogue meetings: planned, announced in time, and the secretary reminded before it is too late.
 *
 * @source S0-23
 */
export const dialogueProcedure: Procedure<DialogueMeetings, DialogueCommand, DialogueEvent, Refusal> = {
  name: DIALOGUE_MEETINGS,
  asked: Object.keys(MAY_DIALOGUE) as DialogueCommand['type'][], // the keys of a Record over exactly these types
  initial: { meetings: [] },
  decide(state, command, circumstances) {
    const stop = barred(MAY_DIALOGUE[command.type], command.by, circumstances.body);
    return stop === undefined ? decided(state, command, circumstances) : refuse(stop);
  },
  evolve: evolveDialogues,
  dispatches: reminded,
  follows: () => [],
  due(state, body) {
    const [first] = announcementReminders(state, body)
      .map(({ at }) => at)
      .toSorted(Temporal.Instant.compare);
    return first === undefined ? undefined : { type: 'remind-to-announce', at: first };
  },
};

function decided(
  state: DialogueMeetings,
  command: DialogueCommand,
  circumstances: Circumstances,
): Decision<DialogueEvent, Refusal> {
  switch (command.type) {
    case 'arrange-dialogue':
      return arrangeDialogue(state, command, circumstances);
    case 'cancel-dialogue':
      return cancelDialogue(state, command, circumstances);
    case 'remind-to-announce': {
      const due = announcementReminders(state, circumstances.body);
      const come = due.filter(({ at }) => Temporal.Instant.compare(at, command.at) <= 0);
      return accept(...come.map(({ dialogueId }): DialogueEvent => ({ type: 'announcement-reminded', dialogueId })));
    }
  }
}

function reminded(
  event: DialogueEvent,
  _: DialogueMeetings,
  { bodyId, subject }: DialogueCommand,
  { body }: Circumstances,
): readonly CaseNotice[] {
  if (event.type !== 'announcement-reminded') return [];
  return holders(body, 'secretary').map(({ id }) => ({
    kind: 'case-notice',
    record: DIALOGUE_MEETINGS,
    notice: 'dialogue-to-announce',
    bodyId,
    subject,
    to: id,
    inDoubt: 'assume-sent',
    about: event.dialogueId,
  }));
}
