import { beforeAll, expect, it } from 'vitest';
import { postgresOutbox } from '../../../src/adapters/postgres/outbox.ts';
import { postgresReceipts } from '../../../src/adapters/postgres/receipts.ts';
import { postgresStore } from '../../../src/adapters/postgres/store.ts';
import type { Receipt, Receipts } from '../../../src/desk/ports.ts';
import type { MemberId } from '../../../src/domain/body/body.ts';
import { KLU, OPENS } from '../../desk/ballot.ts';
import { notice } from '../../desk/delivery-room.ts';
import { forEachDatabase } from './databases.ts';

const receipt = (dispatchId: string, given: Partial<Receipt> = {}): Receipt => ({
  dispatchId,
  bodyId: KLU,
  subject: '2027-04-08',
  kind: 'draft-circulated',
  to: 'plo-2',
  way: 'teams',
  state: 'trying',
  at: OPENS,
  detail: '',
  ...given,
});

forEachDatabase('receipts', (place) => {
  let receipts: Receipts;
  beforeAll(async () => {
    receipts = postgresReceipts(await place.fresh());
  });

  it('hold the newest word on a dispatch, also when two come at the same moment', async () => {
    await receipts.note(receipt('r1'));
    await receipts.note(receipt('r1', { state: 'refused', detail: '403' }));
    const later = receipt('r1', { state: 'sent', way: 'mail', at: OPENS.add({ seconds: 1 }), detail: 'm-1' });
    await receipts.note(later);
    expect(await receipts.of('r1')).toEqual(later);
  });

  it('are not turned back by an older word that comes late', async () => {
    const sent = receipt('r2', { state: 'sent', at: OPENS.add({ milliseconds: 1 }) });
    await receipts.note(sent);
    await receipts.note(receipt('r2', { state: 'in-doubt' }));
    expect(await receipts.of('r2')).toEqual(sent);
  });

  it('are listed for one subject of one body, the oldest first', async () => {
    const subject = 'plan-2027';
    await receipts.note(receipt('r4', { subject, at: OPENS.add({ seconds: 2 }) }));
    await receipts.note(receipt('r3', { subject }));
    await receipts.note(receipt('r5', { subject, bodyId: 'other' as typeof KLU }));
    expect((await receipts.about(KLU, subject)).map(({ dispatchId }) => dispatchId)).toEqual(['r3', 'r4']);
    expect(await receipts.of('never-sent')).toBeUndefined();
  });

  it('keep every word on a dispatch, with the ground of each refusal', async () => {
    const subject = 'trail';
    const words: readonly Partial<Receipt>[] = [
      { state: 'trying' },
      { state: 'refused', ground: 'blocked', detail: 'Teams: 403 ConversationBlockedByUser' },
      { state: 'sent', way: 'mail', detail: 'plo-2@example.dk' },
    ];
    for (const word of words) await receipts.note(receipt('r6', { subject, ...word }));
    expect(await receipts.trail(KLU, subject)).toEqual(words.map((word) => receipt('r6', { subject, ...word })));
  });

  it('know a dispatch from the transaction that makes it, and can hand it out to be sent again', async () => {
    const database = await place.fresh();
    const made = postgresReceipts(database);
    const outbox = await postgresOutbox(database, { clock: () => OPENS, followsClock: true });
    const store = postgresStore(database, outbox, () => OPENS);
    const dispatch = notice('plo-2');
    await store.transaction((transaction) => transaction.post({ id: 'r7', dispatch }));
    expect(await made.of('r7')).toMatchObject({ state: 'made', to: 'plo-2', kind: 'call-for-items', way: 'teams' });
    expect(await made.dispatch('r7')).toEqual(dispatch);
    await expect(
      store.transaction(async (transaction) => {
        await transaction.post({ id: 'r8', dispatch });
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    expect(await made.of('r8')).toBeUndefined();
    await outbox.close();
  });

  it('who has answered or seen it is not made one who was only sent it', async () => {
    const at = (seconds: number) => OPENS.add({ seconds });
    await receipts.note(receipt('r7', { state: 'answered' }));
    await receipts.note(receipt('r7', { state: 'confirmed', at: at(1) }));
    expect((await receipts.of('r7'))?.state).toBe('answered');
    await receipts.note(receipt('r8', { state: 'seen' }));
    await receipts.note(receipt('r8', { state: 'sent', at: at(1) }));
    expect((await receipts.of('r8'))?.state).toBe('seen');
    await receipts.note(receipt('r8', { state: 'bounced', at: at(2) }));
    expect((await receipts.of('r8'))?.state).toBe('bounced');
  });

  it('tell which message a person has seen: the one itself, or all that came before', async () => {
    const to = 'plo-3' as MemberId; // a test's own words for an id
    const sent = (id: string, detail: string) => receipts.note(receipt(id, { to, state: 'sent', detail }));
    await sent('s1', '1000');
    await sent('s2', '2000');
    await sent('s3', '3000');
    const seen = (message: string, andBefore: boolean) =>
      receipts.seen({ bodyId: KLU, to, message, andBefore, at: OPENS });
    const states = async () => Promise.all(['s1', 's2', 's3'].map(async (id) => (await receipts.of(id))?.state));
    await seen('2000', false);
    expect(await states()).toEqual(['sent', 'seen', 'sent']);
    await seen('2999', true);
    expect(await states()).toEqual(['seen', 'seen', 'sent']);
  });

  it('tell the letters in a state, and what did not get there, no older than asked', async () => {
    const at = OPENS.add({ hours: 1 });
    await receipts.note(receipt('l1', { way: 'mail', state: 'sent', at }));
    await receipts.note(receipt('l2', { way: 'mail', state: 'bounced', at }));
    const ids = (found: readonly Receipt[]) => found.map(({ dispatchId }) => dispatchId);
    expect(ids(await receipts.letters(KLU, ['sent'], at))).toEqual(['l1']);
    expect(ids(await receipts.letters(KLU, ['sent'], at.add({ seconds: 1 })))).toEqual([]);
    expect(ids(await receipts.troubled(KLU, at))).toEqual(['l2']);
  });
});
