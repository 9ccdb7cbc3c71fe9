import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Database } from '../../../src/adapters/postgres/database.ts';
import { postgresOutbox } from '../../../src/adapters/postgres/outbox.ts';
import { postgresStore } from '../../../src/adapters/postgres/store.ts';
import type { Dispatch } from '../../../src/domain/dispatch.ts';
import { KLU, type Office, OPENS, officeOn } from '../../desk/ballot.ts';
import { empty, forEachDatabase } from './databases.ts';

const filing: Dispatch = { kind: 'filing', document: 'minutes', bodyId: KLU, subject: '2027-04-08' };

forEachDatabase('the outbox', (place) => {
  let database: Database;
  let office: Office;
  // Onwards from test to test: the queue's upkeep has its own notes of when it last looked.
  let now = OPENS;
  beforeAll(async () => {
    database = await place.fresh();
    office = await officeOn(database);
  });
  beforeEach(async () => {
    await empty(database);
    wait({ hours: 24 });
  });
  afterAll(() => office.outbox.close());

  const wait = (length: Temporal.DurationLike) => {
    now = now.add(length);
    office.moveTo(now);
  };
  const post = (...ids: readonly string[]) =>
    office.store.transaction(async (transaction) => {
      for (const id of ids) await transaction.post({ id, dispatch: filing });
    });
  const takeFirst = async () => {
    const [one] = await office.outbox.take(1);
    if (one === undefined) throw new Error('expected a dispatch');
    return one;
  };
  const takeOne = async () => {
    const [one, ...more] = await office.outbox.take(10);
    if (one === undefined || more.length > 0) throw new Error(`expected one dispatch, not ${one ? 'more' : 'none'}`);
    return one;
  };

  it('hands out what was posted, as it was posted, once', async () => {
    await post('c1#0');
    expect(await office.outbox.take(10)).toMatchObject([{ id: 'c1#0', dispatch: filing, attempt: 1 }]);
    expect(await office.outbox.take(10)).toEqual([]);
  });

  it('hands out dispatches in the order in which they were posted, within a transaction and across', async () => {
    const ids = Array.from({ length: 30 }, (_, index) => `c${index % 7}#${index}`);
    await post(...ids.slice(0, 12));
    await post(...ids.slice(12, 13));
    await post(...ids.slice(13));
    const taken = [...(await office.outbox.take(5)), ...(await office.outbox.take(25))];
    expect(taken.map(({ id }) => id)).toEqual(ids);
  });

  it('keeps that order also for what comes back after a failure', async () => {
    await post('c1#0', 'c1#1');
    for (const { ticket } of (await office.outbox.take(2)).toReversed()) {
      await office.outbox.failed(ticket, '429', Temporal.Duration.from({ seconds: 1 }));
      wait({ milliseconds: 500 });
    }
    wait({ seconds: 2 });
    expect((await takeFirst()).id).toBe('c1#0');
    expect((await takeFirst()).id).toBe('c1#1');
  });

  it('never holds the same dispatch twice', async () => {
    await post('c1#0');
    await post('c1#0', 'c1#1');
    expect((await office.outbox.take(10)).map(({ id }) => id)).toEqual(['c1#0', 'c1#1']);
  });

  it('holds nothing of a transaction that failed', async () => {
    const failing = office.store.transaction(async (transaction) => {
      await transaction.post({ id: 'c1#0', dispatch: filing });
      throw new Error('out of paper');
    });
    await expect(failing).rejects.toThrow('out of paper');
    expect(await office.outbox.counts()).toEqual({ waiting: 0, laidAside: 0 });
  });

  it('hands no dispatch to two who ask at the same moment', async () => {
    await post(...Array.from({ length: 20 }, (_, index) => `c#${index}`));
    const taken = await Promise.all(Array.from({ length: 10 }, () => office.outbox.take(3)));
    const ids = taken.flat().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length + (await office.outbox.take(20)).length).toBe(20);
  });

  it('counts what waits and forgets what is done', async () => {
    await post('c1#0', 'c1#1');
    const [first] = await office.outbox.take(1);
    expect(await office.outbox.counts()).toEqual({ waiting: 2, laidAside: 0 });
    await office.outbox.done(first?.ticket ?? '');
    expect(await office.outbox.counts()).toEqual({ waiting: 1, laidAside: 0 });
  });

  it('gives what failed back after 2 to 4 minutes, then 4 to 8', async () => {
    await post('c1#0');
    await office.outbox.failed((await takeOne()).ticket, '503 from Teams');
    wait({ seconds: 119 });
    expect(await office.outbox.take(10)).toEqual([]);
    wait({ seconds: 121 });
    const second = await takeOne();
    expect(second).toMatchObject({ id: 'c1#0', dispatch: filing, attempt: 2 });
    await office.outbox.failed(second.ticket, '503 from Teams');
    wait({ seconds: 239 });
    expect(await office.outbox.take(10)).toEqual([]);
    wait({ seconds: 241 });
    expect(await takeOne()).toMatchObject({ attempt: 3 });
  });

  it('waits as long as the other side asked, and counts the attempt', async () => {
    await post('c1#0');
    await office.outbox.failed((await takeOne()).ticket, '429', Temporal.Duration.from({ seconds: 17 }));
    wait({ seconds: 16 });
    expect(await office.outbox.take(10)).toEqual([]);
    wait({ seconds: 1 });
    expect(await takeOne()).toMatchObject({ id: 'c1#0', attempt: 2 });
  });

  it('holds up no other when one fails', async () => {
    await post('c1#0', 'c1#1');
    const [first] = await office.outbox.take(1);
    await office.outbox.failed(first?.ticket ?? '', '503 from Teams');
    expect((await office.outbox.take(10)).map(({ id }) => id)).toEqual(['c1#1']);
  });

  it('lays a dispatch aside at its twentieth failure, and not at its nineteenth', async () => {
    await post('c1#0');
    for (let attempt = 1; attempt <= 20; attempt += 1) {
      expect(await office.outbox.counts()).toEqual({ waiting: 1, laidAside: 0 });
      const one = await takeOne();
      expect(one.attempt).toBe(attempt);
      await office.outbox.failed(one.ticket, '503 from Teams');
      wait({ hours: 24 });
    }
    expect(await office.outbox.counts()).toEqual({ waiting: 0, laidAside: 1 });
    expect(await office.outbox.take(10)).toEqual([]);
  });

  it('lays aside at once what it is told would never succeed', async () => {
    await post('c1#0');
    await office.outbox.laidAside((await takeOne()).ticket, 'no such mailbox');
    expect(await office.outbox.counts()).toEqual({ waiting: 0, laidAside: 1 });
    wait({ hours: 24 });
    expect(await office.outbox.take(10)).toEqual([]);
  });

  it('gives out again what a process took and never answered for, when 5 minutes have passed', async () => {
    await post('c1#0');
    const lost = await takeOne();
    wait({ seconds: 299 });
    await office.outbox.take(10);
    wait({ minutes: 4 });
    expect(await office.outbox.take(10)).toEqual([]);
    wait({ minutes: 4 });
    const found = await takeOne();
    expect(found).toMatchObject({ id: 'c1#0', attempt: 2 });

    // The first one comes back to life: its word no longer counts.
    await office.outbox.done(lost.ticket);
    await office.outbox.laidAside(lost.ticket, 'too late');
    await office.outbox.failed(lost.ticket, 'too late', Temporal.Duration.from({ seconds: 0 }));
    expect(await office.outbox.counts()).toEqual({ waiting: 1, laidAside: 0 });
    await office.outbox.done(found.ticket);
    expect(await office.outbox.counts()).toEqual({ waiting: 0, laidAside: 0 });
  });

  it('keeps a dispatch while the bot stands still for half a year', async () => {
    await post('c1#0');
    wait({ hours: 183 * 24 });
    expect(await office.outbox.take(10)).toHaveLength(1);
  });

  it('holds what waits over a restart of the process', async () => {
    await post('c1#0', 'c1#1');
    await office.outbox.close();
    office = await officeOn(await place.again(database));
    office.moveTo(now);
    expect((await office.outbox.take(10)).map(({ id }) => id)).toEqual(['c1#0', 'c1#1']);
  });

  it('counts on the time of the database unless told to follow the clock', async () => {
    await office.outbox.close();
    const clock = () => OPENS;
    const outbox = await postgresOutbox(database, { clock });
    const store = postgresStore(database, outbox, clock);
    await store.transaction((transaction) => transaction.post({ id: 'c1#0', dispatch: filing }));
    const [one] = await outbox.take(10);
    await outbox.failed(one?.ticket ?? '', '429', Temporal.Duration.from({ seconds: 0 }));
    expect(await outbox.take(10)).toMatchObject([{ id: 'c1#0', attempt: 2 }]);
    await outbox.close();
    office = await officeOn(database);
  });
});
