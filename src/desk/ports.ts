import type { Body, BodyId, MemberId } from '../domain/body/body.ts';
import type { Actor, Command } from '../domain/command.ts';
import type { Dispatch } from '../domain/dispatch.ts';
import type { DeliveryState } from '../domain/dispatches/delivery.ts';
import type { JournalFault, JournalHead } from '../domain/journal.ts';
import type { ErasedLine } from '../domain/keeping/events.ts';
import type { Forgetting, Forgotten } from '../domain/keeping/forgetting.ts';
import type { Due } from '../domain/procedure.ts';
import type { UndeliveredGround } from '../domain/undelivered.ts';
import type { JournalLink } from './journal-link.ts';
import type { Roster } from './roster.ts';

/** The bodies as their files say now, each by the rules in force now. */
export interface Bodies {
  get(id: BodyId): Body | undefined;
  all(): readonly Body[];
}

/** A record as it was read, with the version its writer must still find there. */
export interface Versioned<State> {
  readonly state: State;
  readonly version: number;
}

/** Names one record: a meeting (`meeting`, `2027-04-08`), a year's plan (`plan`, `plan-2027`). */
export interface RecordKey {
  readonly procedure: string;
  readonly bodyId: BodyId;
  readonly subject: string;
}

/** One line of the journal: what happened, by whom, when. `number` is its place in the body's, from 1 and without a gap. */
export interface JournalLine extends JournalHead {
  readonly id: number;
  readonly commandId: string;
  readonly bodyId: BodyId;
  readonly subject: string;
  readonly by: Actor;
  readonly at: Temporal.Instant;
  /** When it came to be written, which for what the clock does may be long after `at`. */
  readonly recordedAt: Temporal.Instant;
  readonly event: { readonly type: string };
}

/** What was found when a body's journal was read from its first line to its last. */
export interface JournalCheck {
  readonly bodyId: BodyId;
  readonly rows: number;
  readonly head: JournalHead | undefined;
  readonly faults: readonly JournalFault[];
  /** How many lines have had text erased by the rules: they are as they should be, and no fault. */
  readonly erased: number;
}

/** A line as it is stored, for those who check it: `event` and `by` as parsed JSON, moments in the form that is hashed. */
export interface StoredLine extends Omit<JournalLink, 'event'> {
  readonly event: unknown;
  /** SHA-256 over the event as it was written. */
  readonly digest: string;
  readonly hash: string;
}

/** A dispatch as it waits in the outbox. */
export interface Posted {
  /** Stable over retries; made of the command's id and the dispatch's number in it. */
  readonly id: string;
  readonly dispatch: Dispatch;
}

/** What one transaction can reach. Everything done through it is kept together or not at all. */
export interface Transaction extends Pick<Roster, 'roster'> {
  /** @returns false if a command with this id was handled before */
  enter(command: Command): Promise<boolean>;
  /** Locks the record until the transaction ends, whether it exists yet or not. */
  read<State>(key: RecordKey, initial: State): Promise<Versioned<State>>;
  /** Every record of one kind in a body, by subject; not locked. */
  siblings<State>(
    procedure: string,
    bodyId: BodyId,
  ): Promise<readonly { readonly subject: string; readonly state: State }[]>;
  /** @throws StaleRecord if the record has moved on since version `was` */
  write<State>(key: RecordKey, next: State, was: number, due: Due | undefined): Promise<void>;
  journal(command: Command, event: { readonly type: string }): Promise<void>;
  /** Puts a dispatch into the outbox, in this very transaction. What was told on the telephone is noted as received and not put there. */
  post(posted: Posted): Promise<void>;
  /** Notes that a member has answered what was sent to them of these kinds about a subject. */
  answered(of: {
    readonly bodyId: BodyId;
    readonly subject: string;
    readonly to: MemberId;
    readonly kinds: readonly string[];
    readonly at: Temporal.Instant;
  }): Promise<void>;
  /** The journal of one subject as it stands, without the lines of this transaction. */
  lines(bodyId: BodyId, subject: string): Promise<readonly JournalLine[]>;
  /**
   * Puts what is left of these lines in the place of their events; everything else in them stays as it was hashed.
   *
   * @param left by the lines' numbers
   */
  erase(bodyId: BodyId, left: ReadonlyMap<number, JournalLine['event']>): Promise<readonly ErasedLine[]>;
  /** Takes out what is kept of a person or of the sendings about a subject besides the records. */
  forget(what: Forgetting): Promise<Forgotten>;
  /** Takes out the bytes of these annexes. */
  eraseAnnexes(bodyId: BodyId, checksums: readonly string[]): Promise<void>;
}

export interface Store extends Roster {
  transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /** Records on which something fell due at or before `now`, the oldest first. */
  dueBy(now: Temporal.Instant): Promise<readonly (RecordKey & Due)[]>;
  /** The earliest moment at which anything falls due, if anything does. */
  nextDue(): Promise<Temporal.Instant | undefined>;
  /** One record as it stands, without a lock. */
  look<State>(key: RecordKey): Promise<State | undefined>;
  records<State>(
    procedure: string,
    bodyId: BodyId,
  ): Promise<readonly { readonly subject: string; readonly state: State }[]>;
  /** The same records by version alone, so that what was made of them is known to be as they are. Any writing raises one. */
  versions(
    procedure: string,
    bodyId: BodyId,
  ): Promise<readonly { readonly subject: string; readonly version: number }[]>;
  journalOf(bodyId: BodyId, subject: string): Promise<readonly JournalLine[]>;
}

