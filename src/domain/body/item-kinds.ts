import type { ItemField, RulesOfProcedure } from './rules-of-procedure.ts';

/** A member, as far as it matters here. */
interface Author {
  readonly party: string;
}

type ItemRules = Pick<RulesOfProcedure, 'itemFields' | 'itemKinds'>;

/** The rules that hold for this author's items. @param author absent: those that hold for anybody's */
export function itemKindRulesFor({ itemKinds = [] }: ItemRules, author: Author | undefined) {
  return itemKinds.filter(
    ({ parties }) => author === undefined || parties === undefined || parties.includes(author.party),
  );
}

/** Every field an item may be asked for: those of all items, then those of some kinds only. */
export function fieldsOf(rules: ItemRules, author?: Author): readonly ItemField[] {
  const ofKinds = itemKindRulesFor(rules, author).flatMap(({ fields }) => fields);
  return [...new Set([...rules.itemFields.fields, ...ofKinds])];
}
