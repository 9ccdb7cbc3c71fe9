import { accountsOf, type Body, type Member } from '../body/body.ts';
import type { Anchor } from '../body/count.ts';
import type { MeetingElsewhere, MeetingNote } from '../procedure.ts';
import { endsAt, type Slot, startsAt } from './slot.ts';

/** Another body's meeting at the same moment, with those who sit in both. */
export interface Clash {
  /** The other body's short name. */
  readonly with: string;
  /** By their role in our body. */
  readonly members: readonly string[];
}

/** Whether what the other body plans matters to ours: somebody sits in both, or our rules count from it or follow it. */
export function concerns(body: Body, other: Body): boolean {
  return body.id !== other.id && (named(body).has(other.id) || shared(body, peopleOf(other)).length > 0);
}

/** What our rules may know of another body's meeting; nothing of one that is cancelled. */
export function elsewhereOf(other: Body, { slot, cancelled, agendaDue }: MeetingNote): readonly MeetingElsewhere[] {
  if (cancelled) return [];
  const { id: bodyId, shortName, calendar } = other;
  const due = agendaDue === undefined ? {} : { agendaDue };
  return [{ bodyId, shortName, slot, timeZone: calendar.timeZone, ...due, people: peopleOf(other) }];
}

/**
 * The meetings elsewhere that are under way at the same moment and want some of the same people.
 *
 * @source procedure.md 4.24: one director sits in two bodies
 */
export function clashesWith(slot: Slot, body: Body, elsewhere: readonly MeetingElsewhere[] = []): readonly Clash[] {
  const { timeZone } = body.calendar;
  const [from, until] = [startsAt(slot, timeZone), endsAt(slot, timeZone)];
  const atOnce = elsewhere.filter(
    (one) =>
      Temporal.Instant.compare(startsAt(one.slot, one.timeZone), until) < 0 &&
      Temporal.Instant.compare(from, endsAt(one.slot, one.timeZone)) < 0,
  );
  return atOnce.flatMap(({ shortName, people }) => {
    const members = shared(body, people).map(({ title }) => title);
    return members.length === 0 ? [] : [{ with: shortName, members }];
  });
}

function peopleOf({ members }: Body): ReadonlySet<string> {
  return new Set(members.filter(isCalled).flatMap(keysOf));
}

function shared({ members }: Body, people: ReadonlySet<string>): readonly Member[] {
  return members.filter((one) => isCalled(one) && keysOf(one).some((key) => people.has(key)));
}

/** A substitute comes only in another's place. */
const isCalled = ({ seat }: Member) => seat !== 'substitute';

const keysOf = (one: Member) => [one.address, ...accountsOf(one)].map((key) => key.toLowerCase());

function named({ rules }: Body): ReadonlySet<string> {
  const anchors: readonly (Anchor | undefined)[] = rules.deadlines.flatMap((rule) => [
    rule.anchor,
    rule.earliest?.anchor,
    rule.overall?.anchor,
  ]);
  return new Set([
    ...(rules.otherBodies ?? []).map(({ id }) => id),
    ...(rules.alignment ?? []).map((one) => one.with),
    ...anchors.flatMap((anchor) => (typeof anchor === 'object' && 'body' in anchor ? [anchor.body] : [])),
  ]);
}
