import type { Item } from '../agenda/item.ts';
import type { MemberId } from '../body/body.ts';
import type { KeptAnnex } from './annex.ts';
import type { Settled } from './hit.ts';
import type { Scope } from './scope.ts';

/** What happens to the files handed over with the items. */
export type AnnexEvent =
  /** `replaces`: the file of the same name that lay there. */
  | { readonly type: 'annex-kept'; readonly itemId: string; readonly annex: KeptAnnex; readonly replaces?: string }
  | {
      readonly type: 'annex-scope-set';
      readonly annexId: string;
      readonly scope: Scope;
      readonly by: MemberId;
      readonly at: Temporal.Instant;
      /** Where more may see it than before. */
      readonly widenedBecause?: string;
    }
  | { readonly type: 'annex-taken-off'; readonly annexId: string; readonly by: MemberId; readonly at: Temporal.Instant }
  /** Something found in it may stand, and why. */
  | { readonly type: 'annex-hit-settled'; readonly annexId: string; readonly settled: Settled };

const TYPES: ReadonlySet<string> = new Set<AnnexEvent['type']>([
  'annex-kept',
  'annex-scope-set',
  'annex-taken-off',
  'annex-hit-settled',
]);

export function isAnnexEvent(event: { readonly type: string }): event is AnnexEvent {
  return TYPES.has(event.type);
}

export function evolveAnnexes(items: readonly Item[], event: AnnexEvent): readonly Item[] {
  switch (event.type) {
    case 'annex-kept': {
      const { itemId, annex, replaces } = event;
      return items.map((item) =>
        item.id === itemId
          ? { ...item, kept: [...(item.kept ?? []).filter(({ id }) => id !== replaces), annex] }
          : item,
      );
    }
    case 'annex-scope-set': {
      const { annexId, scope, by, at, widenedBecause: reason } = event;
      return changed(items, annexId, (annex) => ({
        ...annex,
        scope,
        ...(scope.of === 'public' ? { wasPublic: true } : {}),
        ...(reason === undefined ? {} : { widened: { by, at, reason } }),
      }));
    }
    case 'annex-taken-off':
      return items.map((item) =>
        item.kept === undefined ? item : { ...item, kept: item.kept.filter(({ id }) => id !== event.annexId) },
      );
    case 'annex-hit-settled':
      return changed(items, event.annexId, (annex) => ({ ...annex, settled: [...annex.settled, event.settled] }));
  }
}

function changed(items: readonly Item[], id: string, change: (annex: KeptAnnex) => KeptAnnex): readonly Item[] {
  return items.map((item) =>
    item.kept === undefined ? item : { ...item, kept: item.kept.map((one) => (one.id === id ? change(one) : one)) },
  );
}
