import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postgresAnnexes } from '../../src/adapters/postgres/annexes.ts';
import type { Database } from '../../src/adapters/postgres/database.ts';
import { postgresReceipts } from '../../src/adapters/postgres/receipts.ts';
import { packed } from '../../src/adapters/zip/write-zip.ts';
import { commaSeparated } from '../../src/archive/comma-separated.ts';
import { manifestSchema } from '../../src/archive/manifest.ts';
import { meetingRecordSchema } from '../../src/archive/meeting-record.ts';
import { isSafePath, safeName } from '../../src/archive/safe-name.ts';
import type { MeetingCommand } from '../../src/domain/meeting/commands.ts';
import { evolveMeeting, type MeetingEvent } from '../../src/domain/meeting/events.ts';
import type { Meeting } from '../../src/domain/meeting/meeting.ts';
import type { KeptAnnex } from '../../src/domain/publication/annex.ts';
import { empty, forEachDatabase } from '../adapters/postgres/databases.ts';
import { approvedStory, erased, type KeepingRoom, keeping, keepingRoom, keptFor } from '../desk/keeping-room.ts';
import { copenhagen, guldborgsund } from '../domain/bodies.ts';
import * as say from '../domain/story.ts';
import { check, filesOf, MEETING, packageOf, text, zipOf } from './packed-meeting.ts';

