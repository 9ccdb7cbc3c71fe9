import type { Calendar } from '../calendar/calendar.ts';
import { countDeadline, type Deadline } from '../calendar/deadline.ts';

/** Counted days a secretary should have to assemble an agenda. */
export const SLACK_WANTED = 3;

/** What lies between the day items are due and the day the agenda is. */
export interface Slack {
  /** Counted days after `itemsDue` up to and including `agendaDue`. */
  readonly days: number;
  readonly itemsDue: Temporal.PlainDate;
  readonly agendaDue: Temporal.PlainDate;
  readonly wanted: number;
  /** What would give the days wanted; undefined if nothing is wanting, or if items are not counted from the call. */
  readonly better: BetterCall | undefined;
}

export interface BetterCall {
  /** The last open day for the call that leaves the days wanted. */
  readonly callOn: Temporal.PlainDate;
  /** The day items are due when counted from that call. */
  readonly itemsDue: Temporal.PlainDate;
}

/** @returns undefined if the body has no day for its items or none for its agenda */
export function slackOf(deadlines: readonly Deadline[], calendar: Calendar, wanted = SLACK_WANTED): Slack | undefined {
  const items = deadlines.find((deadline) => deadline.step === 'items-due');
  const agendaDue = deadlines.find((deadline) => deadline.step === 'agenda-release')?.due;
  if (items === undefined || agendaDue === undefined) return undefined;
  const days = countedDaysBetween(items.due, agendaDue, calendar);
  const better = days < wanted ? betterCall(items, agendaDue, wanted, calendar) : undefined;
  return { days, itemsDue: items.due, agendaDue, wanted, better };
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

/** Nobody calls for items earlier than so many days before they otherwise would. */
const LONGEST_LOOK_BACK = 60;

function betterCall(
  items: Deadline,
  agendaDue: Temporal.PlainDate,
  wanted: number,
  calendar: Calendar,
): BetterCall | undefined {
  if (items.rule.anchor !== 'call-for-items') return undefined;
  const { step, clause, rule, roll, from } = items;
  const counted = { ...rule, ...(roll === undefined ? {} : { roll }), step, clause };
  for (let back = 1; back <= LONGEST_LOOK_BACK; back += 1) {
    const callOn = from.subtract({ days: back });
    if (calendar.closed(callOn) !== undefined) continue;
    const itemsDue = countDeadline(counted, callOn, calendar).due;
    if (countedDaysBetween(itemsDue, agendaDue, calendar) >= wanted) return { callOn, itemsDue };
  }
  return undefined;
}
