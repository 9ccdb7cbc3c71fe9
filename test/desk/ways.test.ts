import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/adapters/postgres/database.ts';
import type { Body } from '../../src/domain/body/body.ts';
import { empty, forEachDatabase } from '../adapters/postgres/databases.ts';
import { CHAIR, DOCTOR } from '../adapters/teams/front-desk.ts';
import { body, meeting, notice, openRoom, type Room } from './delivery-room.ts';

const ADDRESS = 'plo-2@plo.example';
const SECRETARIES = ['sekretaer@guldborgsund.example', 'sekretaer-2@guldborgsund.example'].toSorted();

const withDoctor = (more: Partial<Body['members'][number]>): Body => ({
  ...body,
  members: body.members.map((one) => (one.id === 'plo-2' ? { ...one, ...more } : one)),
});

forEachDatabase('the way to a person', (place) => {
  let database: Database;
  let room: Room;
  let read: number;
  let mailed: number;
  let installed: string[] = [];
  const installer = (may: boolean) => ({
    install: async (entraId: string) => {
      installed.push(entraId);
      if (may) room.desk.teams.clearFaults();
      return may;
    },
  });
  beforeAll(async () => {
    database = await place.fresh();
    room = await openRoom(database);
  });
  beforeEach(async () => {
    await empty(database);
    room.wait({ minutes: 2 });
    room.bodyNow = body;
    room.desk.teams.clearFaults();
    installed = [];
    read = room.readIn(DOCTOR).length;
    mailed = room.mailedTo().length;
    await room.keep(meeting);
  });
  afterAll(() => room[Symbol.asyncDispose]());

  const post = async () => (await room.post(notice('plo-2')))[0] ?? '';
  const heard = () => room.readIn(DOCTOR).length - read;
  const letters = () => room.mailedTo().slice(mailed).toSorted();
  const fails = (kind: 'not-in-roster' | 'acl-check-failed' | 'not-found' | 'blocked-by-user' | 'writes-blocked') =>
    room.desk.teams.script({ kind, entraId: DOCTOR, operations: ['create', 'send'], times: 'always' });
  const tried = () => room.desk.teams.calls.length;

  describe('is found, not assumed', () => {
    it.each(['not-in-roster', 'acl-check-failed', 'not-found', 'blocked-by-user', 'writes-blocked'] as const)(
      'C60, C73c: after %s it is mail, and Teams is not tried again',
      async (kind) => {
        fails(kind);
        const first = await post();
        await room.run();
        room.desk.teams.clearFaults();
        const next = await post();
        await room.run();
        expect([await room.receipt(first), await room.receipt(next), heard()]).toEqual(['mail sent', 'mail sent', 0]);
        expect(letters()).toEqual([ADDRESS, ADDRESS]);
      },
    );

    it('B26: the app is installed first where it is missing, and they are written to in Teams after all', async () => {
      fails('not-in-roster');
      const id = await post();
      await room.run({ installer: installer(true) });
      expect([installed, await room.receipt(id), heard(), letters()]).toEqual([[DOCTOR], 'teams sent', 1, []]);
    });

    it('the app of one who has blocked Referent is left as they want it', async () => {
      fails('blocked-by-user');
      await post();
      await room.run({ installer: installer(true) });
      expect([installed, letters()]).toEqual([[], [ADDRESS]]);
    });

    it('a person with two accounts is written to at the first that takes it', async () => {
      room.bodyNow = withDoctor({ otherEntraIds: [CHAIR] });
      fails('acl-check-failed');
      const before = room.readIn(CHAIR).length;
      const id = await post();
      await room.run();
      expect([await room.receipt(id), heard(), room.readIn(CHAIR).length - before]).toEqual(['teams sent', 0, 1]);
      expect(letters()).toEqual([]);
    });
  });

  describe('is chosen', () => {
    it('by the body’s file: mail', async () => {
      room.bodyNow = { ...body, reach: 'mail' };
      await post();
      await room.run();
      expect([heard(), letters()]).toEqual([0, [ADDRESS]]);
    });

    it('by themselves, whatever the file says', async () => {
      room.bodyNow = withDoctor({ reach: 'mail' });
      await room.deliverer.ways.choose(DOCTOR.toUpperCase(), 'teams');
      await post();
      await room.run();
      expect([heard(), letters()]).toEqual([1, []]);
    });

    it('both, which holds whatever they have chosen: one copy by each', async () => {
      room.bodyNow = withDoctor({ reach: 'both' });
      await room.deliverer.ways.choose(DOCTOR, 'mail');
      const id = await post();
      await room.run();
      expect([heard(), letters()]).toEqual([1, [ADDRESS]]);
      expect([await room.receipt(id), await room.receipt(`${id}/mail`)]).toEqual(['teams sent', 'mail sent']);
      expect((await room.deliverer.receipts.copies(id)).map(({ copyOf }) => copyOf)).toEqual([undefined, id]);
    });

    it('mail, and their address is no more: Teams', async () => {
      room.bodyNow = withDoctor({ reach: 'mail' });
      await room.deliverer.ways.close('mail', ADDRESS, 'no-such-address', room.deliverer.clock());
      const id = await post();
      await room.run();
      expect([await room.receipt(id), letters()]).toEqual(['teams sent', []]);
    });
  });

  it('that is known to be no address is not written to, and the secretaries are told', async () => {
    await room.deliverer.ways.close('mail', 'plo-1@plo.example', 'no-such-address', room.deliverer.clock());
    const [id = ''] = await room.post(notice('plo-1'));
    await room.run();
    expect(await room.deliverer.receipts.of(id)).toMatchObject({ state: 'laid-aside', ground: 'no-such-address' });
    expect(letters()).toEqual(SECRETARIES);
  });

  it('is tried afresh when the secretary asks to, and believed from then on', async () => {
    await room.deliverer.ways.close('teams', DOCTOR, 'blocked', room.deliverer.clock());
    const [id = ''] = await room.post({ ...notice('plo-2'), afresh: true } as ReturnType<typeof notice>); // a notice with one more
    await room.run();
    expect([await room.receipt(id), await room.deliverer.ways.closed('teams', DOCTOR)]).toEqual([
      'teams sent',
      undefined,
    ]);
  });

  it('is open again, and nothing is lost, when Teams was down for a day', async () => {
    room.desk.teams.script({ kind: 'unavailable', operations: ['create', 'send'], times: 'always' });
    const ids = await room.post(notice('plo-2'), notice('centerchef'), notice('plo-2', 'agenda-released'));
    for (let hour = 0; hour < 24; hour += 6) {
      await room.run();
      room.wait({ hours: 6 });
    }
    expect([heard(), letters(), tried() > 0]).toEqual([0, [], true]);
    room.desk.teams.clearFaults();
    for (let hour = 0; hour < 3; hour += 1) {
      await room.run();
      room.wait({ hours: 24 });
    }
    expect(await Promise.all(ids.map(room.receipt))).toEqual(['teams sent', 'teams sent', 'teams sent']);
    expect(heard()).toBe(2);
  });
});
