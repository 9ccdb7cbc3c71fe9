import { z } from 'zod';
import { choice, LIMITS, optionalText, requiredText, wholeNumber } from './form.ts';
import { annexLines } from './item-form.ts';
import { receivers } from './referral-forms.ts';

export const consultForm = z
  .object({
    'consultation-title': requiredText(LIMITS.topic),
    'consultation-text': requiredText(LIMITS.text),
    annexes: annexLines,
    'window-days': wholeNumber(1, 60),
    'hears-members': choice(['yes', 'no'], 'no'),
    ...receivers,
  })
  .transform((form) => ({
    matter: { title: form['consultation-title'], text: form['consultation-text'], annexes: form.annexes },
    days: form['window-days'],
    hearsMembers: form['hears-members'] === 'yes',
    bodies: form.bodies,
    outside: form['outside-bodies'],
  }));

/** An empty answer is »ingen bemærkninger«. */
export const replyForm = z
  .object({ 'reply-text': optionalText(LIMITS.text) })
  .transform((form) => ({ text: form['reply-text'] }));

export const outsideReplyForm = z
  .object({ receiver: requiredText(100), 'reply-text': optionalText(LIMITS.text) })
  .transform((form) => ({ receiver: form.receiver, text: form['reply-text'] }));
