import { type Body, named } from '../domain/body/body.ts';
import type { PersonalDispatch } from '../domain/dispatch.ts';
import type { Message } from './channels.ts';
import type { Deliverer, Sent } from './deliverer.ts';
import { DeliveryFailed, type Receipt, type Way } from './ports.ts';

/** Words a message for a reader of this language. */
export type WordedFor = (language: 'da' | 'en') => Promise<Message>;

/**
 * Brings one notice to one person: in Teams when they have an account there, by mail when they have none or Teams says
 * they cannot be reached so. Each step before the last leaves a receipt.
 *
 * @throws DeliveryFailed when neither way would take it
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
  if (to === undefined) throw new DeliveryFailed('never', `${notice.to} is no longer in ${body.id}`);
  const contact = to.entraId === undefined ? undefined : await deliverer.contacts.of(to.entraId);
  const language = contact?.language ?? body.language;
  const message = await wordedFor(language);
  const receipt: Noting = (way, state, detail, ground) =>
    deliverer.receipts.note({
      dispatchId: id,
      bodyId: body.id,
      subject: notice.subject,
      kind: notice.notice,
      to: to.id,
      way,
      state,
      at: deliverer.clock(),
      detail,
      ...(ground === undefined ? {} : { ground }),
    });
  const inTeams =
    to.entraId === undefined || notice.by === 'mail'
      ? undefined
      : await tryTeams(deliverer, to.entraId, { message, language }, receipt);
  if (inTeams !== undefined) return { way: 'teams', detail: inTeams };
  await receipt('mail', 'trying', '');
  await deliverer.post.send(body.home.mailbox, to.address, message.letter);
  return { way: 'mail', detail: to.address };
}

type Noting = (way: Way, state: Receipt['state'], detail: string, ground?: Receipt['ground']) => Promise<void>;

/** @returns the message's id; nothing if this person cannot be reached in Teams */
async function tryTeams(
  deliverer: Deliverer,
  entraId: string,
  { message, language }: { readonly message: Message; readonly language: 'da' | 'en' },
  receipt: Noting,
): Promise<string | undefined> {
  await receipt('teams', 'trying', '');
  try {
    return await deliverer.chat.toPerson(entraId, message, language);
  } catch (error) {
    if (!(error instanceof DeliveryFailed) || error.remedy !== 'other-way') throw error;
    await receipt('teams', 'refused', error.message, error.ground);
    await deliverer.contacts.forget(entraId);
    return undefined;
  }
}