forEachDatabase('the package of a meeting', (place) => {
  let database: Database;
  let room: KeepingRoom;
  let bytes: Uint8Array;
  let files: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    database = await place.fresh();
    room = await keepingRoom(database);
    await room.play(...approvedStory());
    // Something happens in the body besides: its lines are in the chain, and its words are nobody's business here.
    await room.play({ ...say.planned('2027-10-07'), id: 'other meeting', subject: '2027-10-07' });
    await room.play({ ...say.absent('chair', '2027-06-01T08:00'), id: 'other absence', subject: '2027-10-07' });
    const receipts = postgresReceipts(database);
    const [posted] = await receipts.about(room.body.id, MEETING);
    if (posted === undefined) throw new Error('nothing was sent');
    await receipts.note({
      ...posted,
      state: 'refused',
      detail: '=HYPERLINK("https://evil.example")\n+1; =2;@3;x',
      at: copenhagen('2027-05-20T09:00'),
    });
    bytes = await packed(await packageOf(room, database));
    files = await filesOf(bytes);
  });
  afterAll(() => room.close());

  it('is whole, and says so', async () => {
    expect(await check(bytes)).toMatchObject({ findings: [], files: files.size });
  });

  it('has each document as it was sent, in two forms', () => {
    const documents = [...files.keys()].filter((path) => path.startsWith('data/dokumenter/'));
    expect(documents).toEqual(
      ['dagsorden-1', 'referat-udkast-1', 'referat-udkast-2', 'referat', 'bevis'].flatMap((name) => [
        `data/dokumenter/${name}.docx`,
        `data/dokumenter/${name}.html`,
      ]),
    );
    // The text before it was corrected stands in the version that had it, and in no other.
    expect(text(files.get('data/dokumenter/referat-udkast-1.html'))).toContain('Udvalget drøftede sagen.');
    expect(text(files.get('data/dokumenter/referat-udkast-2.html'))).not.toContain('Udvalget drøftede sagen.');
    expect(text(files.get('data/dokumenter/referat.html'))).toContain('Udvalget besluttede sagen.');
    expect(text(files.get('data/dokumenter/referat-udkast-1.html'))).toContain('UDKAST');
  });

  it('tells a records system of case and documents, with sums that are those of the files', () => {
    const manifest = manifestSchema.parse(JSON.parse(text(files.get('manifest.json'))));
    expect(manifest.case).toMatchObject({ id: `${room.body.id}/${MEETING}`, date: MEETING, stage: 'planned' });
    expect(manifest.documents.map(({ type, access, date }) => [type, access, date])).toEqual([
      ['agenda', 'members', '2027-03-24'],
      ['draft-minutes', 'members', '2027-04-22'],
      ['draft-minutes', 'members', '2027-04-24'],
      ['minutes', 'public', '2027-05-05'],
      ['proof', 'secretariat', expect.any(String)],
    ]);
    for (const file of [...manifest.documents.flatMap((one) => one.files), ...manifest.data]) {
      const found = files.get(file.path);
      expect(found?.byteLength, file.path).toBe(file.bytes);
      expect(
        createHash('sha256')
          .update(found ?? '')
          .digest('hex'),
      ).toBe(file.sha256);
    }
  });

  it('has the record in its documented shape', () => {
    const record = meetingRecordSchema.parse(JSON.parse(text(files.get('data/poster/moede.json'))));
    expect(record).toMatchObject({ meeting: MEETING, date: MEETING, stage: 'planned' });
    expect(record.items.map(({ id, state }) => [id, state])).toEqual([
      ['item-1', 'accepted'],
      ['item-2', 'withdrawn'],
    ]);
    expect(record.minutes).toMatchObject({
      stage: 'approved',
      comments: [{ kind: 'comment', late: false, answer: { text: 'Rettet.' } }],
    });
  });

  it('has all the chain up to the meeting’s last line, and the words of the meeting’s own lines only', () => {
    const lines = text(files.get('data/journal/journal.jsonl'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
    expect(lines.every(({ words, subject }) => (words !== undefined) === (subject === MEETING))).toBe(true);
    expect(lines.at(-1).subject).toBe(MEETING);
    expect(text(files.get('data/journal/journal.jsonl'))).toContain('Ferie');
  });

  it('tells whoever has nothing but it how it is checked, by the files and keys there are', () => {
    const told = text(files.get('laesmig.txt'));
    for (const path of ['indeks.html', 'manifest-sha256.txt', 'tagmanifest-sha256.txt', 'data/journal/journal.jsonl'])
      expect([files.has(path), told.includes(path)], path).toEqual([true, true]);
    expect(text(files.get('tagmanifest-sha256.txt'))).toContain('  laesmig.txt');
    // The keys it has hashed are those of a line, besides its own hash and the words.
    const keys = /^keys = '([^']+)'/m.exec(told)?.[1]?.split(' ') ?? [];
    const [line = '{}'] = text(files.get('data/journal/journal.jsonl')).split('\n');
    expect([...keys, 'hash', 'words'].toSorted()).toEqual(Object.keys(JSON.parse(line)).toSorted());
  });

  it('has what was sent to whom in words, too', () => {
    const page = text(files.get('data/kvitteringer/kvitteringer.html'));
    expect(page).toContain('Det rettede udkast til referat');
    expect(page).toMatch(/Praktiserende læge 1[\s\S]*Teams, venter på at blive sendt/);
    expect(page).not.toMatch(/call-for-items|>made</);
  });

  it('lets no spreadsheet calculate with what somebody wrote', () => {
    const csv = text(files.get('data/kvitteringer/kvitteringer.csv'));
    expect(csv).toContain(`"'=HYPERLINK(""https://evil.example"")\n'+1;' =2;'@3;x"`);
    expect(csv.split('\r\n')[0]).toContain('dispatch,copyOf,kind,to,way,state,at,detail,ground');
  });

  it('is the same bytes each time it is made', async () => {
    const again = await packed(await packageOf(room, database));
    const others = await filesOf(again);
    expect(
      [...files].filter(([path, one]) => !Buffer.from(others.get(path) ?? '').equals(one)).map(([path]) => path),
    ).toEqual([]);
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
  });

  it('has an index that fetches nothing, runs nothing, and leads to every file', () => {
    const index = text(files.get('indeks.html'));
    expect(index).not.toMatch(/<script|<link|src=|https?:\/\/|@import/);
    for (const path of files.keys()) if (path.startsWith('data/')) expect(index).toContain(`href="${path}"`);
    expect(index).toMatch(/<html lang="da">[\s\S]*<main>[\s\S]*<h1>Arkivpakke<\/h1>/);
  });

  it('is as whole after somebody’s texts were erased, and says nothing of them', async () => {
    await room.play(erased('plo-2'));
    const after = await packed(await packageOf(room, database));
    expect((await check(after)).findings).toEqual([]);
    const left = [...(await filesOf(after)).entries()].filter(([path]) => !path.endsWith('.docx'));
    expect(left.map(([, content]) => text(content)).join('')).not.toContain('Ferie');
  });

  describe('with annexes', () => {
    beforeAll(async () => {
      await empty(database);
      const [before, after] = [approvedStory().slice(0, 6), approvedStory().slice(6)];
      await room.play(...before, ...(await annexesKept(database)), ...after);
    });
    const sealed = { leavesOut: ({ scope }: KeptAnnex) => scope.of === 'party' };

    it('has each as it was handed over, with who may see it', async () => {
      const found = await filesOf(await packed(await packageOf(room, database)));
      expect(text(found.get('data/bilag/01-notat-om-oekonomi.txt'))).toBe('Til alle.');
      expect(text(found.get('data/bilag/02-notat-om-oekonomi-fortroligt.txt'))).toBe('Kun til kommunen.');
      const manifest = manifestSchema.parse(JSON.parse(text(found.get('manifest.json'))));
      expect(manifest.documents.filter(({ type }) => type === 'annex')).toMatchObject([
        { title: 'Notat om økonomi.txt', access: 'members' },
        { access: 'party:kommune', parties: ['kommune'] },
      ]);
      expect(manifest.withheld).toEqual([]);
    });

    it('leaves out, and says so, what one party only may see where others come', async () => {
      const bytes = await packed(await packageOf(room, database, sealed));
      const found = await filesOf(bytes);
      expect([...found.keys()].filter((path) => path.startsWith('data/bilag/'))).toHaveLength(1);
      expect(Buffer.from(bytes).includes('Kun til kommunen.')).toBe(false);
      expect(Buffer.from(bytes).includes('fortroligt')).toBe(false);
      expect(manifestSchema.parse(JSON.parse(text(found.get('manifest.json')))).withheld).toMatchObject([
        { access: 'party:kommune' },
      ]);
      expect(text(found.get('indeks.html'))).toContain('udeladt, da pakken ligger, hvor andre kommer');
      expect((await check(bytes)).findings).toEqual([]);
    });

    it('lets those of one party go by rule, bytes, name and all, and no others', async () => {
      const retention = [keptFor('annexes', { count: 1, unit: 'years' } as const)];
      const body = { ...room.body, rules: { ...room.body.rules, retention } };
      const ruled = await keepingRoom(database, body);
      await ruled.play(
        keeping('clock', '2028-04-09T00:00', { type: 'carry-out-retention', kind: 'annexes', of: MEETING }),
      );
      await ruled.close();
      const { rows } = await sql<{
        content: string;
      }>`select convert_from(content, 'UTF8') as content from annexes`.execute(database.sql);
      expect(rows).toEqual([{ content: 'Til alle.' }]);
      const bytes = await packed(await packageOf(room, database));
      expect(Buffer.from(bytes).includes('fortroligt')).toBe(false);
      expect((await check(bytes)).findings).toEqual([]);
      const lines = await room.store.journalOf(room.body.id, MEETING);
      const folded = lines.reduce<Meeting>(
        (state, { event }) => evolveMeeting(state, event as MeetingEvent), // nobody else wrote under this subject
        { stage: 'unplanned' },
      );
      const key = { procedure: 'meeting', bodyId: room.body.id, subject: MEETING };
      expect(await room.store.look<Meeting>(key)).toEqual(folded);
    });
  });

  describe('is found out', () => {
    const changed = (change: (all: Map<string, Uint8Array | string>) => void) => {
      const all = new Map<string, Uint8Array | string>(files);
      change(all);
      return zipOf(all).then(check);
    };
    const REFERAT = 'data/dokumenter/referat.html';
    const BEVIS = 'data/dokumenter/bevis.html';

    it('when a file was changed, by a byte', async () => {
      const { findings } = await changed((all) =>
        all.set(REFERAT, text(files.get(REFERAT)).replace('besluttede', 'besluttedE')),
      );
      expect(findings).toEqual([{ because: 'changed', path: REFERAT }]);
    });

    it('when a file is missing', async () => {
      expect((await changed((all) => all.delete(BEVIS))).findings).toEqual([{ because: 'missing', path: BEVIS }]);
    });

    it('when a file was put in, beside the rest or among it', async () => {
      const { findings } = await changed((all) => all.set('data/dokumenter/ekstra.html', 'x').set('note.txt', 'x'));
      expect(findings).toEqual([
        { because: 'extra', path: 'data/dokumenter/ekstra.html' },
        { because: 'extra', path: 'note.txt' },
      ]);
    });

    it('when a name stands there twice, so that whoever unpacks it has the other of the two', async () => {
      const { findings } = await check(await zipOf([...files, [BEVIS, files.get(BEVIS) ?? '']]));
      expect(findings).toEqual([{ because: 'duplicate', path: BEVIS }]);
    });

    it('when two have changed places', async () => {
      const { findings } = await changed((all) =>
        all.set(REFERAT, files.get(BEVIS) ?? '').set(BEVIS, files.get(REFERAT) ?? ''),
      );
      expect(findings).toHaveLength(1);
      expect(findings[0]).toMatchObject({ because: 'swapped' });
    });

    it('when the lists were made to fit: by the manifest, and by the list of lists', async () => {
      const forged = text(files.get(REFERAT)).replace('besluttede', 'forkastede');
      const sum = createHash('sha256').update(forged).digest('hex');
      const was = createHash('sha256')
        .update(files.get(REFERAT) ?? '')
        .digest('hex');
      const { findings } = await changed((all) =>
        all.set(REFERAT, forged).set('manifest-sha256.txt', text(files.get('manifest-sha256.txt')).replace(was, sum)),
      );
      expect(findings).toEqual([
        { because: 'changed', path: 'manifest-sha256.txt' },
        { because: 'manifest-differs', path: REFERAT },
      ]);
    });

    it('when a line of the journal was changed, also where every sum was made to fit', async () => {
      const path = 'data/journal/journal.jsonl';
      const forged = text(files.get(path)).replace('Udvalget besluttede sagen.', 'Udvalget forkastede sagen.');
      const { findings } = await changed((all) => all.set(path, forged));
      expect(findings).toContainEqual({
        because: 'journal',
        fault: { because: 'changed', number: expect.any(Number) },
      });
      const cut = text(files.get(path))
        .split('\n')
        .filter((_, index) => index !== 3)
        .join('\n');
      expect((await changed((all) => all.set(path, cut))).findings).toContainEqual({
        ...{ because: 'journal', fault: { because: 'missing', from: 4, to: 4 } },
      });
      const unread = `${text(files.get(path))}{"number":`;
      expect((await changed((all) => all.set(path, unread))).findings).toContainEqual({
        ...{ because: 'journal-unreadable', line: expect.any(Number) },
      });
    });

    it('when it is made anew from end to end, by its sum alone', async () => {
      const { sum } = await check(bytes);
      const other = await packed(await packageOf(room, database));
      // Text has been erased meanwhile, so it is another.
      expect((await check(other)).findings).toEqual([]);
      expect((await check(other)).sum).not.toBe(sum);
    });

    it('when it is something else, or cut short', async () => {
      expect((await zipOf([['a.txt', 'a']]).then(check)).findings).toContainEqual({ because: 'not-an-archive' });
      await expect(check(new TextEncoder().encode('no zip'))).rejects.toThrow();
      await expect(check(bytes.slice(0, bytes.length - 100))).rejects.toThrow();
    });

    it('when a file unpacks to more than anything honest does, without unpacking it', async () => {
      const entries = [...files].map(([path, content]) => [`package/${path}`, content] as const);
      const honest = { ...Object.fromEntries(entries), 'package/data/dokumenter/god.txt': new Uint8Array(200_000) };
      const bomb = { ...honest, 'package/data/dokumenter/bombe.txt': new Uint8Array(8_000_000) };
      const tooBig = async (all: Record<string, Uint8Array>) =>
        (await check(zipSync(all))).findings.filter(({ because }) => because === 'too-big');
      expect(await tooBig(honest)).toEqual([]);
      expect(await tooBig(bomb)).toEqual([{ because: 'too-big', path: 'data/dokumenter/bombe.txt' }]);
    });

    it('when a name points out of it', async () => {
      const honest = await zipOf([['data/aaaa.txt', 'x']]);
      const from = Buffer.from('package/data/aaaa.txt');
      const evil = Buffer.from('package/../../etc/pas'.padEnd(from.length, 'd'));
      const forged = Buffer.from(honest);
      for (let at = forged.indexOf(from); at >= 0; at = forged.indexOf(from, at + 1)) evil.copy(forged, at);
      await expect(check(forged)).rejects.toThrow(/invalid relative path/);
    });
  });
});

