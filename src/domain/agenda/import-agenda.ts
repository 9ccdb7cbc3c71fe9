import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import { startsAt } from '../meeting/slot.ts';
import type { Source } from '../paper/source.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { sectionFor } from './assemble.ts';
import type { Item, ItemText } from './item.ts';

/** Takes in the items of an agenda that was begun elsewhere, onto a meeting that is planned. */
export interface ImportAgenda extends Command {
  readonly type: 'import-agenda';
  readonly source: Source;
  readonly texts: readonly ItemText[];
}

/**
 * Puts the items on the agenda, in the section that takes their kind, or, where the body has none, among those to be
 * treated. They are the secretary's: what stands in an agenda of hers was in hand when she wrote it, and is not late.
 *
 * @refuses meeting-begun, agenda-released-already, paper-without-points, paper-imported-already
 */
export function importAgenda(
  meeting: PlannedMeeting,
  command: ImportAgenda,
  { body }: Circumstances,
): Decision<MeetingEvent, Refusal> {
  const { by, at, id, source, texts } = command;
  const { agenda, slot } = meeting;
  if (by.kind !== 'member') return refuse({ because: 'not-allowed', needs: 'secretary' });
  if (Temporal.Instant.compare(at, startsAt(slot, body.calendar.timeZone)) >= 0)
    return refuse({ because: 'meeting-begun', date: slot.date });
  const released = agenda.releases.at(-1);
  if (released !== undefined) return refuse({ because: 'agenda-released-already', at: released.at });
  if (texts.length === 0) return refuse({ because: 'paper-without-points' });
  if (agenda.items.some((item) => item.source?.sha256 === source.sha256))
    return refuse({ because: 'paper-imported-already', name: source.name });
  const events = texts.flatMap((text, index): readonly MeetingEvent[] => {
    const itemId = `${id}/${index + 1}`;
    const own = { id: itemId, by: by.id, at, text, version: 1, late: false, source };
    const item: Item = { ...own, placement: { state: 'received' } };
    const section = sectionFor(item, body.rules.standingItems)?.id;
    const placed =
      section === undefined
        ? []
        : [{ type: 'item-placed', itemId, placement: { state: 'accepted', section } } as const];
    return [{ type: 'item-submitted', item }, ...placed];
  });
  return accept(...events);
}
