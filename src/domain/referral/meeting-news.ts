import type { Item } from '../agenda/item.ts';
import type { Command } from '../command.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { NoteReferralNews } from './commands.ts';
import type { ThreadState } from './referral.ts';

/**
 * What a meeting's own life tells about the items other bodies have referred to it: moved with it, cancelled with it,
 * put off, settled, and at last the outcome its approved minutes give.
 *
 * @source S4-08: incl. "cancelled" and "not yet held"
 */
export function referralNews(
  event: MeetingEvent,
  meeting: Meeting,
  { id, bodyId, at }: Command,
): readonly NoteReferralNews[] {
  return newsOf(event, meeting).map(([item, news]) => ({
    type: 'note-referral-news',
    id: `${id}/news/${item.id}`,
    bodyId,
    subject: item.referral.id,
    by: { kind: 'desk' },
    at,
    news,
  }));
}

type Referred = Item & { readonly referral: NonNullable<Item['referral']> };

function newsOf(event: MeetingEvent, meeting: Meeting): readonly (readonly [Referred, ThreadState])[] {
  if (meeting.stage === 'unplanned') return [];
  const items = (meeting.stage === 'planned' ? meeting.agenda.items : (meeting.items ?? [])).filter(isReferred);
  const { date } = meeting.slot;
  const about = (itemId: string, news: ThreadState) =>
    items.filter((one) => one.id === itemId).map((one) => [one, news] as const);
  switch (event.type) {
    case 'meeting-moved':
      return items.filter(isUnderWay).map((one) => [one, { state: 'placed', on: date }]);
    case 'meeting-cancelled':
      return items.filter(isUnderWay).map((one) => [one, { state: 'cancelled', on: date, reason: event.reason }]);
    case 'item-submitted':
      return event.item.carriedFrom === undefined ? [] : about(event.item.id, { state: 'placed', on: date });
    case 'stale-item-dropped':
      return about(event.itemId, { state: 'settled', how: event.told });
    case 'item-withdrawn':
      return about(event.itemId, { state: 'postponed' });
    case 'item-placed': {
      const { placement } = event;
      if (placement.state === 'settled') return about(event.itemId, { state: 'settled', how: placement.how });
      const isPutOff = placement.state === 'deferred' && placement.to === undefined;
      return isPutOff ? about(event.itemId, { state: 'postponed' }) : [];
    }
    case 'minutes-approved': {
      if (meeting.stage !== 'planned' || meeting.minutes.stage === 'none') return [];
      const { texts } = meeting.minutes.draft;
      return items
        .filter(({ placement }) => placement.state === 'accepted')
        .map((one) => {
          const written = texts[one.id];
          return [one, { state: 'discussed', on: date, outcome: written?.outcome, text: written?.text ?? '' }];
        });
    }
    default:
      return [];
  }
}

const isReferred = (item: Item): item is Referred => item.referral !== undefined;

const isUnderWay = ({ placement }: Item) => ['received', 'returned', 'accepted'].includes(placement.state);
