import { z } from 'zod';
import type { Mandate } from '../domain/referral/referral.ts';
import { choice, cleaned, LIMITS, optionalDate, optionalText, requiredText, wholeNumber } from './form.ts';
import { annexLines } from './item-form.ts';

const MOST_NAME = 100;
const MOST_BODIES = 30;

/** Values of a choice of several, which Teams sends with commas between. */
const chosen = optionalText(2000).transform((text) => listOf(text, ','));

/** Names, one a line. */
const names = optionalText(2000).transform((text) => listOf(text, '\n').map((one) => one.slice(0, MOST_NAME)));

/** The bodies something is sent to: ids of those in Referent, names of others. */
export const receivers = { bodies: chosen, 'outside-bodies': names };

/** Whole kroner, as »1.500.000« too. */
const kroner = z.preprocess((raw) => cleaned(raw).replace(/[. ](?=\d{3}\b)/g, ''), wholeNumber(0, 999_999_999));

/** Somebody's mandate and its economic frame (S3-08); nobody's if no holder is named. */
export const mandate = {
  'mandate-holder': optionalText(LIMITS.topic),
  'mandate-frame': z.preprocess((raw) => (cleaned(raw) === '' ? undefined : raw), kroner.optional()),
  'mandate-source': optionalText(LIMITS.topic),
};

export function mandateIn(form: {
  readonly 'mandate-holder': string;
  readonly 'mandate-frame'?: number | undefined;
  readonly 'mandate-source': string;
}): Mandate | undefined {
  const holder = form['mandate-holder'];
  return holder === '' ? undefined : { holder, frame: form['mandate-frame'], source: form['mandate-source'] };
}

export const referForm = z
  .object({
    'referral-title': requiredText(LIMITS.topic),
    'referral-text': requiredText(LIMITS.text),
    annexes: annexLines,
    'answer-by': optionalDate,
    ...receivers,
    ...mandate,
  })
  .transform((form) => ({
    title: form['referral-title'],
    text: form['referral-text'],
    annexes: form.annexes,
    answerBy: form['answer-by'],
    mandate: mandateIn(form),
    bodies: form.bodies,
    outside: form['outside-bodies'],
  }));

export const receiversForm = z
  .object(receivers)
  .transform((form) => ({ bodies: form.bodies, outside: form['outside-bodies'] }));

export const reasonForm = z.object({ reason: requiredText(LIMITS.reason) });

export const meetingForm = z.object({ meeting: requiredText(40) });

export const reportForm = z
  .object({ meeting: requiredText(40), 'report-text': requiredText(LIMITS.text) })
  .transform((form) => ({ meetingId: form.meeting, text: form['report-text'] }));

/** What the secretary can note of a receiver who is not in Referent. */
export const NOTED = ['placed', 'discussed', 'cancelled', 'not-yet-held', 'returned'] as const;

export const noteForm = z
  .object({
    receiver: requiredText(100),
    'thread-state': choice(NOTED),
    'thread-day': optionalDate,
    'thread-text': optionalText(LIMITS.text),
  })
  .transform((form, context) => {
    const { receiver, 'thread-state': state, 'thread-day': on, 'thread-text': text } = form;
    const missing = (field: string) => {
      context.addIssue({ code: 'custom', message: 'missing', path: [field] });
      return z.NEVER;
    };
    switch (state) {
      case 'returned':
        return text === '' ? missing('thread-text') : { receiver, news: { state, reason: text } as const };
      case 'not-yet-held':
        return { receiver, news: { state, on } as const };
      case 'placed':
        return on === undefined ? missing('thread-day') : { receiver, news: { state, on } as const };
      case 'cancelled':
        if (on === undefined) return missing('thread-day');
        return text === '' ? missing('thread-text') : { receiver, news: { state, on, reason: text } as const };
      case 'discussed':
        if (on === undefined) return missing('thread-day');
        if (text === '') return missing('thread-text');
        return { receiver, news: { state, on, outcome: undefined, text } as const };
    }
  });

function listOf(text: string, mark: string): readonly string[] {
  const all = text
    .split(mark)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return [...new Set(all)].slice(0, MOST_BODIES);
}
