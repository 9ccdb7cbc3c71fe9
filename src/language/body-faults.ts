import type { Fault, Problem } from '../domain/body/fault.ts';
import { bodyFault as inDanish } from './da/body-faults.ts';
import { bodyFault as inEnglish } from './en/body-faults.ts';
import type { Language } from './language.ts';

/** `klu.yaml:12:5 deadlines.items-due.latest: ...`: one line per fault, with its place as editors write it. */
export function faultLine(fault: Fault, language: Language): string {
  const at = `${fault.file}:${fault.line}:${fault.column}`;
  return fault.field === ''
    ? `${at} ${problemText(fault.problem, language)}`
    : `${at} ${fault.field}: ${problemText(fault.problem, language)}`;
}

/** What is wrong, in plain words, and what would be right where that is known. */
export function problemText(problem: Problem, language: Language): string {
  return language === 'da' ? inDanish(problem) : inEnglish(problem);
}
