import type { Body } from '../../domain/body/body.ts';
import type { Count, Step } from '../../domain/body/count.ts';
import type { DeadlineRule } from '../../domain/body/rules-of-procedure.ts';
import { countAll, type Deadline } from '../../domain/calendar/deadline.ts';
import { knownInPlan } from '../../domain/meeting/known.ts';
import { proposeDates } from '../../domain/plan/propose-dates.ts';
import { nearest } from './faults.ts';
import type { Misfit } from './misfit.ts';
import { partyContradictions } from './party-contradictions.ts';

/** Any years will do: only what goes wrong at every meeting of them is a fault of the rules and not of a holiday. */
const YEARS = [2027, 2028];

type ByStep = Readonly<Partial<Record<Step, Deadline>>>;

/** What no meeting could keep: rules that contradict each other, and steps that would never be taken. */
export function contradictions(body: Body): readonly Misfit[] {
  const { rules, calendar } = body;
  const dates = YEARS.flatMap((year) => proposeDates(body, year)).map(({ slot }) => slot.date);
  const meetings = dates.map((date) => ({
    date,
    due: byStep(countAll(rules.deadlines, date, calendar, knownInPlan(rules, dates)).deadlines),
  }));
  const always = (step: Step, wrong: (due: Deadline, all: ByStep, date: Temporal.PlainDate) => boolean | undefined) => {
    const counted = meetings.flatMap(({ date, due }) => (due[step] === undefined ? [] : [wrong(due[step], due, date)]));
    return counted.length > 0 && counted.every((one) => one === true);
  };
  // Where the limit over the whole decides at every meeting, it is what is wrong.
  const latest = (step: Step) => [
    'deadlines',
    step,
    always(step, ({ cut }) => cut !== undefined) ? 'and-latest' : 'latest',
  ];
  const misfits: Misfit[] = [];
  const unreachable = new Set<Step>();
  for (const { step } of rules.deadlines) {
    const after = step === 'minutes-circulation';
    if (always(step, ({ due }, _, date) => (after ? isBefore(due, date) : isBefore(date, due)))) {
      unreachable.add(step);
      misfits.push({ path: latest(step), problem: { because: 'unreachable-step', step } });
    }
    if (always(step, ({ due, earliest }) => earliest && isBefore(due, earliest))) {
      const path = ['deadlines', step, 'not-earlier-than'];
      misfits.push({ path, problem: { because: 'contradiction', between: 'earliest-and-latest' } });
    }
  }
  for (const { step } of rules.deadlines) {
    const path = ['deadlines', step, 'and-latest'];
    const isStarved = always(step, ({ due, cut }) => cut?.rule.direction === 'after' && !isBefore(cut.from, due));
    if (!isStarved || unreachable.has(step)) continue;
    unreachable.add(step);
    misfits.push({ path, problem: { because: 'contradiction', between: 'limit-and-step' } });
  }
  // A step that is never taken contradicts others too; one mistake is told once.
  if (unreachable.size > 0) return misfits;
  if (always('items-due', ({ due }, all) => all['call-for-items'] && !isBefore(all['call-for-items'].due, due))) {
    misfits.push({ path: latest('items-due'), problem: { because: 'contradiction', between: 'call-and-items' } });
  }
  if (always('agenda-release', ({ due }, all) => all['items-due'] && isBefore(due, all['items-due'].due))) {
    misfits.push({
      path: latest('agenda-release'),
      problem: { because: 'contradiction', between: 'items-and-agenda' },
    });
  }
  return misfits.length > 0 ? misfits : partyContradictions(body, dates);
}

/**
 * Deadlines that count from the meetings of a body neither the file nor its folder knows, or from the body's own as if it
 * were another; and plans fitted to one nobody knows.
 */
export function unknownBodies({ id, rules }: Body, known: readonly string[]): readonly Misfit[] {
  const all = [...(rules.otherBodies ?? []).map(({ id }) => id), ...known];
  const misfit = (body: string | undefined, path: Misfit['path']): readonly Misfit[] => {
    if (body === id) return [{ path, problem: { because: 'follows-itself' } }];
    if (body === undefined || all.includes(body)) return [];
    return [{ path, problem: { because: 'unknown-body', given: body, nearest: nearest(body, all) } }];
  };
  const ofParties = Map.groupBy(rules.partyDeadlines ?? [], ({ step }) => step);
  return [
    ...rules.deadlines.flatMap((rule: DeadlineRule) => [
      ...misfit(followed(rule), ['deadlines', rule.step, 'latest']),
      ...misfit(followed(rule.overall), ['deadlines', rule.step, 'and-latest']),
      ...misfit(followed(rule.earliest), ['deadlines', rule.step, 'not-earlier-than']),
    ]),
    ...misfit(rules.prepares?.body, ['prepares', 'body']),
    ...(rules.alignment ?? []).flatMap((one, index) => misfit(one.with, ['alignment', index, 'with'])),
    ...[...ofParties].flatMap(([step, own]) =>
      own.flatMap((rule, index) => misfit(followed(rule), ['deadlines', step, 'by-party', index, 'latest'])),
    ),
  ];
}

function followed(count: Count | undefined): string | undefined {
  const anchor = count?.anchor;
  return typeof anchor === 'object' && 'body' in anchor ? anchor.body : undefined;
}

function byStep(deadlines: readonly Deadline[]): ByStep {
  return Object.fromEntries(deadlines.map((one) => [one.step, one]));
}

function isBefore(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) < 0;
}
