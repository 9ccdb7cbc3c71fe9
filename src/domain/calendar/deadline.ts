import type { Clause } from '../body/clause.ts';
import type { DeadlineRule, Step } from '../body/rules-of-procedure.ts';
import type { Calendar, ClosedDay } from './calendar.ts';

/** The last day on which a step is in time (»senest«), and how it was counted. The whole day counts. */
export interface Deadline {
  readonly step: Step;
  readonly due: Temporal.PlainDate;
  /** Where the count led before it was moved off closed days. */
  readonly counted: Temporal.PlainDate;
  /** The closed days it was moved past, the counted one first; empty if it was not moved. */
  readonly movedPast: readonly ClosedDay[];
  /** The day it was counted from. */
  readonly from: Temporal.PlainDate;
  readonly rule: Pick<DeadlineRule, 'amount' | 'unit' | 'direction' | 'anchor'>;
  readonly clause: Clause;
}

/**
 * Counts a »senest« deadline. Landing on a closed day it moves earlier, never later, whichever way it was counted.
 *
 * @param from the day of the anchor: the meeting, or the call for items
 */
export function countDeadline(rule: DeadlineRule, from: Temporal.PlainDate, calendar: Calendar): Deadline {
  const { step, amount, unit, direction, anchor, clause } = rule;
  const counted = direction === 'before' ? from.subtract({ [unit]: amount }) : from.add({ [unit]: amount });
  const movedPast: ClosedDay[] = [];
  let due = counted;
  for (let closed = calendar.closed(due); closed !== undefined; closed = calendar.closed(due)) {
    movedPast.push(closed);
    due = due.subtract({ days: 1 });
  }
  return { step, due, counted, movedPast, from, rule: { amount, unit, direction, anchor }, clause };
}

/**
 * Every deadline of a meeting, in the order of the steps. A rule counted from the call is counted from the
 * day the call is due, so that an early call takes nothing from the members; a late call is counted from
 * the day it went out.
 *
 * @param calledOn the day items were called for, if they have been
 */
export function deadlinesOf(
  rules: readonly DeadlineRule[],
  meetingOn: Temporal.PlainDate,
  calendar: Calendar,
  calledOn?: Temporal.PlainDate,
): readonly Deadline[] {
  const call = rules.find((rule) => rule.step === 'call-for-items');
  const callDue = call === undefined ? undefined : countDeadline(call, meetingOn, calendar).due;
  const called = later(callDue, calledOn) ?? meetingOn;
  return rules.map((rule) => countDeadline(rule, rule.anchor === 'meeting' ? meetingOn : called, calendar));
}

function later(a: Temporal.PlainDate | undefined, b: Temporal.PlainDate | undefined): Temporal.PlainDate | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Temporal.PlainDate.compare(a, b) >= 0 ? a : b;
}
