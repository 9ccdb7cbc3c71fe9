import type { Clause } from '../domain/body/clause.ts';
import type { Step } from '../domain/body/count.ts';
import { CALLED_KINDS } from '../domain/body/meeting-kind.ts';
import type { DeadlineRule, RulesOfProcedure } from '../domain/body/rules-of-procedure.ts';
import { kindWords } from '../language/kinds.ts';
import type { Language } from '../language/language.ts';

interface RuleWords {
  readonly language: Language;
  step(step: Step): string;
  deadline(rule: DeadlineRule): string;
}

/** What is different at the meetings called outside the plan, rule by rule. */
export function kindRules(
  { kinds = {} }: Pick<RulesOfProcedure, 'kinds'>,
  words: RuleWords,
): readonly { readonly title: string; readonly text: string; readonly clause: Clause }[] {
  const said = kindWords[words.language];
  return CALLED_KINDS.flatMap((kind) => {
    const own = kinds[kind];
    if (own === undefined) return [];
    return [
      ...own.deadlines.map((rule) => ({
        title: said.rule(kind, words.step(rule.step)),
        text: words.deadline(rule),
        clause: rule.clause,
      })),
      ...own.without.map((step) => ({
        title: said.rule(kind, words.step(step)),
        text: said.fallsAway,
        clause: own.clause,
      })),
      ...(own.noDecisions === true
        ? [{ title: said.rule(kind, said.decisions), text: said.noDecisions, clause: own.clause }]
        : []),
    ];
  });
}
