import type { LedgerWriting } from '../domain/minutes/ledger.ts';
import type { BulletOutcome } from '../domain/minutes/minutes.ts';
import { choice, cleaned, LIMITS } from './form.ts';

const CHOICES: readonly (BulletOutcome | 'none')[] = ['none', 'followed', 'changed', 'not-treated', 'deferred'];

const outcomeOf = choice(CHOICES, 'none');

/**
 * What was chosen for each bullet of a recommendation: `bullet-<n>` and, for a change, `instead-<n>`, numbered from 1 in
 * the order of the bullets. A bullet the card did not show is left as it was; a choice that was not offered counts as none.
 */
export function readLedger(
  bullets: readonly string[],
  typed: Readonly<Record<string, string>>,
): readonly LedgerWriting[] {
  return bullets.flatMap((bullet, index): readonly LedgerWriting[] => {
    const chosen = typed[`bullet-${index + 1}`];
    if (chosen === undefined) return [];
    const read = outcomeOf.safeParse(chosen);
    const outcome = read.success && read.data !== 'none' ? read.data : undefined;
    return [{ bullet, outcome, instead: cleaned(typed[`instead-${index + 1}`]).slice(0, LIMITS.reason) }];
  });
}
