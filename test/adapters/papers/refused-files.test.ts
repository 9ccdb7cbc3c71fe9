import { deflateSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/adapters/papers/limits.ts';
import { readPaper } from '../../../src/adapters/papers/read-paper.ts';
import { paperWords } from '../../../src/language/papers.ts';
import { docx, p, pdf, W, zipped } from './made-files.ts';

const MB = 1024 * 1024;
const read = (bytes: Uint8Array, name = 'Dagsorden.docx', limits = LIMITS) => readPaper(bytes, { name }, limits);
const of = (...bytes: number[]) => new Uint8Array([...bytes, ...new Array(64).fill(0)]);
const MACRO = 'application/vnd.ms-word.document.macroEnabled.main+xml';
const OLE = of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const ole = (stream: string) => Buffer.concat([OLE, Buffer.from(stream, 'utf16le'), Buffer.alloc(64)]);
const WORD_97 = ole('WordDocument');
const ODT = Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.from('mimetypeapplication/vnd.oasis.opendocument.text')]);
const OFFICE = '[Content_Types].xml';
const PNG = of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

describe('a file that is too large', () => {
  it('is refused at 20 MB and a byte, with both sizes, before it is looked into', async () => {
    expect(await read(new Uint8Array(50 * MB))).toEqual({ because: 'too-large', bytes: 50 * MB, most: 20 * MB });
    expect(await read(new Uint8Array(20 * MB + 1))).toMatchObject({ because: 'too-large' });
    expect(await read(new Uint8Array(20 * MB))).toMatchObject({ because: 'not-what-it-says' });
  });

  it('is refused where it unpacks to more than is read', async () => {
    const bomb = docx('', { also: { 'word/document.xml': new Uint8Array(50 * MB) } });
    expect(bomb.length).toBeLessThan(MB);
    expect(await read(bomb)).toEqual({ because: 'unpacks-too-large' });
  });

  it('is refused where parts that nobody reads unpack to more than a document has', async () => {
    const pictures = Object.fromEntries(
      ['a', 'b', 'c'].map((name) => [`word/media/${name}.bmp`, new Uint8Array(2 * MB)]),
    );
    const sized = (declared: number) => read(docx(p('x'), { also: pictures }), 'a.docx', { ...LIMITS, declared });
    expect(await sized(7 * MB)).toMatchObject({ kind: 'docx' });
    expect(await sized(6 * MB)).toEqual({ because: 'unpacks-too-large' });
  });

  it('is refused where a part says that it is smaller than it is', async () => {
    const lying = docx('', { also: { 'word/document.xml': new Uint8Array(30 * MB) } });
    const size = Buffer.alloc(4);
    size.writeUInt32LE(30 * MB);
    const small = Buffer.alloc(4);
    small.writeUInt32LE(100_000);
    const bytes = Buffer.from(lying);
    for (let at = bytes.indexOf(size); at >= 0; at = bytes.indexOf(size, at + 4)) small.copy(bytes, at);
    expect(await read(bytes)).toEqual({ because: 'broken' });
  });

  it('is refused where it has more parts than a document has', async () => {
    const many = Object.fromEntries(Array.from({ length: 2001 }, (_, number) => [`word/media/${number}`, '']));
    expect(await read(docx(p('x'), { also: many }))).toEqual({ because: 'unpacks-too-large' });
  });

  it('is let go when its elements are nested deeper than anybody writes', async () => {
    const nested = (depth: number) => docx(`${'<w:sdt>'.repeat(depth)}${p('x')}${'</w:sdt>'.repeat(depth)}`);
    expect(await read(nested(200))).toMatchObject({ kind: 'docx' });
    expect(await read(nested(2000))).toEqual({ because: 'too-much-work' });
  });

  it('is let go when it has more lines than are read', async () => {
    const limits = { ...LIMITS, lines: 3 };
    expect(await read(docx(p('a') + p('b') + p('c')), 'a.docx', limits)).toMatchObject({ kind: 'docx' });
    expect(await read(docx(p('a') + p('b') + p('c') + p('d')), 'a.docx', limits)).toEqual({ because: 'too-much-work' });
    expect(await read(new TextEncoder().encode('a\nb\nc\nd'), 'a.txt', limits)).toEqual({ because: 'too-much-work' });
    const page = [60, 700, 'x'] as const;
    expect(await read(pdf([[page], [page]]), 'a.pdf', { ...LIMITS, pages: 1 })).toEqual({ because: 'too-much-work' });
  });

  it('is told the limits that hold, in both languages', () => {
    for (const language of ['da', 'en'] as const) {
      const [said = ''] = paperWords[language].unreadable({ because: 'too-much-work' }).paragraphs;
      const numbers = said.match(/\d[\d.,]*\d/g)?.map((number) => Number(number.replace(/[.,]/g, '')));
      expect(numbers).toEqual([LIMITS.pages, LIMITS.lines]);
    }
  });

  it('is let go when it has more letters than are read, however they are come by', async () => {
    const limits = { ...LIMITS, characters: 12 };
    expect(await read(docx(p('seks s') + p('seks s')), 'a.docx', limits)).toMatchObject({ kind: 'docx' });
    expect(await read(docx(p('seks s') + p('syv syv')), 'a.docx', limits)).toEqual({ because: 'too-much-work' });
    expect(await read(new TextEncoder().encode('seks s\nsyv s'), 'a.txt', limits)).toMatchObject({ kind: 'text' });
    expect(await read(new TextEncoder().encode('seks s\nsyv sy'), 'a.txt', limits)).toEqual({
      because: 'too-much-work',
    });
    expect(await read(pdf([[[60, 700, 'seks s syv sy']]]), 'a.pdf', limits)).toEqual({ because: 'too-much-work' });
    // A mark of a thousand letters before each of a hundred paragraphs, written once.
    const level = `<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="${'x'.repeat(1000)}"/></w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="1">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    const paragraph = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const listed = docx(p('x', { paragraph }).repeat(100), { beside: { numbering } });
    expect(await read(listed, 'a.docx', { ...LIMITS, characters: 100_100 })).toMatchObject({ kind: 'docx' });
    expect(await read(listed, 'a.docx', { ...LIMITS, characters: 100_099 })).toEqual({ because: 'too-much-work' });
  });

  it('is let go when it takes more time than it may', async () => {
    expect(await read(docx(p('x')), 'a.docx', { ...LIMITS, milliseconds: 0 })).toEqual({ because: 'too-much-work' });
  });

  it('is let go when a page of a PDF unpacks to more memory than it may take', async () => {
    const stream = deflateSync(Buffer.alloc(200 * MB, ' '), { level: 1 });
    const bomb = pdf([[]], { contents: { stream, filter: 'FlateDecode' } });
    expect(await read(bomb, 'a.pdf', { ...LIMITS, memory: 60 })).toEqual({ because: 'too-much-work' });
  });
});

describe('a file with macros', () => {
  it('is refused by its name, its type or the part that has them', async () => {
    expect(await read(docx(p('x')), 'Dagsorden.docm')).toEqual({ because: 'holds-macros' });
    expect(await read(docx(p('x'), { contentType: MACRO }))).toEqual({ because: 'holds-macros' });
    expect(await read(docx(p('x'), { also: { 'word/vbaProject.bin': 'x' } }))).toEqual({ because: 'holds-macros' });
  });
});

describe('a file with a password', () => {
  it('is refused as a .docx in its container', async () => {
    const locked = ole('EncryptedPackage');
    expect(await read(locked)).toEqual({ because: 'locked' });
  });

  it('is refused as a zip with a locked part', async () => {
    const bytes = Buffer.from(docx(p('x')));
    // The first bit of the flags in the list of contents says so.
    for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4)) bytes[at + 8] = 1;
    expect(await read(bytes)).toEqual({ because: 'locked' });
  });

  it('is refused as a .pdf', async () => {
    const hex = '00'.repeat(32);
    const trailer = `/ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${hex}> /U <${hex}> /P -44 >>`;
    expect(await read(pdf([[[60, 700, 'x']]], { trailer }), 'a.pdf')).toEqual({ because: 'locked' });
  });
});

describe('a file that is not what it says', () => {
  it.each([
    ['a picture', PNG, 'a.docx', 'picture'],
    ['a picture', PNG, 'a.pdf', 'picture'],
    ['a picture', PNG, 'a.txt', 'picture'],
    ['a program', of(0x4d, 0x5a), 'a.docx', 'program'],
    ['an old Word document', WORD_97, 'a.docx', 'word-97'],
    ['a PDF', pdf([[[60, 700, 'x']]]), 'a.docx', 'pdf'],
    ['a .docx', docx(p('x')), 'a.pdf', 'docx'],
    ['a workbook', zipped({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<w/>' }), 'a.docx', 'xlsx'],
    ['a zip', zipped({ 'dagsorden.txt': 'x' }), 'a.docx', 'zip'],
    [
      'a web page, such as the one to sign in at',
      new TextEncoder().encode('<!DOCTYPE html><title>Log på</title>'),
      'a.docx',
      'web-page',
    ],
  ])('is refused where it is %s: %#', async (_, bytes, name, is) => {
    expect(await read(bytes, name)).toEqual({ because: 'not-what-it-says', name, is });
  });

  it.each([
    ['an old Word document', WORD_97, 'a.doc', 'word-97'],
    ['a picture', PNG, 'a.png', 'picture'],
    ['rich text', new TextEncoder().encode('{\\rtf1 x}'), 'a.rtf', 'rtf'],
    ['an old workbook', ole('Workbook'), 'a.xls', 'xlsx'],
    ['an old presentation', ole('PowerPoint Document'), 'a.ppt', 'pptx'],
    ['a mail', ole('__substg1.0_0037001F'), 'a.msg', 'mail'],
    ['a container of nobody knows what', OLE, 'a.db', 'unknown'],
    ['a workbook', zipped({ [OFFICE]: '<Types/>', 'xl/workbook.xml': '<w/>' }), 'a.xlsx', 'xlsx'],
    ['a presentation', zipped({ [OFFICE]: '<Types/>', 'ppt/presentation.xml': '<p/>' }), 'a.pptx', 'pptx'],
    ['an OpenDocument text', ODT, 'a.odt', 'odt'],
    ['a zip', zipped({ 'dagsorden.txt': 'x' }), 'a.zip', 'zip'],
    ['a text', new TextEncoder().encode('a;b'), 'a.csv', 'text'],
    ['nobody knows what', of(1, 2, 3), 'a', 'unknown'],
  ])('is told from what says what it is but is not read: %s', async (_, bytes, name, is) => {
    expect(await read(bytes, name)).toEqual({ because: 'unknown-kind', name, is });
  });
});

describe('a file without anything to read', () => {
  it('is empty, or a scan', async () => {
    expect(await read(new Uint8Array(0))).toEqual({ because: 'empty' });
    expect(await read(docx(p(' ')))).toEqual({ because: 'empty' });
    expect(await read(docx(p(''), { also: { 'word/media/scan.png': 'x' } }))).toEqual({ because: 'no-text' });
    expect(await read(pdf([[], [], []]), 'a.pdf')).toEqual({ because: 'no-text' });
  });
});

describe('a broken file', () => {
  it.each([
    ['cut off', docx(p('x')).subarray(0, 300), 'a.docx'],
    ['without a document', zipped({ '[Content_Types].xml': '<Types/>' }), 'a.docx'],
    [
      'with XML that ends too early',
      docx('<w:p>', { also: { 'word/document.xml': `<w:document ${W}><w:body>` } }),
      'a.docx',
    ],
    [
      'with letters that are no UTF-8',
      docx('', { also: { 'word/document.xml': new Uint8Array([0x3c, 0x61, 0xff, 0xfe]) } }),
      'a.docx',
    ],
    ['a PDF cut off', new TextEncoder().encode('%PDF-1.7\n1 0 obj'), 'a.pdf'],
  ])('is refused: %s', async (_, bytes, name) => {
    expect(await read(bytes, name)).toEqual({ because: 'broken' });
  });

  it('is refused where it lists a part twice, so that no two programs read it differently', async () => {
    const twice = zipSync({ 'word/document.xml': new Uint8Array(1), 'Word/Document.xml': new Uint8Array(1) });
    expect(await read(twice)).toEqual({ because: 'broken' });
  });

  it('is refused where it brings entities of its own, which could name files or swell', async () => {
    const entities = `<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document ${W}><w:body>${p('&a;')}</w:body></w:document>`;
    expect(await read(docx('', { also: { 'word/document.xml': entities } }))).toEqual({ because: 'broken' });
  });
});

describe('after a file that was let go', () => {
  it('the next is read', async () => {
    const [first, second] = await Promise.all([
      read(docx(`${'<w:sdt>'.repeat(1000)}`), 'a.docx'),
      read(docx(p('Dagsorden')), 'b.docx'),
    ]);
    expect(first).toHaveProperty('because');
    expect(second).toMatchObject({ lines: [{ text: 'Dagsorden' }] });
  });
});
