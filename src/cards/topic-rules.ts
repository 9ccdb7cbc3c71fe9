import type { Clause } from '../domain/body/clause.ts';
import type { TopicRules } from '../domain/body/topics.ts';
import { cited, quoted } from '../language/clauses.ts';
import { topicWords } from '../language/topics.ts';
import type { Words } from '../language/words.ts';

/** What the document says of the matters themselves, as rows of the rules (S0-21, S0-24, S0-25, S0-30, S1-21, S2-12). */
export function topicRuleRows(
  { alwaysCovered = [], asNeeded, secretariatSettles, escalatesTo }: TopicRules,
  { language }: Words,
) {
  const { rules } = topicWords[language];
  const row = (title: string, text: string, ...clauses: readonly Clause[]) => ({
    title,
    text,
    clause: clauses.map((clause) => cited(clause, language)).join('\n'),
    silent: clauses.flatMap(({ silent = [] }) => silent).join('\n'),
  });
  const named = (title: string) => quoted(title, language);
  const always = alwaysCovered.map(({ title, maySkip }) => (maySkip ? rules.mayBeSkipped(named(title)) : named(title)));
  return [
    ...(always.length === 0
      ? []
      : [row(rules.always, always.join(' · '), ...alwaysCovered.map(({ clause }) => clause))]),
    ...(asNeeded === undefined
      ? []
      : [
          row(
            rules.asNeeded,
            [asNeeded.topics.map(named).join(' · '), ...(asNeeded.inSecretariat ? [rules.inSecretariat] : [])].join(
              '; ',
            ),
            asNeeded.clause,
          ),
        ]),
    ...(secretariatSettles === undefined ? [] : [row(rules.settles, rules.settledIn, secretariatSettles.clause)]),
    ...(escalatesTo === undefined
      ? []
      : [row(rules.escalation, rules.escalated(escalatesTo.name), escalatesTo.clause)]),
  ];
}
