import type { Body } from '../domain/body/body.ts';
import type { Clause } from '../domain/body/clause.ts';
import { warningsOf } from '../domain/body/warnings.ts';
import { cited } from '../language/clauses.ts';
import type { Told } from '../language/told.ts';
import { warningText } from '../language/warnings.ts';
import type { Words } from '../language/words.ts';
import type { Button } from './button.ts';
import { type Card, card } from './card.ts';

interface RuleRow {
  readonly title: string;
  readonly text: string;
  readonly clause: string;
  readonly silent: string;
}

interface RulesView extends Told {
  readonly rows: readonly RuleRow[];
  readonly warningsHeading: string;
  readonly warnings: readonly string[];
  readonly actions: readonly Button[];
}

const expand = card<RulesView>('rules');

/** The body's rules of procedure in words, each with the clause it comes from, and what the checker has against them. */
export function rulesCard({ body }: { readonly body: Body }, words: Words): Card {
  const { rules } = body;
  const { plan } = words;
  const row = (title: string, text: string, clause: Clause): RuleRow => ({
    title,
    text,
    clause: cited(clause, words.language),
    silent: clause.silent ?? '',
  });
  const { ruleNames } = plan;
  const standing = rules.standingItems[0];
  const view: RulesView = {
    ...plan.rules(body),
    paragraphs: [plan.rulesFrom(rules)],
    rows: [
      row(ruleNames.meetings, plan.meetingRule(rules.meetings), rules.meetings.clause),
      ...rules.deadlines.map((rule) => row(words.steps[rule.step], plan.deadlineRule(rule), rule.clause)),
      row(
        ruleNames.fields,
        rules.itemFields.fields.map((field) => words.forms.fields[field]).join(' · '),
        rules.itemFields.clause,
      ),
      ...(standing === undefined
        ? []
        : [row(ruleNames.standing, rules.standingItems.map(({ title }) => title).join(' · '), standing.clause)]),
      row(ruleNames.approval, plan.approvalRule(rules.approval), rules.approval.clause),
      row(ruleNames.days, plan.counted[body.calendar.counted], rules.countedDays.clause),
      row(ruleNames.publication, rules.publication.where, rules.publication.clause),
    ],
    warningsHeading: plan.ruleNames.warnings,
    warnings: warningsOf(body).map((warning) => warningText(warning, words.language)),
    actions: [],
  };
  return expand(view, words.language);
}
