import { accountsOf, type Body, type Member, named } from '../domain/body/body.ts';
import { isPersonal } from '../domain/dispatch.ts';
import type { UndeliveredGround } from '../domain/undelivered.ts';
import { isArrived, rootOf } from './copies.ts';
import type { Deliverer } from './deliverer.ts';
import { addressIn } from './letter-detail.ts';
import { postedOf, unlessBusy } from './letters.ts';
import { note } from './note.ts';
import type { Posted, Receipt } from './ports.ts';
import { tellUndelivered } from './received.ts';
import { tellSecretaries } from './tell-secretaries.ts';

/** How old a letter may be whose return still matters: longer than the bot may have stood still while one came back. */
const LONGEST = Temporal.Duration.from({ hours: 24 * 30 });
/** Looked at again each time: what came in while the last look was under way. */
const OVERLAP = Temporal.Duration.from({ minutes: 10 });

const MAY_COME_BACK = ['sent', 'confirmed', 'in-doubt', 'seen', 'answered'] as const;

/** Looks for letters that came back. Make one for the process: it knows up to when each mailbox has been looked through. */
export function bounceRound(deliverer: Deliverer): () => Promise<void> {
  const upTo = new Map<string, Temporal.Instant>();
  return async () => {
    const { bodies, receipts, mailboxes, clock } = deliverer;
    const now = clock();
    for (const body of bodies.all()) {
      const { mailbox } = body.home;
      const letters = await receipts.letters(body.id, MAY_COME_BACK, now.subtract(LONGEST));
      const [oldest] = letters;
      if (oldest === undefined) continue;
      const since = upTo.get(`${body.id} ${mailbox}`) ?? oldest.at;
      const bounces = await unlessBusy(() => mailboxes.bouncesSince(mailbox, since.subtract(OVERLAP)));
      if (bounces === undefined || bounces === 'busy') continue;
      for (const { of, status } of bounces) {
        const letter = letters.find(({ dispatchId }) => of.includes(deliverer.post.idOf(mailbox, dispatchId)));
        if (letter !== undefined) await bounced(deliverer, body, letter, status);
      }
      upTo.set(`${body.id} ${mailbox}`, now);
    }
  };
}

/** 5.1.x: bad destination address, of one kind or another (RFC 3463, 3.2). */
const groundOf = (status: string): UndeliveredGround =>
  /^5\.1\./.test(status) ? 'no-such-address' : 'refused-by-mail';

/**
 * What came back is not held to have been received: the address is remembered, the other way is tried if there is one, and
 * the meeting hears of it. A bounce that is found twice is one.
 */
async function bounced(deliverer: Deliverer, body: Body, letter: Receipt, status: string): Promise<void> {
  const posted = await postedOf(deliverer, letter);
  // Found by an earlier look, or answered by other means: then it did get there.
  if (posted === undefined || !isPersonal(posted.dispatch) || letter.state === 'answered') return;
  if ((await deliverer.receipts.of(letter.dispatchId))?.state === 'bounced') return;
  const ground = groundOf(status);
  const address = addressIn(letter.detail) ?? named(body, posted.dispatch.to)?.address;
  if (address !== undefined) await deliverer.ways.close('mail', address, ground, deliverer.clock());
  await note(deliverer, posted, 'bounced', `${address ?? ''} ${status}`.trim(), { way: 'mail', ground });
  const isTold = await tellUndelivered(deliverer, posted, ground);
  const to = named(body, posted.dispatch.to);
  if (to !== undefined && (await otherWay(deliverer, to, posted))) return;
  if (!isTold) await tellSecretaries(deliverer, posted);
}

/** @returns whether the person has it by Teams, or it is on its way there */
async function otherWay({ store, receipts, ways }: Deliverer, to: Member, { id, dispatch }: Posted): Promise<boolean> {
  if (!isPersonal(dispatch)) return false;
  const copyOf = rootOf(id, dispatch);
  const copies = await receipts.copies(copyOf);
  if (copies.some((one) => one.dispatchId !== id && isArrived(one))) return true;
  const closed = await Promise.all(accountsOf(to).map((one) => ways.closed('teams', one)));
  if (!closed.some((ground) => ground === undefined)) return false;
  await store.transaction((transaction) =>
    transaction.post({ id: `${id}/teams`, dispatch: { ...dispatch, by: 'teams', copyOf } }),
  );
  return true;
}
