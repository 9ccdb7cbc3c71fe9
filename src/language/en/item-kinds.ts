import type { Incomplete } from '../../domain/agenda/incomplete.ts';
import type { ItemKind, ItemKindRule } from '../../domain/body/rules-of-procedure.ts';
import { cited, listed, quoted } from '../clauses.ts';
import type { itemKinds as danish } from '../da/item-kinds.ts';
import { forms } from './forms.ts';

type AnnexMissing = Extract<Incomplete, { because: 'annex-missing' }>;

const named = (kind: ItemKind) => forms.kinds[kind].toLocaleLowerCase('en');

/** `a link to an annex`, `“Recommendation” and a link to an annex` */
function asked({ fields, needsAnnex }: ItemKindRule): string {
  const texts = fields.map((field) => quoted(forms.fields[field], 'en'));
  return listed([...texts, ...(needsAnnex ? ['a link to an annex'] : [])], 'en');
}

export const itemKinds: typeof danish = {
  title: (kind) => `An item for ${named(kind)} must also have`,
  asked: (rule, parties) => (parties.length === 0 ? asked(rule) : `${asked(rule)} (from ${listed(parties, 'en')})`),
  note: (rule) => `An item for ${named(rule.kind)} must have ${asked(rule)}: ${cited(rule.clause, 'en')}.`,
};

export const itemKindRefusals: {
  readonly 'annex-missing': (ground: AnnexMissing) => readonly [sentence: string, remedy: string];
} = {
  'annex-missing': ({ kind, clause }) => [
    `An annex is missing: an item for ${named(kind)} must have at least one: ${cited(clause, 'en')}.`,
    `Write a link to it in the field “Links to annexes”, or choose another kind, and send again.`,
  ],
};
