import type { Body } from '../body/body.ts';
import { countedDaysBefore } from '../calendar/counting.ts';
import type { Due } from '../procedure.ts';
import type { DutyClock } from './commands.ts';
import { type Duties, type Duty, dutiesIn, isOpen, waitsFor } from './duties.ts';

type Step = DutyClock['type'];

/** What falls due next on a year's duties: those still open are reminded of in time, and told of when their day is over. */
export function dueOnDuties(state: Duties, body: Body): Due<Step> | undefined {
  const duties = dutiesIn(state);
  const all = duties.flatMap((duty) => stepsOf(duty, duties, body));
  const [first] = all.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at));
  return first === undefined ? undefined : { type: first.type, at: first.at };
}

/** The duties for which a step has come by now. */
export function fallenDue(
  state: Duties,
  body: Body,
  { type, at }: { readonly type: Step; readonly at: Temporal.Instant },
): readonly Duty[] {
  const duties = dutiesIn(state);
  const hasCome = (duty: Duty) =>
    stepsOf(duty, duties, body).some((one) => one.type === type && Temporal.Instant.compare(one.at, at) <= 0);
  return duties.filter(hasCome);
}

function stepsOf(duty: Duty, all: readonly Duty[], body: Body): readonly Due<Step>[] {
  const { due, openedAt, reminded = false, toldPassed = false } = duty;
  if (!isOpen(duty) || due === undefined) return [];
  const { calendar, rules } = body;
  const sent = (day: Temporal.PlainDate) => {
    const moment = day.toZonedDateTime({ timeZone: calendar.timeZone, plainTime: rules.sendAt }).toInstant();
    return Temporal.Instant.compare(moment, openedAt) < 0 ? openedAt : moment;
  };
  const passed = sent(due.add({ days: 1 }));
  const steps: Due<Step>[] = toldPassed ? [] : [{ type: 'tell-of-passed-duties', at: passed }];
  // What waits for another is not reminded of until that is settled, and nothing is once its day is over.
  const freeFrom = waitsFor(duty, all) === undefined ? settledAt(duty, all) : undefined;
  if (reminded || freeFrom === undefined) return steps;
  const reminder = sent(countedDaysBefore(due, duty.remindBefore, calendar));
  const at = Temporal.Instant.compare(reminder, freeFrom) < 0 ? freeFrom : reminder;
  return Temporal.Instant.compare(at, passed) < 0 ? [{ type: 'remind-of-duties', at }, ...steps] : steps;
}

/** When the duty it waited for was settled; its own opening if it waited for none. */
function settledAt({ after, openedAt }: Duty, all: readonly Duty[]): Temporal.Instant {
  const first = all.find(({ id }) => id === after)?.settlement;
  return first === undefined || first.state === 'open' ? openedAt : first.at;
}
