import { holders } from '../body/body.ts';
import type { Clause } from '../body/clause.ts';
import { dutyDay } from '../duties/duty-day.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import { wheelMonthOf } from '../meeting/guests.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import type { Circumstances } from '../procedure.ts';
import { sectionFor } from './assemble.ts';
import type { Item } from './item.ts';

/**
 * The themes the annual wheel gives a meeting, and the strategic topics of the year's last, as items the secretariat brings when items are called for: each with the
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
  const secretary = holders(body, 'secretary')[0];
  if (secretary === undefined) return [];
  return themesOf(subject, slot.date, circumstances).flatMap(({ topic, clause }, index): readonly MeetingEvent[] => {
    const item: Item = {
      id: `theme-${subject}-${index + 1}`,
      by: secretary.id,
      at,
      text: { fields: { topic, why: clause.quote }, kind: 'discussion', annexes: [], lengthInMinutes: 15 },
      version: 1,
      late: false,
      placement: { state: 'received' },
      theme: clause,
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

/** The wheel's, and the strategic topics where they are agreed at this meeting, in whichever month it is held. */
function themesOf(
  subject: string,
  date: Temporal.PlainDate,
  circumstances: Circumstances,
): readonly { readonly topic: string; readonly clause: Clause }[] {
  const month = wheelMonthOf(subject, date, circumstances);
  const themes = month?.themes.map((topic) => ({ topic, clause: month.clause })) ?? [];
  const agreed = (circumstances.body.rules.duties ?? [])
    .filter((rule) => rule.kind === 'strategic-topics' && !themes.some(({ topic }) => topic === rule.title))
    .filter((rule) => dutyDay(rule, date.year, circumstances).meetingId === subject);
  return [...themes, ...agreed.map(({ title: topic, clause }) => ({ topic, clause }))];
}
