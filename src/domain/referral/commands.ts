import type { ItemText } from '../agenda/item.ts';
import type { Authority } from '../authority.ts';
import type { Command } from '../command.ts';
import type { BodyName, Matter, OpenReferral, Receiver, ThreadState } from './referral.ts';

/** Sends an item to one or several bodies. */
export interface Refer extends Command {
  readonly type: 'refer';
  readonly matter: Matter;
  readonly receivers: readonly Receiver[];
  readonly from?: NonNullable<OpenReferral['from']>;
}

/** What another body sent here goes on to others; `path` is the bodies it has been through. */
export interface ReferOn extends Command {
  readonly type: 'refer-on';
  readonly matter: Matter;
  readonly receivers: readonly Receiver[];
  readonly path: readonly BodyName[];
}

export interface ReferFurther extends Command {
  readonly type: 'refer-further';
  readonly receivers: readonly Receiver[];
}

export interface WithdrawReferral extends Command {
  readonly type: 'withdraw-referral';
  readonly reason: string;
}

/** What a receiver in Referent has come to. */
export interface NoteThread extends Command {
  readonly type: 'note-thread';
  readonly receiver: string;
  readonly news: ThreadState;
}

/** That a receiver cannot answer in time. */
export interface NoteTooLate extends Command {
  readonly type: 'note-too-late';
  readonly receiver: string;
  readonly next: Temporal.PlainDate | undefined;
}

/** What a receiver who is not in Referent has let the secretary know. */
export interface NoteAnswer extends Command {
  readonly type: 'note-answer';
  readonly receiver: string;
  readonly news: ThreadState;
}

/** The answers so far become an item on a meeting of the sender's own. */
export interface ReportAnswers extends Command {
  readonly type: 'report-answers';
  readonly meetingId: string;
  readonly text: ItemText;
}

export interface TellOverdue extends Command {
  readonly type: 'tell-referral-overdue';
}

export type ReferralCommand =
  | Refer
  | ReferOn
  | ReferFurther
  | WithdrawReferral
  | NoteThread
  | NoteTooLate
  | NoteAnswer
  | ReportAnswers
  | TellOverdue;

export const MAY_REFER: Readonly<Record<ReferralCommand['type'], Authority>> = {
  refer: 'secretary',
  'refer-on': 'desk',
  'refer-further': 'secretary',
  'withdraw-referral': 'secretary',
  'note-thread': 'desk',
  'note-too-late': 'desk',
  'note-answer': 'secretary',
  'report-answers': 'secretary',
  'tell-referral-overdue': 'clock',
};

export interface ReceiveReferral extends Command {
  readonly type: 'receive-referral';
  readonly from: BodyName;
  readonly matter: Matter;
  readonly path: readonly BodyName[];
}

export interface CallBackReferral extends Command {
  readonly type: 'call-back-referral';
}

/** Takes it onto a meeting of the receiver's own. */
export interface PlaceReferral extends Command {
  readonly type: 'place-referral';
  readonly meetingId: string;
}

export interface ReturnReferral extends Command {
  readonly type: 'return-referral';
  readonly reason: string;
}

export interface PassOnReferral extends Command {
  readonly type: 'pass-on-referral';
  readonly receivers: readonly Receiver[];
  /** The id of the referral it goes on as. */
  readonly as: string;
}

/** What has become of it at a meeting of the receiver's own. */
export interface NoteReferralNews extends Command {
  readonly type: 'note-referral-news';
  readonly news: ThreadState;
}

export type ReceivedCommand =
  | ReceiveReferral
  | CallBackReferral
  | PlaceReferral
  | ReturnReferral
  | PassOnReferral
  | NoteReferralNews;

export const MAY_RECEIVE: Readonly<Record<ReceivedCommand['type'], Authority>> = {
  'receive-referral': 'desk',
  'call-back-referral': 'desk',
  'place-referral': 'secretary',
  'return-referral': 'secretary',
  'pass-on-referral': 'secretary',
  'note-referral-news': 'desk',
};
