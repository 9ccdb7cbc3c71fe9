import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { postgresJournal } from '../../src/adapters/postgres/check-journal.ts';
import type { Database } from '../../src/adapters/postgres/database.ts';
import { postgresReceipts } from '../../src/adapters/postgres/receipts.ts';
import type { Desk } from '../../src/desk/handle.ts';
import { retentionRound } from '../../src/desk/retention.ts';
import type { Body } from '../../src/domain/body/body.ts';
import type { Refusal } from '../../src/domain/refusal.ts';
import { empty, forEachDatabase } from '../adapters/postgres/databases.ts';
import { copenhagen, guldborgsund } from '../domain/bodies.ts';
import { approvedStory, type KeepingRoom, keeping, keepingRoom, keptFor } from './keeping-room.ts';

const MEETING = '2027-04-08';
const body: Body = {
  ...guldborgsund,
  rules: {
    ...guldborgsund.rules,
    retention: [keptFor('absences', { count: 1, unit: 'years' }), keptFor('receipts', { count: 2, unit: 'years' })],
  },
};

forEachDatabase('what falls due to be erased', (place) => {
  let database: Database;
  let room: KeepingRoom;
  let now: Temporal.Instant;
  beforeAll(async () => {
    database = await place.fresh();
    room = await keepingRoom(database, body);
  });
  afterAll(() => room.close());
  beforeEach(async () => {
    await empty(database);
    await room.play(...approvedStory());
    now = copenhagen('2028-04-08T23:59');
  });

  /** Another process, whose clock stands where the test puts it. */
  const round = () => {
    const desk: Desk<Refusal> = { ...room.desk, clock: () => now };
    return retentionRound(desk);
  };
  const carriedOut = async () => {
    const lines = await room.store.journalOf(body.id, 'keeping');
    return lines.filter(({ event }) => event.type === 'retention-carried-out').length;
  };
  const reasons = async () => {
    const { rows } = await sql<{ reason: string }>`select event->'absence'->>'reason' as reason from journal
      where type = 'absence-reported'`.execute(database.sql);
    return rows.map(({ reason }) => reason);
  };

  it('is there to the last minute of its last day, and gone the minute after, with the clause told', async () => {
    const look = round();
    expect(await look()).toEqual([]);
    expect(await reasons()).toEqual(['Ferie']);
    now = copenhagen('2028-04-09T00:00');
    expect(await look()).toEqual([]);
    expect(await reasons()).toEqual(['[slettet]']);
    const [line] = await room.store.journalOf(body.id, 'keeping');
    expect(line).toMatchObject({
      by: { kind: 'clock' },
      event: {
        type: 'retention-carried-out',
        expired: { kind: 'absences', of: MEETING },
        clause: body.rules.retention?.[0]?.clause,
      },
    });
    expect(await postgresJournal(database).check(body.id)).toMatchObject({ faults: [], erased: 1 });
  });

  it('is done once, by however many processes and after however long a stop', async () => {
    now = copenhagen('2031-01-01T09:00');
    await Promise.all([round()(), round()(), round()()]);
    expect(await carriedOut()).toBe(2);
    await round()();
    now = copenhagen('2031-01-02T09:00');
    await round()();
    expect(await carriedOut()).toBe(2);
  });

  it('waits while the meeting is on hold, and goes the day the hold is lifted', async () => {
    await room.play(
      keeping('chair', '2028-01-01T09:00', { type: 'hold-meeting', meeting: MEETING, reason: 'Sag hos tilsynet' }),
    );
    now = copenhagen('2031-01-01T09:00');
    const look = round();
    await look();
    expect([await carriedOut(), await reasons()]).toEqual([0, ['Ferie']]);
    await room.play(keeping('secretary', '2031-01-01T10:00', { type: 'lift-hold', meeting: MEETING }));
    now = copenhagen('2031-01-02T09:00');
    await look();
    expect([await carriedOut(), await reasons()]).toEqual([2, ['[slettet]']]);
  });

  it('of the receipts is their addresses and ids; that something was sent stays', async () => {
    const receipts = postgresReceipts(database);
    const [posted] = await receipts.about(body.id, MEETING);
    if (posted === undefined) throw new Error('nothing was sent');
    const at = copenhagen('2027-05-09T09:00');
    await receipts.note({ ...posted, way: 'mail', state: 'sent', detail: 'laege@example.dk <id>', at });
    now = copenhagen('2029-04-09T00:00');
    await round()();
    const trail = await receipts.trail(body.id, MEETING);
    expect(trail.some(({ detail }) => detail !== '')).toBe(false);
    expect(trail.some(({ state, way }) => state === 'sent' && way === 'mail')).toBe(true);
  });

  it('may not be erased by anybody’s word but the clock’s, nor held without a reason or by a member', async () => {
    const because = async (command: Parameters<KeepingRoom['give']>[0]) => {
      const outcome = await room.give(command);
      return outcome.done === false ? outcome.refusal.because : outcome.done;
    };
    const carry = { type: 'carry-out-retention', kind: 'absences', of: MEETING } as const;
    expect(await because(keeping('secretary', '2031-01-01T09:00', carry))).toBe('not-allowed');
    const hold = { type: 'hold-meeting', meeting: MEETING, reason: 'Klage' } as const;
    expect(await because(keeping('plo-1', '2027-06-01T09:00', hold))).toBe('not-allowed');
    expect(await because(keeping('chair', '2027-06-01T09:00', { ...hold, reason: ' ' }))).toBe('reason-missing');
    expect(await because(keeping('chair', '2027-06-01T09:00', { ...hold, meeting: '2027-04-09' }))).toBe(
      'no-such-meeting',
    );
    expect(await because(keeping('chair', '2027-06-01T09:00', hold))).toBe(true);
    expect(await because(keeping('secretary', '2027-06-01T09:01', hold))).toBe('held-already');
    const other = { type: 'lift-hold', meeting: '2027-10-07' } as const;
    expect(await because(keeping('chair', '2027-06-01T09:02', other))).toBe('no-such-meeting');
    // Before its day the clock does nothing, though it may ask.
    expect(await because(keeping('clock', '2028-04-08T23:59', carry))).toBe(true);
    expect(await carriedOut()).toBe(0);
  });
});
