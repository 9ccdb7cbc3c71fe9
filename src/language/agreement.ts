import type { Clause } from '../domain/body/clause.ts';
import type { FloorWarning } from '../domain/body/statutory-floor.ts';

const clause = (section: number, quote: string): Clause => ({
  document: `Overenskomst om almen praksis, § 102, stk. ${section}`,
  quote,
});

/** The words of the agreement every KLU stands under, by the rule they are the source of (procedure.md 2.0). */
export const agreed: Readonly<Record<FloorWarning['rule'], Clause>> = {
  'L-1': clause(3, 'møder minimum to gange årligt'),
  'L-2': clause(3, 'varigheden er op til tre timer pr. møde'),
  'L-3': clause(3, 'senest to uger inden mødet afholdes'),
  'L-4': clause(4, 'Kommunerne forestår sekretariatsbetjeningen af udvalget'),
  'L-5': clause(5, 'Aftaleudkast sendes til Praksisplanudvalget'),
  // As Guldborgsund's terms of reference tell it, without the subsection.
  'L-6': { document: 'Overenskomst om almen praksis, § 102', quote: 'foretages en årlig evaluering af samarbejdet' },
  'L-7': clause(3, 'De deltagende læger (i alt to læger) honoreres'),
};
