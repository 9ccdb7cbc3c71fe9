import type { Clause } from '../body/clause.ts';
import type { Count, Step } from '../body/count.ts';
import type { DeadlineRule, Force, Roll } from '../body/rules-of-procedure.ts';
import { anchorDay, type Known, type Side, type Unresolved } from './anchor.ts';
import type { Calendar, ClosedDay } from './calendar.ts';
import { countSpan } from './span.ts';

/** The last day on which a step is in time (»senest«), and how it was counted. Without `at` the whole day counts. */
export interface Deadline {
  readonly step: Step;
  readonly due: Temporal.PlainDate;
  /** The time on that day, on the clocks of the body's zone; the step is in time at that very moment, and late after. */
  readonly at?: Temporal.PlainTime;
  /** The first day on which the step is not too early, where the rule has two sides. */
  readonly earliest?: Temporal.PlainDate;
  /** Set for a deadline that is kept as far as possible: late is said, never refused or marked. */
  readonly force?: Exclude<Force, 'binding'>;
  /** Where the count led before it was moved off closed days. */
  readonly counted: Temporal.PlainDate;
  /** Which way it is moved off closed days; absent, earlier. */
  readonly roll?: Exclude<Roll, 'earlier'>;
  /** The closed days it was moved past, the counted one first; empty if it was not moved. */
  readonly movedPast: readonly ClosedDay[];
  /** The day it was counted from. */
  readonly from: Temporal.PlainDate;
  readonly rule: Count;
  readonly clause: Clause;
  /** Set where a limit over the whole came before the day the step's own rule gives; the deadline is then the limit. */
  readonly cut?: Cut;
}

/** What the step's own rule would have given. */
export interface Cut {
  readonly due: Temporal.PlainDate;
  /** The day it is counted from. */
  readonly from: Temporal.PlainDate;
  readonly rule: Count;
}

/**
 * Counts a »senest« deadline. Landing on a closed day it moves earlier, whichever way it was counted, unless the rule
 * says later or not at all.
 *
 * @param from the day of the anchor
 * @param time when the meeting begins, for a rule counted in hours
 */
export function countDeadline(
  rule: DeadlineRule,
  from: Temporal.PlainDate,
  calendar: Calendar,
  time?: Temporal.PlainTime,
): Deadline {
  const { step, amount, unit, direction, anchor, clause } = rule;
  const counted = countSpan(rule, from, calendar, time);
  const roll = rule.roll ?? (unit === 'hours' ? 'none' : 'earlier');
  const { due, movedPast } = rolled(counted.date, roll, calendar);
  const at = rule.at ?? counted.at;
  return {
    step,
    due,
    ...(at === undefined ? {} : { at }),
    counted: counted.date,
    ...(roll === 'earlier' ? {} : { roll }),
    ...(rule.force === 'as-far-as-possible' ? { force: rule.force } : {}),
    movedPast,
    from,
    rule: { amount, unit, direction, anchor },
    clause,
  };
}

/** A step whose deadline cannot be counted yet, and why. */
export interface Uncounted {
  readonly step: Step;
  readonly why: Unresolved;
  readonly clause: Clause;
}

/** Every deadline of a meeting that can be counted, in the order of the rules. */
export function deadlinesOf(
  rules: readonly DeadlineRule[],
  meetingOn: Temporal.PlainDate,
  calendar: Calendar,
  known: Known = {},
): readonly Deadline[] {
  return countAll(rules, meetingOn, calendar, known).deadlines;
}

/**
 * The deadlines of a meeting, and those that cannot be counted as long as no more is known. A rule counted from a step
 * is counted from the day the step was done and, until then, from the day it is due. Where the meeting has been put off
 * since, what was done for the earlier day takes nothing from anybody: the new due day holds, if it is later.
 */
export function countAll(
  rules: readonly DeadlineRule[],
  meetingOn: Temporal.PlainDate,
  calendar: Calendar,
  known: Known = {},
): { readonly deadlines: readonly Deadline[]; readonly uncounted: readonly Uncounted[] } {
  const count = counter(rules, meetingOn, calendar, known);
  const deadlines: Deadline[] = [];
  const uncounted: Uncounted[] = [];
  for (const rule of rules) {
    const found = count(rule, [rule.step]);
    if ('because' in found) uncounted.push({ step: rule.step, why: found, clause: rule.clause });
    else deadlines.push(found);
  }
  return { deadlines, uncounted };
}

/**
 * Counts one rule where the steps it may be counted from follow `rules`.
 *
 * @returns a function whose `passed` are the steps that wait for this count, which therefore cannot wait for them
 */
