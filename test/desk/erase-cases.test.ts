import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { postgresJournal } from '../../src/adapters/postgres/check-journal.ts';
import type { Database } from '../../src/adapters/postgres/database.ts';
import { retentionRound } from '../../src/desk/retention.ts';
import type { Body } from '../../src/domain/body/body.ts';
import type { Consultation } from '../../src/domain/consultation/consultation.ts';
import { type ConsultationEvent, consultationProcedure } from '../../src/domain/consultation/procedure.ts';
import { type WrittenEvent, writtenProcedure } from '../../src/domain/written-procedure/procedure.ts';
import type { WrittenProcedure } from '../../src/domain/written-procedure/written-procedure.ts';
import { empty, forEachDatabase } from '../adapters/postgres/databases.ts';
import { copenhagen, guldborgsund } from '../domain/bodies.ts';
import * as say from '../domain/story.ts';
import { erased, type KeepingRoom, keepingRoom, keptFor } from './keeping-room.ts';

const clause = { document: 'Forretningsorden', quote: 'sager kan afgøres ved skriftlig votering' };
const body: Body = {
  ...guldborgsund,
  rules: {
    ...guldborgsund.rules,
    writtenProcedure: { windowInDays: 5, demandMeeting: 'none', clause },
    retention: [
      keptFor('replies', { count: 1, unit: 'years' }, 'closing'),
      keptFor('votes', { count: 1, unit: 'years' }, 'closing'),
    ],
  },
};
const VOTE = 'sv-1';
const HEARING = 'h-1';
const on = (
  subject: string,
  who: string,
  when: string,
  asked: { readonly type: string } & Record<string, unknown>,
) => ({
  ...say.header(who, when, `${asked.type} ${who} ${subject}`),
  subject,
  ...asked,
});
const matter = { title: 'Praksisplan', text: 'Udkastet.', annexes: [] };

// Thursday 22 April 2027: five counted days end on Thursday the 29th.
const opened = [
  on(VOTE, 'secretary', '2027-04-22T10:00', { type: 'propose-in-writing', proposal: matter }),
  on(HEARING, 'secretary', '2027-04-22T10:00', { type: 'consult', matter, days: 5, hearsMembers: true, receivers: [] }),
  on(VOTE, 'plo-1', '2027-04-23T10:00', {
    type: 'answer-in-writing',
    stance: 'against',
    reason: 'For dyrt for min klinik',
  }),
  on(HEARING, 'plo-1', '2027-04-23T10:00', { type: 'reply-to-consultation', text: 'Planen rammer min klinik' }),
];
const closed = [
  on(VOTE, 'clock', '2027-04-30T00:00', { type: 'close-written-procedure' }),
  on(HEARING, 'clock', '2027-04-30T00:00', { type: 'remind-of-consultation' }),
  { ...on(HEARING, 'clock', '2027-04-30T00:00', { type: 'close-consultation' }), id: 'close the consultation' },
];

forEachDatabase('erasing what was answered in writing', (place) => {
  let database: Database;
  let room: KeepingRoom;
  beforeAll(async () => {
    database = await place.fresh();
    room = await keepingRoom(database, body);
    await empty(database);
    await room.play(...opened);
  });
  afterAll(() => room.close());

  const everything = async () => {
    const { rows } = await sql<{ text: string }>`select event::text as text from journal
      union all select state::text from records`.execute(database.sql);
    return rows.map(({ text }) => text).join('\n');
  };
  const look = async (at: string) => retentionRound({ ...room.desk, clock: () => copenhagen(at) })();

  it('somebody who is asked is not erased while the cases are open', async () => {
    expect(await room.give(erased('plo-1', '2027-04-24T10:00'))).toMatchObject({
      done: false,
      refusal: { because: 'answer-counts' },
    });
    await room.play(...closed);
    expect(await room.give(erased('plo-1', '2027-05-03T10:00'))).toMatchObject({ done: true });
    // Documents of a case, which a request for erasure leaves.
    expect(await everything()).toMatch(/For dyrt for min klinik[\s\S]*Planen rammer min klinik|Planen rammer/);
  });

  it('they stand to the last minute of the last day, and go the minute after, from record and journal', async () => {
    await look('2028-04-29T23:59');
    expect(await everything()).toContain('For dyrt for min klinik');
    expect(await everything()).toContain('Planen rammer min klinik');
    await look('2028-04-30T00:00');
    expect(await everything()).not.toContain('min klinik');
    expect(await postgresJournal(database).check(body.id)).toMatchObject({ faults: [], erased: 2 });
  });

  it('and what was decided, who said what and when, and the lines that make the record stay', async () => {
    const vote = await room.store.look<WrittenProcedure>({
      procedure: 'written-procedure',
      bodyId: body.id,
      subject: VOTE,
    });
    expect(vote).toMatchObject({
      result: { outcome: 'not-adopted', against: ['plo-1'] },
      answers: [{ by: 'plo-1', stance: 'against', reason: '[slettet]' }],
    });
    const voted = (await room.store.journalOf(body.id, VOTE)).reduce<WrittenProcedure>(
      (state, { event }) => writtenProcedure.evolve(state, event as WrittenEvent), // nobody else wrote under it
      writtenProcedure.initial,
    );
    expect(voted).toEqual(vote);
    const heard = (await room.store.journalOf(body.id, HEARING)).reduce<Consultation>(
      (state, { event }) => consultationProcedure.evolve(state, event as ConsultationEvent), // nor under this
      consultationProcedure.initial,
    );
    expect(heard).toEqual(await room.store.look({ procedure: 'consultation', bodyId: body.id, subject: HEARING }));
    expect(heard).toMatchObject({ replies: [{ by: { id: 'plo-1' }, text: '[slettet]' }] });
  });
});
