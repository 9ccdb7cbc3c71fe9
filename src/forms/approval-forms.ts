import { z } from 'zod';
import type { EnterAnswer } from '../domain/minutes/enter-answer.ts';
import { choice, LIMITS, optionalText, requiredText } from './form.ts';

const ANSWERS: readonly EnterAnswer['answer'][] = ['approves', 'comment', 'objection'];

/** Why a draft is sent back, or not signed. */
export const reasonForm = z.object({ reason: requiredText(LIMITS.comment) });

/** The chair's decision of an objection; the dissent may be empty. */
export const decisionForm = z
  .object({ decision: requiredText(LIMITS.comment), dissent: optionalText(LIMITS.comment) })
  .transform(({ decision, dissent }) => ({ text: decision, dissent }));

/** An answer entered for somebody. */
export const notedAnswerForm = z
  .object({
    'noted-member': requiredText(100),
    'noted-answer': choice(ANSWERS),
    'noted-text': optionalText(LIMITS.comment),
  })
  .transform((form) => ({ member: form['noted-member'], answer: form['noted-answer'], text: form['noted-text'] }));

export const notedReceiptForm = z.object({ 'noted-member': requiredText(100) });
