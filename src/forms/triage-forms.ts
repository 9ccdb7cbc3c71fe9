import { z } from 'zod';
import { cleaned, LIMITS, optionalText, requiredText } from './form.ts';

/** Where the secretary puts an accepted item. A late one also needs a reason; whether this one is late, the rule knows. */
export const acceptForm = z
  .object({ section: requiredText(100), 'waiver-reason': optionalText(LIMITS.reason), covers: listOrNothing() })
  .transform((form) => ({ section: form.section, waiverReason: form['waiver-reason'], covers: form.covers }));

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

/** Why an item is a matter of principle (S2-12). */
export const escalateForm = z
  .object({ 'escalation-reason': requiredText(LIMITS.text) })
  .transform((form) => ({ reason: form['escalation-reason'] }));

/** Why a topic of every meeting is not relevant at this one (S1-21). */
export const skipTopicForm = z
  .object({ 'skip-reason': requiredText(LIMITS.reason) })
  .transform((form) => form['skip-reason']);

/** The values chosen; undefined where the card did not ask. Teams sends several with commas between. */
function listOrNothing() {
  return z.preprocess(
    (raw) =>
      raw === undefined
        ? undefined
        : cleaned(raw)
            .split(',')
            .filter((one) => one !== ''),
    z.array(z.string().max(LIMITS.topic)).max(50).optional(),
  );
}
