import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { bodiesFrom } from '../../../src/adapters/bodies/load-bodies.ts';
import { docxOf } from '../../../src/adapters/docx/write-docx.ts';
import { type Document, heading, paragraph } from '../../../src/documents/document.ts';
import { documentsOf, manyPoints, sixDocuments } from '../../documents/six.ts';
import { unzip } from './unzip.ts';
import { faultsIn } from './word-demands.ts';

const bodies = (await Promise.all(['src/bodies', 'test/bodies/files'].map(bodiesFrom))).flatMap((some) => some.all());

const partsOf = async (document: Document) => unzip(await docxOf(document, { language: document.language }));
const six = { da: sixDocuments('da'), en: sixDocuments('en') };
const { 'draft-minutes': draft } = six.da;
if (draft === undefined) throw new Error('no draft');

/** Every kind of block there is, some twice, with a logo and a mark. */
const everything: Document = {
  ...draft,
  blocks: [
    heading(1, '1. Et', '1.'),
    paragraph('Det indstilles, at'),
    { kind: 'list', items: ['a', 'b'] },
    heading(2, '1.1 To', '1.1'),
    { kind: 'numbered', items: ['x', 'y'] },
    paragraph('Besluttet', 'outcome'),
    paragraph('Sendt sent', 'note'),
    { kind: 'numbered', items: ['x'] },
    { kind: 'facts', facts: [{ label: 'Sted', value: 'Her\nog der' }] },
    { kind: 'links', links: [{ title: 'Bilag', url: 'https://klu.example/a?b=1&c=2' }] },
    { kind: 'links', links: [{ title: 'Bilag', url: 'https://klu.example/b' }] },
    {
      kind: 'table',
      header: ['a', 'b', 'c'],
      rows: [
        ['1', '2', '3'],
        ['', '', 'æ'.repeat(2000)],
      ],
    },
    heading(1, '02-14 Tre', '02-14'),
    heading(4, 'Fire'),
  ],
};

describe('a file that Word opens without mending it (ECMA-376)', () => {
  it.each(
    (['da', 'en'] as const).flatMap((language) => Object.keys(six[language]).map((name) => [language, name] as const)),
  )('in %s: %s', async (language, name) => {
    const document = six[language][name];
    if (document === undefined) throw new Error(name);
    expect(faultsIn(await partsOf(document))).toEqual([]);
  });

  it.each(bodies.map((body) => [body.id, body] as const))('of %s, whose roles may be long', async (_, body) => {
    const documents = Object.entries(documentsOf(body));
    expect(documents.length).toBeGreaterThanOrEqual(5);
    for (const [name, document] of documents) expect(faultsIn(await partsOf(document)), name).toEqual([]);
  });

  it('of every kind of block, and of three hundred points with an overview', async () => {
    expect(faultsIn(await partsOf(everything))).toEqual([]);
    expect(faultsIn(await partsOf(manyPoints('da')))).toEqual([]);
  });

  it('with a logo of any proportions', async () => {
    const bytes = new Uint8Array(await readFile('src/bodies/klu-aalborg.png'));
    for (const [width, height] of [
      [4000, 3],
      [3, 4000],
    ] as const) {
      const look = { ...draft.look, logo: { text: 'Logo', png: { bytes, width, height } } };
      const parts = await partsOf({ ...draft, look });
      expect(faultsIn(parts)).toEqual([]);
      for (const [, cx, cy] of (parts.get('word/header2.xml') ?? '').matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g))
        expect(Math.min(Number(cx), Number(cy))).toBeGreaterThan(0);
    }
  });

  const planted: readonly (readonly [string, string, RegExp, string])[] = [
    ['properties of a paragraph out of order', 'word/document.xml', /(<w:pStyle [^>]*\/>)(<w:keepNext\/>)/, '$2$1'],
    ['properties of letters out of order', 'word/styles.xml', /(<w:sz [^>]*\/>)(<w:szCs [^>]*\/>)/, '$2$1'],
    [
      'a table that begins with its grid',
      'word/document.xml',
      /(<w:tblPr>.*?<\/w:tblPr>)(<w:tblGrid>.*?<\/w:tblGrid>)/s,
      '$2$1',
    ],
    ['a cell without a paragraph', 'word/document.xml', /(<w:tc><w:tcPr>(?:(?!<w:p>).)*)<w:p>.*?<\/w:p>/s, '$1'],
    ['a row with a cell too few', 'word/document.xml', /<w:tc>.*?<\/w:tc>/s, ''],
    ['a section that does not come last', 'word/document.xml', /(<w:sectPr>.*<\/w:sectPr>)/s, '$1<w:p/>'],
    ['two marks with one id', 'word/document.xml', /(<w:bookmarkStart [^>]*w:id=")2"/, '$11"'],
    ['a picture that is not there', 'word/_rels/header2.xml.rels', /media\/image1\.png/, 'media/image9.png'],
    ['a header nobody has', 'word/document.xml', /r:id="rId6"/, 'r:id="rId66"'],
    ['a style nobody has', 'word/document.xml', /w:pStyle w:val="ListBullet"/, 'w:pStyle w:val="ListBulet"'],
    ['a list nobody has', 'word/document.xml', /w:numId w:val="\d+"/, 'w:numId w:val="99"'],
    ['a mark nobody has', 'word/document.xml', /w:anchor="p0"/, 'w:anchor="q0"'],
    ['a part without a type', '[Content_Types].xml', /<Default [^>]*Extension="png"\/>/, ''],
    ['a type without a part', '[Content_Types].xml', /\/word\/header1\.xml/, '/word/header9.xml'],
    ['a second style of one name', 'word/styles.xml', /w:name w:val="Note"/, 'w:name w:val="Fact"'],
  ];
  const whole = partsOf({ ...everything, blocks: [...manyPoints('da').blocks, ...everything.blocks] });
  it.each(planted)('finds %s', async (_, path, what, instead) => {
    const parts = new Map(await whole);
    const before = parts.get(path) ?? '';
    parts.set(path, before.replace(what, instead));
    expect(parts.get(path)).not.toBe(before);
    expect(faultsIn(parts)).not.toEqual([]);
  });
});
