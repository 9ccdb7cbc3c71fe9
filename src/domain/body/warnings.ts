import type { Calendar, ClosedDay } from '../calendar/calendar.ts';
import type { Deadline } from '../calendar/deadline.ts';

/** What a secretary should know about a meeting's day or its deadlines; nothing is refused for it. */
export type RuleWarning =
  | { readonly code: 'meeting-on-closed-day'; readonly closed: ClosedDay }
  /** The agenda is due no later than the items it is made of, so that none of the body's days lie between. */
  | { readonly code: 'no-slack'; readonly itemsDue: Temporal.PlainDate; readonly agendaDue: Temporal.PlainDate };

export function warningsAbout(
  meetingOn: Temporal.PlainDate,
  deadlines: readonly Deadline[],
  calendar: Calendar,
): readonly RuleWarning[] {
  const closed = calendar.closed(meetingOn);
  const items = deadlines.find((deadline) => deadline.step === 'items-due')?.due;
  const agenda = deadlines.find((deadline) => deadline.step === 'agenda-release')?.due;
  return [
    ...(closed === undefined ? [] : [{ code: 'meeting-on-closed-day', closed } as const]),
    ...(items !== undefined && agenda !== undefined && countedDaysBetween(items, agenda, calendar) === 0
      ? [{ code: 'no-slack', itemsDue: items, agendaDue: agenda } as const]
      : []),
  ];
}

/** The counted days in which an agenda can be assembled: those after `itemsDue`, the day it is due among them. */
export function countedDaysBetween(
  itemsDue: Temporal.PlainDate,
  agendaDue: Temporal.PlainDate,
  calendar: Calendar,
): number {
  let count = 0;
  for (let date = itemsDue.add({ days: 1 }); Temporal.PlainDate.compare(date, agendaDue) <= 0; ) {
    if (calendar.closed(date) === undefined) count += 1;
    date = date.add({ days: 1 });
  }
  return count;
}
