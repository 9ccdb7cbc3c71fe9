import { servedMonths } from '../body/annual-wheel.ts';
import type { Body, Member } from '../body/body.ts';
import type { WheelMonth } from '../body/rules-of-procedure.ts';
import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import type { MeetingEvent } from './events.ts';
import type { Guest } from './guest.ts';
import type { PlannedMeeting } from './meeting.ts';
import { startsAt } from './slot.ts';

/** Who is asked to this meeting besides those of the wheel, or to one item of it: the whole list, so that one can be taken off it again. */
export interface InviteGuests extends Command {
  readonly type: 'invite-guests';
  /** Absent: the whole meeting. */
  readonly itemId?: string;
  readonly members: readonly string[];
  readonly titles: readonly string[];
}

/** The month of the annual wheel that an ordinary meeting on this day serves for. @param subject the meeting's id */
export function wheelMonthOf(
  subject: string,
  date: Temporal.PlainDate,
  { body, meetings }: Circumstances,
): WheelMonth | undefined {
  const { annualWheel } = body.rules;
  if (annualWheel === undefined) return undefined;
  if (meetings.some(({ id, kind }) => id === subject && kind !== undefined)) return undefined;
  const others = meetings
    .filter(({ id, cancelled, kind }) => id !== subject && !cancelled && kind === undefined)
    .map(({ slot }) => slot.date);
  // A tolerance can reach over a new year: a meeting in January may serve for the December before.
  return [date.year - 1, date.year, date.year + 1]
    .flatMap((year) => servedMonths(annualWheel, year, [...others, date]))
    .find(({ meetingOn }) => meetingOn?.equals(date))?.month;
}

/**
 * Those the wheel asks to a meeting on this day, after those the secretary has asked.
 *
 * @source S0-17 "Deltagelse af rådmand og direktører", S0-05 "Rådmænd kan inddrages ad hoc"
 */
export function guestsFor(
  subject: string,
  date: Temporal.PlainDate,
  circumstances: Circumstances,
  before: readonly Guest[] = [],
): readonly Guest[] {
  const asked = wheelMonthOf(subject, date, circumstances)?.participants ?? [];
  const fromWheel = asked.map((named): Guest => guestNamed(named, circumstances.body, 'wheel'));
  return merged([...fromWheel, ...before.filter(({ askedBy }) => askedBy === 'secretary')]);
}

/**
 * Asks guests to one meeting, or to one item of it.
 *
 * @source S0-05 "Rådmænd kan inddrages ad hoc"; S4-12 "deltager i punktet"
 * @refuses meeting-begun, no-such-item, no-such-guest (not a guest of the body's file)
 */
export function inviteGuests(
  meeting: PlannedMeeting,
  { members, titles, itemId, at }: InviteGuests,
  { body }: Circumstances,
): Decision<MeetingEvent, Refusal> {
  const { slot, guests = [] } = meeting;
  if (Temporal.Instant.compare(at, startsAt(slot, body.calendar.timeZone)) >= 0)
    return refuse({ because: 'meeting-begun', date: slot.date });
  const hasItem = meeting.agenda.items.some(({ id }) => id === itemId);
  if (itemId !== undefined && !hasItem) return refuse({ because: 'no-such-item' });
  const known = new Set<string>(mayBeGuests(body).map(({ id }) => id));
  if (members.some((id) => !known.has(id))) return refuse({ because: 'no-such-guest' });
  const others = guests.filter((one) => one.askedBy === 'wheel' || one.itemId !== itemId);
  const forItem = itemId === undefined ? {} : { itemId };
  const asked = [...members, ...titles].map((named) => ({ ...guestNamed(named, body, 'secretary'), ...forItem }));
  const now = merged([...others, ...asked]);
  return sameGuests(now, guests) ? accept() : accept({ type: 'guests-set', guests: now });
}

/** Those of the body's file who can be asked to a single meeting. */
export function mayBeGuests(body: Body): readonly Member[] {
  return body.members.filter(({ seat }) => seat === 'guest');
}

/** The guests of a meeting who stand in the body's file, and so can be reached. */
export function guestMembers(body: Body, guests: readonly Guest[] = []): readonly Member[] {
  return body.members.filter(({ id }) => guests.some((guest) => guest.member === id));
}

/** Those who come for the whole meeting, or for the one item. */
export function guestsTo(guests: readonly Guest[] = [], itemId?: string): readonly Guest[] {
  return guests.filter((one) => one.itemId === itemId);
}

export function sameGuests(a: readonly Guest[], b: readonly Guest[]): boolean {
  return a.length === b.length && a.every((one, index) => isSame(one, b[index]));
}

const isSame = (a: Guest, b: Guest | undefined) => a.title === b?.title && a.itemId === b.itemId;

function guestNamed(named: string, { members }: Body, askedBy: Guest['askedBy']): Guest {
  const member = members.find(({ id }) => id === named);
  return member === undefined ? { title: named, askedBy } : { member: member.id, title: member.title, askedBy };
}

/** Each once, the first of them. */
function merged(guests: readonly Guest[]): readonly Guest[] {
  return guests.filter((guest, index) => guests.findIndex((one) => isSame(one, guest)) === index);
}
