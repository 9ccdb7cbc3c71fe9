import type { Clause } from '../domain/body/clause.ts';
import type { RuleWarning } from '../domain/body/warnings.ts';
import type { Uncounted } from '../domain/calendar/deadline.ts';
import { agreed } from './agreement.ts';
import { warning as warningDa } from './da/warnings.ts';
import { longDate } from './dates.ts';
import { uncountedLine } from './deadlines.ts';
import { warning as warningEn } from './en/warnings.ts';
import type { Language } from './language.ts';

/** A warning in a sentence or two, with the clauses it sets against each other. */
export function warningText(warning: RuleWarning, language: Language): string {
  return language === 'da' ? warningDa(warning) : warningEn(warning);
}

/** A warning as the command line gives it to other programs. */
export interface WarningTold {
  readonly code: RuleWarning['code'] | 'uncounted';
  /** The rule of procedure.md it compares with, where it is the agreement's: `L-3`. */
  readonly rule?: string;
  readonly text: string;
  /** What it sets against each other: the body's own first, then the agreement's. */
  readonly clauses: readonly Clause[];
}

export function warningTold(warning: RuleWarning, language: Language): WarningTold {
  const { code } = warning;
  const rule = 'rule' in warning ? { rule: warning.rule } : {};
  return { code, ...rule, text: warningText(warning, language), clauses: clausesOf(warning) };
}

/** The warning of a version of the rules that has yet to begin. */
export function fromThen(told: WarningTold, from: Temporal.PlainDate, language: Language): WarningTold {
  const then = language === 'da' ? `Fra ${longDate(from, 'da')}` : `From ${longDate(from, 'en')}`;
  return { ...told, text: `${then}: ${told.text}` };
}

/** A deadline that cannot be counted yet, told among the warnings. */
export function uncountedTold(one: Uncounted, language: Language): WarningTold {
  return { code: 'uncounted', text: uncountedLine(one, language), clauses: [one.clause] };
}

/** `! Mødet ligger på en lukket dag ...`, one a line. */
export function marked(warnings: readonly WarningTold[]): readonly string[] {
  return warnings.map(({ text }) => `! ${text}`);
}

function clausesOf(warning: RuleWarning): readonly Clause[] {
  const own = 'own' in warning && warning.own !== undefined ? [warning.own] : [];
  const item = 'item' in warning ? [warning.item] : [];
  return [...own, ...item, ...('rule' in warning ? [agreed[warning.rule]] : [])];
}
