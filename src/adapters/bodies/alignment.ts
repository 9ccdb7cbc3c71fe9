import type { Clause } from '../../domain/body/clause.ts';
import type { Alignment } from '../../domain/body/rules-of-procedure.ts';
import type { Misfit } from './misfit.ts';
import type { BodyFile } from './schema.ts';
import type { ClauseInFile } from './values.ts';

/** The calendars a year is fitted to, by the names the file gives the other bodies. */
export function alignmentOf(
  { alignment, 'other-bodies': others }: BodyFile,
  clauseOf: (clause: ClauseInFile) => Clause,
): readonly Alignment[] {
  return alignment.map(({ with: id, order, clause }) => ({
    with: id,
    name: others.find((one) => one.id === id)?.name ?? id,
    order,
    clause: clauseOf(clause),
  }));
}

/** A body cannot be fitted to itself, and to another only one way: both would ask for two of its meetings between ours. */
export function alignmentMisfits({ id, alignment }: BodyFile): readonly Misfit[] {
  return alignment.flatMap((one, index): Misfit[] => {
    const path = ['alignment', index, 'with'];
    if (one.with === id) return [{ path, problem: { because: 'aligned-with-itself' } }];
    const first = alignment.findIndex((other) => other.with === one.with);
    if (first === index) return [];
    return [{ path, problem: { because: 'duplicate', given: one.with, first: `alignment[${first}]` } }];
  });
}
