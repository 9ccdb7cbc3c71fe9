import type { Body, Member } from '../domain/body/body.ts';
import type { FiledItem } from '../domain/meeting/filed.ts';
import type { Slot } from '../domain/meeting/slot.ts';

/** A message to one person, in both its shapes; which is used depends on the way it goes. */
export interface Message {
  /** An Adaptive Card, ready to attach. */
  readonly card: object;
  /** One line, for the toast and the activity feed. */
  readonly summary: string;
  readonly letter: Letter;
}

export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The meeting it tells of, for the reader's calendar. */
  readonly entry?: LetterEntry;
}

/** A meeting as a letter brings it into a calendar. */
export interface LetterEntry {
  /** The invitation's own id where the body's calendar has told it, so that this is the same entry. */
  readonly uid: string;
  /** Higher after each change. */
  readonly sequence: number;
  readonly isCancelled: boolean;
  readonly slot: Slot;
  readonly timeZone: string;
  readonly subject: string;
  readonly place: string;
  /** The meeting's page. */
  readonly url: string;
  /** Whose meeting it is: `KLU Guldborgsund`. */
  readonly organiser: string;
  /** When the letter was written. */
  readonly at: Temporal.Instant;
}

/** A calendar that is there for everybody. */
export interface CalendarFeed {
  readonly name: string;
  readonly entries: readonly LetterEntry[];
}

/** Teams, as far as sending goes. Each send resolves to the id Teams gave the message, or throws DeliveryFailed. */
export interface Chat {
  /** To a person's own chat with the bot, which is opened if need be; they are then taken to read the message's `language`. */
  toPerson(entraId: string, message: Message, language?: 'da' | 'en'): Promise<string>;
  /** As a new post in the body's channel. */
  toChannel(home: Body['home'], message: Message): Promise<string>;
}

/** Mail from a mailbox. */
export interface Post {
  /** The id a letter bears on its way: the same each time it is sent, so that mail programs show it once. @param id the dispatch's */
  idOf(from: string, id: string): string;
  /** @returns the letter's id, when the mail system has taken it over; that is no proof that it was sent. Throws DeliveryFailed. */
  send(from: string, to: string, letter: Letter, id: string): Promise<string>;
}

/** A letter that lies among what a mailbox has sent. */
export interface SentLetter {
  readonly id: string;
  /** Addresses, in small letters. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly at: Temporal.Instant;
}

/** What came back of a letter. */
export interface Bounce {
  /** The ids of the letters it speaks of. */
  readonly of: readonly string[];
  /** The mail system's own code: `5.1.1`; empty if it gave none. */
  readonly status: string;
}

/** What the mailboxes tell afterwards. Each answers nothing where Referent may not read the mailbox; throws DeliveryFailed. */
export interface Mailboxes {
  sentSince(mailbox: string, since: Temporal.Instant): Promise<readonly SentLetter[] | undefined>;
  /** Only what was refused for good: no word that something is late, and no answer of a person or a machine. */
  bouncesSince(mailbox: string, since: Temporal.Instant): Promise<readonly Bounce[] | undefined>;
}

/** Puts the app into a person's Teams, so that they can be written to there. */
export interface Installer {
  /** @returns whether the app is there now; false where Referent may not install it, or cannot */
  install(entraId: string): Promise<boolean>;
}

/** What the calendar is asked to hold. */
export interface CalendarMeeting {
  /** Stable per meeting for ever; the calendar makes no second entry for it. */
  readonly tag: string;
  readonly mailbox: string;
  readonly timeZone: string;
  readonly subject: string;
  /** Written once when the entry is made and never changed, since changing it may cost the join link. */
  readonly html: string;
  readonly slot: Slot;
  readonly place: string;
  /** With a meeting in Teams; without, it is held in a room. */
  readonly online: boolean;
  readonly required: readonly Pick<Member, 'address' | 'title'>[];
  readonly optional: readonly Pick<Member, 'address' | 'title'>[];
}

export interface CalendarEvent {
  readonly eventId: string;
  /** Absent when the calendar holds the meeting but gave no way to join it. */
  readonly joinUrl: string | undefined;
  /** The id it has in every calendar it was sent to; absent where the calendar does not tell it. */
  readonly iCalUId?: string;
}

/** The body's calendar in Graph. Each may be asked twice for the same meeting and does it once. Throws DeliveryFailed. */
export interface MeetingCalendar {
  /** Makes the entry, or finds the one made before; looks again a few times for a join link that is slow to come. */
  create(meeting: CalendarMeeting): Promise<CalendarEvent>;
  /** Changes time, place and attendees only; reads it again, so that the join link told is the one that holds. */
  update(eventId: string, meeting: CalendarMeeting): Promise<CalendarEvent>;
  /** Cancels it with a comment to the invited. One that is gone already counts as cancelled. */
  cancel(eventId: string, meeting: Pick<CalendarMeeting, 'mailbox' | 'tag'>, comment: string): Promise<void>;
}

/** A file as it is to lie in the channel's folder. */
export interface FileToPut {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** The file whose place it takes, under whatever name that lies there now. */
  readonly instead?: FiledItem;
}

/** Where a file came to lie. */
export interface PutFile {
  /** At which members open it. */
  readonly url: string;
  readonly item: FiledItem;
}

/** The files of a body's channel. Throws DeliveryFailed. */
export interface Files {
  /** Another version of the file it takes the place of, or of the one of the same name; a new file where there is neither. */
  put(home: Body['home'], file: FileToPut): Promise<PutFile>;
  /** The file as PDF; undefined where it is not converted there. */
  asPdf(home: Body['home'], item: FiledItem): Promise<Uint8Array | undefined>;
}

/** Who of some is taken up at some time. Both hold addresses as they were given; whoever is in neither is free. */
export interface Availability {
  readonly busy: readonly string[];
  /** Whose calendar does not tell. */
  readonly unknown: readonly string[];
}

/** Free and busy in people's calendars. Throws DeliveryFailed. */
export interface Schedules {
  /** @returns an answer for each slot, in their order */
  availability(asked: {
    readonly mailbox: string;
    readonly timeZone: string;
    readonly addresses: readonly string[];
    readonly slots: readonly Slot[];
  }): Promise<readonly Availability[]>;
}