export function counter(
  rules: readonly DeadlineRule[],
  meetingOn: Temporal.PlainDate,
  calendar: Calendar,
  known: Known,
): (rule: DeadlineRule, passed: readonly Step[]) => Deadline | Unresolved {
  const stepDay = (step: Step, passed: readonly Step[]): Temporal.PlainDate | Unresolved => {
    const rule = rules.find((one) => one.step === step);
    const due = rule === undefined || passed.includes(step) ? undefined : count(rule, [...passed, step]);
    const dueOn = due !== undefined && 'due' in due ? due.due : undefined;
    const doneOn = known.completed?.[step];
    const day = known.isPutOff === true ? later(dueOn, doneOn) : (doneOn ?? dueOn);
    return day ?? { because: 'step-uncounted', step };
  };
  const dayOf = ({ anchor }: Count, side: Side, passed: readonly Step[]): Temporal.PlainDate | Unresolved => {
    if (typeof anchor === 'string')
      return isStep(anchor) ? stepDay(anchor, passed) : anchorDay(anchor, meetingOn, side, known);
    const step = anchor.on === 'meeting-of-body' ? anchor.before : undefined;
    const on = step === undefined ? meetingOn : stepDay(step, passed);
    return 'because' in on ? on : anchorDay(anchor, on, side, known);
  };
  const count = (rule: DeadlineRule, passed: readonly Step[]): Deadline | Unresolved => {
    const side: Side = rule.step === 'minutes-circulation' ? 'after' : 'before';
    const { earliest, overall } = rule;
    const units = [rule.unit, earliest?.unit, overall?.unit];
    if (units.includes('hours') && known.start === undefined) return { because: 'no-start' };
    const from = dayOf(rule, side, passed);
    if ('because' in from) return from;
    const own = countDeadline(rule, from, calendar, known.start);
    // A limit that cannot be counted yet may come first, so the step's own day is no answer without it.
    const over = overall === undefined ? undefined : dayOf(overall, side, passed);
    if (over !== undefined && 'because' in over) return over;
    const limit = over === undefined ? own : countDeadline({ ...rule, ...overall }, over, calendar, known.start);
    const deadline = isSooner(limit, own) ? { ...limit, cut: { due: own.due, from, rule: own.rule } } : own;
    if (earliest === undefined) return deadline;
    const first = dayOf(earliest, side, passed);
    if ('because' in first) return first;
    return { ...deadline, earliest: countSpan(earliest, first, calendar, known.start).date };
  };
  return count;
}

/** Whether the deadline has passed at this moment: a day when it has ended, a time when the clock is past it. */
export function isPast(deadline: Pick<Deadline, 'due' | 'at'>, now: Temporal.Instant, timeZone: string): boolean {
  const order = Temporal.Instant.compare(now, lastMoment(deadline, timeZone));
  return deadline.at === undefined ? order >= 0 : order > 0;
}

/** Whether a step taken on this day would be taken before its rule allows. */
export function isTooEarly({ earliest }: Pick<Deadline, 'earliest'>, on: Temporal.PlainDate): boolean {
  return earliest !== undefined && Temporal.PlainDate.compare(on, earliest) < 0;
}

/** The midnight that ends the last day, or the time on it. */
export function lastMoment({ due, at }: Pick<Deadline, 'due' | 'at'>, timeZone: string): Temporal.Instant {
  const there =
    at === undefined
      ? due.add({ days: 1 }).toZonedDateTime(timeZone)
      : due.toZonedDateTime({ timeZone, plainTime: at });
  return there.toInstant();
}

/** A whole day ends after every time on it. */
function isSooner(a: Pick<Deadline, 'due' | 'at'>, b: Pick<Deadline, 'due' | 'at'>): boolean {
  const days = Temporal.PlainDate.compare(a.due, b.due);
  if (days !== 0 || a.at === undefined) return days < 0;
  return b.at === undefined || Temporal.PlainTime.compare(a.at, b.at) < 0;
}

function rolled(
  counted: Temporal.PlainDate,
  roll: Roll,
  calendar: Calendar,
): { readonly due: Temporal.PlainDate; readonly movedPast: readonly ClosedDay[] } {
  const movedPast: ClosedDay[] = [];
  if (roll === 'none') return { due: counted, movedPast };
  let due = counted;
  for (let closed = calendar.closed(due); closed !== undefined; closed = calendar.closed(due)) {
    movedPast.push(closed);
    due = due.add({ days: roll === 'earlier' ? -1 : 1 });
  }
  return { due, movedPast };
}

function isStep(anchor: string): anchor is Step {
  return anchor in STEPS;
}

const STEPS: Readonly<Record<Step, true>> = {
  'call-for-items': true,
  'items-due': true,
  'agenda-release': true,
  'minutes-circulation': true,
};

function later(a: Temporal.PlainDate | undefined, b: Temporal.PlainDate | undefined): Temporal.PlainDate | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Temporal.PlainDate.compare(a, b) >= 0 ? a : b;
}
