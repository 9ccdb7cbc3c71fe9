import type { Consultation } from '../consultation/consultation.ts';
import type { WrittenProcedure } from '../written-procedure/written-procedure.ts';

/** The procedures whose records are cases that members answer in writing, outside a meeting. */
export const ANSWERED_CASES = ['consultation', 'written-procedure'] as const;

/** What keeping looks at of a consultation (høring) or a proposal decided in writing (skriftlig votering). */
export interface CaseNote {
  readonly procedure: (typeof ANSWERED_CASES)[number];
  readonly id: string;
  readonly title: string;
  readonly isOpen: boolean;
  /** The last day for answers. */
  readonly lastDay: Temporal.PlainDate;
  /** Whether the body's own members are asked, so that their answers and their silence count while it is open. */
  readonly asksMembers: boolean;
}

/** @param state a record of this procedure; undefined of one that has not begun */
export function caseNoteOf(procedure: CaseNote['procedure'], id: string, state: unknown): CaseNote | undefined {
  if (procedure === 'consultation') {
    const one = state as Consultation; // by its procedure
    if (one.stage === 'none') return undefined;
    return { ...{ procedure, id, title: one.matter.title }, ...standing(one), asksMembers: one.hearsMembers };
  }
  const one = state as WrittenProcedure; // as above
  if (one.stage === 'none') return undefined;
  return { ...{ procedure, id, title: one.proposal.title }, ...standing(one), asksMembers: true };
}

const standing = ({ stage, window }: Extract<WrittenProcedure | Consultation, { readonly window: unknown }>) => ({
  isOpen: stage === 'open',
  lastDay: window.lastDay,
});
