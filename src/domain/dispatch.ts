import type { BodyId, MemberId } from './body/body.ts';
import type { ConsultationNoticeKind } from './consultation/notices.ts';
import type { DocketNoticeKind } from './docket/notice-kind.ts';
import type { ReferralNoticeKind } from './referral/notices.ts';
import type { WrittenNoticeKind } from './written-procedure/notices.ts';

/**
 * Something the secretariat must send or do outside the house (udsendelse). Holds
 * facts only: the words and the card are chosen when it is delivered, in the language
 * its reader has then, from the record as it is then.
 */
export interface DispatchBase {
  readonly bodyId: BodyId;
  readonly subject: string;
}

/** What a member is told, one dispatch to one person. */
export type NoticeKind =
  | 'call-for-items'
  | 'items-reminder'
  | 'item-received'
  | 'item-late'
  | 'waiver-wanted'
  | 'waiver-answered'
  | 'item-returned'
  | 'item-deferred'
  | 'item-settled'
  | 'item-dropped'
  | 'items-closed'
  | 'agenda-wanted'
  | 'agenda-for-chair'
  | 'agenda-released'
  | 'absence-reported'
  | 'substitute-called'
  | 'substitute-released'
  | 'meeting-called'
  | 'meeting-moved'
  | 'date-kept'
  | 'meeting-cancelled'
  | 'join-link-missing'
  | 'minutes-wanted'
  | 'draft-for-chair'
  | 'draft-returned'
  | 'draft-circulated'
  | 'draft-revised'
  | 'draft-undelivered'
  | 'approval-held'
  | 'window-paused'
  | 'window-resumed'
  | 'late-comment-received'
  | 'comment-received'
  | 'comment-answered'
  | 'signature-wanted'
  | 'approval-reminder'
  | 'answers-missing'
  | 'objection-for-chair'
  | 'objections-referred'
  | 'minutes-to-next-meeting'
  | 'minutes-approved'
  | 'minutes-published'
  | 'publication-held'
  | 'new-link'
  | 'delivery-failed';

/**
 * What to do when it is not known whether a send arrived: a circulation is sent again
 * (two copies are better than none), a reminder is not.
 */
export type InDoubt = 'send-again' | 'assume-sent';

/** How one thing to one person is to go out, where that is not left to what is known of them. */
export interface Sending {
  /** By this way and no other. `phone`: it was told on the telephone, and there is nothing left to send. */
  readonly by?: 'teams' | 'mail' | 'phone';
  /** What was found out before about the ways to this person is not to be believed: the secretary asks to try again. */
  readonly afresh?: true;
  /** The dispatch of which this is another copy: sent again, or by the other way as well. */
  readonly copyOf?: string;
  /** For `phone`: who rang. */
  readonly toldBy?: MemberId;
}

export interface Notice extends DispatchBase, Sending {
  readonly kind: 'notice';
  readonly notice: NoticeKind;
  readonly to: MemberId;
  readonly inDoubt: InDoubt;
  /** The item, comment or point the notice is about; the member, for an absence; for a new link, what it is for. */
  readonly about?: string;
  /** For `delivery-failed`: what it was that could not be delivered, and to whom it was, if to a person. */
  readonly failed?: Failed;
}

/** A record kept beside the meetings and the plans: each is a case (sag) with a procedure of the same name. */
export type CaseRecord =
  | 'docket'
  | 'duties'
  | 'dialogue-meetings'
  | 'referral'
  | 'received-referral'
  | 'consultation'
  | 'written-procedure'
  /** The year's plan, of which only what became of its file is ever told. */
  | 'plan';

/** What a person is told about a case. */
export type CaseNoticeKind =
  | 'case-delivery-failed'
  | 'case-new-link'
  | 'duty-due'
  | 'duty-passed'
  | 'dialogue-to-announce'
  | DocketNoticeKind
  | ReferralNoticeKind
  | ConsultationNoticeKind
  | WrittenNoticeKind;

/** A notice about a case: read from its record, `subject`, when it is delivered. */
export interface CaseNotice extends DispatchBase, Sending {
  readonly kind: 'case-notice';
  readonly record: CaseRecord;
  readonly notice: CaseNoticeKind;
  readonly to: MemberId;
  readonly inDoubt: InDoubt;
  /** The part of the case it is about. */
  readonly about?: string;
  /** For `case-delivery-failed`: what it was that could not be delivered, and to whom it was. */
  readonly failed?: Failed;
}

export interface Failed {
  readonly what: DeliveredKind;
  readonly to?: MemberId;
}

/** Everything that is delivered, as a secretary would tell it apart. */
export type DeliveredKind = NoticeKind | CaseNoticeKind | Exclude<Dispatch['kind'], 'notice' | 'case-notice'>;

/** The meeting in the body's calendar: made, changed or cancelled to match the record. */
export interface CalendarEntry extends DispatchBase {
  readonly kind: 'calendar-entry';
  /** Absent: the meeting itself. */
  readonly which?: 'meeting' | 'pre-meeting';
  readonly change: 'create' | 'update' | 'cancel';
}

/** The approved minutes as a card in the body's channel. */
export interface ChannelPost extends DispatchBase {
  readonly kind: 'channel-post';
  /** Absent: the minutes themselves. */
  readonly tells?: 'corrected' | 'withdrawn';
}

/** What is put into the channel's files: the agenda, the minutes, who is paid for the meeting, the proof, and all of it packed. */
export type FiledDocument = 'agenda' | 'minutes' | 'fee-sheet' | 'proof' | 'archive';

/** A document put into the channel's files. */
export interface Filing extends DispatchBase {
  readonly kind: 'filing';
  readonly document: FiledDocument;
  /** As PDF, made from the document that lies there; absent, the document itself. */
  readonly as?: 'pdf';
}

/** A year's meeting plan put into the channel's files, as its meetings stand when it is written; `subject` is the plan's. */
export interface PlanFiling extends DispatchBase {
  readonly kind: 'plan-filing';
  /** As PDF, made from the document that lies there; absent, the document itself. */
  readonly as?: 'pdf';
}

export type Dispatch = Notice | CaseNotice | CalendarEntry | ChannelPost | Filing | PlanFiling;

/** What goes to one person. */
export type PersonalDispatch = Notice | CaseNotice;

export function isPersonal(dispatch: Dispatch): dispatch is PersonalDispatch {
  return dispatch.kind === 'notice' || dispatch.kind === 'case-notice';
}

const OUTSIDE = {
  'channel-post': 'channel',
  filing: 'files',
  'plan-filing': 'files',
  'calendar-entry': 'calendar',
} as const;

/** What a dispatch is, to whom or where it goes, and by which way if nothing stands in it. */
export function addressed(dispatch: Dispatch): {
  readonly kind: DeliveredKind;
  readonly to: string;
  readonly usual: 'teams' | 'channel' | 'files' | 'calendar';
} {
  if (isPersonal(dispatch)) return { kind: dispatch.notice, to: dispatch.to, usual: 'teams' };
  const place = OUTSIDE[dispatch.kind];
  return { kind: dispatch.kind, to: place, usual: place };
}
