import type { StandingItem } from '../body/rules-of-procedure.ts';
import type { MeetingNote } from '../procedure.ts';
import type { NextMeeting, Point } from './agenda.ts';

/**
 * The meeting after the one held on this day, the cancelled left out.
 *
 * @param meetings every meeting of the body, the earliest first
 */
export function nextMeeting(day: Temporal.PlainDate, meetings: readonly MeetingNote[]): NextMeeting {
  const next = meetings.find((one) => !one.cancelled && Temporal.PlainDate.compare(one.slot.date, day) > 0);
  return next === undefined ? 'not-planned' : { slot: next.slot, place: next.place ?? '' };
}

/**
 * The points with the next meeting told under the one that is for it.
 *
 * @source S2-09: the last item tells the next meeting's date, time and place, which must equal the calendar
 */
export function withNextMeeting(
  points: readonly Point[],
  standingItems: readonly StandingItem[],
  next: NextMeeting,
): readonly Point[] {
  const forNext = new Set(standingItems.filter(({ role }) => role === 'next-meeting').map(({ id }) => id));
  return points.map((point) => (forNext.has(point.id) ? { ...point, next } : point));
}

/** Whether the body has a point that tells of a next meeting, and there is none to tell of. */
export function lacksNextMeeting(standingItems: readonly StandingItem[], next: NextMeeting): boolean {
  return next === 'not-planned' && standingItems.some(({ role }) => role === 'next-meeting');
}
