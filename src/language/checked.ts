import type { Fault } from '../domain/body/fault.ts';
import { faultLine } from './body-faults.ts';
import { inOrder } from './command-line.ts';
import type { Language } from './language.ts';
import { marked, type WarningTold } from './warnings.ts';

/** What was found in the file of one body. A file with a fault gives no body to warn of. */
export interface Checked {
  readonly file: string;
  readonly faults: readonly Fault[];
  readonly warnings: readonly WarningTold[];
}

/** For other programs; the sentences stay. */
export function checkedJson({ file, faults, warnings }: Checked, language: Language): string {
  const told = faults.map((fault) => {
    const { line, column, field } = fault;
    return { line, column, field, text: faultLine(fault, language) };
  });
  return JSON.stringify({ file, faults: told, warnings });
}

/** `klu.yaml: i orden` and its warnings; nothing for a file with faults, which are told elsewhere. */
export function checkedLines({ file, faults, warnings }: Checked, language: Language): readonly string[] {
  return faults.length > 0 ? [] : [inOrder(file, language), ...marked(warnings).map((line) => `  ${line}`)];
}
