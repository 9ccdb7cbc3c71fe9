import { describe, expect, it } from 'vitest';
import { readPaper, readPasted } from '../../../src/adapters/papers/read-paper.ts';

const DANISH = 'Møde på Læsø\r\nTid: kl. 14\n\nSted: Århus';
const utf16 = (text: string, bigEndian = false) => {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
};
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('the text of a .txt', () => {
  it.each([
    ['UTF-8', utf8(DANISH), 'utf-8'],
    ['UTF-8 with its mark', utf8(`\uFEFF${DANISH}`), 'utf-8'],
    ['UTF-16, the small end first', utf16(`\uFEFF${DANISH}`), 'utf-16'],
    ['UTF-16, the big end first', utf16(`\uFEFF${DANISH}`, true), 'utf-16'],
    ['UTF-16 without its mark', utf16(DANISH), 'utf-16'],
    ['Windows-1252', latin(DANISH), 'windows-1252'],
  ])('is found to be %s', async (_, bytes, encoding) => {
    const paper = await readPaper(bytes, { name: 'dagsorden.txt' });
    expect(paper).toEqual({
      kind: 'text',
      encoding,
      lines: [
        { number: 1, part: 'text', text: 'Møde på Læsø' },
        { number: 2, part: 'text', text: 'Tid: kl. 14' },
        { number: 3, part: 'text', text: '' },
        { number: 4, part: 'text', text: 'Sted: Århus' },
      ],
    });
  });

  it('is told to be spoilt where it was once read in the wrong encoding', async () => {
    expect(
      await readPaper(utf8('M\u00C3\u00B8de p\u00C3\u00A5 L\u00C3\u00A6s\u00C3\u00B8'), { name: 'a.txt' }),
    ).toMatchObject({ spoilt: 4 });
    expect(await readPaper(utf8('M\uFFFDde'), { name: 'a.txt' })).toMatchObject({ spoilt: 1 });
    expect(await readPaper(utf8('Møde på Læsø'), { name: 'a.txt' })).not.toHaveProperty('spoilt');
  });

  it('is told to be spoilt where it is in the letters of DOS or of an old Mac', async () => {
    expect(await readPaper(latin('M\x9bde p\x86 L\x91s\x9b'), { name: 'a.txt' })).toMatchObject({ spoilt: 2 });
    expect(await readPaper(latin('M\xbfde p\x8c L\xbes\xbf'), { name: 'a.txt' })).toMatchObject({ spoilt: 2 });
  });

  it('is UTF-8 still where a few of its bytes broke, and each is told', async () => {
    const broken = (times: number) =>
      Buffer.concat([Buffer.from(DANISH), Buffer.from('x\xc3('.repeat(times), 'latin1')]);
    const few = await readPaper(broken(2), { name: 'a.txt' });
    expect(few).toMatchObject({ encoding: 'utf-8', spoilt: 2, lines: { 0: { text: 'Møde på Læsø' } } });
    expect(await readPaper(broken(3), { name: 'a.txt' })).toMatchObject({ encoding: 'windows-1252' });
  });

  it('is none where most of its bytes are letters of no Latin script, unless they are UTF-8', async () => {
    const half = (share: number) => Buffer.concat([Buffer.alloc(share, 0xd9), Buffer.alloc(100 - share, 'a')]);
    expect(await readPaper(half(50), { name: 'a.txt' })).toMatchObject({ kind: 'text' });
    expect(await readPaper(half(51), { name: 'a.txt' })).toMatchObject({ because: 'not-what-it-says', is: 'unknown' });
    expect(await readPaper(utf8('会议纪要'), { name: 'a.txt' })).toMatchObject({ encoding: 'utf-8' });
  });

  it('is the same when it is pasted, and of a name without an extension', async () => {
    expect(readPasted('Dagsorden\nTid')).toMatchObject({
      kind: 'text',
      lines: [{ text: 'Dagsorden' }, { text: 'Tid' }],
    });
    expect(await readPaper(utf8('Dagsorden'), { name: 'dagsorden' })).toMatchObject({ kind: 'text' });
    expect(readPasted(' \n\u200B')).toEqual({ because: 'empty' });
  });
});
