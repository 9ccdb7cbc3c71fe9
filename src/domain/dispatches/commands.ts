import type { Authority } from '../authority.ts';
import type { MemberId } from '../body/body.ts';
import type { Command } from '../command.ts';
import type { PersonalDispatch } from '../dispatch.ts';

/** About one notice to one member: the dispatch as it was posted. */
interface AboutDispatch extends Command {
  readonly dispatchId: string;
  readonly dispatch: PersonalDispatch;
  readonly member: MemberId;
}

/** »Send igen«: by whichever way is open, whatever was found out before. */
export interface SendAgain extends AboutDispatch {
  readonly type: 'send-again';
}

/** »Send som mail«. */
export interface SendAsMail extends AboutDispatch {
  readonly type: 'send-as-mail';
}

/** The secretary rang the member up. */
export interface NoteCall extends AboutDispatch {
  readonly type: 'note-ring-up';
  readonly note: string;
  /** Whether the member has what the notice told: then it is received, by telephone. */
  readonly hasIt: boolean;
}

export type DispatchesCommand = SendAgain | SendAsMail | NoteCall;

/** Who may give each command. */
export const MAY_SEND: Readonly<Record<DispatchesCommand['type'], Authority>> = {
  'send-again': 'secretary',
  'send-as-mail': 'secretary',
  'note-ring-up': 'secretary',
};
