import { describe, expect, it } from 'vitest';
import { fileName, graphFiles } from '../../../src/adapters/graph/files.ts';
import { startTenant } from '../../../src/sandbox/tenant/tenant.ts';
import { connect, HOME, office, PEOPLE } from './office.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const text = (name: string, words: string) => ({ name, bytes: Buffer.from(words), mediaType: 'text/plain' });

describe('A document lies among the files of the body’s channel', () => {
  it('is there byte for byte, and is fetched at the address told', async () => {
    await using o = await office();
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    const { url } = await graphFiles(o.client).put(HOME, { name: 'Referat.docx', bytes, mediaType: WORD });
    const fetched = await fetch(url);
    expect(fetched.headers.get('content-type')).toBe(WORD);
    expect(new Uint8Array(await fetched.arrayBuffer())).toEqual(bytes);
    expect(o.tenant.files).toMatchObject([{ teamId: HOME.teamId, channelId: HOME.channelId, mediaType: WORD }]);
  });

  it('holds only the bytes given, when they are part of a larger memory', async () => {
    await using o = await office();
    const bytes = new Uint8Array([1, 2, 3, 4, 5]).subarray(1, 3);
    await graphFiles(o.client).put(HOME, { name: 'Referat.pdf', bytes, mediaType: 'application/pdf' });
    expect([...(o.tenant.files[0]?.bytes ?? [])]).toEqual([2, 3]);
  });

  it('keeps # and % and Danish letters in its name, and loses what SharePoint forbids', async () => {
    await using o = await office();
    const { url, item } = await graphFiles(o.client).put(HOME, text('Bilag #1: 50% * Æblegrød på Ø.txt', 'æ'));
    expect(item.name).toBe('Bilag #1- 50% - Æblegrød på Ø.txt');
    expect(o.tenant.files[0]?.name).toBe(item.name);
    expect(await (await fetch(url)).text()).toBe('æ');
  });

  it('may be put again after a lost answer', async () => {
    await using o = await office();
    o.tenant.script({ on: { method: 'PUT' }, kind: 'reset-after' });
    const files = graphFiles(o.client);
    await expect(files.put(HOME, text('Referat.txt', '1'))).rejects.toMatchObject({ remedy: 'again' });
    await files.put(HOME, text('Referat.txt', '1'));
    expect(o.tenant.files).toHaveLength(1);
  });

  it('is put later when someone is editing the file, and that is what is told', async () => {
    await using o = await office();
    o.tenant.script({ on: { method: 'PUT' }, kind: 'status', status: 423, code: 'resourceLocked' });
    await expect(graphFiles(o.client).put(HOME, text('Referat.txt', '1'))).rejects.toMatchObject({
      remedy: 'again',
      ground: 'in-use',
    });
  });
});

describe('A new version takes the place of the one before', () => {
  it('of the same name, where nothing else is known of it', async () => {
    await using o = await office();
    const files = graphFiles(o.client);
    const first = await files.put(HOME, text('Dagsorden.txt', '1'));
    const second = await files.put(HOME, text('DAGSORDEN.txt', '2'));
    expect(second.url).toBe(first.url);
    expect(second.item.id).toBe(first.item.id);
    expect(o.tenant.files).toMatchObject([{ version: 2 }]);
    expect(await (await fetch(second.url)).text()).toBe('2');
  });

  it('of the file it is known to be, which is renamed and not doubled when the meeting is moved', async () => {
    await using o = await office();
    const files = graphFiles(o.client);
    const { item: instead } = await files.put(HOME, text('Dagsorden 2027-04-08.docx', '1'));
    const moved = await files.put(HOME, { ...text('Dagsorden 2027-04-15.docx', '2'), instead });
    expect(moved.item).toEqual({ id: instead.id, name: 'Dagsorden 2027-04-15.docx' });
    expect(o.tenant.files).toMatchObject([{ name: 'Dagsorden 2027-04-15.docx', version: 2 }]);
    expect(await (await fetch(moved.url)).text()).toBe('2');
  });

  it('also where the secretary has given the file another name, which it keeps', async () => {
    await using o = await office();
    const files = graphFiles(o.client);
    const { item: instead } = await files.put(HOME, text('Dagsorden.docx', '1'));
    const [file] = o.tenant.files;
    await o.client.api(`/drives/b!DRIVE1/items/${file?.id}`).patch({ name: 'Min dagsorden.docx' });
    await files.put(HOME, { ...text('Dagsorden.docx', '2'), instead });
    expect(o.tenant.files).toMatchObject([{ name: 'Min dagsorden.docx', version: 2 }]);
  });

  it('as a new file where somebody has deleted it', async () => {
    await using o = await office();
    const files = graphFiles(o.client);
    const { item: instead } = await files.put(HOME, text('Dagsorden.docx', '1'));
    await o.client.api(`/drives/b!DRIVE1/items/${instead.id}`).delete();
    const again = await files.put(HOME, { ...text('Dagsorden.docx', '2'), instead });
    expect(again.item.id).not.toBe(instead.id);
    expect(o.tenant.files).toMatchObject([{ name: 'Dagsorden.docx', version: 1 }]);
  });

  it('under its old name where another file has the new one', async () => {
    await using o = await office();
    const files = graphFiles(o.client);
    const { item: instead } = await files.put(HOME, text('Dagsorden 2027-04-08.docx', '1'));
    await files.put(HOME, text('Dagsorden 2027-04-15.docx', 'en anden'));
    const { item } = await files.put(HOME, { ...text('Dagsorden 2027-04-15.docx', '2'), instead });
    expect(item).toEqual(instead);
    expect(o.tenant.files.map(({ name, version }) => [name, version])).toEqual([
      ['Dagsorden 2027-04-08.docx', 2],
      ['Dagsorden 2027-04-15.docx', 1],
    ]);
  });

  it('is told to wait when it cannot be renamed because somebody has it open', async () => {
    await using o = await office();
    const files = graphFiles(o.client);
    const { item: instead } = await files.put(HOME, text('Dagsorden 2027-04-08.docx', '1'));
    o.tenant.script({ on: { method: 'PATCH' }, kind: 'status', status: 423, code: 'resourceLocked' });
    const moving = files.put(HOME, { ...text('Dagsorden 2027-04-15.docx', '2'), instead });
    await expect(moving).rejects.toMatchObject({ remedy: 'again', ground: 'in-use' });
    expect(o.tenant.files).toMatchObject([{ name: 'Dagsorden 2027-04-08.docx', version: 1 }]);
  });
});

