import type { Deadline } from '../calendar/deadline.ts';
import type { Clause } from './clause.ts';
import type { Step } from './count.ts';

/** A step to which the limit over the whole leaves less than its own rule gives. */
export interface LimitCut {
  readonly step: Step;
  /** The limit, which holds. */
  readonly due: Temporal.PlainDate;
  /** The last day by the step's own rule. */
  readonly ownDue: Temporal.PlainDate;
  readonly own: Clause;
  /** Calendar days from the day the step is counted from; absent for one counted back from a later day. */
  readonly days?: { readonly left: number; readonly given: number };
}

export function limitCuts(deadlines: readonly Deadline[]): readonly LimitCut[] {
  return deadlines.flatMap(({ step, due, cut, clause: own }): LimitCut[] => {
    // Where only the hour differs no day is lost.
    if (cut === undefined || cut.due.equals(due)) return [];
    const { from, due: ownDue, rule } = cut;
    if (rule.direction === 'before') return [{ step, due, ownDue, own }];
    return [
      { step, due, ownDue, own, days: { left: Math.max(0, daysFrom(from, due)), given: daysFrom(from, ownDue) } },
    ];
  });
}

function daysFrom(from: Temporal.PlainDate, until: Temporal.PlainDate): number {
  return from.until(until, { largestUnit: 'days' }).days;
}
