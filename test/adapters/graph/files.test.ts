import { describe, expect, it } from 'vitest';
import { fileName, graphFiles } from '../../../src/adapters/graph/files.ts';
import { HOME, office } from './office.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describe('A document lies among the files of the body’s channel', () => {
  it('is there byte for byte, and is fetched at the address told', async () => {
    await using o = await office();
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    const url = await graphFiles(o.client).put(HOME, 'Referat.docx', bytes, WORD);
    const fetched = await fetch(url);
    expect(fetched.headers.get('content-type')).toBe(WORD);
    expect(new Uint8Array(await fetched.arrayBuffer())).toEqual(bytes);
    expect(o.tenant.files).toMatchObject([{ teamId: HOME.teamId, channelId: HOME.channelId, mediaType: WORD }]);
  });

  it('holds only the bytes given, when they are part of a larger memory', async () => {
    await using o = await office();
    const part = new Uint8Array([1, 2, 3, 4, 5]).subarray(1, 3);
    await graphFiles(o.client).put(HOME, 'Referat.pdf', part, 'application/pdf');
    expect([...(o.tenant.files[0]?.bytes ?? [])]).toEqual([2, 3]);
  });

  it('is replaced by one of the same name, at the same address', async () => {
    await using o = await office();
    const files = graphFiles(o.client);
    const first = await files.put(HOME, 'Dagsorden.txt', Buffer.from('1'), 'text/plain');
    const second = await files.put(HOME, 'Dagsorden.txt', Buffer.from('2'), 'text/plain');
    expect(second).toBe(first);
    expect(o.tenant.files).toMatchObject([{ version: 2 }]);
    expect(await (await fetch(second)).text()).toBe('2');
  });

  it('keeps # and % and Danish letters in its name, and loses what SharePoint forbids', async () => {
    await using o = await office();
    const url = await graphFiles(o.client).put(
      HOME,
      'Bilag #1: 50% * Æblegrød på Ø.txt',
      Buffer.from('æ'),
      'text/plain',
    );
    expect(o.tenant.files[0]?.name).toBe('Bilag #1- 50% - Æblegrød på Ø.txt');
    expect(await (await fetch(url)).text()).toBe('æ');
  });

  it('may be put again after a lost answer', async () => {
    await using o = await office();
    o.tenant.script({ on: { method: 'PUT' }, kind: 'reset-after' });
    const putting = graphFiles(o.client).put(HOME, 'Referat.txt', Buffer.from('1'), 'text/plain');
    await expect(putting).rejects.toMatchObject({ remedy: 'again' });
  });

  it('is put later when someone is editing the file', async () => {
    await using o = await office();
    o.tenant.script({ on: { method: 'PUT' }, kind: 'status', status: 423, code: 'resourceLocked' });
    const putting = graphFiles(o.client).put(HOME, 'Referat.txt', Buffer.from('1'), 'text/plain');
    await expect(putting).rejects.toMatchObject({ remedy: 'again' });
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
  ])('%j becomes %j', (name, expected) => {
    expect(fileName(name)).toBe(expected);
  });
});
