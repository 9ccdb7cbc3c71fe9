import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../../src/adapters/postgres/database.ts';
import { postgresStore } from '../../../../src/adapters/postgres/store.ts';
import { openPublished, type PublicMeeting } from '../../../../src/adapters/web/published/published.ts';
import type { Store } from '../../../../src/desk/ports.ts';
import type { Meeting } from '../../../../src/domain/meeting/meeting.ts';
import { minutes, planned, released } from '../../../documents/sample.ts';
import { at, body } from '../../../documents/sample-body.ts';
import { embeddedDatabase } from '../../postgres/databases.ts';

const on = (date: string) => ({ ...planned.slot, date: Temporal.PlainDate.from(date) });
/** The spring minutes, approved at the autumn meeting. */
const spring: Meeting = {
  ...planned,
  agenda: released,
  minutes: {
    ...minutes.published,
    approval: { ...minutes.published.approval, mode: 'at-the-next-meeting', atMeeting: '2027-10-07' },
  },
};

let database: Database;
let store: Store;
beforeAll(async () => {
  database = await embeddedDatabase();
  store = postgresStore(database, { enqueue: async () => {} }, () => at('2027-11-01T09:00'));
  await put('2027-04-08', spring);
  await put('2027-10-07', { ...planned, slot: on('2027-10-07') });
  await put('2027-12-09', { ...planned, slot: on('2027-12-09') });
  await put('2028-01-01', { stage: 'unplanned' });
});
afterAll(() => database.close());

function put(subject: string, meeting: Meeting): Promise<void> {
  const key = { procedure: 'meeting', bodyId: body.id, subject };
  return store.transaction(async (transaction) => {
    const { version } = await transaction.read<Meeting>(key, { stage: 'unplanned' });
    await transaction.write(key, meeting, version, undefined);
  });
}

const said = ({ minutes: shown }: PublicMeeting) => (shown.state === 'public' ? JSON.stringify(shown.document) : '');

describe('what is public is what the records say now', () => {
  it('is made once of each record, and anew of the one that has changed', async () => {
    const published = openPublished(store);
    const before = await published.of(body);
    expect(before.map(({ subject }) => subject)).toEqual(['2027-04-08', '2027-10-07', '2027-12-09']);
    expect(await published.of(body)).toBe(before);
    await put('2027-12-09', { ...planned, slot: on('2027-12-16') });
    const after = await published.of(body);
    expect(after.map((meeting, place) => meeting === before[place])).toEqual([true, true, false]);
    expect(after.at(-1)?.meeting.slot.date.toString()).toBe('2027-12-16');
  });

  it('is made once for all who ask at the same time, and is what the records say when each of them asks', async () => {
    const published = openPublished(store);
    const [first, second] = await Promise.all([published.of(body), published.of(body)]);
    expect(second).toBe(first);
    const anew = openPublished(store);
    const early = anew.of(body);
    await put('2027-12-09', { ...planned, slot: on('2027-12-17') });
    expect((await anew.of(body)).at(-1)?.meeting.slot.date.toString()).toBe('2027-12-17');
    await early;
  });

  it('can be stopped while it is made, and is made when it is next asked for', async () => {
    const published = openPublished(store);
    await expect(published.of(body, AbortSignal.abort())).rejects.toThrow();
    expect(await published.of(body)).toHaveLength(3);
  });

  it('is made anew of minutes when the meeting that approved them gets another day', async () => {
    const published = openPublished(store);
    expect((await published.of(body)).map(said).join()).toContain('7. oktober 2027');
    await put('2027-10-07', { ...planned, slot: on('2027-10-14') });
    const after = (await published.of(body)).map(said).join();
    expect(after).toContain('14. oktober 2027');
    expect(after).not.toContain('7. oktober 2027');
    const one = await published.one(body, '2027-04-08');
    expect(one === undefined ? '' : said(one)).toContain('14. oktober 2027');
  });

  it('is made anew of all when the body’s file is another', async () => {
    const published = openPublished(store);
    const before = await published.of(body);
    const renamed = { ...body, shortName: 'KLU Sydhavsøerne' };
    const after = await published.of(renamed);
    expect(after.some((meeting) => before.includes(meeting))).toBe(false);
    expect(after.map(said).join()).toContain('KLU Sydhavsøerne');
  });

  it('knows no meeting that is not planned, and one only by its id', async () => {
    const published = openPublished(store);
    expect(await published.one(body, '2028-01-01')).toBeUndefined();
    expect(await published.one(body, '2029-01-01')).toBeUndefined();
    expect((await published.one(body, '2027-12-09'))?.subject).toBe('2027-12-09');
  });
});