/** One for all, and one for the municipality's side only. */
async function annexesKept(database: Database): Promise<readonly MeetingCommand[]> {
  const annexes = postgresAnnexes(database);
  const at = copenhagen('2027-03-20T09:00');
  const files = [
    { id: 'a1', name: 'Notat om økonomi.txt', said: 'Til alle.', scope: { of: 'members' } },
    {
      id: 'a2',
      name: 'Notat om økonomi (fortroligt).txt',
      said: 'Kun til kommunen.',
      scope: { of: 'party', party: 'kommune' },
    },
  ] as const;
  return Promise.all(
    files.map(async ({ id, name, said, scope }): Promise<MeetingCommand> => {
      const bytes = new TextEncoder().encode(said);
      const checksum = await annexes.keep(guldborgsund.id, bytes, at);
      const file = { id, name, checksum, mediaType: 'text/plain', bytes: bytes.byteLength, found: [] };
      return {
        type: 'keep-annex',
        ...say.header('secretary', '2027-03-22T11:00', `keep ${id}`),
        itemId: 'item-1',
        file,
        scope,
      };
    }),
  );
}

describe('names and cells', () => {
  it.each([
    ['Rådhuset, sal 2', 'raadhuset-sal-2'],
    ['../../etc/passwd', 'etc-passwd'],
    ['Årshjul «2027»', 'aarshjul-2027'],
    ['', 'x'],
    ['CON\u0000', 'con'],
  ])('%s is %s', (given, safe) => {
    expect(safeName(given)).toBe(safe);
  });

  it.each(['/a', '../a', 'a/../b', 'C:/a', 'a\\b', 'a//b', './a', 'a\u0000', ''])('%j stays not inside', (path) => {
    expect(isSafePath(path)).toBe(false);
  });

  it.each(['=1+1', '+45', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1'])('%j is text in a spreadsheet', (cell) => {
    expect(commaSeparated(['a'], [[cell]])).toContain(`'${cell}`);
  });

  it('quotes what must be, and nothing else', () => {
    expect(
      commaSeparated(
        ['a', 'b'],
        [
          ['x, "y"', 'linje\nskift'],
          ['1', 'æ'],
        ],
      ),
    ).toBe('\uFEFFa,b\r\n"x, ""y""","linje\nskift"\r\n1,æ\r\n');
  });
});
