import type { Member } from '../body/body.ts';
import type { Clause } from '../body/clause.ts';
import { itemKindRulesFor } from '../body/item-kinds.ts';
import { type ItemField, type ItemKind, MAY_BE_EMPTY, type RulesOfProcedure } from '../body/rules-of-procedure.ts';
import type { ItemText } from './item.ts';

/** What an item lacks, with the clause that demands it. */
export type Incomplete =
  | { readonly because: 'field-missing'; readonly field: ItemField; readonly clause: Clause }
  | { readonly because: 'annex-missing'; readonly kind: ItemKind; readonly clause: Clause };

/**
 * What this author's item lacks first: of what every item must have, then of what its kind must.
 *
 * @source S0-14, S1-05: the fields demanded
 */
export function incomplete(
  text: ItemText,
  rules: Pick<RulesOfProcedure, 'itemFields' | 'itemKinds'>,
  author: Pick<Member, 'party'> | undefined,
): Incomplete | undefined {
  const isEmpty = (field: ItemField) => (text.fields[field] ?? '').trim() === '';
  const { fields, clause } = rules.itemFields;
  const field = fields.find((one) => !MAY_BE_EMPTY.has(one) && isEmpty(one));
  if (field !== undefined) return { because: 'field-missing', field, clause };
  const rule = itemKindRulesFor(rules, author).find(({ kind }) => kind === text.kind);
  if (rule === undefined) return undefined;
  const ofKind = rule.fields.find(isEmpty);
  if (ofKind !== undefined) return { because: 'field-missing', field: ofKind, clause: rule.clause };
  const { kind } = rule;
  return rule.needsAnnex && text.annexes.length === 0
    ? { because: 'annex-missing', kind, clause: rule.clause }
    : undefined;
}
