import type { Body, Member } from '../domain/body/body.ts';
import type { PersonalDispatch } from '../domain/dispatch.ts';
import type { Message } from './channels.ts';
import type { Receipt, Way } from './ports.ts';

/** One notice on its way to one person. */
export interface Errand {
  readonly id: string;
  readonly notice: PersonalDispatch;
  readonly to: Member;
  readonly body: Body;
  readonly message: Message;
  readonly language: 'da' | 'en';
  note(way: Way, state: Receipt['state'], detail: string, ground?: Receipt['ground']): Promise<void>;
}
