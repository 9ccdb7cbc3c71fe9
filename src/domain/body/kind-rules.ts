import type { Body } from './body.ts';
import type { Step } from './count.ts';
import type { CalledKind } from './meeting-kind.ts';
import type { DeadlineRule, RulesOfProcedure } from './rules-of-procedure.ts';

/**
 * The rules a meeting of this kind is held under: the body's, with those of the kind laid over them. Laid over twice they
 * are the same.
 *
 * @param kind absent, an ordinary meeting
 * @source procedure.md, seed 001, (h): a body adopts its terms outside the months it meets in; S4-04 "ekstraordinære møde"; S2-15
 */
export function rulesOfKind(rules: RulesOfProcedure, kind: CalledKind | undefined): RulesOfProcedure {
  const own = kind === undefined ? undefined : rules.kinds?.[kind];
  if (own === undefined) return rules;
  const changed = new Set([...own.without, ...own.deadlines.map(({ step }) => step)]);
  const { partyDeadlines = [] } = rules;
  return {
    ...rules,
    deadlines: deadlineRulesFor(rules, kind),
    // A day that one party has besides the body's means nothing beside another day, or none.
    partyDeadlines: partyDeadlines.filter(({ step }) => !changed.has(step)),
    ...(own.noDecisions === true ? { noDecisions: { clause: own.clause } } : {}),
  };
}

/** The deadlines of a meeting of this kind, in the order of the steps. */
export function deadlineRulesFor(
  { deadlines, kinds }: Pick<RulesOfProcedure, 'deadlines' | 'kinds'>,
  kind: CalledKind | undefined,
): readonly DeadlineRule[] {
  const own = kind === undefined ? undefined : kinds?.[kind];
  if (own === undefined) return deadlines;
  return STEPS.flatMap((step) => {
    if (own.without.includes(step)) return [];
    return [own.deadlines, deadlines].flatMap((rules) => rules.find((rule) => rule.step === step) ?? []).slice(0, 1);
  });
}

/** The body by the rules of a meeting of this kind. */
export function heldAs(body: Body, kind: CalledKind | undefined): Body {
  const rules = rulesOfKind(body.rules, kind);
  return rules === body.rules ? body : { ...body, rules };
}

const STEPS: readonly Step[] = ['call-for-items', 'items-due', 'agenda-release', 'minutes-circulation'];
