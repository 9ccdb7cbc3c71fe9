import type { Body } from '../domain/body/body.ts';
import { warningsAbout } from '../domain/body/warnings.ts';
import { countAll, type Deadline } from '../domain/calendar/deadline.ts';
import { knownInPlan } from '../domain/meeting/known.ts';
import * as told from '../language/deadlines.ts';
import type { Language } from '../language/language.ts';
import { marked, uncountedTold, type WarningTold, warningTold } from '../language/warnings.ts';

/** @param dates the meetings there are, for deadlines that are counted from the one before or after */
export function stepsOf(
  body: Body,
  date: Temporal.PlainDate,
  dates: readonly Temporal.PlainDate[],
  language: Language,
) {
  const { rules, calendar } = body;
  const { deadlines: counted, uncounted } = countAll(rules.deadlines, date, calendar, knownInPlan(rules, dates));
  const warned = warningsAbout(date, counted, calendar).map((warning) => warningTold(warning, language));
  return { counted, warnings: [...uncounted.map((one) => uncountedTold(one, language)), ...warned] };
}

export function asJson({ step, due, at, earliest, force, clause }: Deadline) {
  const time = at === undefined ? {} : { at: at.toString({ smallestUnit: 'minute' }) };
  const first = earliest === undefined ? {} : { earliest: earliest.toString() };
  return { step, due: due.toString(), ...time, ...first, ...(force === undefined ? {} : { force }), clause };
}

export function indented(counted: readonly Deadline[], warnings: readonly WarningTold[], language: Language) {
  return [
    ...counted.flatMap((deadline) => [
      `  ${told.deadlineLine(deadline, language)}`,
      `    ${told.clauseLine(deadline.clause, language)}`,
    ]),
    ...marked(warnings).map((line) => `  ${line}`),
  ];
}
