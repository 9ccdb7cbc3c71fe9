import type { Body } from '../body/body.ts';
import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { evolveMeeting, type MeetingEvent } from '../meeting/events.ts';
import type { Meeting, PlannedMeeting } from '../meeting/meeting.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { publicationOf } from './publication-of.ts';
import { openHits } from './scan-minutes.ts';

/** The secretary's: looks through approved minutes once more, and publishes them if nothing is found. */
export interface PublishMinutes extends Command {
  readonly type: 'publish-minutes';
}

/**
 * Looks anew at what waits, or at what was taken back and is to be public again; what was decided before still holds. What
 * is public already is not touched.
 *
 * @refuses publication-not-held (the minutes are not approved)
 */
export function publishMinutes(
  meeting: PlannedMeeting,
  { at }: PublishMinutes,
  { body }: Circumstances,
): Decision<MeetingEvent, Refusal> {
  if (meeting.minutes.stage !== 'approved') return refuse({ because: 'publication-not-held' });
  if (publicationOf(meeting.minutes)?.state === 'public') return accept();
  return accept(...passed(meeting, body, at));
}

/**
 * The gate. Whatever was decided, approved minutes become public in the same decision when nothing is open in them, and
 * wait otherwise; what waits becomes public when the last of it is settled, and not before.
 *
 * @source procedure.md part 4 (18); S1-10 "herefter betragtes referat som godkendt" and may be published
 */
export function throughTheGate(
  decision: Decision<MeetingEvent, Refusal>,
  meeting: Meeting,
  { at }: Command,
  { body }: Circumstances,
): Decision<MeetingEvent, Refusal> {
  if (!decision.accepted || decision.events.length === 0) return decision;
  const after = decision.events.reduce(evolveMeeting, meeting);
  if (after.stage !== 'planned' || after.minutes.stage !== 'approved') return decision;
  const isNew = decision.events.some(({ type }) => type === 'minutes-approved');
  const publication = publicationOf(after.minutes);
  if (isNew) return accept(...decision.events, ...passed(after, body, at));
  if (publication?.state !== 'held' || decision.events.some(({ type }) => type === 'publication-held')) return decision;
  return accept(...decision.events, ...passed(after, body, at));
}

/** What the gate says of approved minutes as they now are; nothing where it has said it before. */
function passed(meeting: PlannedMeeting, body: Body, at: Temporal.Instant): readonly MeetingEvent[] {
  const publication = publicationOf(meeting.minutes);
  const hits = openHits(meeting, body, publication?.settled ?? []);
  if (hits.length === 0) {
    return [{ type: 'minutes-published', at, ...(publication === undefined ? {} : { wasHeld: true }) }];
  }
  if (publication?.state !== 'held') return [{ type: 'publication-held', at, hits }];
  const isKnown =
    hits.length === publication.hits.length && hits.every(({ id }) => publication.hits.some((one) => one.id === id));
  return isKnown ? [] : [{ type: 'publication-held', at, hits, again: true }];
}
