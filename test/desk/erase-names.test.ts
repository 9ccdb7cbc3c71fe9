import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { postgresJournal } from '../../src/adapters/postgres/check-journal.ts';
import type { Database } from '../../src/adapters/postgres/database.ts';
import { evolveMeeting, type MeetingEvent } from '../../src/domain/meeting/events.ts';
import type { Meeting } from '../../src/domain/meeting/meeting.ts';
import { empty, forEachDatabase } from '../adapters/postgres/databases.ts';
import * as say from '../domain/story.ts';
import { approvedStory, type KeepingRoom, keeping, keepingRoom } from './keeping-room.ts';

const MEETING = '2027-04-08';
const NAME = 'Vikar Vestergaard';

forEachDatabase('erasing a name that was typed', (place) => {
  let database: Database;
  let room: KeepingRoom;
  beforeAll(async () => {
    database = await place.fresh();
    room = await keepingRoom(database);
    await empty(database);
    const story = approvedStory().map((one) => (one.type === 'report-absence' ? { ...one, substitute: NAME } : one));
    await room.play(...story.slice(0, -1));
  });
  afterAll(() => room.close());

  // The minutes, and what the gate found in them, are kept.
  const everything = async () => {
    const { rows } = await sql<{ text: string }>`select event::text as text from journal
      where type not in ('minutes-opened', 'publication-held')`.execute(database.sql);
    return rows.map(({ text }) => text).join('\n');
  };
  const asked = (when: string) =>
    keeping('secretary', when, {
      ...{ type: 'erase-name', ground: 'Anmodning af 28. maj' },
      places: [{ meeting: MEETING, where: 'substitute', text: NAME }],
    });

  it('waits while the minutes, which are made of it, are under way', async () => {
    const outcome = await room.give(asked('2027-05-03T09:00'));
    expect(outcome).toMatchObject({ done: false, refusal: { because: 'no-such-place' } });
    expect(await everything()).toContain(NAME);
  });

  it('takes it from record and journal, tells of it without it, and the chain holds', async () => {
    await room.play(say.closing());
    await room.play(asked('2027-06-01T09:00'));
    expect(await everything()).not.toContain(NAME);
    const meeting = await room.store.look<Meeting>({ procedure: 'meeting', bodyId: room.body.id, subject: MEETING });
    expect(meeting).toMatchObject({ absences: [{ substitute: '[slettet]', reason: 'Ferie' }] });
    // Who came is part of the minutes, which are a document of a case.
    expect(JSON.stringify(meeting)).toContain(NAME);
    const [told] = await room.store.journalOf(room.body.id, 'keeping');
    expect(told?.event).toMatchObject({ type: 'name-erased', places: [{ meeting: MEETING, where: 'substitute' }] });
    expect(await postgresJournal(database).check(room.body.id)).toMatchObject({ faults: [], erased: 1 });
    const folded = (await room.store.journalOf(room.body.id, MEETING)).reduce<Meeting>(
      (state, { event }) => evolveMeeting(state, event as MeetingEvent), // nobody else wrote under this subject
      { stage: 'unplanned' },
    );
    expect(folded).toEqual(meeting);
  });
});
