import type { Clause } from '../../domain/body/clause.ts';
import type { ItemKindRule } from '../../domain/body/rules-of-procedure.ts';
import type { Misfit } from './misfit.ts';
import type { BodyFile } from './schema.ts';
import type { ClauseInFile } from './values.ts';

const KINDS = ['decision', 'discussion', 'information'] as const;

/** What items of one kind must have besides what every item has. */
export function itemKindRules(
  { items }: BodyFile,
  clauseOf: (clause: ClauseInFile) => Clause,
): readonly ItemKindRule[] {
  return KINDS.flatMap((kind): ItemKindRule[] => {
    const rule = items['by-kind']?.[kind];
    if (rule === undefined) return [];
    const { annex, fields, parties, clause } = rule;
    return [
      {
        kind,
        needsAnnex: annex === 'required',
        fields,
        ...(parties === undefined ? {} : { parties }),
        clause: clauseOf(clause),
      },
    ];
  });
}

/** No topic among the fields; a rule for a kind that asks for nothing, or of a party that is none of the body's. */
export function itemMisfits({ items, parties }: BodyFile): readonly Misfit[] {
  const known = parties.map((party) => party.id);
  const noTopic: Misfit = { path: ['items', 'fields'], problem: { because: 'no-topic' } };
  return [
    ...(items.fields.includes('topic') ? [] : [noTopic]),
    ...KINDS.flatMap((kind): Misfit[] => {
      const rule = items['by-kind']?.[kind];
      if (rule === undefined) return [];
      const path = ['items', 'by-kind', kind];
      const strangers = (rule.parties ?? []).flatMap((given, index): Misfit[] =>
        known.includes(given)
          ? []
          : [{ path: [...path, 'parties', index], problem: { because: 'not-one-of', given, allowed: known } }],
      );
      const asksNothing = rule.annex === 'optional' && rule.fields.length === 0;
      return [...strangers, ...(asksNothing ? [{ path, problem: { because: 'asks-nothing' } } as const] : [])];
    }),
  ];
}
