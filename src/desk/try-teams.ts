import { accountsOf } from '../domain/body/body.ts';
import type { UndeliveredGround } from '../domain/undelivered.ts';
import type { Deliverer } from './deliverer.ts';
import type { Errand } from './errand.ts';
import { DeliveryFailed } from './ports.ts';

/** What says that this one person cannot be written to in Teams, and will say so the next time as well. */
const REMEMBERED: ReadonlySet<UndeliveredGround> = new Set(['no-chat', 'blocked']);

/**
 * Writes to a person in Teams: at the first of their accounts that takes it. Where the app is not installed for them it is
 * put there first, if Referent may; where they have removed or blocked it, it is left so.
 *
 * @returns the message's id
 * @throws DeliveryFailed `other-way` if none of their accounts can be reached
 */
export async function tryTeams(deliverer: Deliverer, errand: Errand): Promise<string> {
  const { ways, clock } = deliverer;
  let last: DeliveryFailed | undefined;
  for (const account of accountsOf(errand.to)) {
    const ground = errand.notice.afresh === true ? undefined : await ways.closed('teams', account);
    if (ground !== undefined) {
      last ??= new DeliveryFailed('other-way', 'known not to be reached in Teams', { ground });
      continue;
    }
    try {
      const sent = await write(deliverer, errand, account);
      if (errand.notice.afresh === true) await ways.open('teams', account);
      return sent;
    } catch (error) {
      if (!(error instanceof DeliveryFailed) || error.remedy !== 'other-way') throw error;
      last = error;
      await errand.note('teams', 'refused', error.message, error.ground);
      await deliverer.contacts.forget(account);
      if (REMEMBERED.has(error.ground)) await ways.close('teams', account, error.ground, clock());
    }
  }
  throw last ?? new DeliveryFailed('other-way', 'no account in Teams', { ground: 'no-chat' });
}

async function write(deliverer: Deliverer, errand: Errand, account: string): Promise<string> {
  const { chat, installer, contacts } = deliverer;
  const { message, language } = errand;
  await errand.note('teams', 'trying', '');
  try {
    return await chat.toPerson(account, message, language);
  } catch (error) {
    if (!(error instanceof DeliveryFailed) || error.ground !== 'no-chat') throw error;
    if (!(await installer.install(account))) throw error;
    await contacts.forget(account);
    return chat.toPerson(account, message, language);
  }
}
