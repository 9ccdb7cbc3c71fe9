import type { Clause } from '../body/clause.ts';
import type { RulesOfProcedure } from '../body/rules-of-procedure.ts';
import { RESTS_ON_PROOF } from './retention.ts';
import type { RetentionKind, RetentionRule } from './retention-rule.ts';

/** A period that falls short of a duty to keep, or of another period that rests on it. */
export type RetentionWarning =
  /** A proof rests on it, and the proof is to stand longer: it is kept as long as the proof. */
  | {
      readonly code: 'retention-under-proof';
      readonly kind: RetentionKind;
      readonly own: Clause;
      /** What the rules say of proofs. */
      readonly item: Clause;
    }
  /** No document of the body's lays the periods down, so nobody may have decided them; told once. */
  | { readonly code: 'retention-proposed'; readonly kind: RetentionKind; readonly own: Clause }
  /** Documents of a case may be destroyed only where the rules of the archives let them be, or they lie elsewhere. */
  | { readonly code: 'retention-of-case-documents'; readonly kind: RetentionKind; readonly own: Clause }
  /** What is erased could still be asked for in a complaint of how the minutes came about. */
  | {
      readonly code: 'retention-too-short';
      readonly kind: RetentionKind;
      readonly own: Clause;
      readonly least: number;
    };

/** Received or sent in the handling of a case, and of weight for it. @source offentlighedsloven section 15 (1) */
const OF_A_CASE: ReadonlySet<RetentionKind> = new Set(['comments', 'replies', 'votes', 'annexes']);

/**
 * Months within which somebody may yet complain of how minutes were approved.
 *
 * @source ombudsmandsloven section 13 (3): within a year
 */
const LEAST_MONTHS = 12;

export function retentionWarnings({ retention = [] }: RulesOfProcedure): readonly RetentionWarning[] {
  const proofs = retention.find(({ kind }) => kind === 'proofs');
  const proposed = proposedIn(retention);
  const told = retention.flatMap((rule): readonly RetentionWarning[] => {
    const { kind, clause: own, keep } = rule;
    if (keep === undefined || kind === 'proofs') return [];
    const rests = RESTS_ON_PROOF.has(kind);
    return [
      ...(rests && proofs !== undefined && isShorter(rule, proofs)
        ? [{ code: 'retention-under-proof', kind, own, item: proofs.clause } as const]
        : []),
      ...(rests && proofs === undefined && monthsOf(rule) < LEAST_MONTHS
        ? [{ code: 'retention-too-short', kind, own, least: LEAST_MONTHS } as const]
        : []),
      ...(OF_A_CASE.has(kind) ? [{ code: 'retention-of-case-documents', kind, own } as const] : []),
    ];
  });
  return proposed === undefined
    ? told
    : [{ code: 'retention-proposed', kind: proposed.kind, own: proposed.clause }, ...told];
}

/** The first of the rules that the body's own documents are silent of. */
export function proposedIn(retention: readonly RetentionRule[] = []): RetentionRule | undefined {
  return retention.find(({ clause }) => clause.silent !== undefined);
}

const isShorter = (one: RetentionRule, other: RetentionRule) => monthsOf(one) < monthsOf(other);

function monthsOf({ keep }: RetentionRule): number {
  if (keep === undefined) return Number.POSITIVE_INFINITY;
  return keep.count * { days: 12 / 365, months: 1, years: 12 }[keep.unit];
}
