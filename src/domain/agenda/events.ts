import type { MeetingDays } from '../meeting/days.ts';
import { type AnnexEvent, evolveAnnexes, isAnnexEvent } from '../publication/annex-events.ts';
import type { Agenda, NoItems, PartyCalled, Point, Release, TopicSkip } from './agenda.ts';
import type { Item, ItemText, Placement, Waiver } from './item.ts';

export type AgendaEvent =
  | AnnexEvent
  | ({ readonly type: 'items-called-for'; readonly at: Temporal.Instant } & MeetingDays)
  | { readonly type: 'party-called-for-items'; readonly called: PartyCalled }
  | { readonly type: 'no-items-said'; readonly said: NoItems }
  | { readonly type: 'item-submitted'; readonly item: Item }
  | { readonly type: 'item-edited'; readonly itemId: string; readonly text: ItemText }
  | { readonly type: 'item-withdrawn'; readonly itemId: string }
  | {
      readonly type: 'item-placed';
      readonly itemId: string;
      readonly placement: Placement;
      readonly waiver?: NonNullable<Item['waiver']>;
      /** Absent: as before. */
      readonly covers?: readonly string[];
    }
  | { readonly type: 'stale-item-dropped'; readonly itemId: string; readonly told: string }
  | { readonly type: 'topic-skipped'; readonly skip: TopicSkip }
  | { readonly type: 'late-item-answered'; readonly itemId: string; readonly granted: boolean; readonly word: Waiver }
  | { readonly type: 'items-ordered'; readonly order: readonly string[] }
  | { readonly type: 'agenda-shown-to-chair'; readonly at: Temporal.Instant; readonly points?: readonly Point[] }
  /** With its days where a deadline is counted from the release. */
  | ({ readonly type: 'agenda-released'; readonly release: Release } & Partial<MeetingDays>);

const TYPES: ReadonlySet<string> = new Set<AgendaEvent['type']>([
  'items-called-for',
  'party-called-for-items',
  'no-items-said',
  'item-submitted',
  'item-edited',
  'item-withdrawn',
  'item-placed',
  'stale-item-dropped',
  'topic-skipped',
  'late-item-answered',
  'items-ordered',
  'agenda-shown-to-chair',
  'agenda-released',
]);

export function isAgendaEvent(event: { readonly type: string }): event is AgendaEvent {
  return TYPES.has(event.type) || isAnnexEvent(event);
}

export function evolveAgenda(agenda: Agenda, event: AgendaEvent): Agenda {
  if (isAnnexEvent(event)) return { ...agenda, items: evolveAnnexes(agenda.items, event) };
  switch (event.type) {
    case 'items-called-for':
      return { ...agenda, calledAt: event.at };
    case 'party-called-for-items':
      return { ...agenda, partiesCalled: [...(agenda.partiesCalled ?? []), event.called] };
    case 'no-items-said':
      return { ...agenda, noItems: [...agenda.noItems, event.said] };
    case 'item-submitted':
      return { ...agenda, items: [...agenda.items, event.item] };
    case 'item-edited':
      return changed(agenda, event.itemId, (item) => ({
        ...item,
        text: event.text,
        version: item.version + 1,
        placement: item.placement.state === 'returned' ? { state: 'received' } : item.placement,
      }));
    case 'item-withdrawn':
      return ordered(changed(agenda, event.itemId, (item) => ({ ...item, placement: { state: 'withdrawn' } })));
    case 'item-placed': {
      const { itemId, placement, waiver, covers } = event;
      return ordered(
        changed(agenda, itemId, (item) => ({
          ...item,
          placement,
          ...(waiver === undefined ? {} : { waiver }),
          ...(covers === undefined ? {} : { covers }),
        })),
      );
    }
    case 'stale-item-dropped': {
      const placement = { state: 'settled', how: event.told } as const;
      return ordered(changed(agenda, event.itemId, (item) => ({ ...item, placement })));
    }
    case 'topic-skipped':
      return { ...agenda, skips: [...(agenda.skips ?? []), event.skip] };
    case 'late-item-answered': {
      const { granted, word } = event;
      return changed(agenda, event.itemId, (item) => ({
        ...item,
        ...(granted ? { waiver: word } : { waiverDeclined: word }),
      }));
    }
    case 'items-ordered':
      return { ...agenda, order: event.order };
    case 'agenda-shown-to-chair':
      return {
        ...agenda,
        shownToChairAt: event.at,
        ...(event.points === undefined ? {} : { shown: event.points }),
      };
    case 'agenda-released':
      return { ...agenda, releases: [...agenda.releases, event.release] };
  }
}

function changed(agenda: Agenda, itemId: string, change: (item: Item) => Item): Agenda {
  return { ...agenda, items: agenda.items.map((item) => (item.id === itemId ? change(item) : item)) };
}

/** Keeps the order to the accepted items: newly accepted ones come last, others leave it. */
function ordered(agenda: Agenda): Agenda {
  const accepted = agenda.items.filter((item) => item.placement.state === 'accepted').map((item) => item.id);
  const kept = agenda.order.filter((id) => accepted.includes(id));
  return { ...agenda, order: [...kept, ...accepted.filter((id) => !kept.includes(id))] };
}
