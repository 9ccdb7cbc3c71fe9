import { z } from 'zod';
import { LIMITS, optionalText, requiredText } from './form.ts';

/** Where the secretary puts an accepted item. A late one also needs a reason; whether this one is late, the rule knows. */
export const acceptForm = z
  .object({ section: requiredText(100), 'waiver-reason': optionalText(LIMITS.reason) })
  .transform((form) => ({ section: form.section, waiverReason: form['waiver-reason'] }));

/** The question with which an item goes back to its author. */
export const returnForm = z.object({ question: requiredText(LIMITS.text) });

/** The meeting an item is put off to; undefined for »a later meeting«. */
export const deferForm = z.object({ 'defer-to': optionalText(40) }).transform((form) => ({
  to: form['defer-to'] === '' || form['defer-to'] === 'later' ? undefined : form['defer-to'],
}));

/** What the members are told of an item taken off because its external date passes before the meeting (S4-10). */
export const staleForm = z
  .object({ 'stale-told': requiredText(LIMITS.text) })
  .transform((form) => ({ told: form['stale-told'] }));

/** How an item was settled by the secretariat (løst på sekretariatsniveau, S0-21). */
export const settleForm = z
  .object({ 'settled-how': requiredText(LIMITS.text) })
  .transform((form) => ({ how: form['settled-how'] }));
