import type { Clause } from '../body/clause.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { type CountedDay, countDays } from '../calendar/counting.ts';

/** The time in which members may comment on what was circulated to them: half-open, `[opensAt, closesAt)`. */
export interface CommentWindow {
  readonly opensAt: Temporal.Instant;
  /** The midnight that ends the last counted day, in the body's zone; the first instant that is too late. */
  readonly closesAt: Temporal.Instant;
  readonly days: readonly CountedDay[];
  readonly lastDay: Temporal.PlainDate;
  readonly clause: Clause;
}

/**
 * Opens a comment window, or another time counted as it is. The day it is counted from (of sending, or of the last
 * receipt) is not one of its days, and the last counted day counts in full.
 *
 * @source approval.clause; Guldborgsund: "8 hverdage til at kommentere på referatet" (S1-09)
 */
export function openCommentWindow(
  from: Temporal.Instant,
  { days: count, clause }: { readonly days: number; readonly clause: Clause },
  calendar: Calendar,
): CommentWindow {
  const sentOn = from.toZonedDateTimeISO(calendar.timeZone).toPlainDate();
  const days = countDays(sentOn, count, calendar);
  const lastDay = days.at(-1)?.date ?? sentOn;
  const closesAt = lastDay.add({ days: 1 }).toZonedDateTime(calendar.timeZone).toInstant();
  return { opensAt: from, closesAt, days, lastDay, clause };
}

export function isOpen(window: CommentWindow, at: Temporal.Instant): boolean {
  return Temporal.Instant.compare(at, window.closesAt) < 0;
}
