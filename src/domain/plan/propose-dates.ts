import type { Body } from '../body/body.ts';
import type { MeetingRule } from '../body/rules-of-procedure.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { overlap, type Slot } from '../meeting/slot.ts';
import type { Doubt, Half, ProposedMeeting } from './plan.ts';

/**
 * The meetings of a calendar year, or of a half of it, by the body's own rule: in each month the first such weekday on or after the
 * rule's day. One that is closed or a school holiday gives way to the next such weekday of the month, then to the
 * one before; where the month has no free one it stays, with its doubts.
 */
export function proposeDates(body: Body, year: number, half?: Half): readonly ProposedMeeting[] {
  const { meetings } = body.rules;
  const months = meetings.months.filter((month) => half === undefined || (month <= 6 ? 1 : 2) === half);
  return months.map((month) => {
    const date = proposedDay(Temporal.PlainYearMonth.from({ year, month }), meetings, body.calendar);
    const slot: Slot = { date, start: meetings.start, lengthInMinutes: meetings.lengthInMinutes };
    return { slot, doubts: doubtsAbout(slot, body, []) };
  });
}

/**
 * What must be asked before a meeting is fixed in a slot.
 *
 * @param others the slots that are taken; those of cancelled meetings are in nobody's way
 * @param today the day in the body's zone; without it no day counts as past
 */
export function doubtsAbout(
  slot: Slot,
  body: Pick<Body, 'calendar'>,
  others: readonly Slot[],
  today?: Temporal.PlainDate,
): readonly Doubt[] {
  const { calendar } = body;
  const closed = calendar.closed(slot.date);
  const school = calendar.schoolHoliday(slot.date);
  const doubts: Doubt[] = [];
  if (closed?.because === 'weekend') doubts.push({ about: 'weekend' });
  else if (closed !== undefined) doubts.push({ about: 'closed-day', name: closed.name });
  if (school !== undefined) doubts.push({ about: 'school-holiday', name: school });
  for (const other of others) {
    if (!other.date.equals(slot.date)) continue;
    const date = other.date.toString();
    doubts.push(overlap(slot, other) ? { about: 'overlap', with: date } : { about: 'same-day', as: date });
  }
  if (today !== undefined && Temporal.PlainDate.compare(slot.date, today) < 0) doubts.push({ about: 'past' });
  return doubts;
}

function proposedDay(month: Temporal.PlainYearMonth, rule: MeetingRule, calendar: Calendar): Temporal.PlainDate {
  const days = Array.from({ length: month.daysInMonth }, (_, index) => month.toPlainDate({ day: index + 1 }));
  const candidates = days.filter((date) => date.dayOfWeek === rule.weekday);
  const later = candidates.filter((date) => date.day >= rule.fromDay);
  const earlier = candidates.filter((date) => date.day < rule.fromDay).reverse();
  const inTurn = [...later, ...earlier];
  const free = inTurn.find((date) => calendar.closed(date) === undefined && calendar.schoolHoliday(date) === undefined);
  // Every weekday falls in every month, so there is always a first.
  return free ?? inTurn[0] ?? month.toPlainDate({ day: 1 });
}
