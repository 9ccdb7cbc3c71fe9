import { type Dispatch, isPersonal } from '../domain/dispatch.ts';
import type { SentLetter } from './channels.ts';
import { rootOf } from './copies.ts';
import type { Deliverer } from './deliverer.ts';
import { addressIn } from './letter-detail.ts';
import { note } from './note.ts';
import { DeliveryFailed, type Posted, type Receipt } from './ports.ts';
import { tellReceived, tellUndelivered } from './received.ts';
import { tellSecretaries } from './tell-secretaries.ts';

/** How long the mail system has to put a letter among the sent, before it is taken not to have been. */
const SOON = Temporal.Duration.from({ minutes: 15 });
/** How long a letter in doubt is looked for. */
const LONGEST = Temporal.Duration.from({ hours: 72 });
/** One that was taken over is looked for until it is settled, however long the bot stood still meanwhile. */
const YEAR = Temporal.Duration.from({ hours: 24 * 365 });
/** The clock of the mail system and ours are not the same. */
const ASKEW = Temporal.Duration.from({ minutes: 5 });
/** How often a letter is sent again that was taken over and never sent. */
const MOST_AGAIN = 2;

/** Goes over the letters again and again. Make one for the process: it knows what it has told. @returns as `confirmLetters` */
export function letterRound(deliverer: Deliverer): () => Promise<boolean> {
  const told = new Set<string>();
  return () => confirmLetters(deliverer, told);
}

/**
 * Looks whether the letters that were taken over were also sent, one request a mailbox; those that were are what silence
 * counts from. One that was not is sent again, or is left in doubt if it only reminds. Where a mailbox may not be read,
 * that it was taken over must do.
 *
 * @returns whether something was put into the outbox
 */
async function confirmLetters(deliverer: Deliverer, told: Set<string>): Promise<boolean> {
  const { bodies, receipts, mailboxes, clock } = deliverer;
  const now = clock();
  let isPosted = false;
  for (const { id: bodyId, home } of bodies.all()) {
    const letters = [
      ...(await receipts.letters(bodyId, ['sent'], now.subtract(YEAR))),
      ...(await receipts.letters(bodyId, ['in-doubt'], now.subtract(LONGEST))),
    ].toSorted((a, b) => Temporal.Instant.compare(a.at, b.at));
    const [oldest] = letters;
    if (oldest === undefined) continue;
    const sent = await unlessBusy(() => mailboxes.sentSince(home.mailbox, oldest.at.subtract(ASKEW)));
    if (sent === 'busy') continue;
    const left = [...(sent ?? [])];
    for (const letter of letters) {
      if (sent === undefined && told.has(letter.dispatchId)) continue;
      told.add(letter.dispatchId);
      const posted = await postedOf(deliverer, letter);
      if (posted === undefined) continue;
      if (sent === undefined) await tellTakenOver(deliverer, posted, letter);
      else if (take(left, deliverer, home.mailbox, letter)) await confirm(deliverer, posted, letter);
      else if (letter.state === 'sent' && Temporal.Instant.compare(letter.at.add(SOON), now) <= 0)
        isPosted = (await notSent(deliverer, posted)) || isPosted;
    }
  }
  return isPosted;
}

/** Whether the letter of a dispatch of which it is not known how far it came lies among the sent; then it is settled. */
export async function isAmongSent(
  deliverer: Deliverer,
  posted: Posted,
  earlier: Receipt | undefined,
): Promise<boolean> {
  if (earlier?.way !== 'mail' || !isInDoubt(earlier)) return false;
  const home = deliverer.bodies.get(posted.dispatch.bodyId)?.home;
  if (home === undefined) return false;
  const sent = await unlessBusy(() => deliverer.mailboxes.sentSince(home.mailbox, earlier.at.subtract(LONGEST)));
  if (sent === 'busy' || sent === undefined) return false;
  const id = deliverer.post.idOf(home.mailbox, posted.id);
  if (!sent.some((one) => one.id === id)) return false;
  await confirm(deliverer, posted, earlier);
  return true;
}

const isInDoubt = ({ state, ground }: Receipt) => state === 'trying' || (state === 'refused' && ground === 'no-answer');

/** Takes the letter out of those that lie there: by its id, or where the mail system gives ids of its own by its reader. */
function take(left: SentLetter[], { post }: Deliverer, mailbox: string, { dispatchId, at, detail }: Receipt): boolean {
  const id = post.idOf(mailbox, dispatchId);
  const address = addressIn(detail)?.toLowerCase();
  const byId = left.findIndex((one) => one.id === id);
  const isOurs = (one: SentLetter) => one.id.length === id.length && one.id.endsWith(id.slice(id.indexOf('@')));
  const byReader = left.findIndex(
    (one) =>
      !isOurs(one) &&
      address !== undefined &&
      one.to.includes(address) &&
      Temporal.Instant.compare(one.at, at.subtract(ASKEW)) >= 0 &&
      Temporal.Instant.compare(one.at, at.add(SOON)) <= 0,
  );
  const found = byId >= 0 ? byId : byReader;
  if (found < 0) return false;
  left.splice(found, 1);
  return true;
}

async function confirm(deliverer: Deliverer, posted: Posted, { detail, at }: Receipt): Promise<void> {
  await note(deliverer, posted, 'confirmed', detail, { way: 'mail' });
  await tellReceived(deliverer, posted, at);
}

/** A letter in doubt is no receipt. */
async function tellTakenOver(deliverer: Deliverer, posted: Posted, { state, at }: Receipt): Promise<void> {
  if (state === 'sent') await tellReceived(deliverer, posted, at);
}

/** @returns whether it was put into the outbox again */
async function notSent(deliverer: Deliverer, posted: Posted): Promise<boolean> {
  const { id, dispatch } = posted;
  const why = { way: 'mail', ground: 'not-sent' } as const;
  if (!isPersonal(dispatch)) return false;
  if (dispatch.inDoubt === 'assume-sent') {
    await note(deliverer, posted, 'in-doubt', 'not among the sent', why);
    return false;
  }
  if (id.split('/again').length <= MOST_AGAIN) {
    const again: Dispatch = { ...dispatch, copyOf: rootOf(id, dispatch) };
    await deliverer.store.transaction((transaction) => transaction.post({ id: `${id}/again`, dispatch: again }));
    await note(deliverer, posted, 'refused', 'not among the sent', why);
    return true;
  }
  if (!(await tellUndelivered(deliverer, posted, 'not-sent'))) await tellSecretaries(deliverer, posted);
  await note(deliverer, posted, 'laid-aside', 'not among the sent', why);
  return true;
}

export async function postedOf({ receipts }: Deliverer, { dispatchId }: Receipt): Promise<Posted | undefined> {
  const dispatch = await receipts.dispatch(dispatchId);
  return dispatch === undefined ? undefined : { id: dispatchId, dispatch };
}

/** A mailbox that cannot answer now is asked at the next look. */
export async function unlessBusy<Found>(ask: () => Promise<Found>): Promise<Found | 'busy'> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof DeliveryFailed) return 'busy';
    throw error;
  }
}
