import type { Item } from '../agenda/item.ts';
import type { CarryItem } from '../agenda/submit-item.ts';
import { holders, type MemberId } from '../body/body.ts';
import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { startsAt } from '../meeting/slot.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { type ComingItem, type Docket, type Origin, waiting } from './docket.ts';
import type { DocketEvent } from './events.ts';

/** Puts something on the list of items for coming meetings: an idea from a meeting, or an item put off without a day. */
export interface AddToBacklog extends Command {
  readonly type: 'add-to-backlog';
  readonly title: string;
  readonly text: string;
  readonly from?: Origin;
  /** The item put off, as its proposer handed it in. */
  readonly item?: Item;
}

export interface TakeFromBacklog extends Command {
  readonly type: 'take-from-backlog';
  readonly comingId: string;
  /** The meeting it is for. */
  readonly to: string;
}

export interface StrikeFromBacklog extends Command {
  readonly type: 'strike-from-backlog';
  readonly comingId: string;
  readonly reason: string;
}

/**
 * Adds to the list. An item that stands there already is not added twice.
 *
 * @source S4-14 "Punkter til kommende møder"
 * @refuses text-missing
 */
export function addToBacklog(docket: Docket, command: AddToBacklog): Decision<DocketEvent, Refusal> {
  const { id, at, by, from, item } = command;
  const title = command.title.trim();
  if (title === '') return refuse({ because: 'text-missing' });
  const stands = waiting(docket).some((one) => one.id === id || (item !== undefined && one.item?.id === item.id));
  if (stands) return accept();
  const coming: ComingItem = {
    id,
    title,
    text: command.text.trim(),
    at,
    ...(from === undefined ? {} : { from }),
    ...(item === undefined ? {} : { item }),
    ...(by.kind === 'member' ? { by: by.id } : {}),
  };
  return accept({ type: 'coming-item-added', item: coming });
}

/**
 * Takes it off the list onto a meeting to come, where it is an item that waits to be placed.
 *
 * @refuses no-such-coming-item, coming-item-left, no-such-meeting (none to come)
 */
export function takeFromBacklog(
  docket: Docket,
  { comingId, to, at }: TakeFromBacklog,
  { body, meetings }: Circumstances,
): Decision<DocketEvent, Refusal> {
  const stop = leaving(docket, comingId);
  if (stop !== undefined) return refuse(stop);
  const meeting = meetings.find((one) => one.id === to && !one.cancelled);
  const isToCome =
    meeting !== undefined && Temporal.Instant.compare(startsAt(meeting.slot, body.calendar.timeZone), at) > 0;
  if (!isToCome) return refuse({ because: 'no-such-meeting' });
  return accept({ type: 'coming-item-left', comingId, left: { how: 'taken', to, at } });
}

/** @refuses no-such-coming-item, coming-item-left, reason-missing */
export function strikeFromBacklog(
  docket: Docket,
  { comingId, reason, at, by }: StrikeFromBacklog,
): Decision<DocketEvent, Refusal> {
  const stop = leaving(docket, comingId);
  // The desk strikes what has been placed on an agenda meanwhile, and may come late.
  if (stop !== undefined) return by.kind === 'desk' ? accept() : refuse(stop);
  if (reason.trim() === '' && by.kind !== 'desk') return refuse({ because: 'reason-missing' });
  return accept({ type: 'coming-item-left', comingId, left: { how: 'struck', reason: reason.trim(), at } });
}

/** What taking it brings about: it comes to the meeting as it was put off, or as an item of the secretary's. */
export function carryComing(
  docket: Docket,
  { comingId, to, id, bodyId, at, by }: TakeFromBacklog,
  { body }: Circumstances,
): readonly CarryItem[] {
  const coming = docket.coming.find((one) => one.id === comingId);
  const author = by.kind === 'member' ? by.id : holders(body, 'secretary')[0]?.id;
  if (coming === undefined || author === undefined) return [];
  const item = coming.item ?? itemOf(coming, author, at);
  const carriedFrom = coming.from?.meetingId ?? item.carriedFrom ?? to;
  return [
    {
      type: 'carry-item',
      id: `${id}/carry/${comingId}`,
      bodyId,
      subject: to,
      by: { kind: 'desk' },
      at,
      item: { ...item, carriedFrom },
    },
  ];
}

/** The length is the form's own first suggestion. */
function itemOf({ id, title, text, by }: ComingItem, author: MemberId, at: Temporal.Instant): Item {
  return {
    id,
    by: by ?? author,
    at,
    text: {
      fields: { topic: title, background: text, what: text },
      kind: 'discussion',
      annexes: [],
      lengthInMinutes: 10,
    },
    version: 1,
    late: false,
    placement: { state: 'received' },
  };
}

function leaving({ coming }: Docket, id: string): Refusal | undefined {
  const one = coming.find((other) => other.id === id);
  if (one === undefined) return { because: 'no-such-coming-item' };
  return one.left === undefined ? undefined : { because: 'coming-item-left', how: one.left.how };
}
