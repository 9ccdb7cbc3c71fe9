import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { postgresJournal } from '../../src/adapters/postgres/check-journal.ts';
import { postgresContacts } from '../../src/adapters/postgres/contacts.ts';
import type { Database } from '../../src/adapters/postgres/database.ts';
import { postgresLinks } from '../../src/adapters/postgres/links.ts';
import { postgresReceipts } from '../../src/adapters/postgres/receipts.ts';
import { postgresWays } from '../../src/adapters/postgres/ways.ts';
import type { Journal } from '../../src/desk/ports.ts';
import type { Body, Member } from '../../src/domain/body/body.ts';
import { evolveMeeting, type MeetingEvent } from '../../src/domain/meeting/events.ts';
import type { Meeting } from '../../src/domain/meeting/meeting.ts';
import { empty, forEachDatabase } from '../adapters/postgres/databases.ts';
import { copenhagen, guldborgsund, memberId } from '../domain/bodies.ts';
import * as say from '../domain/story.ts';
import { approvedStory, erased, type KeepingRoom, keeping, keepingRoom, keptFor } from './keeping-room.ts';

const ENTRA = '22222222-2222-4222-8222-222222222222';
const MEETING = '2027-04-08';
/** The second doctor with an account, and rules that erase what superseded drafts said after a year. */
const body: Body = {
  ...guldborgsund,
  members: guldborgsund.members.map((one): Member => (one.id === 'plo-2' ? { ...one, entraId: ENTRA } : one)),
  rules: {
    ...guldborgsund.rules,
    retention: [
      keptFor('drafts', { count: 1, unit: 'years' }, 'approval'),
      keptFor('receipts', { count: 2, unit: 'years' }),
    ],
  },
};

