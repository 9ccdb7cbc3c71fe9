import type { Circumstances } from '../procedure.ts';
import type { PointLine } from './point-line.ts';

/**
 * The meetings of other bodies since this body's last, the earliest first: of those its rules name, as far as their days
 * are known, and of those that keep theirs with Referent. Without a meeting before, those of the half year before.
 *
 * @param on the day of the meeting whose agenda it is
 * @param since the day of the meeting before
 * @source S2-04 "relevante møder siden sidst"
 */
export function meetingsElsewhere(
  on: Temporal.PlainDate,
  since: Temporal.PlainDate | undefined,
  { body, elsewhere = [] }: Circumstances,
): readonly PointLine[] {
  const from = since ?? on.subtract({ months: 6 });
  const kept = elsewhere.map(({ bodyId, shortName, slot }) => ({
    id: `${bodyId}`,
    name: shortName,
    date: slot.date,
  }));
  const named = (body.rules.otherBodies ?? [])
    .filter(({ id }) => !kept.some((one) => one.id === id))
    .flatMap(({ id, name, meetings }) => meetings.map((date) => ({ id, name, date })));
  return [...kept, ...named]
    .filter(({ date }) => isBetween(date, from, on))
    .toSorted((a, b) => Temporal.PlainDate.compare(a.date, b.date))
    .map(({ name, date }) => ({ kind: 'meeting-of-body', name, date }));
}

/** From the first day on, before the last: what is held the same day is not behind us yet. */
function isBetween(date: Temporal.PlainDate, from: Temporal.PlainDate, until: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(date, from) >= 0 && Temporal.PlainDate.compare(date, until) < 0;
}
