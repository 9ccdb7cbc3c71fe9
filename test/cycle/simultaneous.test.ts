import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { bodiesFrom } from '../../src/adapters/bodies/load-bodies.ts';
import type { Database } from '../../src/adapters/postgres/database.ts';
import { postgresOutbox } from '../../src/adapters/postgres/outbox.ts';
import { postgresStore } from '../../src/adapters/postgres/store.ts';
import { handleDue } from '../../src/desk/due.ts';
import { type Desk, handle } from '../../src/desk/handle.ts';
import type { Posted, Store } from '../../src/desk/ports.ts';
import type { AnyProcedure } from '../../src/desk/procedures.ts';
import { type Body, holders, type MemberId } from '../../src/domain/body/body.ts';
import type { MeetingCommand } from '../../src/domain/meeting/commands.ts';
import type { Meeting, PlannedMeeting } from '../../src/domain/meeting/meeting.ts';
import { noteOf } from '../../src/domain/meeting/note-of.ts';
import { pointsOf } from '../../src/domain/minutes/write-minutes.ts';
import { PROCEDURES } from '../../src/domain/procedures.ts';
import { empty, forEachDatabase } from '../adapters/postgres/databases.ts';
import { instant } from '../counter/office.ts';

const SUBJECT = '2027-04-08';
const TWENTY = Array.from({ length: 20 }, (_, index) => index + 1);

