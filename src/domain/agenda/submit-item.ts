import { type Member, type MemberId, member } from '../body/body.ts';
import { type Deadline, isPast } from '../calendar/deadline.ts';
import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { deadlineFor } from '../meeting/days.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import { startsAt } from '../meeting/slot.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { calledFor } from './agenda.ts';
import { incomplete } from './incomplete.ts';
import type { Item, ItemText } from './item.ts';

/** A member hands in an item. Its id is the command's, so that two presses of one form are one item. */
export interface SubmitItem extends Command {
  readonly type: 'submit-item';
  readonly text: ItemText;
}

export interface SayNoItems extends Command {
  readonly type: 'say-no-items';
}

/** An item from an earlier meeting, another body or those for coming meetings; it comes as it was, and waits to be placed. */
export interface CarryItem extends Command {
  readonly type: 'carry-item';
  readonly item: Item;
}

/**
 * Takes an item while items are called for. The day they are due counts in full, in the body's own time
 * zone, unless the rule names a time on it. One handed in later is not lost: it goes to the secretary marked as late.
 *
 * @source S1-04, S1-05, S0-14: the due day and the fields demanded
 * @refuses items-not-called-for, meeting-begun, field-missing, annex-missing (with the clause that demands it)
 */
export function submitItem(
  meeting: PlannedMeeting,
  command: SubmitItem,
  circumstances: Circumstances,
): Decision<MeetingEvent, Refusal> {
  const { by, at, id, text } = command;
  const { body } = circumstances;
  if (by.kind !== 'member') return refuse({ because: 'not-allowed', needs: 'member' });
  const author = member(body, by.id);
  if (!isCalled(meeting, author)) return refuse(notCalledFor(meeting, author));
  if (Temporal.Instant.compare(at, startsAt(meeting.slot, body.calendar.timeZone)) >= 0) {
    return refuse({ because: 'meeting-begun', date: meeting.slot.date });
  }
  const missing = incomplete(text, body.rules, author);
  if (missing !== undefined) return refuse(missing);
  const late = pastDue(meeting, at, circumstances, by.id) !== undefined;
  return accept(submitted({ id, by: by.id, at, text, version: 1, late, placement: { state: 'received' } }));
}

/** »Ingen punkter« is an answer: whoever gives it is not reminded. */
export function sayNoItems(
  meeting: PlannedMeeting,
  command: SayNoItems,
  { body }: Circumstances,
): Decision<MeetingEvent, Refusal> {
  const { by, at } = command;
  if (by.kind !== 'member') return refuse({ because: 'not-allowed', needs: 'member' });
  const { noItems } = meeting.agenda;
  const answerer = member(body, by.id);
  if (!isCalled(meeting, answerer)) return refuse(notCalledFor(meeting, answerer));
  if (noItems.some((one) => one.by === by.id)) return accept();
  return accept({ type: 'no-items-said', said: { by: by.id, at } });
}

/**
 * Wherever an item comes from, after the day items are due here it is late like any other, and what let it in elsewhere
 * does not let it in here.
 */
export function carryItem(
  meeting: PlannedMeeting,
  { item, at }: CarryItem,
  circumstances: Circumstances,
): Decision<MeetingEvent, Refusal> {
  if (meeting.agenda.items.some((one) => one.id === item.id)) return accept();
  const { waiver: _waiver, waiverDeclined: _declined, ...brought } = item;
  const late = pastDue(meeting, at, circumstances, item.by) !== undefined;
  return accept(submitted({ ...brought, late, placement: { state: 'received' } }));
}

/**
 * The deadline that has passed for this author's items, if it has and binds: nothing is late by one kept as far as
 * possible.
 */
export function pastDue(
  meeting: PlannedMeeting,
  at: Temporal.Instant,
  { body }: Circumstances,
  author: MemberId,
): Deadline | undefined {
  const deadline = deadlineFor(meeting, 'items-due', member(body, author));
  const binds = deadline !== undefined && deadline.force === undefined;
  return binds && isPast(deadline, at, body.calendar.timeZone) ? deadline : undefined;
}

export function isAuthor(item: Item, by: { readonly kind: string; readonly id?: MemberId }): boolean {
  return by.kind === 'member' && by.id === item.by;
}

function isCalled({ agenda }: PlannedMeeting, one: Member | undefined): boolean {
  return (one === undefined ? agenda.calledAt : calledFor(agenda, one)) !== undefined;
}

function notCalledFor(meeting: PlannedMeeting, one: Member | undefined): Refusal {
  return { because: 'items-not-called-for', call: deadlineFor(meeting, 'call-for-items', one) };
}

const submitted = (item: Item): MeetingEvent => ({ type: 'item-submitted', item });
