import { z } from 'zod';
import { choice, LIMITS, optionalDate, optionalText, plainDate, requiredText, wholeNumber } from './form.ts';
import { mandate, mandateIn } from './referral-forms.ts';

export const draftAgreementForm = z
  .object({
    'agreement-title': requiredText(LIMITS.topic),
    'agreement-text': requiredText(LIMITS.text),
    'valid-from': optionalDate,
    'valid-until': optionalDate,
    'notice-months': wholeNumber(0, 120, 0),
    renegotiation: optionalText(LIMITS.reason),
    deviates: choice(['yes', 'no'], 'no'),
    ...mandate,
  })
  .transform((form) => ({
    title: form['agreement-title'],
    text: form['agreement-text'],
    terms: {
      validFrom: form['valid-from'],
      validUntil: form['valid-until'],
      noticeMonths: form['notice-months'],
      renegotiation: form.renegotiation,
      deviates: form.deviates === 'yes',
    },
    mandate: mandateIn(form),
  }));

/** A day on which something was done: sent, consented to, concluded. */
export const stepDayForm = z.object({ 'step-day': plainDate, note: optionalText(LIMITS.reason) }).transform((form) => ({
  on: form['step-day'],
  note: form.note,
}));

export const stepAnswerForm = z
  .object({
    part: optionalText(100),
    verdict: choice(['approved', 'returned']),
    'step-day': plainDate,
    note: optionalText(LIMITS.reason),
  })
  .transform((form) => ({ part: form.part, verdict: form.verdict, on: form['step-day'], note: form.note }));

export const terminateForm = z
  .object({ 'step-day': plainDate, reason: requiredText(LIMITS.reason) })
  .transform((form) => ({ on: form['step-day'], reason: form.reason }));
