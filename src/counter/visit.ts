import type { Button } from '../cards/button.ts';
import type { Card } from '../cards/card.ts';
import { type MeetingFacts, shortened } from '../cards/facts.ts';
import { noticeCard, noticeOfTold, type Section } from '../cards/notice.ts';
import { refusalCard } from '../cards/refusal.ts';
import type { Clock } from '../clock.ts';
import type { Annexes, AnnexSeal } from '../desk/annexes.ts';
import type { Schedules } from '../desk/channels.ts';
import type { Outcome } from '../desk/handle.ts';
import type { Held } from '../desk/held.ts';
import type { Links, Seal } from '../desk/links.ts';
import { meetingsElsewhere } from '../desk/meetings-elsewhere.ts';
import type { PaperShelf, Papers } from '../desk/papers.ts';
import type { PersonSeal } from '../desk/person-link.ts';
import type { Bodies, Contacts, Journal, Receipts, Store } from '../desk/ports.ts';
import type { Ways } from '../desk/ways.ts';
import { type Body, type Member, memberByEntraId } from '../domain/body/body.ts';
import type { Fault } from '../domain/body/fault.ts';
import { dayAt, seatedOn } from '../domain/body/term.ts';
import type { Command } from '../domain/command.ts';
import type { MeetingCommand } from '../domain/meeting/commands.ts';
import { governing } from '../domain/meeting/governing.ts';
import type { Meeting, PlannedMeeting } from '../domain/meeting/meeting.ts';
import { noteOf } from '../domain/meeting/note-of.ts';
import { startsAt } from '../domain/meeting/slot.ts';
import type { MeetingElsewhere, MeetingNote } from '../domain/procedure.ts';
import type { Refusal } from '../domain/refusal.ts';
import { typedOf } from '../forms/form.ts';
import type { Told } from '../language/told.ts';
import type { Words } from '../language/words.ts';

/** What the counter leans on. */
export interface CounterParts {
  readonly bodies: Bodies;
  readonly store: Store;
  readonly receipts: Receipts;
  readonly journal: Journal;
  readonly held: Held;
  readonly annexes: Annexes;
  readonly annexSeal: AnnexSeal;
  readonly personSeal: PersonSeal;
  readonly links: Links;
  readonly contacts: Contacts;
  readonly ways: Ways;
  readonly clock: Clock;
  readonly schedules: Schedules;
  readonly seal: Seal;
  readonly papers: Papers;
  readonly shelf: PaperShelf;
  /** The public address, without a closing slash. */
  readonly origin: () => string;
  /** Handles a command and sees to it that what it posts is delivered. */
  handle<Asked extends Command>(command: Asked): Promise<Outcome<Refusal>>;
  /** Reads the bodies' files again. With a fault in any of them nothing changes, and the faults are answered. */
  readonly reloadRules: () => Promise<readonly Fault[]>;
  /** The sandbox's: puts the clock forward, letting everything happen on the way. */
  readonly windTo?: (to: Temporal.Instant) => Promise<void>;
}

/** One person at the counter, in one of their bodies, at one moment. */
export interface Visit {
  readonly parts: CounterParts;
  /** Unknown of one who came by a link. */
  readonly entraId: string | undefined;
  readonly words: Words;
  readonly body: Body;
  readonly me: Member;
  readonly now: Temporal.Instant;
  /** Set where others read along, as in a channel. */
  readonly isOverheard?: true;
  /** What the card pressed had in its inputs; a refusal gives it back. */
  readonly typed: Readonly<Record<string, string>>;
}

/** What a card sent, flat; anything may be in it. */
export type Data = Readonly<Record<string, unknown>>;

/** What answers a press. */
export type Action = (visit: Visit, data: Data) => Promise<Card>;

/** One field of it as text, without the null character, which the database takes in no text and forgers do send. */
export function textOf(data: Data, key: string): string {
  const value = data[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value).replaceAll('\u0000', '\uFFFD') : '';
}

/** Bytes of what was typed that a card is given back with; Teams takes no card over 28 KB. The inputs' own limits stay below it. */
const MOST_TYPED = 20_000;

/** What the inputs of a card held, to be shown again. */
export function typedIn(data: Data): Readonly<Record<string, string>> {
  const typed = typedOf(data);
  const texts = Object.values(typed);
  const characters = texts.join('').length;
  const bytes = new TextEncoder().encode(texts.join('')).length;
  if (bytes <= MOST_TYPED) return typed;
  const cut = shortened(texts, Math.floor((MOST_TYPED * characters) / bytes));
  return Object.fromEntries(Object.keys(typed).map((id, index) => [id, cut[index] ?? '']));
}

/** New each time a form is shown, so that a second press of it is the same submission. */
export function newFormId(): string {
  return crypto.randomUUID();
}

export const isSecretary = ({ me }: Visit): boolean => me.offices.includes('secretary');

/** The form's id as it was sent; at most as long as one of ours could be. */
export function formIdOf(data: Data): string {
  return textOf(data, 'formId').slice(0, MOST_OF_ID) || newFormId();
}

const MOST_OF_ID = 200;

/**
 * The id of the command a form sends: one form pressed twice by one person is one command, and a form seen by two is two.
 */
export function commandId({ me }: Visit, data: Data, verb: string): string {
  return `${verb}.${formIdOf(data).replace(/[^\w.-]/g, '-')}.${me.id}`;
}

/** The id of a case made with a form, after its kind's letters: the same form makes the same one. */
export function caseIdOf(data: Data, kind: 'g' | 'h' | 'la' | 'r' | 'sv'): string {
  return `${kind}-${formIdOf(data)
    .replace(/[^\w-]/g, '')
    .slice(0, 36)}`;
}

