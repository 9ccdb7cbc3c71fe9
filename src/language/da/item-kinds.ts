import type { Incomplete } from '../../domain/agenda/incomplete.ts';
import type { ItemKind, ItemKindRule } from '../../domain/body/rules-of-procedure.ts';
import { cited, listed, quoted } from '../clauses.ts';
import { forms } from './forms.ts';

const named = (kind: ItemKind) => forms.kinds[kind].toLocaleLowerCase('da-DK');

/** `et link til et bilag`, `»Indstilling« og et link til et bilag` */
function asked({ fields, needsAnnex }: ItemKindRule): string {
  const texts = fields.map((field) => quoted(forms.fields[field], 'da'));
  return listed([...texts, ...(needsAnnex ? ['et link til et bilag'] : [])], 'da');
}

type AnnexMissing = Extract<Incomplete, { because: 'annex-missing' }>;

/** What items of some kinds must have besides. */
export const itemKinds = {
  title: (kind: ItemKind) => `Et punkt til ${named(kind)} skal også have`,
  asked: (rule: ItemKindRule, parties: readonly string[]) =>
    parties.length === 0 ? asked(rule) : `${asked(rule)} (fra ${listed(parties, 'da')})`,
  note: (rule: ItemKindRule) =>
    `Et punkt til ${named(rule.kind)} skal have ${asked(rule)}: ${cited(rule.clause, 'da')}.`,
};

export const itemKindRefusals: {
  readonly 'annex-missing': (ground: AnnexMissing) => readonly [sentence: string, remedy: string];
} = {
  'annex-missing': ({ kind, clause }) => [
    `Bilag mangler: et punkt til ${named(kind)} skal have mindst ét: ${cited(clause, 'da')}.`,
    `Skriv et link til bilaget i feltet »Links til bilag«, eller vælg en anden type, og send igen.`,
  ],
};
