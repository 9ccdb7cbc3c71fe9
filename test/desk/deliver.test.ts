import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/adapters/postgres/database.ts';
import { DeliveryFailed } from '../../src/desk/ports.ts';
import type { Dispatch } from '../../src/domain/dispatch.ts';
import { empty, forEachDatabase } from '../adapters/postgres/databases.ts';
import { CHAIR, DOCTOR } from '../adapters/teams/front-desk.ts';
import { body, meeting, notice, openRoom, type Room } from './delivery-room.ts';

// Notices to several people go side by side: which arrives first is not promised.
const SECRETARIES = ['sekretaer@guldborgsund.example', 'sekretaer-2@guldborgsund.example'].toSorted();
/** Longer than any pause of the outbox after a first failure, and than its lease. */
const LATER = { minutes: 10 };

forEachDatabase('what waits in the outbox', (place) => {
  let database: Database;
  let room: Room;
  let read: number;
  let mailed: number;
  beforeAll(async () => {
    database = await place.fresh();
    room = await openRoom(database);
  });
  beforeEach(async () => {
    await empty(database);
    room.wait({ minutes: 2 });
    room.bodyNow = body;
    room.desk.teams.clearFaults();
    room.failures.length = 0;
    room.worded.length = 0;
    read = room.readIn(DOCTOR).length;
    mailed = room.mailedTo().length;
    await room.keep(meeting);
  });
  afterAll(() => room[Symbol.asyncDispose]());

  const post = async (...dispatches: readonly Dispatch[]) => {
    const [first = '', ...rest] = await room.post(...dispatches);
    return [first, ...rest] as const;
  };
  /** What a killed process held is let go when its lease is up, and then pauses as if it had failed. */
  const afterKilling = async () => {
    for (const _ of ['lease', 'pause']) {
      room.wait(LATER);
      await room.run();
    }
  };
  const heard = () => room.readIn(DOCTOR).slice(read);
  const letters = () => room.mailedTo().slice(mailed).toSorted();
  const fails = (
    kind: 'unavailable' | 'too-big' | 'stored-then-502' | 'blocked-by-user',
    times: number | 'always' = 1,
  ) => room.desk.teams.script({ kind, entraId: DOCTOR, operations: ['send'], times, bytes: 10 });

  describe('is brought to a person', () => {
    it('in Teams when they have an account there, and by mail when they have none', async () => {
      const [inTeams, byMail] = await post(notice('plo-2'), notice('plo-1'));
      expect(await room.run()).toBe(2);
      expect(heard()).toEqual(['call-for-items planned']);
      expect(letters()).toEqual(['plo-1@plo.example']);
      expect(await room.receipt(inTeams)).toBe('teams sent');
      expect(await room.receipt(byMail ?? '')).toBe('mail sent');
      expect(await room.deliverer.outbox.counts()).toMatchObject({ waiting: 0 });
    });

    it('by mail when Teams says they cannot be reached there, and from then on, until they are heard from', async () => {
      const [id] = await post(notice('plo-2'));
      await room.run();
      await post(notice('plo-2'));
      fails('blocked-by-user');
      const [last] = await post(notice('plo-2', 'agenda-released'));
      const [next] = await post(notice('plo-2', 'items-closed'));
      await room.run();
      expect([await room.receipt(id), await room.receipt(last), await room.receipt(next)]).toEqual([
        'teams sent',
        'mail sent',
        'mail sent',
      ]);
      expect([letters().length, heard().length]).toEqual([3, 1]);
      await room.deliverer.ways.open('teams', DOCTOR);
      const [after] = await post(notice('plo-2', 'agenda-wanted'));
      await room.run();
      expect(await room.receipt(after)).toBe('teams sent');
    });

    it('in the order in which it was posted', async () => {
      const kinds = [
        'call-for-items',
        'items-reminder',
        'items-closed',
        'agenda-released',
        'draft-circulated',
      ] as const;
      await post(...kinds.map((kind) => notice('plo-2', kind)));
      await room.run();
      expect(heard()).toEqual(kinds.map((kind) => `${kind} planned`));
    });

    it('with the words of the meeting as it is by then: cancelled meanwhile', async () => {
      await post(notice('plo-2', 'agenda-released'));
      const { slot, online } = meeting;
      await room.keep({ stage: 'cancelled', slot, online, reason: 'Aflyst', at: room.deliverer.clock() });
      await room.run();
      expect(heard()).toEqual(['agenda-released cancelled']);
    });
  });

  describe('that fails', () => {
    it('holds up no other, and is sent later', async () => {
      fails('unavailable');
      const [id] = await post(notice('plo-2'), notice('centerchef'), notice('plo-1'), notice('region-1'));
      const before = room.readIn(CHAIR).length;
      expect(await room.run()).toBe(3);
      expect(room.readIn(CHAIR).length - before).toBe(1);
      expect(letters()).toHaveLength(2);
      expect([await room.receipt(id), heard()]).toEqual(['teams refused', []]);
      expect(await room.run()).toBe(0);
      room.wait(LATER);
      expect(await room.run()).toBe(1);
      expect([await room.receipt(id), heard().length]).toEqual(['teams sent', 1]);
    });

    it('C60: waits as long as Teams asks', async () => {
      room.desk.teams.script({ kind: 'throttled', entraId: DOCTOR, retryAfterSeconds: 3600 });
      await post(notice('plo-2'));
      await room.run();
      room.wait({ minutes: 59 });
      expect(await room.run()).toBe(0);
      room.wait({ minutes: 1, seconds: 1 });
      expect(await room.run()).toBe(1);
    });

    it('for good is laid aside at once, and each secretary is told once', async () => {
      fails('too-big', 'always');
      const [id] = await post(notice('plo-2'));
      await room.run();
      expect(room.failures).toEqual([{ id, remedy: 'never' }]);
      expect(await room.receipt(id)).toBe('teams laid-aside');
      expect(letters()).toEqual(SECRETARIES);
      room.wait(LATER);
      await room.run();
      expect([heard(), letters()]).toEqual([[], SECRETARIES]);
      expect(await room.deliverer.outbox.counts()).toMatchObject({ waiting: 0, laidAside: 1 });
    });

    it('is laid aside at the tenth attempt, and the secretaries are told then', async () => {
      fails('unavailable', 'always');
      const [id] = await post(notice('plo-2'));
      for (let attempt = 1; attempt <= 9; attempt += 1) {
        await room.run();
        expect(letters()).toEqual([]);
        room.wait({ hours: 25 });
      }
      await room.run();
      expect(room.failures).toHaveLength(10);
      expect([await room.receipt(id), letters()]).toEqual(['teams laid-aside', SECRETARIES]);
    });

    it('by both ways is laid aside; and what tells of that is not told of in turn', async () => {
      room.tenant.script({ kind: 'status', status: 403, on: { path: /sendMail/ }, times: 3 });
      const [id] = await post(notice('plo-1'));
      await room.run();
      // Both secretaries are written to side by side.
      const [first, ...told] = room.failures.map((one) => one.id);
      expect([first, ...told.toSorted()]).toEqual([id, `${id}/failed/sekretaer`, `${id}/failed/sekretaer-2`]);
      expect(await room.deliverer.outbox.counts()).toMatchObject({ waiting: 0, laidAside: 3 });
    });

    it('because the member has left the body meanwhile is laid aside and told', async () => {
      const [id] = await post(notice('plo-2'));
      room.bodyNow = { ...body, members: body.members.filter((one) => one.id !== 'plo-2') };
      await room.run();
      expect([heard(), await room.receipt(id)]).toEqual([[], 'teams laid-aside']);
      expect(letters()).toEqual(SECRETARIES);
    });

    it('because there is nothing to tell any more is laid aside without being tried again', async () => {
      const [id] = await post(notice('plo-2'));
      const wording = {
        ...room.deliverer.wording,
        notice: () => {
          throw new DeliveryFailed('never', 'nothing to tell');
        },
      };
      await room.run({ wording });
      expect(room.failures[0]).toEqual({ id, remedy: 'never' });
      expect(await room.receipt(id)).toBe('teams laid-aside');
    });

    it('because something in the house is broken is tried again, and its words are kept from the receipts', async () => {
      const [id] = await post(notice('plo-2'), notice('plo-1'));
      const wording = {
        ...room.deliverer.wording,
        notice: (...given: Parameters<typeof room.deliverer.wording.notice>) => {
          if (given[0].to === 'plo-2') throw new TypeError('hemmelig tekst');
          return room.deliverer.wording.notice(...given);
        },
      };
      expect(await room.run({ wording })).toBe(1);
      expect(await room.deliverer.receipts.of(id)).toMatchObject({ state: 'refused', detail: 'TypeError' });
      room.wait(LATER);
      expect(await room.run()).toBe(1);
    });
  });

  describe('that may have arrived', () => {
    it('C64: is not sent again when it reminds', async () => {
      fails('stored-then-502');
      const [id] = await post(notice('plo-2', 'items-reminder', 'assume-sent'));
      expect(await room.run()).toBe(0);
      room.wait(LATER);
      await room.run();
      expect([heard().length, await room.receipt(id)]).toEqual([1, 'teams in-doubt']);
      expect(await room.deliverer.outbox.counts()).toMatchObject({ waiting: 0 });
    });

    it('is sent again when the member has a right to it', async () => {
      fails('stored-then-502');
      const [id] = await post(notice('plo-2', 'draft-circulated'));
      await room.run();
      room.wait(LATER);
      expect(await room.run()).toBe(1);
      expect([heard().length, await room.receipt(id)]).toEqual([2, 'teams sent']);
    });

    it.each([
      ['items-reminder', 'assume-sent', 1, 'teams in-doubt'],
      ['draft-circulated', 'send-again', 2, 'teams sent'],
    ] as const)('because the process was killed before it noted that: %s, %s', async (kind, inDoubt, times, told) => {
      const [id] = await post(notice('plo-2', kind, inDoubt));
      const { receipts } = room.deliverer;
      const note: typeof receipts.note = async (receipt) => {
        if (receipt.state === 'sent') throw new Error('killed');
        await receipts.note(receipt);
      };
      await expect(room.run({ receipts: { ...receipts, note } })).rejects.toThrow('killed');
      expect(await room.receipt(id)).toBe('teams trying');
      await afterKilling();
      expect([heard().length, await room.receipt(id)]).toEqual([times, told]);
    });
  });

  describe('when the process is killed', () => {
    it('after it noted that it was sent, is not sent again', async () => {
      const [id] = await post(notice('plo-2'), notice('centerchef'));
      const { outbox } = room.deliverer;
      const done = () => Promise.reject(new Error('killed'));
      await expect(room.run({ outbox: { ...outbox, done } })).rejects.toThrow('killed');
      await afterKilling();
      expect([heard().length, await room.receipt(id)]).toEqual([1, 'teams sent']);
      expect(await outbox.counts()).toMatchObject({ waiting: 0 });
    });

    it('after it took a reminder for sent, does not send it again', async () => {
      fails('stored-then-502');
      const [id] = await post(notice('plo-2', 'items-reminder', 'assume-sent'));
      const { outbox } = room.deliverer;
      const done = () => Promise.reject(new Error('killed'));
      await expect(room.run({ outbox: { ...outbox, done } })).rejects.toThrow('killed');
      expect(await room.receipt(id)).toBe('teams in-doubt');
      await afterKilling();
      expect([heard().length, await room.receipt(id)]).toEqual([1, 'teams in-doubt']);
      expect(await outbox.counts()).toMatchObject({ waiting: 0 });
    });

    it('at the tenth attempt, gives up at the next, and the secretaries are told', async () => {
      fails('unavailable', 'always');
      const [id] = await post(notice('plo-2'));
      for (let attempt = 1; attempt <= 9; attempt += 1) {
        await room.run();
        room.wait({ hours: 25 });
      }
      const { outbox } = room.deliverer;
      const laidAside = () => Promise.reject(new Error('killed'));
      const store = { ...room.deliverer.store, transaction: laidAside };
      await expect(room.run({ outbox, store })).rejects.toThrow('killed');
      for (const _ of ['lease', 'pause']) {
        room.wait({ hours: 25 });
        await room.run();
      }
      expect([await room.receipt(id), letters()]).toEqual(['teams laid-aside', SECRETARIES]);
      expect(await outbox.counts()).toMatchObject({ waiting: 0, laidAside: 1 });
    });

    it('while something was laid aside, each secretary is still told, and once', async () => {
      fails('too-big', 'always');
      await post(notice('plo-2'));
      const { outbox } = room.deliverer;
      const laidAside = () => Promise.reject(new Error('killed'));
      await expect(room.run({ outbox: { ...outbox, laidAside } })).rejects.toThrow('killed');
      await afterKilling();
      expect(letters()).toEqual(SECRETARIES);
      expect(await outbox.counts()).toMatchObject({ waiting: 0, laidAside: 1 });
    });
  });
});
