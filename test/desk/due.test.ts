import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Database } from '../../src/adapters/postgres/database.ts';
import { handleDue } from '../../src/desk/due.ts';
import { handle } from '../../src/desk/handle.ts';
import { empty, forEachDatabase } from '../adapters/postgres/databases.ts';
import { type Ballot, ballotProcedure, CLOSES, castVote, KLU, type Office, OPENS, officeOn } from './ballot.ts';

const key = (subject: string) => ({ procedure: 'ballot', bodyId: KLU, subject });
const LATER = CLOSES.add({ hours: 240 });

forEachDatabase('what has fallen due', (place) => {
  let database: Database;
  let office: Office;
  beforeAll(async () => {
    database = await place.fresh();
    office = await officeOn(database);
  });
  beforeEach(async () => {
    await empty(database);
    office.moveTo(OPENS);
  });
  afterAll(() => office.outbox.close());

  const stage = async (subject: string) => (await office.store.look<Ballot>(key(subject)))?.stage;
  const closings = async (subject: string) =>
    (await office.store.journalOf(KLU, subject)).filter(({ event }) => event.type === 'ballot-closed');

  it('is done at its moment and not a millisecond before', async () => {
    await handle(office.desk, castVote('ida'));
    office.moveTo(CLOSES.subtract({ milliseconds: 1 }));
    expect(await handleDue(office.desk)).toEqual({ done: 0, failed: [] });
    office.moveTo(CLOSES);
    expect(await handleDue(office.desk)).toEqual({ done: 1, failed: [] });
    expect(await handleDue(office.desk)).toEqual({ done: 0, failed: [] });
    expect(await stage('2027-04-08')).toBe('closed');
  });

  it('is done once by 20 wakes at the same moment', async () => {
    await handle(office.desk, castVote('ida'));
    office.moveTo(CLOSES);
    const wakes = await Promise.all(Array.from({ length: 20 }, () => handleDue(office.desk)));
    expect(wakes.reduce((sum, { done }) => sum + done, 0)).toBe(1);
    expect(wakes.flatMap(({ failed }) => failed)).toEqual([]);
    expect(await closings('2027-04-08')).toHaveLength(1);
    const posts = (await office.outbox.take(50)).filter(({ dispatch }) => dispatch.kind === 'channel-post');
    expect(posts).toHaveLength(1);
  });

  it('is done once by two processes', async () => {
    const other = await officeOn(await place.again(database));
    await handle(office.desk, castVote('ida'));
    office.moveTo(CLOSES);
    other.moveTo(CLOSES);
    const wakes = await Promise.all([handleDue(office.desk), handleDue(other.desk)]);
    expect(wakes.reduce((sum, { done }) => sum + done, 0)).toBe(1);
    expect(await closings('2027-04-08')).toHaveLength(1);
    await other.outbox.close();
  });

  it('is dated by its own moment after days of standing still, the oldest first', async () => {
    await handle(office.desk, castVote('a', { subject: 'second', closesAt: CLOSES.add({ hours: 1 }) }));
    await handle(office.desk, castVote('b', { subject: 'first' }));
    office.moveTo(LATER);
    expect(await handleDue(office.desk)).toEqual({ done: 2, failed: [] });
    const [first] = await closings('first');
    const [second] = await closings('second');
    expect(first?.at.toString()).toBe(CLOSES.toString());
    expect(first?.commandId).toBe(`ballot/${KLU}/first/close-ballot/${CLOSES}`);
    expect(first?.by).toEqual({ kind: 'clock' });
    expect(Number(first?.id)).toBeLessThan(Number(second?.id));
  });

  it('is done in the order of its moments also when one thing makes the next due', async () => {
    const order: string[] = [];
    // Closes, reopens for an hour, and closes again, twice over.
    const again = {
      ...ballotProcedure,
      due: (ballot: Ballot) => {
        const rounds = ballot.votes.length;
        return ballot.closesAt === undefined || rounds > 3
          ? undefined
          : ({ type: 'close-ballot', at: ballot.closesAt.add({ hours: rounds }) } as const);
      },
      decide: (...[, command]: Parameters<typeof ballotProcedure.decide>) => {
        order.push(`${command.subject} ${command.at}`);
        return { accepted: true, events: [{ type: 'vote-cast', vote: 'x', at: OPENS, closesAt: CLOSES }] } as const;
      },
    };
    const desk = { ...office.desk, procedures: [again] };
    await handle(desk, castVote('x', { id: 'one', subject: 'one' }));
    await handle(desk, castVote('x', { id: 'two', subject: 'two' }));
    order.length = 0;
    office.moveTo(LATER);
    expect((await handleDue(desk)).done).toBe(6);
    expect(order).toEqual(
      [1, 2, 3].flatMap((n) => [`one ${CLOSES.add({ hours: n })}`, `two ${CLOSES.add({ hours: n })}`]),
    );
  });

  it('does not wait for a record whose rule refuses or throws', async () => {
    await handle(office.desk, castVote('a', { subject: 'refuses' }));
    await handle(office.desk, castVote('b', { subject: 'throws' }));
    await handle(office.desk, castVote('c', { subject: 'works', closesAt: CLOSES.add({ hours: 1 }) }));
    const decide: typeof ballotProcedure.decide = (ballot, command, circumstances) => {
      if (command.subject === 'refuses') return { accepted: false, refusal: { because: 'still-open' } };
      if (command.subject === 'throws') throw new Error('out of paper');
      return ballotProcedure.decide(ballot, command, circumstances);
    };
    office.moveTo(LATER);
    const { done, failed } = await handleDue({ ...office.desk, procedures: [{ ...ballotProcedure, decide }] });
    expect(done).toBe(1);
    expect(failed).toMatchObject([
      { key: key('refuses'), why: { because: 'still-open' } },
      { key: key('throws'), why: { because: 'error' } },
    ]);
    expect(await stage('works')).toBe('closed');
    expect(await handleDue(office.desk)).toEqual({ done: 2, failed: [] });
  });

  it('is told of, and not done for ever, when a rule accepts and leaves it due', async () => {
    await handle(office.desk, castVote('a'));
    const idle = { ...ballotProcedure, decide: () => ({ accepted: true, events: [] }) as const };
    office.moveTo(LATER);
    expect(await handleDue({ ...office.desk, procedures: [idle] })).toMatchObject({
      done: 1,
      failed: [{ why: { because: 'still-due' } }],
    });
  });

  it('says when the next thing falls due', async () => {
    expect(await office.store.nextDue()).toBeUndefined();
    await handle(office.desk, castVote('a', { subject: 'later', closesAt: LATER }));
    await handle(office.desk, castVote('b', { subject: 'sooner' }));
    expect((await office.store.nextDue())?.toString()).toBe(CLOSES.toString());
  });
});
