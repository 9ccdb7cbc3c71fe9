import type { Authority } from '../authority.ts';
import type { Command } from '../command.ts';
import type { CommentWindow } from '../minutes/comment-window.ts';
import type { BodyName, Receiver } from '../referral/referral.ts';
import type { HeardMatter } from './consultation.ts';

export interface Consult extends Command {
  readonly type: 'consult';
  readonly matter: HeardMatter;
  /** Counted days; the day it is sent is not one of them. */
  readonly days: number;
  readonly hearsMembers: boolean;
  readonly receivers: readonly Receiver[];
}

/** Another body hears this one. */
export interface BeHeard extends Command {
  readonly type: 'be-heard';
  readonly matter: HeardMatter;
  readonly window: CommentWindow;
  readonly from: BodyName;
}

/** A member's own answer. */
export interface ReplyToConsultation extends Command {
  readonly type: 'reply-to-consultation';
  readonly text: string;
}

/** The answer of the body that is heard. */
export interface ReplyForBody extends Command {
  readonly type: 'reply-for-body';
  readonly text: string;
}

export interface NoteReply extends Command {
  readonly type: 'note-reply';
  readonly receiver: string;
  readonly text: string;
}

/** What a body that is not in Referent has answered. */
export interface NoteOutsideReply extends Command {
  readonly type: 'note-outside-reply';
  readonly receiver: string;
  readonly text: string;
}

export interface ConsultationClock extends Command {
  readonly type: 'remind-of-consultation' | 'close-consultation';
}

export type ConsultationCommand =
  | Consult
  | BeHeard
  | ReplyToConsultation
  | ReplyForBody
  | NoteReply
  | NoteOutsideReply
  | ConsultationClock;

export const MAY_CONSULT: Readonly<Record<ConsultationCommand['type'], Authority>> = {
  consult: 'secretary',
  'be-heard': 'desk',
  'reply-to-consultation': 'member',
  'reply-for-body': 'secretary',
  'note-reply': 'desk',
  'note-outside-reply': 'secretary',
  'remind-of-consultation': 'clock',
  'close-consultation': 'clock',
};
