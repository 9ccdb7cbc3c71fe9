import type { Body } from '../domain/body/body.ts';
import { partyWarnings } from '../domain/body/party-warnings.ts';
import { warningsAbout } from '../domain/body/warnings.ts';
import { countAll, type Deadline } from '../domain/calendar/deadline.ts';
import { countParties, type PartyDeadline } from '../domain/calendar/party-deadline.ts';
import { knownInPlan } from '../domain/meeting/known.ts';
import { clauseLine, deadlineLine } from '../language/deadlines.ts';
import type { Language } from '../language/language.ts';
import { partyDeadlineLine } from '../language/parties.ts';
import { marked, uncountedTold, type WarningTold, warningTold } from '../language/warnings.ts';

/** The days of a meeting as the command line tells them. */
export interface StepsTold {
  readonly counted: readonly Deadline[];
  readonly parties: readonly PartyDeadline[];
  readonly warnings: readonly WarningTold[];
}

/** @param dates the meetings there are, for deadlines that are counted from the one before or after */
export function stepsOf(
  body: Body,
  date: Temporal.PlainDate,
  dates: readonly Temporal.PlainDate[],
  language: Language,
): StepsTold {
  const { rules, calendar } = body;
  const known = knownInPlan(rules, dates);
  const { deadlines: counted, uncounted } = countAll(rules.deadlines, date, calendar, known);
  const { deadlines: parties, withAll } = countParties(rules, date, calendar, known);
  const warned = [...warningsAbout(date, counted, calendar), ...partyWarnings(withAll, body)];
  return {
    counted,
    parties,
    warnings: [
      ...uncounted.map((one) => uncountedTold(one, language)),
      ...warned.map((warning) => warningTold(warning, language)),
    ],
  };
}

export function stepLines(
  { counted, parties, warnings }: StepsTold,
  body: Body,
  language: Language,
): readonly string[] {
  return [
    ...counted.flatMap((one) => [`  ${deadlineLine(one, language)}`, `    ${clauseLine(one.clause, language)}`]),
    ...parties.flatMap((one) => [
      `  ${partyDeadlineLine(one, body, language)}`,
      `    ${clauseLine(one.clause, language)}`,
    ]),
    ...marked(warnings).map((line) => `  ${line}`),
  ];
}

/** For other programs. `parties` is left out where none has a day of its own. */
export function stepsJson({ counted, parties, warnings }: StepsTold) {
  return {
    deadlines: counted.map(asJson),
    ...(parties.length === 0 ? {} : { parties: parties.map((one) => ({ party: one.party, ...asJson(one) })) }),
    warnings,
  };
}

function asJson({ step, due, at, earliest, force, clause }: Deadline) {
  const time = at === undefined ? {} : { at: at.toString({ smallestUnit: 'minute' }) };
  const first = earliest === undefined ? {} : { earliest: earliest.toString() };
  return { step, due: due.toString(), ...time, ...first, ...(force === undefined ? {} : { force }), clause };
}
