import { beforeAll, expect, it } from 'vitest';
import { postgresContacts } from '../../../src/adapters/postgres/contacts.ts';
import type { Contacts } from '../../../src/desk/ports.ts';
import { KLU } from '../../desk/ballot.ts';
import { forEachDatabase } from './databases.ts';

const contact = (entraId: string) =>
  ({ entraId, conversationId: 'a:1', serviceUrl: 'https://smba.example/emea/', language: 'da' }) as const;

forEachDatabase('contacts', (place) => {
  let contacts: Contacts;
  beforeAll(async () => {
    contacts = postgresContacts(await place.fresh());
  });

  it('are known by the latest activity', async () => {
    expect(await contacts.of('e-1')).toBeUndefined();
    await contacts.note(contact('e-1'));
    await contacts.note({ ...contact('e-1'), conversationId: 'a:2', language: 'en' });
    expect(await contacts.of('e-1')).toEqual({ ...contact('e-1'), conversationId: 'a:2', language: 'en' });
  });

  it('are found by an Entra id in any case', async () => {
    await contacts.note(contact('ABC-2'));
    await contacts.note({ ...contact('abc-2'), conversationId: 'a:9' });
    expect(await contacts.of('Abc-2')).toEqual({ ...contact('ABC-2'), conversationId: 'a:9' });
  });

  it('keep the body a person chose, whatever comes later', async () => {
    await contacts.note(contact('e-3'));
    await contacts.choose('E-3', KLU);
    await contacts.note(contact('e-3'));
    expect(await contacts.of('e-3')).toEqual({ ...contact('e-3'), bodyId: KLU });
  });

  it('are nobody to write to when only a body was chosen', async () => {
    await contacts.choose('e-4', KLU);
    expect(await contacts.of('e-4')).toBeUndefined();
    await contacts.note(contact('e-4'));
    expect(await contacts.of('e-4')).toEqual({ ...contact('e-4'), bodyId: KLU });
  });

  it('are forgotten when the person removes the bot, but for what they chose, and nobody else is', async () => {
    await contacts.note({ ...contact('e-5'), language: 'en' });
    await contacts.choose('e-5', KLU);
    await contacts.note(contact('e-6'));
    await contacts.forget('E-5');
    await contacts.forget('never-seen');
    expect(await contacts.of('e-5')).toBeUndefined();
    expect(await contacts.chosen('E-5')).toEqual({ language: 'en', bodyId: KLU });
    expect(await contacts.chosen('never-seen')).toEqual({});
    expect(await contacts.of('e-6')).toEqual(contact('e-6'));
  });

  it('are one each when 20 activities arrive at the same moment', async () => {
    await Promise.all(Array.from({ length: 20 }, () => contacts.note(contact('e-7'))));
    expect(await contacts.of('e-7')).toEqual(contact('e-7'));
  });
});
