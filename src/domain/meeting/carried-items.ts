import type { Item } from '../agenda/item.ts';
import type { CarryItem } from '../agenda/submit-item.ts';
import type { Command } from '../command.ts';
import { putOff } from '../docket/from-meeting.ts';
import type { Circumstances, MeetingNote } from '../procedure.ts';
import type { MeetingCommand } from './commands.ts';
import type { MeetingEvent } from './events.ts';
import type { Meeting } from './meeting.ts';

/** The items that go on to another meeting: one deferred to it, and the untreated ones of a meeting that is cancelled. */
export function carried(
  event: MeetingEvent,
  meeting: Meeting,
  command: MeetingCommand,
  { meetings }: Circumstances,
): readonly Command[] {
  if (event.type === 'item-placed' && event.placement.state === 'deferred' && meeting.stage === 'planned') {
    const { to } = event.placement;
    const item = meeting.agenda.items.find((one) => one.id === event.itemId);
    return to === undefined || item === undefined ? [] : [carry(item, to, command)];
  }
  if (event.type === 'meeting-cancelled' && meeting.stage === 'cancelled') {
    const { slot, items = [] } = meeting;
    const isLater = (one: MeetingNote) => Temporal.PlainDate.compare(one.slot.date, slot.date) > 0;
    const next = meetings.find((one) => one.id !== command.subject && !one.cancelled && isLater(one));
    const untreated = items.filter(({ placement }) => ['received', 'returned', 'accepted'].includes(placement.state));
    return untreated.map((item) => (next === undefined ? putOff(item, command) : carry(item, next.id, command)));
  }
  return [];
}

function carry(item: Item, to: string, { id, bodyId, subject, at }: MeetingCommand): CarryItem {
  return {
    type: 'carry-item',
    id: `${id}/carry/${item.id}`,
    bodyId,
    subject: to,
    by: { kind: 'desk' },
    at,
    item: { ...item, carriedFrom: subject },
  };
}
