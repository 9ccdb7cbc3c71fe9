import type { Point } from '../agenda/agenda.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import type { BulletOutcome, Outcome, PointText, Treated } from './minutes.ts';
import { bulletsOf } from './recommendation.ts';

/** A line as it is written: without an outcome what stood there is taken out again. */
export type LedgerWriting = Omit<Treated, 'outcome'> & { readonly outcome: BulletOutcome | undefined };

/** The outcomes of a whole point that answer every one of its bullets at once. */
const FOR_ALL: ReadonlySet<Outcome> = new Set(['followed', 'not-treated', 'deferred']);

/** The bullets recommended under a point, in order; none where nothing was. */
export function bulletsUnder(point: Pick<Point, 'itemId'>, { agenda }: Pick<PlannedMeeting, 'agenda'>) {
  const item = agenda.items.find((one) => one.id === point.itemId);
  return bulletsOf(item?.text.fields.recommendation ?? '');
}

/**
 * The bullets the minutes leave open. The ledger answers bullet by bullet; »Indstillingen blev fulgt« (S4-16), »ikke
 * behandlet« and »udsat« answer them all, and any outcome answers the only one: »drøftede« is what became of »drøfter«.
 *
 * @source seed 004, item 7: two recommendations, and the minutes answer one
 */
export function unanswered(bullets: readonly string[], text: PointText | undefined): readonly string[] {
  const { outcome, ledger = [] } = text ?? {};
  if (outcome !== undefined && (FOR_ALL.has(outcome) || bullets.length === 1)) return [];
  return bullets.filter((bullet) => !ledger.some((one) => one.bullet === bullet));
}

/** The ledger after a writing: what is written anew holds, the rest stays, in the order of the bullets. */
export function written(
  bullets: readonly string[],
  before: readonly Treated[],
  writings: readonly LedgerWriting[],
): readonly Treated[] {
  return bullets.flatMap((bullet): readonly Treated[] => {
    const anew = writings.find((one) => one.bullet === bullet);
    if (anew === undefined) return before.filter((one) => one.bullet === bullet);
    const { outcome, instead = '' } = anew;
    if (outcome === undefined) return [];
    return [outcome === 'changed' ? { bullet, outcome, instead: instead.trim() } : { bullet, outcome }];
  });
}

/** Those said to be changed, but not into what. */
export function changedIntoNothing(ledger: readonly Treated[]): readonly string[] {
  return ledger.filter((one) => one.outcome === 'changed' && (one.instead ?? '') === '').map(({ bullet }) => bullet);
}

export const isFollowedWhole = (ledger: readonly Treated[]): boolean =>
  ledger.length > 0 && ledger.every(({ outcome }) => outcome === 'followed');