/** What every command of a visitor's carries. */
export function header(visit: Visit, subject: string, id: string) {
  return { id, bodyId: visit.body.id, subject, by: { kind: 'member', id: visit.me.id }, at: visit.now } as const;
}

/** A refusal as a card, with what was typed; never silence. */
export function refusal(
  { body, typed, words }: Pick<Visit, 'body' | 'typed' | 'words'>,
  ground: Refusal,
  more: { readonly actions?: readonly Button[]; readonly sections?: readonly Section[] } = {},
): Card {
  return refusalCard({ refusal: ground, body, typed, ...more }, words);
}

export function toldCard({ words }: Pick<Visit, 'words'>, told: Told): Card {
  return noticeCard(noticeOfTold(told), words);
}

/** What becomes of a command handed in: how it is answered when it was done, and, if the usual card will not do, when not. */
interface Answers {
  readonly done: (facts: MeetingFacts, wasDoneBefore: boolean) => Promise<Card> | Card;
  /** @returns undefined for the usual card */
  readonly refused?: (facts: MeetingFacts, ground: Refusal) => Promise<Card | undefined> | Card | undefined;
}

/** Hands the command in, and answers with what `done` makes of the meeting as it then stands. */
export async function carryOut(
  visit: Visit,
  command: MeetingCommand,
  answers: Answers['done'] | Answers,
): Promise<Card> {
  const { done, refused }: Answers = typeof answers === 'function' ? { done: answers } : answers;
  const outcome = await visit.parts.handle(command);
  if (outcome.done === false) {
    const ground = outcome.refusal;
    if (refused === undefined) return refusal(visit, ground);
    return withMeeting(
      visit,
      command.subject,
      async (facts) => (await refused(facts, ground)) ?? refusal(visit, ground),
    );
  }
  return withMeeting(visit, command.subject, (facts) => done(facts, outcome.done === 'before'));
}

/** Hands in a command about a case, and answers with what `done` makes of it, or says why not; never silence. */
export async function carryOutCase(
  visit: Visit,
  command: Command,
  done: () => Promise<Card> | Card,
  refused?: (ground: Refusal) => Promise<Card | undefined> | Card | undefined,
): Promise<Card> {
  const outcome = await visit.parts.handle(command);
  if (outcome.done !== false) return done();
  return (await refused?.(outcome.refusal)) ?? refusal(visit, outcome.refusal);
}

/** The meeting as it stands, or a sentence why there is none to act on. */
export async function withMeeting(
  visit: Visit,
  meetingId: string,
  then: (facts: MeetingFacts) => Promise<Card> | Card,
): Promise<Card> {
  const meeting = await lookUp(visit, meetingId);
  if (meeting === undefined || meeting.stage === 'unplanned') return refusal(visit, { because: 'no-such-meeting' });
  if (meeting.stage === 'cancelled') {
    return refusal(visit, { because: 'meeting-cancelled', date: meeting.slot.date, reason: meeting.reason });
  }
  return then(factsOf(visit, { id: meetingId, meeting }));
}

export function lookUp({ parts, body }: Visit, subject: string): Promise<Meeting | undefined> {
  return parts.store.look<Meeting>({ procedure: 'meeting', bodyId: body.id, subject });
}

/** A meeting of the body that stands. */
export interface Standing {
  readonly id: string;
  readonly meeting: PlannedMeeting;
}

/** What a card about it is made of: the body by the rules this meeting is held under. */
export function factsOf({ body }: Pick<Visit, 'body'>, { id, meeting }: Standing): MeetingFacts {
  return { body: governing(body, meeting), meetingId: id, meeting };
}

/** The body's meetings that are not cancelled, the earliest first. */
export async function standing({ parts, body }: Pick<Visit, 'parts' | 'body'>): Promise<readonly Standing[]> {
  const records = await parts.store.records<Meeting>('meeting', body.id);
  return records
    .flatMap(({ subject: id, state: meeting }) => (meeting.stage === 'planned' ? [{ id, meeting }] : []))
    .toSorted((a, b) => Temporal.Instant.compare(beginning(a, body), beginning(b, body)));
}

export function beginning({ meeting }: Pick<Standing, 'meeting'>, body: Body): Temporal.Instant {
  return startsAt(meeting.slot, body.calendar.timeZone);
}

export function hasBegun(one: Standing, { body, now }: Visit): boolean {
  return Temporal.Instant.compare(beginning(one, body), now) <= 0;
}

/** Every meeting as other records see it, the cancelled ones too. */
export async function meetingNotes({ parts, body }: Pick<Visit, 'parts' | 'body'>): Promise<readonly MeetingNote[]> {
  const records = await parts.store.records<Meeting>('meeting', body.id);
  return records.flatMap(({ subject, state }) => noteOf(subject, state) ?? []);
}

/** What other bodies have planned, as far as it matters to the visitor's. */
export function elsewhereOf({ parts, body }: Pick<Visit, 'parts' | 'body'>): Promise<readonly MeetingElsewhere[]> {
  return meetingsElsewhere(body, parts.bodies, (other) => meetingNotes({ parts, body: other }));
}

/** The bodies in which someone sits today. */
export function bodiesOf({ bodies, clock }: Pick<CounterParts, 'bodies' | 'clock'>, entraId: string): readonly Body[] {
  const now = clock();
  return bodies
    .all()
    .map((body) => seatedOn(body, dayAt(body, now)))
    .filter((body) => memberByEntraId(body, entraId) !== undefined);
}
