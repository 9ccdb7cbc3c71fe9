import type { Clause } from '../../domain/body/clause.ts';
import type { AnnualWheel } from '../../domain/body/rules-of-procedure.ts';
import { MONTHS } from './day-phrase.ts';
import type { Misfit } from './misfit.ts';
import type { BodyFile } from './schema.ts';
import type { ClauseInFile } from './values.ts';

export function wheelOf(
  said: BodyFile['annual-wheel'],
  clauseOf: (clause: ClauseInFile) => Clause,
): AnnualWheel | undefined {
  if (said === undefined) return undefined;
  const { months, tolerance } = said;
  return {
    months: months
      .map(({ month, themes, participants, clause }) => ({
        month: MONTHS.indexOf(month) + 1,
        themes,
        participants,
        clause: clauseOf(clause),
      }))
      .sort((a, b) => a.month - b.month),
    ...(tolerance === undefined
      ? {}
      : { tolerance: { fromDay: tolerance['from-day'], untilDay: tolerance['until-day'] } }),
  };
}

/** A month named twice would ask for two meetings, or hide one month's themes behind the other's. */
export function wheelMisfits(file: BodyFile): readonly Misfit[] {
  const months = (file['annual-wheel']?.months ?? []).map(({ month }) => month);
  return months.flatMap((month, index): Misfit[] => {
    const first = months.indexOf(month);
    if (first === index) return [];
    const path = ['annual-wheel', 'months', index, 'month'];
    return [{ path, problem: { because: 'duplicate', given: month, first: `annual-wheel.months[${first}]` } }];
  });
}
