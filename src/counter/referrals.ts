import type { Card } from '../cards/card.ts';
import { referralsCard } from '../cards/referrals.ts';
import type { BodyId } from '../domain/body/body.ts';
import type { ReceivedReferral } from '../domain/referral/received.ts';
import type { Receiver, Referral } from '../domain/referral/referral.ts';
import type { Visit } from './visit.ts';

/** `henvisninger`: what was referred from here and to here, the newest first. */
export async function referrals(visit: Visit): Promise<Card> {
  const { parts, body, me, now, words } = visit;
  const sentRecords = await parts.store.records<Referral>('referral', body.id);
  const receivedRecords = await parts.store.records<ReceivedReferral>('received-referral', body.id);
  const newest = (a: { referral: { at: Temporal.Instant } }, b: { referral: { at: Temporal.Instant } }) =>
    Temporal.Instant.compare(b.referral.at, a.referral.at);
  return referralsCard(
    {
      body,
      reader: me,
      now,
      sent: sentRecords
        .flatMap(({ subject: id, state }) => (state.stage === 'none' ? [] : [{ id, referral: state }]))
        .toSorted(newest),
      received: receivedRecords
        .flatMap(({ subject: id, state }) => (state.stage === 'none' ? [] : [{ id, referral: state }]))
        .toSorted(newest),
    },
    words,
  );
}

/** Those chosen and those written: the first are bodies here by their names, as far as there are any. */
export function receiversOf(
  { parts }: Visit,
  { bodies, outside }: { readonly bodies: readonly string[]; readonly outside: readonly string[] },
): readonly Receiver[] {
  const all = parts.bodies.all();
  return [
    ...bodies.map((id): Receiver => {
      const found = all.find((one) => one.id === id);
      // An id that is none of ours is refused by the rule.
      return { kind: 'body', id: found?.id ?? (id as BodyId), name: found?.shortName ?? id };
    }),
    ...outside.map((name, index): Receiver => ({ kind: 'outside', id: `o-${index + 1}`, name })),
  ];
}

export function otherBodies({ parts, body }: Visit) {
  return parts.bodies.all().filter((one) => one.id !== body.id);
}
