import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import { startsAt } from '../meeting/slot.ts';
import type { Circumstances, MeetingNote } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { isCarriedOn, type Placement } from './item.ts';
import { waiverFor } from './late-item.ts';
import { areTopics } from './topics.ts';

/** Triage: the secretary accepts an item into a section, returns it with a question, defers it or settles it herself. */
export interface PlaceItem extends Command {
  readonly type: 'place-item';
  readonly itemId: string;
  readonly placement: Exclude<Placement, { state: 'received' } | { state: 'withdrawn' }>;
  /** Why a late item is taken all the same. */
  readonly reason?: string;
  /** The topics of every meeting that it covers; absent, as before. */
  readonly covers?: readonly string[];
}

export interface OrderItem extends Command {
  readonly type: 'order-item';
  readonly itemId: string;
  readonly direction: 'up' | 'down';
}

/**
 * Places an item. A late one is taken onto the agenda only with a recorded reason; one deferred to a meeting is placed
 * there and no longer here. What approved minutes follow is not changed any more.
 *
 * @source S1-06 "er tilstrækkeligt belyst", S0-21 "løst på sekretariatsniveau", procedure.md 3.8 (lateness with reasons)
 * @refuses no-such-item, item-withdrawn, no-such-section, no-such-topic, late-item-needs-reason, waiver-needed, reason-missing,
 *   no-such-meeting (none to come after this one), item-already-placed, already-circulated, approved-already
 */
export function placeItem(
  meeting: PlannedMeeting,
  command: PlaceItem,
  circumstances: Circumstances,
): Decision<MeetingEvent, Refusal> {
  const { body, meetings } = circumstances;
  const { itemId, placement, at, covers } = command;
  const item = meeting.agenda.items.find((one) => one.id === itemId);
  if (item === undefined) return refuse({ because: 'no-such-item' });
  if (item.placement.state === 'withdrawn') return refuse({ because: 'item-withdrawn' });
  if (isCarriedOn(item)) return refuse({ because: 'item-already-placed' });
  if (meeting.minutes.stage === 'approved' && [item.placement.state, placement.state].includes('accepted'))
    return refuse({ because: 'approved-already', at: meeting.minutes.approval.at });
  switch (placement.state) {
    case 'accepted': {
      const section = body.rules.standingItems.find((one) => one.id === placement.section && one.role === 'section');
      if (section === undefined) return refuse({ because: 'no-such-section' });
      // The draft the members have been sent gets no more points.
      if (item.placement.state !== 'accepted' && !['none', 'drafting'].includes(meeting.minutes.stage))
        return refuse({ because: 'already-circulated' });
      if (!areTopics(covers ?? [], body.rules)) return refuse({ because: 'no-such-topic' });
      const covering = covers === undefined ? {} : { covers };
      const late = waiverFor(item, meeting, command, circumstances);
      if (late === undefined) return accept({ type: 'item-placed', itemId, placement, ...covering });
      return 'refusal' in late
        ? refuse(late.refusal)
        : accept({ type: 'item-placed', itemId, placement, waiver: late.waiver, ...covering });
    }
    case 'returned':
      return placement.question.trim() === ''
        ? refuse({ because: 'reason-missing' })
        : accept({ type: 'item-placed', itemId, placement });
    case 'settled':
      return placement.how.trim() === ''
        ? refuse({ because: 'reason-missing' })
        : accept({ type: 'item-placed', itemId, placement });
    case 'deferred': {
      const { timeZone } = body.calendar;
      const earliest = [at, startsAt(meeting.slot, timeZone)];
      const isToCome = ({ slot, cancelled }: MeetingNote) =>
        !cancelled && earliest.every((one) => Temporal.Instant.compare(startsAt(slot, timeZone), one) > 0);
      if (placement.to !== undefined && !meetings.some((one) => one.id === placement.to && isToCome(one)))
        return refuse({ because: 'no-such-meeting' });
      return accept({ type: 'item-placed', itemId, placement });
    }
  }
}

/**
 * Moves an accepted item one place among those of its section.
 *
 * @refuses no-such-item, approved-already
 */
export function orderItem(meeting: PlannedMeeting, { itemId, direction }: OrderItem): Decision<MeetingEvent, Refusal> {
  const { items, order } = meeting.agenda;
  if (meeting.minutes.stage === 'approved')
    return refuse({ because: 'approved-already', at: meeting.minutes.approval.at });
  const sectionOf = (id: string) => {
    const placement = items.find((one) => one.id === id)?.placement;
    return placement?.state === 'accepted' ? placement.section : undefined;
  };
  if (!order.includes(itemId)) return refuse({ because: 'no-such-item' });
  const section = order.filter((id) => sectionOf(id) === sectionOf(itemId));
  const neighbour = section[section.indexOf(itemId) + (direction === 'up' ? -1 : 1)];
  if (neighbour === undefined) return accept();
  const swapped = order.map((id) => (id === itemId ? neighbour : id === neighbour ? itemId : id));
  return accept({ type: 'items-ordered', order: swapped });
}