forEachDatabase('erasing', (place) => {
  let database: Database;
  let room: KeepingRoom;
  let journal: Journal;
  beforeAll(async () => {
    database = await place.fresh();
    room = await keepingRoom(database, body);
    journal = postgresJournal(database);
  });
  afterAll(() => room.close());
  beforeEach(async () => {
    await empty(database);
    await sql`truncate links`.execute(database.sql);
    await room.play(...approvedStory());
  });

  const check = () => journal.check(body.id);
  const meeting = async () =>
    (await room.store.look<Meeting>({ procedure: 'meeting', bodyId: body.id, subject: MEETING })) as Meeting; // it was planned
  const everything = async () => {
    const { rows } = await sql<{ text: string }>`select event::text as text from journal
      union all select state::text from records`.execute(database.sql);
    return rows.map(({ text }) => text).join('\n');
  };
  const folded = async () =>
    (await room.store.journalOf(body.id, MEETING)).reduce<Meeting>(
      (state, { event }) => evolveMeeting(state, event as MeetingEvent), // nobody else wrote under this subject
      { stage: 'unplanned' },
    );

  it('takes a person’s reasons and withdrawn items, and leaves what was part of a case', async () => {
    expect(await everything()).toMatch(/Ferie[\s\S]*item-2/);
    await room.play(erased('plo-2'));
    const left = await everything();
    expect(left).not.toContain('Ferie');
    expect(left).not.toContain('"topic": "item-2"');
    // The other doctor's item was on the agenda, and their comment is what the minutes rest on.
    expect(left).toContain('"topic": "item-1"');
    expect(left).toContain('Punkt 3 er gengivet forkert.');
  });

  it('leaves the chain whole, and tells erased from changed', async () => {
    const before = await check();
    await room.play(erased('plo-2'));
    const after = await check();
    expect(before).toMatchObject({ faults: [], erased: 0 });
    // The item was handed in, and the absence reported; the erasure itself is two lines more.
    expect(after).toMatchObject({ faults: [], erased: 2, rows: before.rows + 2 });
    const told = await room.store.journalOf(body.id, 'keeping');
    expect(told.map(({ event }) => event)).toMatchObject([
      { type: 'person-erased', member: 'plo-2', by: 'secretary', ground: 'Anmodning af 28. maj' },
      { type: 'lines-erased', lines: [{ remains: expect.stringMatching(/^[0-9a-f]{64}$/) }, {}] },
    ]);
  });

  it('finds what is changed after it was erased, and what is erased without a word', async () => {
    await room.play(erased('plo-2'));
    const tamper = (script: string) =>
      database.alone((session) =>
        session.script(`alter table journal disable trigger user; ${script}; alter table journal enable trigger user;`),
      );
    const { rows } = await sql<{ number: number }>`select number from journal where type = 'absence-reported'`.execute(
      database.sql,
    );
    const number = rows[0]?.number ?? 0;
    await tamper(`update journal set event = jsonb_set(event, '{absence,reason}', '"Syg"') where number = ${number}`);
    expect((await check()).faults).toEqual([{ because: 'changed', number }]);
    await tamper(
      `update journal set event = jsonb_set(event, '{absence,reason}', '"[slettet]"') where number = ${number}`,
    );
    expect((await check()).faults).toEqual([]);
    // Nobody told of this one.
    const { rows: others } = await sql<{
      number: number;
    }>`select number from journal where type = 'draft-commented'`.execute(database.sql);
    const commented = others[0]?.number ?? 0;
    await tamper(
      `update journal set event = jsonb_set(event, '{comment,text}', '"[slettet]"') where number = ${commented}`,
    );
    expect((await check()).faults).toEqual([{ because: 'changed', number: commented }]);
  });

  it('cannot be told of by a line that was itself changed', async () => {
    await room.play(erased('plo-2'));
    await database.alone((session) =>
      session.script(`alter table journal disable trigger user;
        update journal set event = jsonb_set(event, '{lines}', '[]') where type = 'lines-erased';
        alter table journal enable trigger user;`),
    );
    const { faults } = await check();
    expect(faults.map(({ because }) => because)).toEqual(['changed', 'changed', 'changed']);
  });

  it('leaves a journal that still makes the record', async () => {
    await room.play(erased('plo-2'));
    expect(await folded()).toEqual(await meeting());
    await room.play(keeping('clock', '2028-05-06T09:00', { type: 'carry-out-retention', kind: 'drafts', of: MEETING }));
    expect(await folded()).toEqual(await meeting());
    expect(await everything()).not.toContain('Udvalget drøftede sagen.');
    expect(await everything()).toContain('Udvalget besluttede sagen.');
    expect(await check()).toMatchObject({ faults: [] });
  });

  it('done twice changes nothing more, and the same command is done once', async () => {
    await room.play(erased('plo-2'));
    const once = await everything();
    const { rows } = await check();
    expect(await room.give(erased('plo-2'))).toEqual({ done: 'before' });
    expect((await check()).rows).toBe(rows);
    await room.play(erased('plo-2', '2027-06-02T09:00'));
    // That it was asked for again is told; no text is left to go.
    expect((await check()).rows).toBe(rows + 1);
    expect((await everything()).length).toBeGreaterThan(once.length);
    expect(await check()).toMatchObject({ faults: [], erased: 2 });
  });

  it('takes contact, language, ways and what lies in the outbox, and makes old links void', async () => {
    const [contacts, ways, links, receipts] = [
      postgresContacts(database),
      postgresWays(database),
      postgresLinks(database),
      postgresReceipts(database),
    ];
    const address = body.members.find(({ id }) => id === 'plo-2')?.address ?? '';
    await contacts.note({ entraId: ENTRA.toUpperCase(), conversationId: 'c', serviceUrl: 's', language: 'da' });
    await ways.close('mail', address, 'no-such-address', copenhagen('2027-05-01T09:00'));
    await ways.choose(ENTRA, 'mail');
    const [posted] = (await receipts.about(body.id, MEETING)).filter(({ to }) => to === 'plo-2');
    if (posted === undefined) throw new Error('nothing was sent to plo-2');
    await receipts.note({
      ...posted,
      way: 'mail',
      state: 'sent',
      detail: `${address} <id>`,
      at: copenhagen('2027-05-09T09:00'),
    });
    await room.play(erased('plo-2'));
    expect(await contacts.of(ENTRA)).toBeUndefined();
    expect(await ways.closed('mail', address)).toBeUndefined();
    expect(await ways.chosen([ENTRA])).toBeUndefined();
    expect(await links.generation(body.id, memberId('plo-2'))).toBe(2);
    const trail = (await receipts.trail(body.id, MEETING)).filter(({ to }) => to === 'plo-2');
    expect(trail.map(({ detail }) => detail).join('')).toBe('');
    // That it was sent, when and by which way stays: an approval rests on it.
    expect(trail.at(-1)).toMatchObject({ way: 'mail', state: 'sent' });
    const { rows } = await sql<{ count: string }>`select count(*)::text as count from pgboss.job
      where data->'dispatch'->>'to' = 'plo-2'`.execute(database.sql);
    expect(rows[0]?.count).toBe('0');
  });

  it('is not done by anything that does not say so', async () => {
    const refused = 'is only ever added to';
    await expect(sql`update journal set event = '{}' where number = 1`.execute(database.sql)).rejects.toThrow(refused);
    await expect(sql`update receipt_lines set detail = ''`.execute(database.sql)).rejects.toThrow(refused);
    const inErasure = (statement: string) =>
      database.alone(async (session) => {
        await session.query(`select set_config('referent.erasing', 'on', true)`);
        await session.script(statement);
      });
    await expect(inErasure(`update journal set type = 'x' where number = 1`)).rejects.toThrow(refused);
    await expect(inErasure(`delete from journal where number = 1`)).rejects.toThrow(refused);
    await expect(inErasure(`update receipt_lines set state = 'made'`)).rejects.toThrow(refused);
    await expect(inErasure(`update receipt_lines set detail = 'x'`)).rejects.toThrow(refused);
  });

  it('keeps nobody waiting: a person is erased while others press', async () => {
    const absent = ['chair', 'leader', 'plo-1'].map((who) => say.absent(who, '2027-06-01T09:00'));
    const outcomes = await Promise.all([room.give(erased('plo-2')), ...absent.map((one) => room.give(one))]);
    expect(outcomes.filter(({ done }) => done === true).length).toBeGreaterThan(0);
    expect(await check()).toMatchObject({ faults: [] });
    expect(await folded()).toEqual(await meeting());
  });
});
