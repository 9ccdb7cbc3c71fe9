import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { postgresContacts } from '../../src/adapters/postgres/contacts.ts';
import type { Database } from '../../src/adapters/postgres/database.ts';
import { postgresReceipts } from '../../src/adapters/postgres/receipts.ts';
import { handle } from '../../src/desk/handle.ts';
import { retentionRound } from '../../src/desk/retention.ts';
import type { Body, Member } from '../../src/domain/body/body.ts';
import { empty, forEachDatabase } from '../adapters/postgres/databases.ts';
import { copenhagen, guldborgsund, memberId } from '../domain/bodies.ts';
import { approvedStory, erased, type KeepingRoom, keepingRoom, keptFor } from './keeping-room.ts';

const ACCOUNT = '22222222-2222-4222-8222-222222222222';
const withDoctor = (doctor: Partial<Member> | undefined): Body => ({
  ...guldborgsund,
  members: guldborgsund.members.flatMap((one) => {
    if (one.id !== 'plo-2') return [one];
    return doctor === undefined ? [] : [{ ...one, entraId: ACCOUNT, ...doctor }];
  }),
  rules: { ...guldborgsund.rules, retention: [keptFor('contacts', { count: 90, unit: 'days' }, 'term')] },
});
const address = withDoctor({}).members.find(({ id }) => id === 'plo-2')?.address ?? '';
const ppu: Body = { ...withDoctor(undefined), id: 'ppu' as Body['id'], shortName: 'PPU', members: [] };
const seatInPpu = { ...(withDoctor({}).members.find(({ id }) => id === 'plo-2') as Member), id: memberId('laege-1') };

forEachDatabase('erasing how those who have left were reached', (place) => {
  let database: Database;
  let room: KeepingRoom;
  beforeAll(async () => {
    database = await place.fresh();
    room = await keepingRoom(database, withDoctor({}));
  });
  afterAll(() => room.close());
  beforeEach(async () => {
    await empty(database);
    await sql`truncate roster, links`.execute(database.sql);
    await room.play(...approvedStory());
    await postgresContacts(database).note({
      ...{ entraId: ACCOUNT, conversationId: 'a:1', serviceUrl: 's', language: 'da' },
    });
    const receipts = postgresReceipts(database);
    const [posted] = (await receipts.about(room.body.id, '2027-04-08')).filter(({ to }) => to === 'plo-2');
    if (posted === undefined) throw new Error('nothing was sent to plo-2');
    const at = copenhagen('2027-05-09T09:00');
    await receipts.note({ ...posted, way: 'mail', state: 'sent', detail: `${address} <id>`, at });
  });

  /** A day's look, with the files as they are then. */
  const look = (at: string, body: Body, others: readonly Body[] = []) => {
    const all = [body, ...others];
    const bodies = { get: (id: string) => all.find((one) => one.id === id), all: () => all };
    return retentionRound({ ...room.desk, bodies, clock: () => copenhagen(at) })();
  };
  const contact = () => postgresContacts(database).of(ACCOUNT);
  const details = async () =>
    (await postgresReceipts(database).trail(room.body.id, '2027-04-08')).map(({ detail }) => detail).join('');
  const told = async () =>
    (await room.store.journalOf(room.body.id, 'keeping'))
      .map(({ event }) => event)
      .filter(({ type }) => type === 'retention-carried-out');

  it('who was deleted from the file, 90 days after the last day they stood there, and it is told', async () => {
    expect(await look('2027-06-01T08:00', withDoctor({}))).toEqual([]);
    await look('2027-06-02T08:00', withDoctor(undefined));
    await look('2027-08-30T23:59', withDoctor(undefined));
    expect(await contact()).toBeDefined();
    expect(await look('2027-08-31T00:00', withDoctor(undefined))).toEqual([]);
    expect(await contact()).toBeUndefined();
    expect(await details()).toBe('');
    expect(await room.store.roster(room.body.id)).not.toContainEqual(expect.objectContaining({ id: 'plo-2' }));
    expect(await told()).toMatchObject([{ expired: { kind: 'contacts', of: 'plo-2' } }]);
    await look('2027-09-01T00:00', withDoctor(undefined));
    expect(await told()).toHaveLength(1);
  });

  it('not of one who is back in the file before then', async () => {
    await look('2027-06-01T08:00', withDoctor({}));
    await look('2027-06-02T08:00', withDoctor(undefined));
    await look('2027-08-30T08:00', withDoctor({}));
    await look('2027-08-31T08:00', withDoctor({}));
    expect(await contact()).toBeDefined();
    expect(await told()).toEqual([]);
  });

  it('of one in whose place another was put, without touching what is the other’s', async () => {
    const successor = withDoctor({ entraId: ACCOUNT.replace(/^2/, '3'), address: 'laege.ny@example.dk' });
    await look('2027-06-01T08:00', withDoctor({}));
    await look('2027-06-02T08:00', successor);
    await look('2027-08-31T08:00', successor);
    expect(await contact()).toBeUndefined();
    // The seat's receipts are the successor's as well, and go by their own rule.
    expect(await details()).toContain(address);
    expect(await told()).toHaveLength(1);
  });

  it('but how they are reached stays where they sit in another body', async () => {
    const there = { ...ppu, members: [seatInPpu] };
    await look('2027-06-01T08:00', withDoctor({}), [there]);
    await look('2027-08-31T08:00', withDoctor(undefined), [there]);
    expect(await contact()).toBeDefined();
    expect(await details()).toBe('');
    expect(await told()).toHaveLength(1);
  });

  it('and on request as well: one body’s erasure does not cut another’s off', async () => {
    const all = [withDoctor({}), { ...ppu, members: [seatInPpu] }];
    const bodies = { get: (id: string) => all.find((one) => one.id === id), all: () => all };
    const at = erased('plo-2');
    expect(await handle({ ...room.desk, bodies }, { ...at, bodyId: room.body.id })).toMatchObject({ done: true });
    expect(await contact()).toBeDefined();
    expect(await details()).toBe('');
  });
});
