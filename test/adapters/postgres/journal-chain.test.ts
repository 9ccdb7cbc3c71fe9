import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { postgresJournal } from '../../../src/adapters/postgres/check-journal.ts';
import type { Database } from '../../../src/adapters/postgres/database.ts';
import { migrate } from '../../../src/adapters/postgres/migrate.ts';
import { handle } from '../../../src/desk/handle.ts';
import type { Journal } from '../../../src/desk/ports.ts';
import { type BallotCommand, castVote, KLU, type Office, officeOn } from '../../desk/ballot.ts';
import { empty, forEachDatabase } from './databases.ts';

const elsewhere = (command: BallotCommand, ballots: readonly string[]): BallotCommand => ({
  ...command,
  type: 'cast-elsewhere',
  ballots,
});

forEachDatabase('the journal’s chain', (place) => {
  let database: Database;
  let office: Office;
  let journal: Journal;
  beforeAll(async () => {
    database = await place.fresh();
    office = await officeOn(database);
    journal = postgresJournal(database);
  });
  beforeEach(async () => {
    await empty(database);
    for (const voter of ['ane', 'bo', 'cis', 'dan', 'eva']) await handle(office.desk, castVote(voter));
  });

  const faults = async () => (await journal.check(KLU)).faults;
  /** Does what the triggers are there to keep people from, as one who owns the database can. */
  const tamper = (script: string) =>
    database.alone((session) =>
      session.script(`alter table journal disable trigger user; alter table journal_heads disable trigger user;
        ${script};
        alter table journal enable trigger user; alter table journal_heads enable trigger user;`),
    );

  it('is whole as it is written, numbered without a gap, and its head is the last line', async () => {
    const lines = await office.store.journalOf(KLU, '2027-04-08');
    expect(lines.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    const { number, hash } = lines.at(-1) ?? {};
    expect(await journal.check(KLU)).toEqual({ bodyId: KLU, rows: 5, head: { number, hash }, faults: [], erased: 0 });
    expect(await journal.head(KLU)).toEqual({ number: 5, hash });
    expect(await journal.bodies()).toEqual([KLU]);
  });

  it('is made as the standard says, so that it can be checked without Referent', async () => {
    const { rows } = await sql<Record<string, string>>`
      select event::text as event, by::text as by, previous, hash from journal where number = 1`.execute(database.sql);
    // Written out by hand: RFC 8785 sorts the keys and leaves out what is not needed.
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
    const event = sha256(
      '{"at":{"$instant":"2027-03-01T09:00:00Z"},"closesAt":{"$instant":"2027-03-08T23:00:00Z"},"type":"vote-cast","vote":"ane"}',
    );
    const zeros = '0'.repeat(64);
    const link = `{"at":"2027-03-01T09:00:00.000000Z","body":"klu-guldborgsund","by":{"id":"ane","kind":"member"},"command":"vote-of-ane","event":"${event}","number":1,"previous":"${zeros}","recordedAt":"2027-03-01T09:00:00.000000Z","subject":"2027-04-08","type":"vote-cast"}`;
    expect(rows).toMatchObject([{ previous: zeros, hash: sha256(link) }]);
  });

  it('cannot be changed, taken from or shortened by the way it is written', async () => {
    const refused = 'is only ever added to';
    await expect(sql`update journal set subject = 'x' where number = 2`.execute(database.sql)).rejects.toThrow(refused);
    await expect(sql`delete from journal where number = 5`.execute(database.sql)).rejects.toThrow(refused);
    await expect(sql`update journal_heads set number = 4`.execute(database.sql)).rejects.toThrow('only ever grows');
    await expect(sql`delete from journal_heads`.execute(database.sql)).rejects.toThrow('only ever grows');
    expect(await faults()).toEqual([]);
  });

  it.each([
    ['words of an event', `update journal set event = jsonb_set(event, '{vote}', '"bo"') where number = 3`],
    ['who did it', `update journal set by = '{"kind":"clock"}' where number = 3`],
    ['when it was done', `update journal set at = at + interval '1 microsecond' where number = 3`],
    ['when it was written', `update journal set recorded_at = recorded_at - interval '1 day' where number = 3`],
    ['what it is about', `update journal set subject = '2027-10-07' where number = 3`],
    ['its kind', `update journal set type = 'vote-withdrawn' where number = 3`],
    ['the hash itself', `update journal set hash = repeat('a', 64) where number = 3`],
    ['the digest alone', `update journal set digest = repeat('a', 64) where number = 3`],
  ])('finds a changed line: %s', async (_, script) => {
    await tamper(script);
    expect(await faults()).toEqual([{ because: 'changed', number: 3 }]);
  });

  it('finds lines taken out of the middle, the beginning and the end', async () => {
    await tamper('delete from journal where number in (2, 3)');
    expect(await faults()).toEqual([{ because: 'missing', from: 2, to: 3 }]);
    await tamper('delete from journal where number = 1');
    expect(await faults()).toEqual([{ because: 'missing', from: 1, to: 3 }]);
    await tamper('delete from journal where number = 5');
    expect(await faults()).toEqual([
      { because: 'missing', from: 1, to: 3 },
      { because: 'missing', from: 5, to: 5 },
    ]);
    await tamper('delete from journal');
    expect(await faults()).toEqual([{ because: 'missing', from: 1, to: 5 }]);
  });

  it('finds two lines that have changed places, whether by their words or by their numbers', async () => {
    await tamper(`update journal as one set event = other.event, command_id = other.command_id, by = other.by, digest = other.digest
      from journal as other where (one.number, other.number) in ((2, 4), (4, 2))`);
    const swapped = [
      { because: 'moved', number: 2, belongs: 4 },
      { because: 'moved', number: 4, belongs: 2 },
    ];
    expect(await faults()).toEqual(swapped);
    await tamper(`update journal as one set event = other.event, command_id = other.command_id, by = other.by, digest = other.digest
      from journal as other where (one.number, other.number) in ((2, 4), (4, 2))`);
    expect(await faults()).toEqual([]);
    await tamper(`drop index journal_number; update journal set number = 6 - number where number in (2, 4);
      create unique index journal_number on journal (body_id, number)`);
    expect(await faults()).toEqual(swapped);
  });

  it('finds a line put in, at the end and in the middle', async () => {
    const copy = (number: number) => `insert into journal
      (command_id, body_id, subject, type, event, by, at, recorded_at, number, previous, digest, hash)
      select command_id, body_id, subject, type, event, by, at, recorded_at, ${number}, previous, digest, hash
      from journal where number = 4`;
    await tamper(copy(6));
    expect(await faults()).toEqual([
      { because: 'changed', number: 6 },
      { because: 'added', from: 6, to: 6 },
    ]);
    await tamper('delete from journal where number = 6');
    await tamper(`drop index journal_number; ${copy(4)}; create index journal_number on journal (body_id, number)`);
    expect(await faults()).toEqual([{ because: 'added', from: 4, to: 4 }]);
    await tamper(`delete from journal where id = (select max(id) from journal);
      drop index journal_number; create unique index journal_number on journal (body_id, number)`);
    expect(await faults()).toEqual([]);
  });

  it('finds a line written anew with a hash that is right, by the line after it, and the last by the head', async () => {
    const { rows } = await sql<{ previous: string }>`select previous from journal where number = 3`.execute(
      database.sql,
    );
    const forged = (number: number, previous: string) => {
      const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
      const digest = sha256('{"type":"vote-cast"}');
      const hash = sha256(
        `{"at":"2027-03-01T09:00:00.000000Z","body":"klu-guldborgsund","by":{"kind":"clock"},"command":"vote-of-ane","event":"${digest}","number":${number},"previous":"${previous}","recordedAt":"2027-03-01T09:00:00.000000Z","subject":"2027-04-08","type":"vote-cast"}`,
      );
      return `update journal set event = '{"type":"vote-cast"}', by = '{"kind":"clock"}', command_id = 'vote-of-ane',
        digest = '${digest}', hash = '${hash}' where number = ${number}`;
    };
    await tamper(forged(3, rows[0]?.previous ?? ''));
    expect(await faults()).toEqual([{ because: 'replaced', number: 3 }]);
    const [last] = (
      await sql<{ previous: string }>`select previous from journal where number = 5`.execute(database.sql)
    ).rows;
    await tamper(forged(5, last?.previous ?? ''));
    expect(await faults()).toEqual([
      { because: 'replaced', number: 3 },
      { because: 'replaced', number: 5 },
    ]);
  });

  it('finds that the head is gone, or the journal with all its lines while records remain', async () => {
    await tamper('delete from journal_heads');
    expect(await faults()).toEqual([{ because: 'no-head' }]);
    await tamper('delete from journal');
    expect(await faults()).toEqual([{ because: 'no-head' }]);
  });

  it('holds the events of one command and of those that follow, in the order in which they happened', async () => {
    const command = castVote('ida', { subject: '2027-10-07' });
    await handle(office.desk, elsewhere(command, ['2027-11-01', '2027-12-01']));
    const { rows } = await sql<{ number: number; subject: string }>`
      select number, subject from journal where number > 5 order by number`.execute(database.sql);
    expect(rows.map(({ number, subject }) => [number, subject])).toEqual([
      [6, '2027-10-07'],
      [7, '2027-11-01'],
      [8, '2027-12-01'],
    ]);
    expect(await faults()).toEqual([]);
  });

  it('stays whole when twenty commands come at once, about five subjects and each with followers in two more', async () => {
    const again = await officeOn(await place.again(database));
    const subject = (index: number) => `2028-0${(index % 5) + 1}-01`;
    const commands = Array.from({ length: 20 }, (_, index) => {
      const command = castVote('ida', { id: `at-once-${index}`, subject: subject(index) });
      // Records are locked in one order here: only the chain itself could make them wait for each other.
      return elsewhere(command, ['2029-01-01', '2029-02-01']);
    });
    const outcomes = await Promise.all(
      commands.map((one, index) => handle((index % 2 === 0 ? office : again).desk, one)),
    );
    expect(outcomes.map(({ done }) => done)).toEqual(commands.map(() => true));
    expect(await journal.check(KLU)).toMatchObject({ rows: 5 + 60, faults: [] });
    await again.outbox.close();
  });
});

forEachDatabase('a journal from before there was a chain', (place) => {
  it('is chained as it was written, body by body, and goes on from there', async () => {
    const database = await place.fresh();
    // As the tables were then.
    await database.alone((session) =>
      session.script(`drop table journal_heads; drop index journal_number;
        drop function refuse_going_back cascade;
        alter table journal drop column number, drop column previous, drop column digest, drop column hash;
        delete from migrations where name = '0004-journal-chain.sql';
        insert into commands select 'c' || n, 'cast-vote', case n % 2 when 0 then 'klu-guldborgsund' else 'klu-aalborg' end, 's', now()
          from generate_series(1, 1203) n;
        insert into journal (command_id, body_id, subject, type, event, by, at, recorded_at)
          select id, body_id, subject, 'vote-cast', jsonb_build_object('type', 'vote-cast', 'æ', 'ø"\\', 'n', 1.50), '{"kind":"clock"}', now(), now()
          from commands order by length(id), id`),
    );
    await migrate(database);
    const journal = postgresJournal(database);
    expect(await journal.check(KLU)).toMatchObject({ rows: 601, head: { number: 601 }, faults: [] });
    const [aalborg] = await journal.bodies();
    expect(aalborg && (await journal.check(aalborg))).toMatchObject({ rows: 602, faults: [] });
    const { rows } = await sql<{ command_id: string }>`
      select command_id from journal where body_id = 'klu-guldborgsund' order by number limit 3`.execute(database.sql);
    expect(rows.map(({ command_id }) => command_id)).toEqual(['c2', 'c4', 'c6']);
    const office = await officeOn(database);
    await handle(office.desk, castVote('ida'));
    expect(await journal.check(KLU)).toMatchObject({ rows: 602, faults: [] });
    await office.outbox.close();
  });
});
