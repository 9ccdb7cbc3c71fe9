import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/adapters/postgres/database.ts';
import type { CalendarEntry, Dispatch } from '../../src/domain/dispatch.ts';
import type { Meeting } from '../../src/domain/meeting/meeting.ts';
import { MAILBOX } from '../adapters/graph/office.ts';
import { empty, forEachDatabase } from '../adapters/postgres/databases.ts';
import { CHANNEL, DOCTOR } from '../adapters/teams/front-desk.ts';
import { body, meeting, notice, openRoom, type Room, SUBJECT } from './delivery-room.ts';

// Notices to several people go side by side: which arrives first is not promised.
const SECRETARIES = ['sekretaer@guldborgsund.example', 'sekretaer-2@guldborgsund.example'].toSorted();
const LATER = { minutes: 10 };
const EVENTS = /events/;
const about = { bodyId: body.id, subject: SUBJECT };
const entry = (change: CalendarEntry['change']): Dispatch => ({ kind: 'calendar-entry', change, ...about });

forEachDatabase('what the desk does outside', (place) => {
  let database: Database;
  let room: Room;
  beforeAll(async () => {
    database = await place.fresh();
  });
  // A calendar of its own for each: it remembers every meeting it ever made.
  beforeEach(async () => {
    await empty(database);
    room = await openRoom(database);
    await room.keep(meeting);
    return () => room[Symbol.asyncDispose]();
  });
  afterAll(() => empty(database));

  const online = async () => {
    const kept = await room.look();
    return kept === undefined || kept.stage === 'unplanned' ? undefined : kept.online;
  };
  const events = () => room.tenant.events(MAILBOX);
  const cancelled = async (): Promise<Meeting> => ({
    stage: 'cancelled',
    slot: meeting.slot,
    online: (await online()) ?? { state: 'wanted' },
    reason: 'For få punkter',
    at: room.deliverer.clock(),
  });

  describe('in the calendar', () => {
    it('is made once, and the record learns the join link', async () => {
      const [id = ''] = await room.post(entry('create'));
      expect(await room.run()).toBe(1);
      expect(events()).toMatchObject([{ subject: 'Møde', isCancelled: false }]);
      expect(await online()).toMatchObject({ state: 'ready', joinUrl: events()[0]?.joinUrl });
      expect(await room.receipt(id)).toBe('calendar sent');
    });

    it('is changed, and the link told is the one that holds then', async () => {
      await room.post(entry('create'));
      await room.run();
      const before = await online();
      const kept = await room.look();
      if (kept?.stage !== 'planned') throw new Error('not planned');
      await room.keep({ ...kept, slot: { ...kept.slot, date: Temporal.PlainDate.from('2027-04-15') } });
      room.tenant.script({ kind: 'new-link', on: { method: 'PATCH' } });
      await room.post(entry('update'));
      await room.run();
      expect(events()).toHaveLength(1);
      expect(events()[0]?.start.toString()).toBe('2027-04-15T11:00:00Z');
      expect(await online()).toMatchObject({ state: 'ready', joinUrl: events()[0]?.joinUrl });
      expect(await online()).not.toEqual(before);
    });

    it('A13: without a join link is told to each secretary', async () => {
      room.tenant.script({ kind: 'no-online-meeting', reads: 100 });
      await room.post(entry('create'));
      await room.run();
      expect(await online()).toMatchObject({ state: 'without-link' });
      expect(room.mailedTo().toSorted()).toEqual(SECRETARIES);
    });

    it('is cancelled with the reason, and once', async () => {
      await room.post(entry('create'));
      await room.run();
      await room.keep(await cancelled());
      await room.post(entry('cancel'), entry('update'));
      expect(await room.run()).toBe(2);
      expect(events()).toMatchObject([{ isCancelled: true, comment: 'Aflyst' }]);
    });

    it('is not made for a meeting that was cancelled before its turn came', async () => {
      await room.keep(await cancelled());
      await room.post(entry('create'), entry('cancel'));
      expect(await room.run()).toBe(2);
      expect(events()).toEqual([]);
    });

    it('does not stay behind when the answer to making it was lost and the meeting cancelled since', async () => {
      room.tenant.script({ kind: 'reset-after', on: { method: 'POST', path: EVENTS } });
      await room.post(entry('create'));
      await room.run();
      expect(events()).toMatchObject([{ isCancelled: false }]);
      expect(await online()).toEqual({ state: 'wanted' });
      await room.keep(await cancelled());
      await room.post(entry('cancel'));
      for (let pause = 0; pause < 4; pause += 1) {
        room.wait({ hours: 1 });
        await room.run();
      }
      expect(events()).toMatchObject([{ isCancelled: true }]);
    });

    /** Makes the entry while another process does what is asked of it meanwhile, before any event is noted. */
    const madeWhile = async (kept: () => Promise<Meeting>, change: 'cancel' | 'update', when: 'before' | 'after') => {
      const { calendar } = room.deliverer;
      await room.post(entry('create'));
      let calls = 0;
      const create: typeof calendar.create = async (wanted) => {
        if (calls++ > 0) return calendar.create(wanted);
        const other = async () => {
          await room.keep(await kept());
          await room.post(entry(change));
          await room.run();
        };
        if (when === 'before') await other();
        const made = await calendar.create(wanted);
        if (when === 'after') await other();
        return made;
      };
      await room.run({ calendar: { ...calendar, create } });
    };

    it('does not stay behind when another process was to cancel it while it was being made', async () => {
      await madeWhile(cancelled, 'cancel', 'after');
      expect(events()).toMatchObject([{ isCancelled: true }]);
    });

    it.each(['before', 'after'] as const)(
      'S2-08: stands at the new time when another process was to move it, %s it was made here',
      async (when) => {
        const date = Temporal.PlainDate.from('2027-04-15');
        const moved = async (): Promise<Meeting> => ({ ...meeting, slot: { ...meeting.slot, date } });
        await madeWhile(moved, 'update', when);
        expect(JSON.stringify(events())).toContain('2027-04-15');
        expect(events()).toHaveLength(1);
      },
    );

    it('is made once though the process was killed before it was noted', async () => {
      await room.post(entry('create'));
      const handle = () => Promise.reject(new Error('killed'));
      await room.run({ handle });
      room.wait(LATER);
      await room.run();
      expect(events()).toHaveLength(1);
      expect(await online()).toMatchObject({ state: 'ready' });
    });

    it('that cannot be made now holds up nobody’s notice', async () => {
      room.tenant.script({ kind: 'status', status: 503, on: { path: EVENTS }, times: 20 });
      await room.post(entry('create'), notice('plo-2'), notice('plo-1'));
      expect(await room.run()).toBe(2);
      expect(room.readIn(DOCTOR)).toEqual(['call-for-items planned']);
      expect(await online()).toEqual({ state: 'wanted' });
    });

    it('that may not be made is laid aside and told to each secretary once', async () => {
      room.tenant.script({ kind: 'status', status: 403, on: { path: EVENTS } });
      const [id = ''] = await room.post(entry('create'));
      await room.run();
      expect(await room.receipt(id)).toBe('calendar laid-aside');
      expect(room.mailedTo().toSorted()).toEqual(SECRETARIES);
    });

    it('of a meeting nobody knows is laid aside', async () => {
      const [id = ''] = await room.post({ ...entry('create'), subject: '2031-01-01' });
      await room.run();
      expect(await room.receipt(id)).toBe('calendar laid-aside');
    });
  });

  describe('in the channel', () => {
    it('is posted and filed in the order in which it was posted, and the record learns where', async () => {
      const ids = await room.post(
        { kind: 'filing', document: 'minutes', ...about },
        { kind: 'channel-post', ...about },
        notice('plo-2', 'minutes-published'),
      );
      // The PDF of the minutes is a dispatch of its own, posted when they lie there.
      expect(await room.run()).toBe(4);
      expect(await room.look()).toMatchObject({ files: { minutes: expect.stringContaining('http') } });
      expect(room.desk.teams.channel(CHANNEL)).toMatchObject([{ summary: 'Referat' }]);
      expect(await Promise.all(ids.map((id) => room.receipt(id)))).toEqual([
        'files sent',
        'channel sent',
        'teams sent',
      ]);
    });

    it('is posted again when it is not known whether it arrived', async () => {
      room.desk.teams.script({ kind: 'stored-then-502', operations: ['create'] });
      const [id = ''] = await room.post({ kind: 'channel-post', ...about });
      await room.run();
      room.wait(LATER);
      await room.run();
      expect(room.desk.teams.channel(CHANNEL)).toHaveLength(2);
      expect(await room.receipt(id)).toBe('channel sent');
    });

    it('where the bot is not in the team is laid aside, and each secretary told', async () => {
      room.desk.teams.script({ kind: 'not-in-roster', operations: ['create'] });
      const [id = ''] = await room.post({ kind: 'channel-post', ...about });
      await room.run();
      expect(await room.receipt(id)).toBe('channel laid-aside');
      expect(room.mailedTo().toSorted()).toEqual(SECRETARIES);
    });
  });
});
