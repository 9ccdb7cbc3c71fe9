import type { Problem } from '../../domain/body/fault.ts';

/** A problem at a path of the file: `['members', 3, 'party']`. */
export interface Misfit {
  readonly path: readonly (string | number)[];
  readonly problem: Problem;
}
