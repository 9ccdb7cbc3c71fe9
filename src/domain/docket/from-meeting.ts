import { type Item, titleOf } from '../agenda/item.ts';
import type { Command } from '../command.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Circumstances } from '../procedure.ts';
import type { AddToBacklog } from './backlog.ts';
import type { DocketCommand } from './commands.ts';
import { DOCKET, isOpen, waiting } from './docket.ts';

/** What happens on the docket because something happened at a meeting, in the same transaction. */
export function onDocket(
  event: MeetingEvent,
  meeting: Meeting,
  command: Command,
  { docket }: Circumstances,
): readonly DocketCommand[] {
  if (event.type === 'minutes-approved') {
    const { subject: meetingId } = command;
    const isUntold = docket?.followUps.some(
      (one) => isOpen(one) && one.toldAt === undefined && one.from?.meetingId === meetingId,
    );
    return isUntold ? [{ type: 'tell-owners', ...byDesk(command, 'tell-owners'), meetingId }] : [];
  }
  if (event.type !== 'item-placed' || meeting.stage !== 'planned') return [];
  const { placement } = event;
  const item = meeting.agenda.items.find(({ id }) => id === event.itemId);
  if (item === undefined) return [];
  if (placement.state === 'deferred' && placement.to === undefined) return [putOff(item, command)];
  // Placed somewhere after all, it waits no longer; what another body referred may have come there anew from the referral.
  const isThis = ({ id, referral }: Item) =>
    id === item.id || (referral !== undefined && referral.id === item.referral?.id);
  const coming =
    docket === undefined ? [] : waiting(docket).filter((one) => one.item !== undefined && isThis(one.item));
  return coming.map(({ id }) => ({
    type: 'strike-from-backlog',
    ...byDesk(command, `strike/${id}`),
    comingId: id,
    reason: '',
  }));
}

/** An item put off without a day comes among the items for coming meetings (S4-14). */
export function putOff(item: Item, command: Command): AddToBacklog {
  const carried = { ...item, carriedFrom: item.carriedFrom ?? command.subject };
  return {
    type: 'add-to-backlog',
    ...byDesk(command, `backlog/${item.id}`),
    title: titleOf(item),
    text: '',
    item: carried,
  };
}

function byDesk({ id, bodyId, at }: Command, what: string) {
  return { id: `${id}/${what}`, bodyId, subject: DOCKET, by: { kind: 'desk' }, at } as const;
}
