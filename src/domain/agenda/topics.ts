import { holders } from '../body/body.ts';
import type { CoveredTopic, TopicRules } from '../body/topics.ts';
import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import { startsAt } from '../meeting/slot.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import type { Agenda, TopicSkip } from './agenda.ts';
import { sectionFor } from './assemble.ts';
import type { Item } from './item.ts';

/** »Tilføj som punkt«: the secretariat brings an item on a topic that every meeting covers. */
export interface CoverTopic extends Command {
  readonly type: 'cover-topic';
  /** An id among the body's topics. */
  readonly topic: string;
}

/** »Ikke relevant«: the topic is passed over at this meeting. */
export interface SkipTopic extends Command {
  readonly type: 'skip-topic';
  readonly topic: string;
  readonly reason: string;
}

/** How a topic stands at one meeting: an item on the agenda covers it, or it has been passed over; else it is open. */
export type TopicStanding =
  | { readonly topic: CoveredTopic; readonly state: 'covered'; readonly by: readonly Item[] }
  | { readonly topic: CoveredTopic; readonly state: 'skipped'; readonly skip: TopicSkip }
  | { readonly topic: CoveredTopic; readonly state: 'open' };

/** Every topic the body's meetings cover, as it stands now. An item covers it once it has been put on the agenda. */
export function topicsAt({ items, skips = [] }: Agenda, { alwaysCovered = [] }: TopicRules): readonly TopicStanding[] {
  return alwaysCovered.map((topic): TopicStanding => {
    const by = items.filter(
      ({ placement, covers = [] }) => placement.state === 'accepted' && covers.includes(topic.id),
    );
    if (by.length > 0) return { topic, state: 'covered', by };
    const skip = skips.find((one) => one.topic === topic.id);
    return skip === undefined ? { topic, state: 'open' } : { topic, state: 'skipped', skip };
  });
}

/** The topics that nothing on the agenda covers and nobody has passed over. */
export const openTopics = (agenda: Agenda, rules: TopicRules): readonly CoveredTopic[] =>
  topicsAt(agenda, rules).flatMap(({ topic, state }) => (state === 'open' ? [topic] : []));

/** Those passed over as not relevant, with the reason. */
export const skippedTopics = (agenda: Agenda, rules: TopicRules) =>
  topicsAt(agenda, rules).filter((one) => one.state === 'skipped');

/**
 * Brings an item of the secretariat's on a topic, placed where the body discusses. A topic that is covered already is left
 * as it is, so that two secretaries do not bring it twice.
 *
 * @source S0-24 "på hvert møde fast"; S1-21
 * @refuses no-such-topic, meeting-begun
 */
export function coverTopic(
  meeting: PlannedMeeting,
  { topic: id, id: itemId, at }: CoverTopic,
  { body }: Circumstances,
): Decision<MeetingEvent, Refusal> {
  const found = topicsAt(meeting.agenda, body.rules).find(({ topic }) => topic.id === id);
  const secretary = holders(body, 'secretary')[0];
  if (found === undefined || secretary === undefined) return refuse({ because: 'no-such-topic' });
  if (Temporal.Instant.compare(at, startsAt(meeting.slot, body.calendar.timeZone)) >= 0)
    return refuse({ because: 'meeting-begun', date: meeting.slot.date });
  if (found.state === 'covered') return accept();
  const { title: topic, clause } = found.topic;
  const item: Item = {
    id: itemId,
    by: secretary.id,
    at,
    text: { fields: { topic, why: clause.quote }, kind: 'discussion', annexes: [], lengthInMinutes: 10 },
    version: 1,
    late: false,
    placement: { state: 'received' },
    theme: clause,
    covers: [id],
  };
  const section = sectionFor(item, body.rules.standingItems)?.id;
  const placed: readonly MeetingEvent[] =
    section === undefined ? [] : [{ type: 'item-placed', itemId, placement: { state: 'accepted', section } }];
  return accept<MeetingEvent>({ type: 'item-submitted', item }, ...placed);
}

/**
 * Passes a topic over at this meeting. Only where the rules let it be: the others are covered at every meeting.
 *
 * @source S1-21 "behandles dog ikke, hvis de ikke er relevante"
 * @refuses no-such-topic, topic-always-covered, reason-missing, approved-already
 */
export function skipTopic(
  meeting: PlannedMeeting,
  { topic: id, reason, by, at }: SkipTopic,
  { body }: Circumstances,
): Decision<MeetingEvent, Refusal> {
  if (by.kind !== 'member') return refuse({ because: 'not-allowed', needs: 'secretary' });
  const found = topicsAt(meeting.agenda, body.rules).find(({ topic }) => topic.id === id);
  if (found === undefined) return refuse({ because: 'no-such-topic' });
  const { title, maySkip, clause } = found.topic;
  if (!maySkip) return refuse({ because: 'topic-always-covered', title, clause });
  if (meeting.minutes.stage === 'approved')
    return refuse({ because: 'approved-already', at: meeting.minutes.approval.at });
  if (reason.trim() === '') return refuse({ because: 'reason-missing' });
  return found.state === 'open'
    ? accept({ type: 'topic-skipped', skip: { topic: id, reason: reason.trim(), by: by.id, at } })
    : accept();
}

/** Whether these are all topics of the body's. */
export const areTopics = (ids: readonly string[], { alwaysCovered = [] }: TopicRules): boolean =>
  ids.every((id) => alwaysCovered.some((topic) => topic.id === id));
