import type { Clause } from './clause.ts';
import type { ItemKind, RulesOfProcedure } from './rules-of-procedure.ts';

/** What is missing from a body's standing items. */
export type StandingGap =
  /** The document's own list lacks this heading, and a default fills it. `place` is its number, from 1. */
  | {
      readonly code: 'standing-item-by-default';
      readonly place: number;
      readonly title: string;
      readonly document: string;
      readonly own: Clause;
    }
  /** No section takes items of this kind, so that one sent in has nowhere to go. */
  | { readonly code: 'kind-without-section'; readonly kind: ItemKind };

const KINDS: readonly ItemKind[] = ['decision', 'discussion', 'information'];

/** @source S1-12: the list of Guldborgsund goes 1, 2, 4, 5 */
export function standingGaps({ document, standingItems }: RulesOfProcedure): readonly StandingGap[] {
  const taken = new Set(standingItems.flatMap((item) => (item.role === 'section' ? item.takes : [])));
  return [
    ...standingItems.flatMap(({ title, clause }, index): readonly StandingGap[] =>
      clause.silent === undefined
        ? []
        : [{ code: 'standing-item-by-default', place: index + 1, title, document, own: clause }],
    ),
    ...KINDS.filter((kind) => !taken.has(kind)).map((kind) => ({ code: 'kind-without-section', kind }) as const),
  ];
}
