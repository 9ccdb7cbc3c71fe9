import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/adapters/postgres/database.ts';
import type { Deliverer } from '../../src/desk/deliverer.ts';
import type { Dispatch, FiledDocument } from '../../src/domain/dispatch.ts';
import { empty, forEachDatabase } from '../adapters/postgres/databases.ts';
import { body, meeting, openRoom, type Room, SUBJECT } from './delivery-room.ts';

const filing = (document: FiledDocument): Dispatch => ({ kind: 'filing', document, bodyId: body.id, subject: SUBJECT });
const LATER = { minutes: 10 };

forEachDatabase('what lies in the channel’s folder', (place) => {
  let database: Database;
  let room: Room;
  beforeAll(async () => {
    database = await place.fresh();
  });
  const open = async (toPdf?: (file: { readonly bytes: Uint8Array }) => Uint8Array) => {
    await empty(database);
    room = await openRoom(database, toPdf === undefined ? {} : { toPdf });
    await room.keep(meeting);
  };
  /** PDF that tells of which bytes it was made. */
  const converting = () => open(({ bytes }) => Buffer.from(`%PDF- of ${Buffer.from(bytes)}`));
  beforeEach(() => () => room[Symbol.asyncDispose]());
  afterAll(() => empty(database));

  const files = () =>
    room.tenant.files.map(({ name, version, bytes }) => [name, version, Buffer.from(bytes).toString()]);
  /** Words as the room has them, but for the document. */
  const writing = (name: string, text: string, more: Partial<Deliverer['wording']> = {}) => ({
    wording: {
      ...room.deliverer.wording,
      document: async () => ({ name, bytes: Buffer.from(text), mediaType: 'application/zip' }),
      ...more,
    },
  });

  describe('as PDF', () => {
    it('stands beside the agenda and the minutes, converted by the tenant', async () => {
      await converting();
      await room.post(filing('agenda'), filing('minutes'));
      await room.run();
      expect(files().map(([name]) => name)).toEqual(['agenda.docx', 'minutes.docx', 'agenda.pdf', 'minutes.pdf']);
      expect(await room.look()).toMatchObject({
        files: { agenda: expect.stringContaining('agenda.docx') },
        filed: { agenda: { document: { name: 'agenda.docx' }, pdf: { name: 'agenda.pdf' } } },
      });
    });

    it('is not made of what is for the secretariat', async () => {
      await converting();
      await room.post(filing('fee-sheet'), filing('proof'));
      await room.run();
      expect(files().map(([name]) => name)).toEqual(['fee-sheet.docx', 'proof.docx']);
    });

    it('is printed where the tenant does not convert, and left out where nothing prints', async () => {
      await open();
      await room.post(filing('agenda'));
      await room.run(writing('agenda.docx', '1'));
      expect(files()).toEqual([['agenda.docx', 1, '1']]);
      expect(room.mailedTo()).toEqual([]);
      expect(await room.look()).toMatchObject({ filed: { agenda: { noPdf: true } } });
      await room.post(filing('agenda'));
      await room.run(writing('agenda.docx', '1'));
      // Told the record once, not of each version.
      const lines = await room.deliverer.store.journalOf(body.id, SUBJECT);
      expect(lines.filter(({ event }) => event.type === 'pdf-not-made')).toHaveLength(1);
      await room.post(filing('agenda'));
      await room.run(writing('agenda.docx', '2', { pdf: async () => Buffer.from('%PDF- printed') }));
      expect(files()).toEqual([
        ['agenda.docx', 3, '2'],
        ['agenda.pdf', 1, '%PDF- printed'],
      ]);
      expect(await room.look()).not.toMatchObject({ filed: { agenda: { noPdf: true } } });
    });

    it('is tried again when the conversion is slow, without another version of the document', async () => {
      await converting();
      room.tenant.script({ on: { method: 'GET', path: /format=pdf/ }, kind: 'status', status: 429 });
      await room.post(filing('agenda'));
      await room.run(writing('agenda.docx', '1'));
      expect(files()).toEqual([['agenda.docx', 1, '1']]);
      room.wait(LATER);
      await room.run(writing('agenda.docx', '1'));
      expect(files()).toEqual([
        ['agenda.docx', 1, '1'],
        ['agenda.pdf', 1, '%PDF- of 1'],
      ]);
    });
  });

  describe('while somebody has it open in Word', () => {
    it('is replaced when they have closed it, and the PDF with it', async () => {
      await converting();
      await room.post(filing('minutes'));
      await room.run(writing('minutes.docx', '1'));
      room.tenant.script({ on: { method: 'PUT' }, kind: 'status', status: 423, code: 'resourceLocked' });
      await room.post(filing('minutes'));
      await room.run(writing('minutes.docx', '2'));
      expect(files()).toEqual([
        ['minutes.docx', 1, '1'],
        ['minutes.pdf', 1, '%PDF- of 1'],
      ]);
      room.wait(LATER);
      await room.run(writing('minutes.docx', '2'));
      expect(files()).toEqual([
        ['minutes.docx', 2, '2'],
        ['minutes.pdf', 2, '%PDF- of 2'],
      ]);
    });

    it('for days, is told the secretaries at last, with the ground', async () => {
      await open();
      room.tenant.script({ on: { method: 'PUT' }, kind: 'status', status: 423, code: 'resourceLocked', times: 50 });
      const [id = ''] = await room.post(filing('minutes'));
      for (let day = 0; day < 12; day++) {
        await room.run();
        room.wait({ hours: 24 });
      }
      expect(await room.receipt(id)).toBe('files laid-aside');
      expect(await room.deliverer.receipts.of(id)).toMatchObject({ ground: 'in-use' });
      expect(room.mailedTo()).toContain('sekretaer@guldborgsund.example');
    });
  });

  it('is renamed and not doubled when the meeting has been moved', async () => {
    await converting();
    await room.post(filing('agenda'));
    await room.run(writing('Dagsorden 2027-04-08.docx', '1'));
    await room.post(filing('agenda'));
    await room.run(writing('Dagsorden 2027-04-15.docx', '2'));
    expect(files()).toEqual([
      ['Dagsorden 2027-04-15.docx', 2, '2'],
      ['Dagsorden 2027-04-15.pdf', 2, '%PDF- of 2'],
    ]);
  });
});
