import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import type { Refusal } from '../refusal.ts';
import { type Item, isCarriedOn } from './item.ts';

/** Takes off an item whose external date passes before the meeting; the members are told `told` instead. */
export interface DropStaleItem extends Command {
  readonly type: 'drop-stale-item';
  readonly itemId: string;
  readonly told: string;
}

/** The item's external date, if it passes before the meeting; on the day of the meeting it is in time. */
export function staleSince(item: Item, { slot }: Pick<PlannedMeeting, 'slot'>): Temporal.PlainDate | undefined {
  const { externalDate } = item.text;
  const isStale = externalDate !== undefined && Temporal.PlainDate.compare(externalDate, slot.date) < 0;
  return isStale && !isGone(item) ? externalDate : undefined;
}

/**
 * Settles a stale item without the meeting, and informs the members.
 *
 * @source S4-10 "frist for indlevering ... før mødet": in its place the members are informed
 * @refuses no-such-item, item-withdrawn, item-already-placed, item-in-time, reason-missing, approved-already
 */
export function dropStaleItem(
  meeting: PlannedMeeting,
  { itemId, told }: DropStaleItem,
): Decision<MeetingEvent, Refusal> {
  const item = meeting.agenda.items.find((one) => one.id === itemId);
  if (item === undefined) return refuse({ because: 'no-such-item' });
  if (item.placement.state === 'withdrawn') return refuse({ because: 'item-withdrawn' });
  if (item.placement.state === 'settled') return accept();
  if (isCarriedOn(item)) return refuse({ because: 'item-already-placed' });
  if (meeting.minutes.stage === 'approved')
    return refuse({ because: 'approved-already', at: meeting.minutes.approval.at });
  if (staleSince(item, meeting) === undefined) {
    const { externalDate } = item.text;
    return refuse({ because: 'item-in-time', externalDate, meeting: meeting.slot.date });
  }
  if (told.trim() === '') return refuse({ because: 'reason-missing' });
  return accept({ type: 'stale-item-dropped', itemId, told });
}

/** Nothing is left to take off. */
const isGone = (item: Item): boolean =>
  item.placement.state === 'withdrawn' || item.placement.state === 'settled' || isCarriedOn(item);
