import type { Body } from '../domain/body/body.ts';
import { dayAt, termWarnings } from '../domain/body/term.ts';
import { inForce } from '../domain/body/version.ts';
import { warningsOf } from '../domain/body/warnings.ts';
import { proposeDates } from '../domain/plan/propose-dates.ts';
import type { Language } from '../language/language.ts';
import { fromThen, type WarningTold, warningTold } from '../language/warnings.ts';
import { planWarnings } from './plan.ts';
import { stepsOf } from './steps.ts';

/**
 * What a secretary should know of a body's rules, and of the meetings they give in the coming year. Of versions that
 * begin later, what they add to it, each by its first whole year.
 */
export function warningsAsOf(body: Body, now: Temporal.Instant, language: Language): readonly WarningTold[] {
  const year = now.toZonedDateTimeISO('UTC').year + 1;
  const holding = inForce(body, firstOf(year));
  const terms = termWarnings(holding, dayAt(holding, now)).map((warning) => warningTold(warning, language));
  const told = [...warningsIn(holding, year, language), ...terms];
  for (const version of body.versions ?? []) {
    const { inForceFrom } = version;
    if (inForceFrom === undefined || Temporal.PlainDate.compare(inForceFrom, firstOf(year)) <= 0) continue;
    const known = new Set(told.map(keyOf));
    const wholeYear = inForceFrom.dayOfYear === 1 ? inForceFrom.year : inForceFrom.year + 1;
    const added = warningsIn(version, wholeYear, language).filter((one) => !known.has(keyOf(one)));
    told.push(...added.map((one) => fromThen(one, inForceFrom, language)));
  }
  return told;
}

function warningsIn(body: Body, year: number, language: Language): readonly WarningTold[] {
  const dates = proposeDates(body, year).map(({ slot }) => slot.date);
  return [
    ...[...warningsOf(body), ...planWarnings(body, year, dates)].map((warning) => warningTold(warning, language)),
    ...dates.flatMap((date) => stepsOf(body, date, dates, language).warnings),
  ];
}

/** The same is said of another year in other words. */
function keyOf({ code, clauses }: WarningTold): string {
  return JSON.stringify([code, clauses]);
}

function firstOf(year: number): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year, month: 1, day: 1 });
}
