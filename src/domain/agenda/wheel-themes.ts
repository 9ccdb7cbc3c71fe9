import { holders } from '../body/body.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import { wheelMonthOf } from '../meeting/guests.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import type { Circumstances } from '../procedure.ts';
import { sectionFor } from './assemble.ts';
import type { Item } from './item.ts';

/**
 * The themes the annual wheel gives a meeting, as items the secretariat brings when items are called for: each with the
 * wheel's words as its reason, on the agenda where the body treats discussions, to be placed anew or settled like any other.
 *
 * @source S0-17 "Koordinering i forhold til kommunal budgetproces", S0-19 "Evaluering af samarbejdet", S1-13; S0-18 has none
 */
export function wheelThemes(
  { subject, at }: { readonly subject: string; readonly at: Temporal.Instant },
  { slot, agenda }: PlannedMeeting,
  circumstances: Circumstances,
): readonly MeetingEvent[] {
  const { body } = circumstances;
  const month = wheelMonthOf(subject, slot.date, circumstances);
  const secretary = holders(body, 'secretary')[0];
  if (month === undefined || secretary === undefined) return [];
  return month.themes.flatMap((topic, index): readonly MeetingEvent[] => {
    const item: Item = {
      id: `theme-${subject}-${index + 1}`,
      by: secretary.id,
      at,
      text: { fields: { topic, why: month.clause.quote }, kind: 'discussion', annexes: [], lengthInMinutes: 15 },
      version: 1,
      late: false,
      placement: { state: 'received' },
      theme: month.clause,
    };
    if (agenda.items.some(({ id }) => id === item.id)) return [];
    const section = sectionFor(item, body.rules.standingItems)?.id;
    return [
      { type: 'item-submitted', item },
      ...(section === undefined
        ? []
        : [{ type: 'item-placed', itemId: item.id, placement: { state: 'accepted', section } } as const]),
    ];
  });
}
