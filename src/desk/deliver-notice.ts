import { accountsOf, type Body, type Member, named } from '../domain/body/body.ts';
import { reachOf } from '../domain/body/reach.ts';
import type { PersonalDispatch } from '../domain/dispatch.ts';
import type { Message } from './channels.ts';
import { isArrived, rootOf } from './copies.ts';
import type { Deliverer, Sent } from './deliverer.ts';
import type { Errand } from './errand.ts';
import { letterDetail } from './letter-detail.ts';
import { DeliveryFailed, type Way } from './ports.ts';
import { tryTeams } from './try-teams.ts';

/** Words a message for a reader of this language. */
export type WordedFor = (language: 'da' | 'en') => Promise<Message>;

/**
 * Brings one notice to one person: in Teams when they can be reached there, else by mail; the other way about, or by both,
 * where they or the body's file say so. What was found out before of the ways to them is remembered. Each step before the
 * last leaves a receipt.
 *
 * @throws DeliveryFailed when no way would take it
 */
export async function deliverNotice(
  deliverer: Deliverer,
  id: string,
  notice: PersonalDispatch,
  wordedFor: WordedFor,
  body: Body,
): Promise<Sent> {
  // Also one whose term has run out since it was posted: they were owed it then.
  const to = named(body, notice.to);
  if (to === undefined)
    throw new DeliveryFailed('never', `${notice.to} is no longer in ${body.id}`, { ground: 'left' });
  const language = (await languageOf(deliverer, to)) ?? body.language;
  const errand = {
    id,
    notice,
    to,
    body,
    message: await wordedFor(language),
    language,
    note: noting(deliverer, id, notice),
  };
  const { order, also } = await waysFor(deliverer, errand);
  if (also !== undefined) await postCopy(deliverer, errand, also);
  const [first, second] = order;
  if (second === undefined || first === undefined) return sendBy(deliverer, errand, first ?? 'mail');
  try {
    return await sendBy(deliverer, errand, first);
  } catch (error) {
    if (!(error instanceof DeliveryFailed) || !leadsOn(error, first)) throw error;
    // Teams has noted it of each account.
    if (first === 'mail') await errand.note(first, 'refused', error.message, error.ground);
    return sendBy(deliverer, errand, second);
  }
}

/** Whether this person is to be tried by the other way; a card that Teams will not have is a fault of ours, and told. */
const leadsOn = ({ remedy }: DeliveryFailed, way: Way) =>
  remedy === 'other-way' || (remedy === 'never' && way === 'mail');

/** In which order the ways are tried, and by which a copy goes out besides. */
async function waysFor(
  { ways }: Deliverer,
  { notice, to, body }: Errand,
): Promise<{ readonly order: readonly Way[]; readonly also?: Way }> {
  const { by, afresh = false } = notice;
  if (by === 'teams' || by === 'mail') return { order: [by] };
  const accounts = accountsOf(to);
  if (accounts.length === 0) return { order: ['mail'] };
  const reach = reachOf(to, body, await ways.chosen(accounts));
  const closed = await Promise.all(accounts.map((one) => ways.closed('teams', one)));
  const isShut = !afresh && closed.every((ground) => ground !== undefined);
  const isMailShut = !afresh && (await ways.closed('mail', to.address)) !== undefined;
  if (isShut && isMailShut) return { order: ['teams', 'mail'] };
  if (isShut) return { order: ['mail'] };
  if (isMailShut) return { order: ['teams'] };
  if (reach === 'both') return { order: ['teams', 'mail'], also: 'mail' };
  return { order: reach === 'mail' ? ['mail', 'teams'] : ['teams', 'mail'] };
}

async function sendBy(deliverer: Deliverer, errand: Errand, way: Way): Promise<Sent> {
  if (way === 'teams') return { way, detail: await tryTeams(deliverer, errand) };
  return { way, detail: await sendLetter(deliverer, errand) };
}

async function sendLetter({ post, ways }: Deliverer, { id, notice, to, body, message, note }: Errand): Promise<string> {
  const { mailbox } = body.home;
  const { address } = to;
  const ground = notice.afresh === true ? undefined : await ways.closed('mail', address);
  // Nobody is there: the secretary is told again that this one was not reached, and nobody's server is written to in vain.
  if (ground === 'no-such-address') {
    await note('mail', 'refused', 'known to be no address', ground);
    throw new DeliveryFailed('never', 'known to be no address', { ground });
  }
  await note('mail', 'trying', letterDetail(address, post.idOf(mailbox, id)));
  const sent = letterDetail(address, await post.send(mailbox, address, message.letter, id));
  if (notice.afresh === true) await ways.open('mail', address);
  return sent;
}

/** The same by another way besides, as a dispatch of its own. Posted twice it is there once. */
async function postCopy({ store, receipts }: Deliverer, { id, notice }: Errand, by: Way): Promise<void> {
  const copyOf = rootOf(id, notice);
  const copies = await receipts.copies(copyOf);
  if (copies.some((one) => one.way === by && isArrived(one))) return;
  await store.transaction((transaction) =>
    transaction.post({ id: `${id}/${by}`, dispatch: { ...notice, by, copyOf, inDoubt: 'assume-sent' } }),
  );
}

async function languageOf({ contacts }: Deliverer, to: Member): Promise<'da' | 'en' | undefined> {
  for (const account of accountsOf(to)) {
    const { language } = await contacts.chosen(account);
    if (language !== undefined) return language;
  }
  return undefined;
}

function noting({ receipts, clock }: Deliverer, dispatchId: string, notice: PersonalDispatch): Errand['note'] {
  const { bodyId, subject, notice: kind, to } = notice;
  return (way, state, detail, ground) =>
    receipts.note({
      ...{ dispatchId, bodyId, subject, kind, to, way, state, detail },
      at: clock(),
      ...(ground === undefined ? {} : { ground }),
    });
}
