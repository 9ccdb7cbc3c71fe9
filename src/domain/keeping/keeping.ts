import type { MemberId } from '../body/body.ts';
import type { Expired } from './retention-rule.ts';

/** Nothing about the meeting is erased by rule while it stands (»bevares«): a complaint, a case before the courts, a request. */
export interface Hold {
  /** Or the case. */
  readonly meeting: string;
  readonly reason: string;
  readonly by: MemberId;
  readonly at: Temporal.Instant;
}

/** What a body has done about keeping and erasing. One record a body. */
export interface Keeping {
  readonly holds: readonly Hold[];
  /** What the clock has erased, so that it does each once. */
  readonly done: readonly Expired[];
}

/** The procedure's name, and the id of a body's one record of it. */
export const KEEPING = 'keeping';

export const nothingKept: Keeping = { holds: [], done: [] };

export function holdOn({ holds }: Keeping, meeting: string): Hold | undefined {
  return holds.find((one) => one.meeting === meeting);
}
