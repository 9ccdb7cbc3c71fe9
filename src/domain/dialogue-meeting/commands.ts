import type { Authority } from '../authority.ts';
import type { Command } from '../command.ts';
import type { DialogueText } from './dialogue-meeting.ts';

/** Plans a dialogue meeting; said again of the same id it replaces what was written. */
export interface ArrangeDialogue extends Command {
  readonly type: 'arrange-dialogue';
  readonly dialogueId: string;
  /** Whether it is one that is there already. */
  readonly again: boolean;
  readonly text: DialogueText;
  /** Why it is announced later than the rules have it; blank if it is not. */
  readonly lateBecause: string;
}

export interface CancelDialogue extends Command {
  readonly type: 'cancel-dialogue';
  readonly dialogueId: string;
  readonly reason: string;
}

export interface DialogueClock extends Command {
  readonly type: 'remind-to-announce';
}

export type DialogueCommand = ArrangeDialogue | CancelDialogue | DialogueClock;

/** Who may give each command. */
export const MAY_DIALOGUE: Readonly<Record<DialogueCommand['type'], Authority>> = {
  'arrange-dialogue': 'secretary',
  'cancel-dialogue': 'secretary',
  'remind-to-announce': 'clock',
};
