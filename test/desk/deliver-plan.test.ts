import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Database } from '../../src/adapters/postgres/database.ts';
import type { Deliverer } from '../../src/desk/deliverer.ts';
import type { PlanFiling } from '../../src/domain/dispatch.ts';
import type { Plan } from '../../src/domain/plan/plan.ts';
import { empty, forEachDatabase } from '../adapters/postgres/databases.ts';
import { body, openRoom, type Room } from './delivery-room.ts';

const SUBJECT = 'plan-2027';
const filing: PlanFiling = { kind: 'plan-filing', bodyId: body.id, subject: SUBJECT };

forEachDatabase('the year’s plan in the channel’s folder', (place) => {
  let database: Database;
  let room: Room;
  beforeAll(async () => {
    database = await place.fresh();
  });
  const open = async (converts: boolean) => {
    await empty(database);
    const toPdf = ({ bytes }: { readonly bytes: Uint8Array }) => Buffer.from(`%PDF- of ${Buffer.from(bytes)}`);
    room = await openRoom(database, converts ? { toPdf } : {});
  };
  beforeEach(() => () => room[Symbol.asyncDispose]());
  afterAll(() => empty(database));

  const files = () =>
    room.tenant.files.map(({ name, version, bytes }) => [name, version, Buffer.from(bytes).toString()]);
  const saying = (text: string | undefined, more: Partial<Deliverer['wording']> = {}) => ({
    wording: {
      ...room.deliverer.wording,
      plan: async () =>
        text === undefined
          ? undefined
          : { name: 'Mødeplan 2027.docx', bytes: Buffer.from(text), mediaType: 'application/zip' },
      ...more,
    },
  });
  const kept = () => room.deliverer.store.look<Plan>({ procedure: 'plan', bodyId: body.id, subject: SUBJECT });

  it('lies there with its PDF, and each version takes the place of the one before', async () => {
    await open(true);
    for (const text of ['1', '2']) {
      await room.post(filing);
      await room.run(saying(text));
    }
    expect(files()).toEqual([
      ['Mødeplan 2027.docx', 2, '2'],
      ['Mødeplan 2027.pdf', 2, '%PDF- of 2'],
    ]);
    expect(await kept()).toMatchObject({
      filed: { url: expect.stringContaining('plan'), pdf: { id: expect.any(String) } },
    });
  });

  it('is put there once, when several meetings are moved together', async () => {
    await open(true);
    await room.post(filing, filing, filing);
    await room.run(saying('1'));
    expect(files()).toEqual([
      ['Mødeplan 2027.docx', 1, '1'],
      ['Mødeplan 2027.pdf', 1, '%PDF- of 1'],
    ]);
  });

  it('is printed where the tenant does not convert, and is Word alone where nothing prints', async () => {
    await open(false);
    await room.post(filing);
    await room.run(saying('1'));
    expect(files().map(([name]) => name)).toEqual(['Mødeplan 2027.docx']);
    await room.post(filing);
    await room.run(saying('2', { planPdf: async () => Buffer.from('%PDF- printed') }));
    expect(files()).toEqual([
      ['Mødeplan 2027.docx', 2, '2'],
      ['Mødeplan 2027.pdf', 1, '%PDF- printed'],
    ]);
  });

  it('is not made where there is nothing to say', async () => {
    await open(true);
    const [id = ''] = await room.post(filing);
    await room.run(saying(undefined));
    expect(files()).toEqual([]);
    expect(await room.receipt(id)).toBe('files sent');
  });

  it('that cannot be put there is told the secretaries, also of a year nobody has planned', async () => {
    await open(true);
    room.tenant.script({ on: { method: 'PUT' }, kind: 'status', status: 403, code: 'accessDenied', times: 50 });
    const [id = ''] = await room.post(filing);
    for (let day = 0; day < 12; day++) {
      await room.run(saying('1'));
      room.wait({ hours: 24 });
    }
    expect(await room.receipt(id)).toBe('files laid-aside');
    expect(room.mailedTo()).toContain('sekretaer@guldborgsund.example');
  });
});
