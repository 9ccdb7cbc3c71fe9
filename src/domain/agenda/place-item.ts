import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import type { Placement } from './item.ts';

/** Triage: the secretary accepts an item into a section, returns it with a question, defers it or settles it herself. */
export interface PlaceItem extends Command {
  readonly type: 'place-item';
  readonly itemId: string;
  readonly placement: Exclude<Placement, { state: 'received' } | { state: 'withdrawn' }>;
  /** Why a late item is taken all the same. */
  readonly reason?: string;
}

export interface OrderItem extends Command {
  readonly type: 'order-item';
  readonly itemId: string;
  readonly direction: 'up' | 'down';
}

/**
 * Places an item. A late one is taken onto the agenda only with a recorded reason.
 *
 * @source S1-06 "er tilstrækkeligt belyst", S0-21 "løst på sekretariatsniveau", procedure.md 3.8 (lateness with reasons)
 * @refuses no-such-item, item-withdrawn, no-such-section, late-item-needs-reason, reason-missing, no-such-meeting
 */
export function placeItem(
  meeting: PlannedMeeting,
  command: PlaceItem,
  { body, meetings }: Circumstances,
): Decision<MeetingEvent, Refusal> {
  const { itemId, placement, reason = '', by } = command;
  const item = meeting.agenda.items.find((one) => one.id === itemId);
  if (item === undefined) return refuse({ because: 'no-such-item' });
  if (item.placement.state === 'withdrawn') return refuse({ because: 'item-withdrawn' });
  switch (placement.state) {
    case 'accepted': {
      const section = body.rules.standingItems.find((one) => one.id === placement.section && one.role === 'section');
      if (section === undefined) return refuse({ because: 'no-such-section' });
      const deadline = meeting.deadlines.find((one) => one.step === 'items-due');
      if (!item.late || deadline === undefined || item.waiver !== undefined)
        return accept({ type: 'item-placed', itemId, placement });
      if (reason.trim() === '' || by.kind !== 'member') return refuse({ because: 'late-item-needs-reason', deadline });
      return accept({ type: 'item-placed', itemId, placement, waiver: { by: by.id, reason } });
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
      const to = meetings.find((one) => one.id === placement.to);
      if (placement.to !== undefined && (to === undefined || to.cancelled || to.id === command.subject)) {
        return refuse({ because: 'no-such-meeting' });
      }
      return accept({ type: 'item-placed', itemId, placement });
    }
  }
}

/**
 * Moves an accepted item one place among those of its section.
 *
 * @refuses no-such-item
 */
export function orderItem(meeting: PlannedMeeting, { itemId, direction }: OrderItem): Decision<MeetingEvent, Refusal> {
  const { items, order } = meeting.agenda;
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
