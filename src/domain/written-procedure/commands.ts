import type { Authority } from '../authority.ts';
import type { Command } from '../command.ts';
import type { Proposal, Stance } from './written-procedure.ts';

export interface ProposeInWriting extends Command {
  readonly type: 'propose-in-writing';
  readonly proposal: Proposal;
}

/** The newest answer of a member is the one that counts. */
export interface AnswerInWriting extends Command {
  readonly type: 'answer-in-writing';
  readonly stance: Stance;
  readonly reason: string;
}

export interface CloseWrittenProcedure extends Command {
  readonly type: 'close-written-procedure';
}

export type WrittenCommand = ProposeInWriting | AnswerInWriting | CloseWrittenProcedure;

export const MAY_DECIDE_IN_WRITING: Readonly<Record<WrittenCommand['type'], Authority>> = {
  'propose-in-writing': 'secretary',
  'answer-in-writing': 'member',
  'close-written-procedure': 'clock',
};
