import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../../src/adapters/postgres/database.ts';
import { StaleRecord, type Transaction } from '../../../src/desk/ports.ts';
import { castVote, KLU, type Office, OPENS, officeOn } from '../../desk/ballot.ts';
import { forEachDatabase } from './databases.ts';

const key = (subject: string, procedure = 'ballot') => ({ procedure, bodyId: KLU, subject });

forEachDatabase('the store', (place) => {
  let database: Database;
  let office: Office;
  beforeAll(async () => {
    database = await place.fresh();
    office = await officeOn(database);
  });
  afterAll(() => office.outbox.close());

  const doing = <Result>(work: (transaction: Transaction) => Promise<Result>) => office.store.transaction(work);

  it('keeps due moments exact to the microsecond, on both sides of summer time', async () => {
    const moments = [
      '2027-03-28T00:59:59.999Z',
      '2027-03-28T01:00:00Z',
      '2027-10-31T00:30:00.000001Z',
      '1999-01-01T00:00:00Z',
    ];
    for (const [index, at] of moments.entries()) {
      await doing((transaction) =>
        transaction.write(key(`moment-${index}`), {}, 0, { type: 'ring', at: Temporal.Instant.from(at) }),
      );
    }
    const due = await office.store.dueBy(Temporal.Instant.from('2030-01-01T00:00:00Z'));
    expect(due.map(({ at }) => at.toString())).toEqual(moments.toSorted());
    expect((await office.store.nextDue())?.toString()).toBe('1999-01-01T00:00:00Z');
  });

  it('finds what is due at the very moment, and not a millisecond before', async () => {
    const at = Temporal.Instant.from('1990-06-01T12:00:00.500Z');
    await doing((transaction) => transaction.write(key('edge'), {}, 0, { type: 'ring', at }));
    expect(await office.store.dueBy(at.subtract({ milliseconds: 1 }))).toEqual([]);
    expect(await office.store.dueBy(at)).toMatchObject([{ subject: 'edge', type: 'ring' }]);
    await doing((transaction) => transaction.write(key('edge'), {}, 1, undefined));
    expect(await office.store.dueBy(at)).toEqual([]);
  });

  it('gives back a state with sets, dates and any text a member may paste', async () => {
    const state = {
      date: Temporal.PlainDate.from('2027-04-08'),
      who: new Set(['plo-2']),
      text: `$\{x} <b>æøå</b> 👩‍⚕️ \\u0000 "'; drop table records; --`,
    };
    await doing((transaction) => transaction.write(key('pasted'), state, 0, undefined));
    expect(await office.store.look(key('pasted'))).toEqual(state);
    await doing((transaction) => transaction.write(key('null'), { text: 'a\u0000b' }, 0, undefined));
    expect(await office.store.look(key('null'))).toEqual({ text: 'a\ufffdb' });
  });

  it('refuses to write over what was written meanwhile', async () => {
    await doing((transaction) => transaction.write(key('stale'), { n: 1 }, 0, undefined));
    await expect(doing((transaction) => transaction.write(key('stale'), { n: 2 }, 0, undefined))).rejects.toThrow(
      StaleRecord,
    );
    await doing((transaction) => transaction.write(key('stale'), { n: 2 }, 1, undefined));
    expect(await doing((transaction) => transaction.read(key('stale'), {}))).toEqual({ state: { n: 2 }, version: 2 });
  });

  it('holds back a second reader of a record that is not there yet', async () => {
    const order: string[] = [];
    const visit = (name: string) =>
      doing(async (transaction) => {
        const { state, version } = await transaction.read<string[]>(key('held'), []);
        order.push(`${name} reads ${state.join()}`);
        await transaction.write(key('held'), [...state, name], version, undefined);
      });
    await Promise.all([visit('a'), visit('b'), visit('c')]);
    const [first, second, third] = (await office.store.look<string[]>(key('held'))) ?? [];
    expect(order).toEqual([`${first} reads `, `${second} reads ${first}`, `${third} reads ${first},${second}`]);
  });

  it('calls two transactions that wait for each other a stale record, to be tried again', async () => {
    // On PGlite one comes after the other and both succeed.
    const bothHoldOne = Promise.withResolvers<void>();
    let holding = 0;
    const cross = (first: string, second: string) =>
      doing(async (transaction) => {
        await transaction.read(key(first), {});
        holding += 1;
        if (holding === 2 || place.name === 'PGlite') bothHoldOne.resolve();
        await bothHoldOne.promise;
        await transaction.read(key(second), {});
      });
    const outcomes = await Promise.allSettled([cross('left', 'right'), cross('right', 'left')]);
    const lost = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(lost).toHaveLength(place.name === 'PGlite' ? 0 : 1);
    for (const { reason } of lost) expect(reason).toBeInstanceOf(StaleRecord);
  });

  it('lists the records of one kind in one body, by subject', async () => {
    for (const subject of ['2027-06-10', '2027-04-08']) {
      await doing((transaction) => transaction.write(key(subject, 'meeting'), { subject }, 0, undefined));
    }
    await doing((transaction) =>
      transaction.write({ ...key('2027-05-01', 'meeting'), bodyId: 'other' as typeof KLU }, {}, 0, undefined),
    );
    const expected = ['2027-04-08', '2027-06-10'].map((subject) => ({ subject, state: { subject } }));
    expect(await office.store.records('meeting', KLU)).toEqual(expected);
    expect(await doing((transaction) => transaction.siblings('meeting', KLU))).toEqual(expected);
    expect(await office.store.look(key('2028-01-01', 'meeting'))).toBeUndefined();
  });

  it('notes in the journal both when something was asked and when it arrived here', async () => {
    office.moveTo(OPENS.add({ hours: 50 }));
    const command = castVote('ida', { subject: 'journal', at: OPENS });
    await doing(async (transaction) => {
      await transaction.enter(command);
      await transaction.journal(command, { type: 'vote-cast' });
    });
    const [line] = await office.store.journalOf(KLU, 'journal');
    expect(line?.at.toString()).toBe(OPENS.toString());
    const { rows } = await sql<{ late: number }>`
      select extract(epoch from recorded_at - at)::int as late from journal where subject = 'journal'`.execute(
      database.sql,
    );
    expect(rows[0]?.late).toBe(50 * 3600);
  });

  it('lets nobody change, delete or empty the journal', async () => {
    await expect(sql`update journal set type = 'other'`.execute(database.sql)).rejects.toThrow('only ever added to');
    await expect(sql`delete from journal`.execute(database.sql)).rejects.toThrow('only ever added to');
    await expect(sql`truncate journal`.execute(database.sql)).rejects.toThrow('only ever added to');
    expect(await office.store.journalOf(KLU, 'journal')).toHaveLength(1);
  });
});
