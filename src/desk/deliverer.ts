import type { Clock } from '../clock.ts';
import type { Body } from '../domain/body/body.ts';
import type { Command } from '../domain/command.ts';
import type { CaseNotice, ChannelPost, FiledDocument, Notice } from '../domain/dispatch.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import type {
  CalendarMeeting,
  Chat,
  Files,
  FileToPut,
  Installer,
  Mailboxes,
  MeetingCalendar,
  Message,
  Post,
} from './channels.ts';
import type { Outcome } from './handle.ts';
import type { Bodies, Contacts, DeliveryFailed, Outbox, Posted, Receipt, Receipts, Store } from './ports.ts';
import type { Ways } from './ways.ts';

/** A file before it is put anywhere. */
export type WrittenFile = Pick<FileToPut, 'name' | 'bytes' | 'mediaType'>;

/**
 * Gives a dispatch its words, from the record as it is now. Throws DeliveryFailed with `never` where the record holds
 * nothing to tell any more.
 */
export interface Wording {
  notice(notice: Notice, meeting: Meeting, body: Body, language: 'da' | 'en'): Promise<Message>;
  /** @param state the case's record, as the procedure of the notice's `record` keeps it */
  caseNotice(notice: CaseNotice, state: unknown, body: Body, language: 'da' | 'en'): Promise<Message>;
  channelPost(dispatch: ChannelPost, meeting: Meeting, body: Body): Message;
  document(kind: FiledDocument, meetingId: string, meeting: Meeting, body: Body): Promise<WrittenFile>;
  /** The document printed here, where the channel's files are not converted; undefined where nothing prints. */
  pdf?(kind: Exclude<FiledDocument, 'archive'>, meetingId: string, meeting: Meeting, body: Body): Promise<Uint8Array>;
  /**
   * A year's meeting plan as it stands now. @param isThere whether one lies in the files, which is then also to say that nothing
   * stands any more; undefined where there is nothing to say
   */
  plan(planId: string, body: Body, isThere: boolean): Promise<WrittenFile | undefined>;
  /** The same printed here, where the channel's files are not converted. */
  planPdf?(planId: string, body: Body): Promise<Uint8Array | undefined>;
  /** @param which absent, the meeting itself */
  calendarMeeting(meetingId: string, meeting: Meeting, body: Body, which?: 'meeting' | 'pre-meeting'): CalendarMeeting;
  cancellation(meeting: Meeting, body: Body): string;
}

/** By which way something went out, and what was said there: the id it was given, or the address. */
export type Sent = Pick<Receipt, 'way' | 'detail'>;

/** All that delivering needs. */
export interface Deliverer {
  readonly store: Store;
  readonly outbox: Outbox;
  readonly receipts: Receipts;
  readonly contacts: Contacts;
  readonly ways: Ways;
  readonly bodies: Bodies;
  readonly clock: Clock;
  readonly chat: Chat;
  readonly post: Post;
  readonly mailboxes: Mailboxes;
  readonly installer: Installer;
  readonly calendar: MeetingCalendar;
  readonly files: Files;
  readonly wording: Wording;
  handle(command: Command): Promise<Outcome>;
  /** Told of what failed, for the log; member text never goes there. */
  failed(posted: Posted, error: DeliveryFailed): void;
}
