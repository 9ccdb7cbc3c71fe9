import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { graphMailboxes } from '../../src/adapters/graph/mailboxes.ts';
import type { Database } from '../../src/adapters/postgres/database.ts';
import { bounceRound } from '../../src/desk/bounces.ts';
import { deliver } from '../../src/desk/deliver.ts';
import type { Deliverer } from '../../src/desk/deliverer.ts';
import { letterRound } from '../../src/desk/letters.ts';
import type { Command } from '../../src/domain/command.ts';
import type { Fault } from '../../src/sandbox/tenant/fault.ts';
import { connect, MAILBOX } from '../adapters/graph/office.ts';
import { empty, forEachDatabase } from '../adapters/postgres/databases.ts';
import { DOCTOR } from '../adapters/teams/front-desk.ts';
import { body, meeting, notice, openRoom, type Room } from './delivery-room.ts';

const TO = 'plo-1@plo.example';
const SECRETARIES = ['sekretaer@guldborgsund.example', 'sekretaer-2@guldborgsund.example'].toSorted();
const SENDING = { path: /sendMail/ };

forEachDatabase('a letter', (place) => {
  let database: Database;
  let room: Room;
  let mailed: number;
  let told: Command[] = [];
  let rounds: { readonly letters: () => Promise<boolean>; readonly bounces: () => Promise<void> };
  let deliverer: Deliverer;
  beforeAll(async () => {
    database = await place.fresh();
    room = await openRoom(database);
  });
  beforeEach(async () => {
    await empty(database);
    // Past what any mailbox still tells of the letters of the test before.
    room.wait({ hours: 24 * 8 });
    room.bodyNow = body;
    told = [];
    const handle = async (command: Command) => {
      told.push(command);
      return { done: true, events: [] } as const;
    };
    // Of its own, since it remembers what it may not read.
    deliverer = { ...room.deliverer, handle, mailboxes: graphMailboxes(connect(room.tenant)) };
    rounds = { letters: letterRound(deliverer), bounces: bounceRound(deliverer) };
    mailed = room.mailedTo().length;
    await room.keep(meeting);
  });
  afterAll(() => room[Symbol.asyncDispose]());

  const post = async (...given: Parameters<typeof notice>) => (await room.post(notice(...given)))[0] ?? '';
  const circulate = () => post('plo-1', 'draft-circulated');
  const letters = () => room.mailedTo().slice(mailed).toSorted();
  const fault = (...faults: readonly Fault[]) => {
    for (const one of faults) room.tenant.script(one);
  };
  /** As the process does it. */
  const work = async () => {
    await rounds.bounces();
    do await deliver(deliverer);
    while (await rounds.letters());
  };
  const saidOf = (id: string) => told.filter((one) => one.id.startsWith(id)).map(({ type }) => type);
  const states = async () =>
    (await room.deliverer.receipts.trail(body.id, '2027-04-08')).map(({ way, state }) => `${way} ${state}`);

  describe('is received when it lies among the sent', () => {
    it('and the meeting hears of it then, dated by when it was sent', async () => {
      const id = await circulate();
      await deliver(deliverer);
      expect([await room.receipt(id), told]).toEqual(['mail sent', []]);
      const sentAt = room.deliverer.clock();
      room.wait({ minutes: 1 });
      await work();
      expect(await room.receipt(id)).toBe('mail confirmed');
      expect(told).toEqual([
        expect.objectContaining({ type: 'note-receipt', id: `${id}/received`, member: 'plo-1', at: sentAt }),
      ]);
    });

    it('or when it was taken over, where the mailbox may not be read', async () => {
      fault({ kind: 'status', status: 403, on: { path: /mailFolders/ } });
      const id = await circulate();
      await work();
      await work();
      expect([await room.receipt(id), saidOf(id)]).toEqual(['mail sent', ['note-receipt']]);
    });

    it('in one request for all of them, and in none when none waits', async () => {
      await circulate();
      await post('region-1', 'draft-circulated');
      const looks = () => room.tenant.requests.filter(({ path }) => path.includes('sentitems')).length;
      const before = looks();
      await work();
      await work();
      expect([looks() - before, letters().length]).toEqual([1, 2]);
    });
  });

  describe('that was taken over with 202 and never sent', () => {
    it('is not missed within a quarter of an hour, and then sent again', async () => {
      fault({ kind: 'not-sent', on: SENDING });
      const id = await circulate();
      await work();
      room.wait({ minutes: 14, seconds: 59 });
      await work();
      expect([letters(), await room.receipt(id)]).toEqual([[], 'mail sent']);
      room.wait({ seconds: 1 });
      await work();
      expect(letters()).toEqual([TO]);
      expect(await room.deliverer.receipts.of(id)).toMatchObject({ state: 'refused', ground: 'not-sent' });
      expect(await room.receipt(`${id}/again`)).toBe('mail confirmed');
      expect(saidOf(id)).toEqual(['note-receipt']);
    });

    it('is left in doubt when it reminds', async () => {
      fault({ kind: 'not-sent', on: SENDING });
      const id = await post('plo-1', 'items-reminder', 'assume-sent');
      await work();
      room.wait({ minutes: 15 });
      await work();
      expect(await room.deliverer.receipts.of(id)).toMatchObject({ state: 'in-doubt', ground: 'not-sent' });
      expect(letters()).toEqual([]);
    });

    it('for the third time is given up: the secretaries are told, and the meeting hears that the member has it not', async () => {
      fault({ kind: 'not-sent', on: SENDING, times: 3 });
      const id = await circulate();
      for (let quarter = 0; quarter < 4; quarter += 1) {
        await work();
        room.wait({ minutes: 15 });
      }
      expect(letters()).toEqual(SECRETARIES);
      expect(await room.deliverer.receipts.of(`${id}/again/again`)).toMatchObject({
        state: 'laid-aside',
        ground: 'not-sent',
      });
      expect(saidOf(id)).toEqual(['note-undelivered']);
    });
  });

  describe('whose answer was lost after it was sent', () => {
    it('is looked for among the sent before it is sent again', async () => {
      fault({ kind: 'reset-after', on: SENDING });
      const id = await circulate();
      await work();
      expect(await room.deliverer.receipts.of(id)).toMatchObject({ state: 'refused', ground: 'no-answer' });
      room.wait({ minutes: 10 });
      await work();
      expect([letters(), await room.receipt(id), saidOf(id)]).toEqual([[TO], 'mail confirmed', ['note-receipt']]);
    });

    it('is sent again when it does not lie there', async () => {
      fault({ kind: 'reset-before', on: SENDING });
      const id = await circulate();
      await work();
      room.wait({ minutes: 10 });
      await work();
      expect([letters(), await room.receipt(id)]).toEqual([[TO], 'mail confirmed']);
    });

    it('and which only reminds is in doubt until it is found there', async () => {
      fault({ kind: 'reset-after', on: SENDING });
      const id = await post('plo-1', 'items-reminder', 'assume-sent');
      await deliver(deliverer);
      expect(await room.receipt(id)).toBe('mail in-doubt');
      await work();
      expect([await room.receipt(id), letters()]).toEqual(['mail confirmed', [TO]]);
    });
  });

  describe('that comes back', () => {
    it.each([
      ['5.1.1', 'no-such-address'],
      ['5.1.10', 'no-such-address'],
      ['5.2.2', 'refused-by-mail'],
      ['', 'refused-by-mail'],
    ])('with »%s«: %s; told to the secretaries and the meeting, once', async (status, ground) => {
      const id = await circulate();
      await work();
      room.tenant.comeBack({ mailbox: MAILBOX, of: room.deliverer.post.idOf(MAILBOX, id), status });
      await work();
      await work();
      expect(await room.deliverer.receipts.of(id)).toMatchObject({ way: 'mail', state: 'bounced', ground });
      expect(saidOf(id)).toEqual(['note-receipt', 'note-undelivered']);
      expect(letters()).toEqual([TO, ...SECRETARIES].toSorted());
      expect(await room.deliverer.ways.closed('mail', TO.toUpperCase())).toBe(ground);
    });

    it('after a day, found by a process that has been started since', async () => {
      const id = await circulate();
      await work();
      room.wait({ hours: 26 });
      room.tenant.comeBack({ mailbox: MAILBOX, of: room.deliverer.post.idOf(MAILBOX, id), status: '5.1.1' });
      await bounceRound(deliverer)();
      expect(await room.receipt(id)).toBe('mail bounced');
    });

    it.each(['reply', 'out-of-office', 'delay'] as const)('is told from a %s', async (kind) => {
      const id = await circulate();
      await work();
      room.tenant.comeBack({ mailbox: MAILBOX, of: room.deliverer.post.idOf(MAILBOX, id), status: '4.4.7', kind });
      await work();
      expect(await room.receipt(id)).toBe('mail confirmed');
    });

    it('is sent in Teams where that is open; then nobody need be told', async () => {
      room.bodyNow = { ...body, reach: 'mail' };
      const read = room.readIn(DOCTOR).length;
      const id = await post('plo-2', 'draft-circulated');
      room.tenant.bounce('plo-2@plo.example', '5.1.1');
      await work();
      await work();
      room.tenant.bounce('plo-2@plo.example', undefined);
      expect([await room.receipt(id), await room.receipt(`${id}/teams`)]).toEqual(['mail bounced', 'teams sent']);
      expect([room.readIn(DOCTOR).length - read, letters()]).toEqual([1, ['plo-2@plo.example']]);
      expect(saidOf(id)).toEqual(['note-receipt', 'note-undelivered', 'note-receipt']);
    });
  });

  it('C60: is in nobody’s way and lost to nobody when Graph answers 429 to everything', async () => {
    fault({ kind: 'status', status: 429, retryAfter: '3600', times: 2 });
    const id = await circulate();
    await work();
    expect(await room.deliverer.receipts.of(id)).toMatchObject({ state: 'refused', ground: 'busy' });
    room.wait({ minutes: 59 });
    await work();
    expect(letters()).toEqual([]);
    room.wait({ minutes: 1, seconds: 1 });
    await work();
    room.wait({ hours: 2 });
    await work();
    await work();
    expect(letters()).toEqual([TO]);
    expect((await states()).at(-1)).toBe('mail confirmed');
  });
});
