import { z } from 'zod';
import type { Stance } from '../domain/written-procedure/written-procedure.ts';
import { choice, LIMITS, optionalText, requiredText } from './form.ts';
import { annexLines } from './item-form.ts';

export const proposalForm = z
  .object({
    'proposal-title': requiredText(LIMITS.topic),
    'proposal-text': requiredText(LIMITS.text),
    annexes: annexLines,
  })
  .transform((form) => ({
    proposal: { title: form['proposal-title'], text: form['proposal-text'], annexes: form.annexes },
  }));

/** Only what the form or the buttons offer is an answer; the reason may be left out. */
export const writtenAnswerForm = z.object({
  stance: choice<Stance>(['for', 'against', 'wants-meeting']),
  reason: optionalText(LIMITS.reason),
});