/** The journal as a whole, one chain for each body. */
export interface Journal {
  /** The bodies of which anything is kept, whether their files are still there or not. */
  bodies(): Promise<readonly BodyId[]>;
  head(bodyId: BodyId): Promise<JournalHead | undefined>;
  /** Reads all of a body's journal and tells what in it is not as it was written. */
  check(bodyId: BodyId): Promise<JournalCheck>;
  /** The lines from the first to the one with this number, a page at a time. */
  lines(bodyId: BodyId, upTo: number): AsyncIterable<StoredLine>;
}

/** The outbox: holds dispatches until they are delivered, over restarts and between processes. */
export interface Outbox {
  /** Takes up to `most` waiting dispatches; another process will not be handed the same while it holds them. */
  take(most: number): Promise<readonly (Posted & { readonly ticket: string; readonly attempt: number })[]>;
  done(ticket: string): Promise<void>;
  /** Puts it back, to be taken again after a growing pause (or `after`); at the last attempt it is laid aside. */
  failed(ticket: string, reason: string, after?: Temporal.Duration): Promise<void>;
  /** Lays it aside at once: trying again would not help. */
  laidAside(ticket: string, reason: string): Promise<void>;
  /** How many wait, and how many were laid aside. */
  counts(): Promise<{ readonly waiting: number; readonly laidAside: number }>;
}

/** The way something went to a person. */
export type Way = 'teams' | 'mail';

/** One word on one dispatch to one recipient. */
export interface Receipt {
  readonly dispatchId: string;
  /** The dispatch of which this is a copy, if it is one; known of what was read, and not noted again. */
  readonly copyOf?: string;
  readonly bodyId: BodyId;
  readonly subject: string;
  readonly kind: string;
  /** A member id, `channel`, `calendar` or `files`. */
  readonly to: string;
  /** `phone`: the secretary rang, and has noted it. */
  readonly way: Way | 'phone' | 'channel' | 'calendar' | 'files';
  readonly state: DeliveryState;
  readonly at: Temporal.Instant;
  /** The id Teams or Graph gave it, the address it went to, or what the service said; never words of anybody's. */
  readonly detail: string;
  /** Why, where it did not get there. */
  readonly ground?: UndeliveredGround;
}

/** Everything that is known of what was sent. Nothing is ever taken out of it. */
export interface Receipts {
  /** The newest word on a dispatch is the one that holds; the older ones stay in the trail. */
  note(receipt: Receipt): Promise<void>;
  /** The word that holds. */
  of(dispatchId: string): Promise<Receipt | undefined>;
  /** The word that holds on each dispatch about a subject. */
  about(bodyId: BodyId, subject: string): Promise<readonly Receipt[]>;
  /** Every word on every dispatch about a subject, in the order in which they were noted. */
  trail(bodyId: BodyId, subject: string): Promise<readonly Receipt[]>;
  /** What was to be sent, so that it can be sent again. */
  dispatch(dispatchId: string): Promise<Dispatch | undefined>;
  /** The word that holds on each letter noted since then which is in one of these states, the oldest first. */
  letters(bodyId: BodyId, states: readonly DeliveryState[], since: Temporal.Instant): Promise<readonly Receipt[]>;
  /** The word that holds on a dispatch and on every copy of it, the oldest first. @param root the first of them */
  copies(root: string): Promise<readonly Receipt[]>;
  /** The word that holds on each dispatch that did not get there and was noted since then, whatever it is about. */
  troubled(bodyId: BodyId, since: Temporal.Instant): Promise<readonly Receipt[]>;
  /** The person has seen the message with this id in Teams; with `andBefore`, also all that was sent before it. */
  seen(of: { bodyId: BodyId; to: MemberId; message: string; andBefore: boolean; at: Temporal.Instant }): Promise<void>;
}

/** Where and how a person can be reached in Teams, as their latest activity told. */
export interface Contact {
  readonly entraId: string;
  readonly conversationId: string;
  readonly serviceUrl: string;
  readonly language: 'da' | 'en';
  /** The body a person in several is working with (»udvalg«). */
  readonly bodyId?: BodyId;
}

export interface Contacts {
  of(entraId: string): Promise<Contact | undefined>;
  /** What someone has chosen, also one who cannot be reached in Teams any more. */
  chosen(entraId: string): Promise<Partial<Pick<Contact, 'language' | 'bodyId'>>>;
  note(contact: Omit<Contact, 'bodyId'>): Promise<void>;
  choose(entraId: string, bodyId: BodyId): Promise<void>;
  /** The person blocked or removed the bot: the conversation is no more. What they have chosen is theirs when they come back. */
  forget(entraId: string): Promise<void>;
}

/** The record was changed by another command between reading and writing. Safe to try again. */
export class StaleRecord extends Error {
  override readonly name = 'StaleRecord';
  readonly key: RecordKey;
  constructor(key: RecordKey) {
    super(`${key.procedure} ${key.subject} of ${key.bodyId} was changed meanwhile`);
    this.key = key;
  }
}

/** What a delivery that did not succeed calls for. */
export class DeliveryFailed extends Error {
  override readonly name = 'DeliveryFailed';
  /**
   * `again`: later, after `after` if given; `other-way`: this person cannot be reached so, take the other way;
   * `never`: trying again would not help; `in-doubt`: it may have arrived.
   */
  readonly remedy: 'again' | 'other-way' | 'never' | 'in-doubt';
  readonly after: Temporal.Duration | undefined;
  readonly ground: UndeliveredGround;
  constructor(
    remedy: DeliveryFailed['remedy'],
    message: string,
    options: { cause?: unknown; after?: Temporal.Duration; ground?: UndeliveredGround } = {},
  ) {
    super(message, { cause: options.cause });
    this.remedy = remedy;
    this.after = options.after;
    this.ground = options.ground ?? 'broken';
  }
}
