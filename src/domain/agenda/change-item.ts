import { member } from '../body/body.ts';
import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { incomplete } from './incomplete.ts';
import { type ItemText, isCarriedOn } from './item.ts';
import { isAuthor, pastDue } from './submit-item.ts';

export interface EditItem extends Command {
  readonly type: 'edit-item';
  readonly itemId: string;
  readonly text: ItemText;
  /** The version it was written over; absent, whichever it is. */
  readonly version?: number;
}

export interface WithdrawItem extends Command {
  readonly type: 'withdraw-item';
  readonly itemId: string;
}

/**
 * Lets the author write an item anew until items are due; one the secretary has returned with a question
 * may be answered until the agenda is released.
 *
 * @source S1-04 (the due day), S1-06 (an item must be sufficiently described)
 * @refuses no-such-item, not-allowed (author), item-withdrawn, item-already-placed (carried to a later meeting),
 *   items-were-due, agenda-released-already, field-missing, annex-missing, item-changed-meanwhile
 */
export function editItem(
  meeting: PlannedMeeting,
  command: EditItem,
  circumstances: Circumstances,
): Decision<MeetingEvent, Refusal> {
  const { itemId, text, at } = command;
  const stop = unchangeable(meeting, command);
  if (stop !== undefined) return refuse(stop);
  const item = meeting.agenda.items.find((one) => one.id === itemId);
  const { body } = circumstances;
  const missing = incomplete(text, body.rules, item === undefined ? undefined : member(body, item.by));
  if (missing !== undefined) return refuse(missing);
  if (item !== undefined && command.version !== undefined && command.version !== item.version)
    return refuse({ because: 'item-changed-meanwhile' });
  const deadline = item === undefined ? undefined : pastDue(meeting, at, circumstances, item.by);
  if (deadline !== undefined && item?.placement.state !== 'returned')
    return refuse({ because: 'items-were-due', deadline });
  return accept({ type: 'item-edited', itemId, text });
}

/**
 * Lets the author take an item back until items are due.
 *
 * @refuses no-such-item, not-allowed (author), item-withdrawn, item-already-placed, items-were-due,
 *   agenda-released-already
 */
export function withdrawItem(
  meeting: PlannedMeeting,
  command: WithdrawItem,
  circumstances: Circumstances,
): Decision<MeetingEvent, Refusal> {
  const stop = unchangeable(meeting, command);
  if (stop !== undefined) return refuse(stop);
  const { by } = command;
  const deadline = by.kind === 'member' ? pastDue(meeting, command.at, circumstances, by.id) : undefined;
  if (deadline !== undefined) return refuse({ because: 'items-were-due', deadline });
  return accept({ type: 'item-withdrawn', itemId: command.itemId });
}

function unchangeable(meeting: PlannedMeeting, command: EditItem | WithdrawItem): Refusal | undefined {
  const item = meeting.agenda.items.find((one) => one.id === command.itemId);
  if (item === undefined) return { because: 'no-such-item' };
  if (!isAuthor(item, command.by)) return { because: 'not-allowed', needs: 'author' };
  if (item.placement.state === 'withdrawn') return { because: 'item-withdrawn' };
  if (isCarriedOn(item)) return { because: 'item-already-placed' };
  const released = meeting.agenda.releases.at(-1);
  return released === undefined ? undefined : { because: 'agenda-released-already', at: released.at };
}