describe('A file as PDF, converted by Graph', () => {
  const PDF = Buffer.from('%PDF-1.7 af Referat');

  async function converting() {
    const tenant = await startTenant({ people: PEOPLE, toPdf: () => PDF });
    const files = graphFiles(connect(tenant, { timeoutInMs: 200 }));
    const { item } = await files.put(HOME, text('Referat.docx', '1'));
    return { tenant, files, item, [Symbol.asyncDispose]: () => tenant.close() };
  }

  it('comes by a redirect, byte for byte, and the token does not go along', async () => {
    await using c = await converting();
    expect(Buffer.from((await c.files.asPdf(HOME, c.item)) ?? [])).toEqual(PDF);
    expect(c.tenant.requests.at(-1)).toMatchObject({
      method: 'GET',
      path: expect.stringMatching(/content\?format=pdf$/),
    });
  });

  it('is nothing where it is not converted', async () => {
    await using o = await office();
    const files = graphFiles(o.client);
    const { item } = await files.put(HOME, text('Referat.docx', '1'));
    expect(await files.asPdf(HOME, item)).toBeUndefined();
  });

  it.each([
    [{ kind: 'status', status: 429, retryAfter: '30' } as const, 'again', 'busy'],
    [{ kind: 'status', status: 423 } as const, 'again', 'in-use'],
    [{ kind: 'status', status: 503 } as const, 'again', 'unavailable'],
    [{ kind: 'status', status: 404 } as const, 'never', 'refused'],
    [{ kind: 'status', status: 403 } as const, 'never', 'no-permission'],
    [{ kind: 'slow' } as const, 'again', 'no-answer'],
    [{ kind: 'reset-before' } as const, 'again', 'no-answer'],
  ])('with the fault %j it is tried %s', async (fault, remedy, ground) => {
    await using c = await converting();
    c.tenant.script({ on: { method: 'GET', path: /format=pdf/ }, ...fault });
    await expect(c.files.asPdf(HOME, c.item)).rejects.toMatchObject({ remedy, ground });
  });
});

describe('A file’s name is one SharePoint takes', () => {
  it.each([
    ['Referat 8. april 2027.docx', 'Referat 8. april 2027.docx'],
    ['a/b\\c:d*e?f"g<h>i|j.pdf', 'a-b-c-d-e-f-g-h-i-j.pdf'],
    ['  .~$skjult.docx. ', '$skjult.docx'],
    ['to\nlinjer.txt', 'to-linjer.txt'],
    ['A\u030Alborg.txt', 'Ålborg.txt'],
    ['...', '-'],
    [`${'æ'.repeat(300)}.docx`, `${'æ'.repeat(195)}.docx`],
    [`${'😀'.repeat(300)}.docx`, `${'😀'.repeat(195)}.docx`],
  ])('%j becomes %j', (name, expected) => {
    expect(fileName(name)).toBe(expected);
  });
});
