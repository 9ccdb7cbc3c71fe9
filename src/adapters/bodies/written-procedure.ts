import { z } from 'zod';
import type { Clause } from '../../domain/body/clause.ts';
import type { WrittenRule } from '../../domain/body/written-rule.ts';
import * as measures from './measures.ts';
import { type ClauseInFile, clause, measured } from './values.ts';

/** How a body decides in writing, as the secretary writes it. */
export const writtenProcedure = z.strictObject({
  window: measured(measures.countedDays),
  'demand-meeting': z.enum(['any-member', 'none']).default('none'),
  clause,
});

export function writtenRuleOf(
  said: z.output<typeof writtenProcedure> | undefined,
  clauseOf: (clause: ClauseInFile) => Clause,
): { readonly writtenProcedure?: WrittenRule } {
  if (said === undefined) return {};
  const { window, 'demand-meeting': demandMeeting } = said;
  return { writtenProcedure: { windowInDays: window, demandMeeting, clause: clauseOf(said.clause) } };
}
