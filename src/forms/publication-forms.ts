import { z } from 'zod';
import type { HitDecision } from '../domain/publication/hit.ts';
import { addFault, choice, LIMITS, optionalText, requiredText } from './form.ts';

/** Which of the three answers was pressed, with what it needs. */
export const settleForm = z
  .object({
    decision: choice(['remove', 'replace', 'allow'] as const),
    role: optionalText(200).optional(),
    'other-role': optionalText(200).optional(),
    reason: optionalText(LIMITS.reason).optional(),
    everywhere: optionalText(20).optional(),
  })
  .transform((given, context): { decision: HitDecision; everywhere: boolean } => {
    const everywhere = given.everywhere === 'true';
    if (given.decision === 'remove') return { decision: { do: 'remove' }, everywhere };
    if (given.decision === 'replace') {
      const by = given['other-role'] || given.role || '';
      if (by === '') addFault(context, { field: 'role', code: 'missing' });
      return { decision: { do: 'replace', by }, everywhere };
    }
    const reason = given.reason ?? '';
    if (reason === '') addFault(context, { field: 'reason', code: 'missing' });
    return { decision: { do: 'allow', reason }, everywhere };
  });

/** What is put right, and the words that change. */
export const correctForm = z
  .object({
    what: requiredText(LIMITS.reason),
    words: optionalText(500).optional(),
    instead: optionalText(200).optional(),
  })
  .transform(({ what, words = '', instead = '' }) => ({ what, words, instead }));

export const withdrawForm = z.object({ reason: requiredText(LIMITS.reason) });
