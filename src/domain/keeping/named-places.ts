import type { DispatchesEvent } from '../dispatches/procedure.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { Guest } from '../meeting/guest.ts';
import type { Absence, Meeting } from '../meeting/meeting.ts';
import type { NamedText } from './erasure.ts';

/**
 * A place where somebody stands by a name that was typed, and not as one of the body's file. Whether it is this person or
 * another of the name, nobody but a reader can tell.
 */
export interface NamedPlace {
  readonly meeting: string;
  /** The day of the meeting. */
  readonly date: Temporal.PlainDate;
  /** `minutes` and `fees` are documents of a case and of the accounts, and stay. */
  readonly where: NamedText['where'] | 'minutes' | 'fees';
  /** As it stands there. */
  readonly text: string;
  /** Whether it may be erased: not while the meeting and its minutes are under way, which are made of it. */
  readonly mayGo: boolean;
}

/** The places of a meeting in which the name stands, its words in their order. @param name as it was asked for */
export function placesOf(meetingId: string, meeting: Meeting, name: string): readonly NamedPlace[] {
  if (meeting.stage === 'unplanned') return [];
  const { date } = meeting.slot;
  const isOver = meeting.stage === 'cancelled' || meeting.minutes.stage === 'approved';
  const place = (where: NamedPlace['where'], text: string): NamedPlace => ({
    ...{ meeting: meetingId, date, where, text },
    mayGo: isOver && (where === 'substitute' || where === 'guest'),
  });
  const all = [
    ...(meeting.absences ?? []).map(({ substitute }) => place('substitute', substitute)),
    ...(meeting.guests ?? []).filter(isTyped).map(({ title }) => place('guest', title)),
    ...inMinutes(meeting).map((text) => place('minutes', text)),
    ...(meeting.stage === 'planned' ? (meeting.otherDoctors ?? []) : []).map((text) => place('fees', text)),
  ];
  const isFirst = ({ where, text }: NamedPlace, index: number) =>
    all.findIndex((one) => one.where === where && one.text === text) === index;
  return all.filter(isFirst).filter(({ text }) => holds(text, name));
}

function inMinutes(meeting: Exclude<Meeting, { readonly stage: 'unplanned' }>): readonly string[] {
  if (meeting.stage === 'cancelled' || meeting.minutes.stage === 'none') return [];
  const { attendance, guests, atPoints = {} } = meeting.minutes.draft;
  return [
    ...attendance.flatMap(({ substitute }) => substitute ?? []),
    ...guests,
    ...Object.values(atPoints).flatMap((one) => one.guests),
  ];
}

/** The record without these names. */
export function namesErased(meeting: Meeting, named: readonly NamedText[], mark: string): Meeting {
  if (meeting.stage === 'unplanned') return meeting;
  const absences = meeting.absences?.map((one) => inAbsence(one, named, mark));
  const guests = meeting.guests?.map((one) => inGuest(one, named, mark));
  return {
    ...meeting,
    ...(absences === undefined ? {} : { absences }),
    ...(guests === undefined ? {} : { guests }),
  };
}

/** The same for a line of its journal. */
export function namesErasedFrom(
  event: MeetingEvent | DispatchesEvent,
  named: readonly NamedText[],
  mark: string,
): MeetingEvent | DispatchesEvent {
  switch (event.type) {
    case 'absence-reported':
      return { ...event, absence: inAbsence(event.absence, named, mark) };
    case 'guests-set':
      return { ...event, guests: event.guests.map((one) => inGuest(one, named, mark)) };
    default:
      return event;
  }
}

const isNamed = (named: readonly NamedText[], where: NamedText['where'], text: string) =>
  named.some((one) => one.where === where && one.text === text);

function inAbsence(absence: Absence, named: readonly NamedText[], mark: string): Absence {
  return isNamed(named, 'substitute', absence.substitute) ? { ...absence, substitute: mark } : absence;
}

function inGuest(guest: Guest, named: readonly NamedText[], mark: string): Guest {
  return isTyped(guest) && isNamed(named, 'guest', guest.title) ? { ...guest, title: mark } : guest;
}

/** Those of the body's file, and those the annual wheel asks, stand there by their function. */
const isTyped = ({ member, askedBy }: Guest) => member === undefined && askedBy === 'secretary';

/** Fewer letters would be found in everything. */
const LEAST_LETTERS = 3;

function holds(text: string, name: string): boolean {
  const wanted = wordsOf(name);
  if (wanted.join('').length < LEAST_LETTERS) return false;
  return ` ${wordsOf(text).join(' ')} `.includes(` ${wanted.join(' ')} `);
}

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
