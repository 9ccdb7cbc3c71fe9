import type { Asked } from '../arguments.ts';
import { yearWarnings } from '../domain/body/annual-wheel.ts';
import type { Body } from '../domain/body/body.ts';
import type { RuleWarning } from '../domain/body/warnings.ts';
import { governingFor } from '../domain/meeting/governing.ts';
import { alignmentWarnings, matchedMeetings } from '../domain/plan/alignment.ts';
import { type Half, monthsOf } from '../domain/plan/plan.ts';
import { proposeDates } from '../domain/plan/propose-dates.ts';
import { slotHeading } from '../language/deadlines.ts';
import { planningWords } from '../language/planning.ts';
import { marked, warningTold } from '../language/warnings.ts';
import { words } from '../language/words.ts';
import { stepLines, stepsJson, stepsOf } from './steps.ts';

/** The meetings a body's rules give a year, each with its doubts and deadlines, and then what is to be said of the year. */
export function planLines(body: Body, year: number, asked: Asked): readonly string[] {
  const { json, half, language = body.language } = asked;
  const proposed = proposeDates(body, year, half);
  const dates = proposed.map(({ slot }) => slot.date);
  const warned = planWarnings(body, year, dates, half).map((warning) => warningTold(warning, language));
  const matched = matchedMeetings(body, dates);
  const meetings = proposed.flatMap(({ slot, doubts }) => {
    const steps = stepsOf(governingFor(body, slot.date), slot.date, dates, language);
    const mine = matched.filter(({ date, to }) => to !== undefined && date.equals(slot.date));
    if (!json) {
      return [
        slotHeading(body, slot, language),
        ...doubts.map((doubt) => `  ${words(language).plan.doubt(doubt)}`),
        ...mine.map((one) => `  ${planningWords[language].matched(one)}`),
        ...stepLines(steps, body, language),
      ];
    }
    return [
      JSON.stringify({
        body: body.id,
        year,
        meeting: slot.date.toString(),
        start: slot.start.toString({ smallestUnit: 'minute' }),
        lengthInMinutes: slot.lengthInMinutes,
        place: body.rules.meetings.place,
        doubts,
        ...(mine.length === 0
          ? {}
          : { matched: mine.map(({ alignment, to }) => ({ with: alignment.with, date: to })) }),
        ...stepsJson(steps),
      }),
    ];
  });
  if (warned.length === 0) return meetings;
  return [...meetings, ...(json ? [JSON.stringify({ body: body.id, year, warnings: warned })] : marked(warned))];
}

/** What is to be said of the year as a whole, or of the half that is asked for, from the bodies' files alone. */
export function planWarnings(
  body: Body,
  year: number,
  dates: readonly Temporal.PlainDate[],
  half?: Half,
): readonly RuleWarning[] {
  return [...yearWarnings(body.rules, year, dates, monthsOf({ half })), ...alignmentWarnings(body, dates)];
}
