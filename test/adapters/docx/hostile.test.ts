import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { docxOf } from '../../../src/adapters/docx/write-docx.ts';
import { agendaDocument } from '../../../src/documents/agenda.ts';
import type { Block, Document } from '../../../src/documents/document.ts';
import { printable } from '../../../src/documents/prose.ts';
import { documentWords } from '../../../src/language/document-words.ts';
import { planned, released } from '../../documents/sample.ts';
import { body } from '../../documents/sample-body.ts';
import { manyPoints } from '../../documents/six.ts';
import { unzip } from './unzip.ts';

const agenda = agendaDocument({ body, meeting: { ...planned, agenda: released }, reader: 'members' }, documentWords.da);

const HOSTILE = [
  ...[
    '</w:t></w:r><script>',
    '<!-- ',
    ']]>',
    '&amp;&#0;',
    '"\'<>&',
    '{{mustache}}',
    '$'.concat('{it}'),
    '=1+1',
    '+A1',
    '@SUM(A1)',
  ],
  ...[
    '\u0000\u0001\u001f',
    '\ud800',
    '\udfff løs',
    '\ufffe\uffff',
    '\u202e baglæns \u202c',
    '\u2066x\u2069',
    '\u200f\u05d0',
    '\ufeff',
  ],
  ...['😀👩‍⚕️🏳️‍🌈', '𠜎𝕬', 'e\u0301\u0301\u0301', '\r\n\t\u2028\u2029', ' ', '', 'a'.repeat(3000), 'æ '.repeat(10_000)],
];
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...HOSTILE));
const anyBlock = (text: fc.Arbitrary<string>): fc.Arbitrary<Block> =>
  fc.oneof(
    text.map((words): Block => ({ kind: 'heading', level: 2, text: words })),
    fc
      .tuple(fc.constantFrom('1.', '2.', '7.', '2.1', '02-14', '1.1.1.1'), text)
      .map(([number, words]): Block => ({ kind: 'heading', level: 1, text: `${number} ${words}`, number })),
    fc
      .tuple(fc.constantFrom('plain', 'outcome', 'note'), text)
      .map(([tone, words]): Block => ({ kind: 'paragraph', tone, text: words })),
    fc.array(text, { maxLength: 3 }).map((items): Block => ({ kind: 'list', items })),
    fc.array(text, { maxLength: 3 }).map((items): Block => ({ kind: 'numbered', items })),
    fc
      .array(fc.record({ label: text, value: text }), { maxLength: 3 })
      .map((facts): Block => ({ kind: 'facts', facts })),
    text.map((title): Block => ({ kind: 'links', links: [{ title, url: 'https://a.example/?a=1&b="<>\'' }] })),
    fc.tuple(text, text).map(
      ([a, b]): Block => ({
        kind: 'table',
        header: [a, b],
        rows: [
          [b, a],
          [a, b],
        ],
      }),
    ),
  );

/** @throws where a part is no well-formed XML */
function paragraphs(bytes: Uint8Array): readonly string[] {
  const found: string[] = [];
  for (const [path, xml] of unzip(bytes)) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    const parser = new SaxesParser({ xmlns: true });
    let text = '';
    let inText = false;
    parser.on('error', (fault) => {
      throw new Error(`${path}: ${fault.message}`);
    });
    parser.on('opentag', ({ name }) => {
      if (name === 'w:t') inText = true;
      if (name === 'w:br') text += '\n';
      if (name === 'w:tab') text += '\t';
      if (name === 'w:p') text = '';
    });
    parser.on('closetag', ({ name }) => {
      if (name === 'w:t') inText = false;
      if (name === 'w:p' && path === 'word/document.xml') found.push(text);
    });
    parser.on('text', (words) => {
      if (inText) text += words;
    });
    parser.write(xml).close();
  }
  return found;
}

/** What a block says, as it is to be read back. */
function saidBy(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.number === undefined ? block.text : block.text.slice(block.number.length + 1)];
    case 'paragraph':
      return [block.text];
    case 'list':
    case 'numbered':
      return block.items;
    case 'facts':
      return block.facts.map(({ value }) => value);
    case 'links':
      return block.links.map(({ title }) => title);
    case 'table':
      return [block.header, ...block.rows].flat();
  }
}

describe('whatever people wrote, the file is whole', () => {
  it('every part is well-formed XML, and every text can be read back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyBlock(anyText), { maxLength: 8 }), anyText, async (blocks, words) => {
        const document: Document = {
          ...agenda,
          ...{
            title: words,
            name: words,
            subtitle: words,
            subject: words,
            keywords: [words],
            shortName: words,
            creator: words,
          },
          ...{ draft: words, standing: words },
          look: { ...agenda.look, letterhead: words, footer: words },
          blocks,
        };
        const read = paragraphs(await docxOf(document, { language: 'da' })).join('\n');
        for (const text of [words, ...blocks.flatMap(saidBy)]) expect(read).toContain(printable(text));
      }),
      { seed: 27, numRuns: 60 },
    );
  }, 120_000);

  it('also of three hundred points, which it leads to from an overview', async () => {
    const many = manyPoints('da');
    const bytes = await docxOf(many, { language: 'da' });
    const read = paragraphs(bytes);
    expect(read.filter((text) => text === 'Sag 300')).toHaveLength(1);
    expect(read.filter((text) => text === '300. Sag 300')).toHaveLength(1);
    const xml = unzip(bytes).get('word/document.xml') ?? '';
    expect(xml.match(/<w:hyperlink /g)).toHaveLength(300);
    expect(Buffer.compare(bytes, await docxOf(many, { language: 'da' }))).toBe(0);
  });

  it('always gives the same bytes, with links, logo, marks and lists', async () => {
    const links: Block = {
      kind: 'links',
      links: [
        { title: 'a', url: 'https://a.example' },
        { title: 'b', url: 'https://b.example' },
      ],
    };
    const document = {
      ...agenda,
      draft: 'UDKAST',
      blocks: [...agenda.blocks, links, { kind: 'numbered', items: ['x', 'y'] } as const],
    };
    const [one, two] = [await docxOf(document, { language: 'da' }), await docxOf(document, { language: 'da' })];
    expect(Buffer.compare(one, two)).toBe(0);
  });

  it('puts no empty paragraph in to make room', async () => {
    expect(paragraphs(await docxOf(agenda, { language: 'da' })).filter((text) => text.trim() === '')).toEqual([]);
  });
});
