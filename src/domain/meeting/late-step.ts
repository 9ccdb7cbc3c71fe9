import type { Step } from '../body/count.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { type Deadline, isPast } from '../calendar/deadline.ts';
import type { PlannedMeeting } from './meeting.ts';

/** A step that was taken late, and what that leaves to the next. */
export interface LateStep {
  readonly step: 'call-for-items' | 'agenda-release';
  /** Calendar days from today. */
  readonly left: number;
  readonly next: Deadline | { readonly step: 'meeting'; readonly due: Temporal.PlainDate };
}

/**
 * The last step taken before the meeting, if it was late by a rule that binds.
 *
 * @returns undefined also once the meeting's day has come
 */
export function lateStep(
  meeting: PlannedMeeting,
  { timeZone }: Pick<Calendar, 'timeZone'>,
  now: Temporal.Instant,
): LateStep | undefined {
  const { agenda, deadlines, slot } = meeting;
  const released = agenda.releases[0]?.at;
  const step = released === undefined ? 'call-for-items' : 'agenda-release';
  const at = released ?? agenda.calledAt;
  const rule = deadlines.find((one) => one.step === step);
  if (at === undefined || rule === undefined || rule.force !== undefined || !isPast(rule, at, timeZone))
    return undefined;
  const after: readonly Step[] = step === 'call-for-items' ? ['items-due', 'agenda-release'] : [];
  const next = deadlines
    .filter((one) => after.includes(one.step) && !isPast(one, now, timeZone))
    .toSorted((a, b) => Temporal.PlainDate.compare(a.due, b.due))
    .at(0) ?? { step: 'meeting', due: slot.date };
  const left = now.toZonedDateTimeISO(timeZone).toPlainDate().until(next.due, { largestUnit: 'days' }).days;
  return next.step === 'meeting' && left <= 0 ? undefined : { step, left, next };
}
