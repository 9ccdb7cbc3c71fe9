import type { Body } from '../domain/body/body.ts';
import type { Clause } from '../domain/body/clause.ts';
import type { RulesOfProcedure } from '../domain/body/rules-of-procedure.ts';
import { versionBefore } from '../domain/body/version.ts';
import { warningsOf } from '../domain/body/warnings.ts';
import type { DecidedPoint } from '../domain/docket/docket.ts';
import { approvalWords } from '../language/approval.ts';
import { cited } from '../language/clauses.ts';
import { docketWords } from '../language/docket.ts';
import { itemKindWords } from '../language/item-kinds.ts';
import { membershipWords } from '../language/membership.ts';
import { partyName, partyWords } from '../language/parties.ts';
import { publicationWords } from '../language/publication.ts';
import type { Told } from '../language/told.ts';
import { waiverWords } from '../language/waivers.ts';
import { warningText } from '../language/warnings.ts';
import type { Words } from '../language/words.ts';
import type { Button } from './button.ts';
import { type Card, card } from './card.ts';
import { closedToo, sittingRules, yearRules } from './further-rules.ts';
import { kindRules } from './kind-rows.ts';
import { topicRuleRows } from './topic-rules.ts';

interface RuleRow {
  readonly title: string;
  readonly text: string;
  readonly clause: string;
  readonly silent: string;
}

interface RulesView extends Told {
  readonly rows: readonly RuleRow[];
  readonly changesHeading: string;
  readonly changes: readonly string[];
  readonly warningsHeading: string;
  readonly warnings: readonly string[];
  readonly actions: readonly Button[];
}

const expand = card<RulesView>('rules');

export interface RulesFacts {
  readonly body: Body;
  /** The points that stand by decision. */
  readonly decided?: readonly DecidedPoint[];
}

/**
 * The body's rules of procedure in words, each with the clause it comes from, what a revision changed, and what the
 * checker has against them.
 */
export function rulesCard({ body, decided = [] }: RulesFacts, words: Words): Card {
  const { rules, inForceFrom, versions = [] } = body;
  const { plan } = words;
  const earlier = versionBefore(body);
  const coming = versions.find((one) => isLater(one.inForceFrom, inForceFrom));
  const { revision } = plan;
  const view: RulesView = {
    ...plan.rules(body),
    paragraphs: [
      plan.rulesFrom(rules),
      ...(inForceFrom === undefined ? [] : [revision.since(inForceFrom)]),
      ...(coming?.inForceFrom === undefined ? [] : [revision.coming(coming.rules.document, coming.inForceFrom)]),
    ],
    rows: [...rulesIn(body, words), ...decidedRow(decided, words)],
    changesHeading: earlier === undefined ? '' : revision.heading(earlier.rules.document),
    changes: earlier === undefined ? [] : changesSince(earlier, body, words),
    warningsHeading: plan.ruleNames.warnings,
    warnings: warningsOf(body).map((warning) => warningText(warning, words.language)),
    actions: [],
  };
  return expand(view, words.language);
}

/** What stands on every agenda though the document does not say so (S2-05, S4-06). */
function decidedRow(decided: readonly DecidedPoint[], { language }: Words): readonly RuleRow[] {
  if (decided.length === 0) return [];
  const { groups, from } = docketWords[language];
  const text = decided.map(({ title }) => title).join(' · ');
  return [{ title: groups.standing, text, clause: decided.map((one) => from(one.from)).join('\n'), silent: '' }];
}

/** Each rule as a row. */
function rulesIn(body: Body, words: Words): readonly RuleRow[] {
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
  const also = closedToo(body.calendar, words.language);
  const countedDays = [plan.counted[body.calendar.counted], ...(also === '' ? [] : [also])].join('; ');
  return [
    ...(body.delegations ?? []).map((one) =>
      row(one.title, membershipWords[words.language].delegation(one), one.clause),
    ),
    row(ruleNames.meetings, plan.meetingRule(rules.meetings), rules.meetings.clause),
    ...rules.deadlines.map((rule) => row(words.steps[rule.step], plan.deadlineRule(rule), rule.clause)),
    ...kindRules(rules, {
      language: words.language,
      step: (step) => words.steps[step],
      deadline: plan.deadlineRule,
    }).map(({ title, text, clause }) => row(title, text, clause)),
    ...(rules.partyDeadlines ?? []).map((rule) =>
      row(
        partyWords[words.language].step[rule.step](partyName(body, rule.party)),
        plan.deadlineRule(rule),
        rule.clause,
      ),
    ),
    row(
      ruleNames.fields,
      rules.itemFields.fields.map((field) => words.forms.fields[field]).join(' · '),
      rules.itemFields.clause,
    ),
    ...(rules.itemKinds ?? []).map((rule) => {
      const said = itemKindWords[words.language];
      const parties = (rule.parties ?? []).map((id) => partyName(body, id));
      return row(said.title(rule.kind), said.asked(rule, parties), rule.clause);
    }),
    ...(standing === undefined
      ? []
      : [row(ruleNames.standing, rules.standingItems.map(({ title }) => title).join(' · '), standing.clause)]),
    ...topicRuleRows(rules, words),
    ...(rules.lateItems === undefined
      ? []
      : [
          row(
            waiverWords[words.language].rule,
            waiverWords[words.language].by[rules.lateItems.by],
            rules.lateItems.clause,
          ),
        ]),
    row(ruleNames.approval, approvalWords[words.language].rule(rules.approval, body), rules.approval.clause),
    ...sittingRules(body, words.language).map(({ title, text, clause }) => row(title, text, clause)),
    ...yearRules(body, words.language).map(({ title, text, clause }) => row(title, text, clause)),
    row(ruleNames.days, countedDays, rules.countedDays.clause),
    row(ruleNames.publication, publishedWhere(rules.publication, words), rules.publication.clause),
    ...(rules.secretariat === undefined
      ? []
      : [
          row(
            ruleNames.secretariat,
            [rules.secretariat.host, ...rules.secretariat.departments].join(' · '),
            rules.secretariat.clause,
          ),
        ]),
  ];
}

/** What differs from the version before, rule by rule and person by person. */
function changesSince(earlier: Body, body: Body, words: Words): readonly string[] {
  const { revision } = words.plan;
  const were = new Map(rulesIn(earlier, words).map(({ title, text }) => [title, text]));
  const are = rulesIn(body, words);
  const changed = are.flatMap(({ title, text }) => {
    const was = were.get(title);
    return was === text ? [] : [was === undefined ? revision.added(title, text) : revision.changed(title, was, text)];
  });
  const gone = [...were].filter(([title]) => !are.some((row) => row.title === title));
  const left = titlesOnlyIn(earlier, body);
  const joined = titlesOnlyIn(body, earlier);
  return [
    ...changed,
    ...gone.map(([title, was]) => revision.removed(title, was)),
    ...(left.length === 0 ? [] : [revision.left(left)]),
    ...(joined.length === 0 ? [] : [revision.joined(joined)]),
  ];
}

function titlesOnlyIn(one: Body, other: Body): readonly string[] {
  return one.members.filter(({ id }) => !other.members.some((member) => member.id === id)).map(({ title }) => title);
}

function isLater(a: Temporal.PlainDate | undefined, b: Temporal.PlainDate | undefined): boolean {
  return a !== undefined && (b === undefined || Temporal.PlainDate.compare(a, b) > 0);
}

/** Where minutes are public, and whether without names. */
function publishedWhere({ where, nameless }: RulesOfProcedure['publication'], { language }: Words): string {
  return nameless === true ? `${where} (${publicationWords[language].nameless})` : where;
}