forEachDatabase('twenty at the same moment, by the real rules of a meeting', (place) => {
  let database: Database;
  let outbox: Awaited<ReturnType<typeof postgresOutbox>>;
  let store: Store;
  let body: Body;
  let desk: Desk;
  let now = instant('2027-01-11T09:00');

  beforeAll(async () => {
    database = await place.fresh();
    const bodies = await bodiesFrom(new URL('../../src/bodies/', import.meta.url).pathname);
    const found = bodies.all().find(({ id }) => id === 'klu-guldborgsund');
    if (found === undefined) throw new Error('no klu-guldborgsund');
    body = found;
    const clock = () => now;
    outbox = await postgresOutbox(database, { clock, followsClock: true });
    store = postgresStore(database, outbox, clock);
    // The desk carries states and commands without looking at them.
    const procedures = PROCEDURES as unknown as readonly AnyProcedure[];
    desk = { store, bodies, clock, procedures, noteOf: (id, state) => noteOf(id, state as Meeting) }; // nothing else is kept here
  });
  beforeEach(async () => {
    await empty(database);
    now = instant('2027-01-11T09:00');
    const slot = {
      date: Temporal.PlainDate.from(SUBJECT),
      start: Temporal.PlainTime.from('13:00'),
      lengthInMinutes: 120,
    };
    const by = { kind: 'desk' } as const;
    const plan: MeetingCommand = {
      type: 'plan-meeting',
      id: 'plan',
      bodyId: body.id,
      subject: SUBJECT,
      by,
      at: now,
      slot,
      place: 'Teams-møde',
    };
    await handle(desk, plan);
    await drain();
  });
  afterAll(() => outbox.close());

  const asked = (id: string, member: string) =>
    ({ id, bodyId: body.id, subject: SUBJECT, by: { kind: 'member', id: member as MemberId }, at: now }) as const; // the file's own ids
  const order = (command: MeetingCommand) => handle(desk, command);
  const meeting = async (): Promise<PlannedMeeting> => {
    const found = await store.look<Meeting>({ procedure: 'meeting', bodyId: body.id, subject: SUBJECT });
    if (found?.stage !== 'planned') throw new Error('not planned');
    return found;
  };
  /** The rules' own topic of the year's last meeting, which the only one planned is, stands beside them (S1-13). */
  const handedIn = async () => (await meeting()).agenda.items.filter(({ theme }) => theme === undefined);
  const THEMES = 1;
  /** The desk tells that everybody has the draft, without which no silence counts. */
  const delivered = async () => {
    for (const { id: member } of body.members.filter(({ seat }) => seat === 'member')) {
      const { by: _, ...rest } = asked(`received-${member}`, member);
      await order({ type: 'note-receipt', member, ...rest, by: { kind: 'desk' } });
    }
  };
  const happened = async (type: string) =>
    (await store.journalOf(body.id, SUBJECT)).filter(({ event }) => event.type === type).length;
  const drain = async (): Promise<readonly Posted[]> => {
    const all: Posted[] = [];
    for (;;) {
      const batch = await outbox.take(50);
      if (batch.length === 0) return all;
      for (const one of batch) await outbox.done(one.ticket);
      all.push(...batch);
    }
  };
  /** Something under every point, as minutes that are sent out must have (S0-09). */
  const written = (now: PlannedMeeting) =>
    pointsOf(now, body).map(({ id: pointId }) => ({
      pointId,
      text: 'Drøftet.',
      outcome: 'discussed' as const,
      baseRevision: 0,
    }));
  const text = (topic: string) => ({
    fields: { topic, what: 'a', how: 'b', why: 'c' },
    kind: 'discussion' as const,
    annexes: [],
    lengthInMinutes: 15,
  });

  it('keeps every one of 20 items submitted at once, each with one notice to the secretary', async () => {
    now = instant('2027-03-11T09:00');
    await handleDue(desk);
    await drain();
    const members = body.members.filter(({ seat }) => seat === 'member');
    const outcomes = await Promise.all(
      TWENTY.map((number) => {
        const { id: member } = members[number % members.length] ?? { id: '' };
        return order({ type: 'submit-item', text: text(`Punkt ${number}`), ...asked(`submit-${number}`, member) });
      }),
    );
    expect(outcomes.filter(({ done }) => done === true)).toHaveLength(20);
    expect(new Set((await handedIn()).map(({ id }) => id)).size).toBe(20);
    expect(await happened('item-submitted')).toBe(20 + THEMES);
    expect((await drain()).length).toBe(20);
  });

  it('makes one item of one form pressed 20 times at once', async () => {
    now = instant('2027-03-11T09:00');
    await handleDue(desk);
    await drain();
    await Promise.all(
      TWENTY.map(() => order({ type: 'submit-item', text: text('Én gang'), ...asked('one-form', 'plo-1') })),
    );
    expect(await handedIn()).toHaveLength(1);
    expect(await drain()).toHaveLength(1);
  });

  it('S1-10: 20 wakes at the end of the window approve once and post once', async () => {
    now = instant('2027-04-08T15:30');
    await handleDue(desk);
    await order({ type: 'open-minutes', ...asked('open', 'sekretaer') });
    await order({ type: 'write-points', writings: written(await meeting()), ...asked('write', 'sekretaer') });
    now = instant('2027-04-22T10:00');
    expect(await order({ type: 'circulate-draft', ...asked('circulate', 'sekretaer') })).toMatchObject({ done: true });
    await drain();
    await delivered();
    now = instant('2027-05-05T00:00');
    const wakes = await Promise.all(TWENTY.map(() => handleDue(desk)));
    expect(wakes.flatMap(({ failed }) => failed)).toEqual([]);
    expect(await happened('minutes-approved')).toBe(1);
    expect(await happened('minutes-published')).toBe(1);
    expect((await meeting()).minutes).toMatchObject({ stage: 'approved', approval: { mode: 'by-silence' } });
    expect((await drain()).filter(({ dispatch }) => dispatch.kind === 'channel-post')).toHaveLength(1);
  });

  it('S1-03: 20 wakes at the call tell each member once', async () => {
    now = instant('2027-03-11T09:00');
    await Promise.all(TWENTY.map(() => handleDue(desk)));
    const told = (await drain()).flatMap(({ dispatch }) => (dispatch.kind === 'notice' ? [dispatch.to] : []));
    expect(told.toSorted()).toEqual(
      body.members
        .filter(({ seat }) => seat === 'member')
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it('takes an objection in the last moment or closes the window, never both at once', async () => {
    now = instant('2027-04-08T15:30');
    await order({ type: 'open-minutes', ...asked('open', 'sekretaer') });
    await order({ type: 'write-points', writings: written(await meeting()), ...asked('write', 'sekretaer') });
    now = instant('2027-04-22T10:00');
    await order({ type: 'circulate-draft', ...asked('circulate', 'sekretaer') });
    await drain();
    await delivered();
    const objecting = asked('object', 'plo-1');
    now = instant('2027-05-05T00:00');
    const [objection] = await Promise.all([
      order({ type: 'comment-on-draft', kind: 'objection', pointId: undefined, text: 'Nej', ...objecting }),
      handleDue(desk),
    ]);
    const { minutes } = await meeting();
    expect(minutes.stage).toBe(objection.done === true ? 'referred' : 'approved');
  });

  it('two meetings moved to the same time at the same moment: one gets it, the other is told who has', async () => {
    const others = ['2027-05-13', '2027-06-10'];
    const slotOn = (date: string) => ({
      date: Temporal.PlainDate.from(date),
      start: Temporal.PlainTime.from('13:00'),
      lengthInMinutes: 120,
    });
    const header = (id: string, subject: string) => ({ id, bodyId: body.id, subject, at: now });
    for (const date of others) {
      const plan: MeetingCommand = {
        type: 'plan-meeting',
        ...header(date, date),
        by: { kind: 'desk' },
        slot: slotOn(date),
        place: 'Teams-møde',
      };
      await handle(desk, plan);
    }
    const [secretary] = holders(body, 'secretary');
    if (secretary === undefined) throw new Error('no secretary');
    const moves = others.map((date): MeetingCommand => {
      const by = { kind: 'member', id: secretary.id } as const;
      return { type: 'move-meeting', ...header(`move ${date}`, date), by, slot: slotOn('2027-09-09'), reason: 'Ferie' };
    });
    const outcomes = await Promise.all(moves.map((move) => handle(desk, move)));
    expect(outcomes.map(({ done }) => done).toSorted()).toEqual([false, true]);
    expect(outcomes.find(({ done }) => done === false)).toMatchObject({ refusal: { because: 'meeting-exists' } });
  });
});
