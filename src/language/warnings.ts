import type { Clause } from '../domain/body/clause.ts';
import type { RuleWarning } from '../domain/body/warnings.ts';
import { agreed } from './agreement.ts';
import { warning as warningDa } from './da/warnings.ts';
import { warning as warningEn } from './en/warnings.ts';
import type { Language } from './language.ts';

/** A warning in a sentence or two, with the clauses it sets against each other. */
export function warningText(warning: RuleWarning, language: Language): string {
  return language === 'da' ? warningDa(warning) : warningEn(warning);
}

/** The rule of procedure.md the warning compares with, where it is the agreement's: `L-3`. */
export function ruleOf(warning: RuleWarning): string | undefined {
  return 'rule' in warning ? warning.rule : undefined;
}

/** The clauses it sets against each other: the body's own first, then the agreement's. */
export function clausesOf(warning: RuleWarning): readonly Clause[] {
  const own = 'own' in warning && warning.own !== undefined ? [warning.own] : [];
  const item = 'item' in warning ? [warning.item] : [];
  return [...own, ...item, ...('rule' in warning ? [agreed[warning.rule]] : [])];
}
