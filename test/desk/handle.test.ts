import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../src/adapters/postgres/database.ts';
import { CommandFollowsItself, handle } from '../../src/desk/handle.ts';
import { NoSuchCommand } from '../../src/desk/procedures.ts';
import type { MeetingNote } from '../../src/domain/procedure.ts';
import { forEachDatabase } from '../adapters/postgres/databases.ts';
import {
  type Ballot,
  type BallotCommand,
  ballotProcedure,
  castVote,
  KLU,
  type Office,
  OPENS,
  officeOn,
} from './ballot.ts';

const key = (subject: string) => ({ procedure: 'ballot', bodyId: KLU, subject });
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

forEachDatabase('one command in one transaction', (place) => {
  let database: Database;
  let office: Office;
  beforeAll(async () => {
    database = await place.fresh();
    office = await officeOn(database);
  });
  afterAll(() => office.outbox.close());

  const ballot = (subject: string) => office.store.look<Ballot>(key(subject));
  const waiting = async () => (await office.outbox.counts()).waiting;
  const kept = async (subject: string) => {
    const { rows } = await sql<{ n: number }>`
      select (select count(*) from commands where subject = ${subject})
           + (select count(*) from journal where subject = ${subject})
           + (select count(*) from records where subject = ${subject}) as n`.execute(database.sql);
    return Number(rows[0]?.n);
  };

  it('keeps record, journal and dispatches together', async () => {
    const before = await waiting();
    const outcome = await handle(office.desk, castVote('ida', { subject: 'together' }));
    expect(outcome).toMatchObject({ done: true, events: [{ type: 'vote-cast', vote: 'ida' }] });
    expect((await ballot('together'))?.voters).toEqual(new Set(['ida']));
    expect(await waiting()).toBe(before + 2);
    expect(await office.store.journalOf(KLU, 'together')).toMatchObject([
      { commandId: 'vote-of-ida', by: { kind: 'member', id: 'ida' }, event: { type: 'vote-cast' } },
    ]);
  });

  it('numbers the dispatches of a command from its id', async () => {
    const ids = (await office.outbox.take(2)).map(({ id }) => id);
    expect(ids).toEqual(['vote-of-ida#0', 'vote-of-ida#1']);
  });

  it('keeps all of 20 submissions made at the same moment to a record that is not there yet', async () => {
    const outcomes = await Promise.all(
      numbers(20).map((n) => handle(office.desk, castVote(`m${n}`, { subject: 'at-once' }))),
    );
    expect(outcomes.map(({ done }) => done)).toEqual(numbers(20).map(() => true));
    expect((await ballot('at-once'))?.voters.size).toBe(20);
    expect(await office.store.journalOf(KLU, 'at-once')).toHaveLength(20);
  });

  it('does a command once that comes 20 times at the same moment', async () => {
    const command = castVote('jo', { subject: 'repeated' });
    const outcomes = await Promise.all(numbers(20).map(() => handle(office.desk, command)));
    expect(outcomes.filter(({ done }) => done === true)).toHaveLength(1);
    expect(outcomes.filter(({ done }) => done === 'before')).toHaveLength(19);
    expect((await ballot('repeated'))?.votes).toHaveLength(1);
  });

  it('keeps nothing when something fails before the commit', async () => {
    const before = await waiting();
    const broken = {
      ...ballotProcedure,
      due: () => {
        throw new Error('out of paper');
      },
    };
    const desk = { ...office.desk, procedures: [broken] };
    await expect(handle(desk, castVote('kim', { subject: 'broken' }))).rejects.toThrow('out of paper');
    expect(await kept('broken')).toBe(0);
    expect(await waiting()).toBe(before);
  });

  it('does not count a refused command as handled', async () => {
    const subject = 'refused';
    const close: BallotCommand = { ...castVote('lis', { subject }), type: 'close-ballot', id: 'close-it' };
    expect(await handle(office.desk, close)).toEqual({ done: false, refusal: { because: 'still-open' } });
    expect(await kept(subject)).toBe(0);
    await handle(office.desk, castVote('lis', { id: 'first-vote', subject, closesAt: OPENS }));
    expect(await handle(office.desk, close)).toMatchObject({ done: true });
  });

  it('refuses a command to a body that is not there', async () => {
    const nowhere = { ...castVote('mia'), bodyId: 'nowhere' as typeof KLU };
    expect(await handle(office.desk, nowhere)).toEqual({
      done: false,
      refusal: { because: 'no-such-body', bodyId: 'nowhere' },
    });
  });

  it('throws at a command no procedure knows', async () => {
    await expect(handle(office.desk, { ...castVote('noa'), type: 'burn-ballots' })).rejects.toThrow(NoSuchCommand);
  });

  it('keeps what follows in other records in the same transaction', async () => {
    const command = elsewhere(['followed-1', 'followed-2']);
    expect(await handle(office.desk, command)).toMatchObject({ done: true, events: [{ type: 'cast-elsewhere' }] });
    expect((await ballot('followed-1'))?.voters).toEqual(new Set(['bo']));
    expect((await ballot('followed-2'))?.voters).toEqual(new Set(['bo']));
  });

  it('undoes all when a command that follows is refused, and says why', async () => {
    await handle(office.desk, castVote('ulf', { subject: 'shut', closesAt: OPENS }));
    await handle(office.desk, { ...castVote('ulf', { subject: 'shut' }), type: 'close-ballot', id: 'shut-it' });
    const command = elsewhere(['open-still', 'shut'], 'half');
    expect(await handle(office.desk, command)).toEqual({ done: false, refusal: { because: 'ballot-is-closed' } });
    expect(await kept('open-still')).toBe(0);
    expect(await kept('half')).toBe(0);
  });

  it('throws when a command follows from itself', async () => {
    const circular = { ...ballotProcedure, follows: (_: unknown, __: unknown, command: BallotCommand) => [command] };
    const desk = { ...office.desk, procedures: [circular] };
    await expect(handle(desk, castVote('per', { subject: 'circle' }))).rejects.toThrow(CommandFollowsItself);
    expect(await kept('circle')).toBe(0);
  });

  it('shows the rules the meetings of the body, the earliest first', async () => {
    const shown: (readonly MeetingNote[])[] = [];
    const meeting = {
      ...ballotProcedure,
      name: 'meeting',
      decide: (...[, , { meetings }]: Parameters<typeof ballotProcedure.decide>) => {
        shown.push(meetings);
        return { accepted: true, events: [{ type: 'vote-cast', vote: 'x', at: OPENS, closesAt: OPENS }] } as const;
      },
    };
    const noteOf = (id: string): MeetingNote | undefined =>
      id === 'not-a-meeting-yet'
        ? undefined
        : {
            id,
            slot: { date: Temporal.PlainDate.from(id), start: Temporal.PlainTime.from('12:30'), lengthInMinutes: 90 },
            cancelled: false,
            minutes: 'none',
          };
    const desk = { ...office.desk, procedures: [meeting], noteOf };
    for (const subject of ['2027-06-10', 'not-a-meeting-yet', '2027-04-08', '2027-09-02']) {
      await handle(desk, castVote('x', { id: `plan-${subject}`, subject }));
    }
    expect(shown.at(-1)?.map(({ id }) => id)).toEqual(['2027-04-08', '2027-06-10']);
  });

  it('tries again when others got in between, and gives up in the end', async () => {
    const inBetween = (times: number): Office['desk'] => {
      let left = times;
      const decide: typeof ballotProcedure.decide = (...given) => ballotProcedure.decide(...given);
      const transaction: typeof office.store.transaction = (work) =>
        office.store.transaction((inner) =>
          work({
            ...inner,
            write: async (record, next, was, due) => {
              left -= 1;
              return inner.write(record, next, left >= 0 ? was + 7 : was, due);
            },
          }),
        );
      return { ...office.desk, procedures: [{ ...ballotProcedure, decide }], store: { ...office.store, transaction } };
    };
    await handle(office.desk, castVote('a', { id: 'a1', subject: 'busy' }));
    expect(await handle(inBetween(4), castVote('b', { id: 'b1', subject: 'busy' }))).toMatchObject({ done: true });
    await expect(handle(inBetween(5), castVote('c', { id: 'c1', subject: 'busy' }))).rejects.toThrow('meanwhile');
    expect((await ballot('busy'))?.voters).toEqual(new Set(['a', 'b']));
  });
});

function elsewhere(ballots: readonly string[], subject = 'everywhere'): BallotCommand {
  return { ...castVote('ole', { id: `elsewhere-${subject}`, subject }), type: 'cast-elsewhere', ballots };
}
