import { Document, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { readPaper } from '../../../src/adapters/papers/read-paper.ts';
import type { Paper, PaperLine } from '../../../src/domain/paper/paper.ts';
import { docx, p, r, table } from './made-files.ts';

const read = async (bytes: Uint8Array): Promise<Paper> => {
  const paper = await readPaper(bytes, { name: 'Dagsorden.docx' });
  if ('because' in paper) throw new Error(paper.because);
  return paper;
};
const textsOf = ({ lines }: Paper, part: PaperLine['part'] = 'text') =>
  lines.filter((line) => line.part === part).map(({ text }) => text);

describe('the text of a .docx', () => {
  it('is read by paragraph, with empty ones, tabs, and a line for each line break', async () => {
    const paper = await read(
      docx(
        p('Dagsorden') +
          p('') +
          `<w:p>${r('Tid:')}<w:r><w:tab/><w:t>kl. 14</w:t><w:br/><w:t>Sted: Teams</w:t></w:r></w:p>`,
      ),
    );
    expect(paper.lines).toEqual([
      { number: 1, part: 'text', text: 'Dagsorden' },
      { number: 2, part: 'text', text: '' },
      { number: 3, part: 'text', text: 'Tid:\tkl. 14' },
      { number: 4, part: 'text', text: 'Sted: Teams' },
    ]);
  });

  it('is put together over runs, links, fields, content controls and tracked insertions', async () => {
    const body = `<w:p>${r('Refe')}<w:hyperlink>${r('ra')}</w:hyperlink><w:ins w:author="A">${r('t')}</w:ins><w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${r(' af')}</w:sdtContent></w:sdt><w:fldSimple w:instr="DATE">${r(' 3. maj')}</w:fldSimple></w:p>`;
    expect(textsOf(await read(docx(body)))).toEqual(['Referat af 3. maj']);
  });

  it('has its letters whole, and nothing in it that draws nothing', async () => {
    expect(textsOf(await read(docx(p('A\u030Arhus\u00A0Kom\u00ADmune 0101\u200B70\u202E-1234'))))).toEqual([
      'Århus Kommune 010170-1234',
    ]);
  });

  it('knows headings by English and Danish styles, by what they are based on, and by outline level', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Overskrift2"><w:name w:val="Overskrift 2"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Punkt"><w:name w:val="Punkt"/><w:basedOn w:val="Overskrift2"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Egen"><w:name w:val="Egen"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>';
    const named = (style: string) => p(style, { paragraph: `<w:pStyle w:val="${style}"/>` });
    const paper = await read(
      docx(['Overskrift1', 'Overskrift2', 'Punkt', 'Egen', 'Normal'].map(named).join(''), { beside: { styles } }),
    );
    expect(paper.lines.map(({ headingLevel }) => headingLevel)).toEqual([1, 2, 2, 3, undefined]);
  });

  it('is the same from what the docx package writes, with its numbers', async () => {
    const numbered = (text: string, level = 0) => new Paragraph({ text, numbering: { reference: 'points', level } });
    const file = new Document({
      creator: 'Sekretariatet',
      numbering: {
        config: [
          {
            reference: 'points',
            levels: [
              { level: 0, format: LevelFormat.DECIMAL, text: '%1.' },
              { level: 1, format: LevelFormat.LOWER_LETTER, text: '%1.%2)' },
            ],
          },
        ],
      },
      sections: [
        {
          children: [
            new Paragraph({ text: 'Dagsorden', heading: HeadingLevel.HEADING_1 }),
            numbered('Velkomst'),
            numbered('Økonomi'),
            numbered('Budget', 1),
            numbered('Regnskab', 1),
            new Paragraph({ children: [new TextRun({ text: 'Indstilling', bold: true })] }),
            numbered('Eventuelt'),
          ],
        },
      ],
    });
    const paper = await read(new Uint8Array(await Packer.toBuffer(file)));
    const said = paper.lines
      .filter(({ part }) => part === 'text')
      .map(({ listMark, text }) => `${listMark ?? ''}|${text}`);
    expect(said).toEqual([
      '|Dagsorden',
      '1.|Velkomst',
      '2.|Økonomi',
      '2.a)|Budget',
      '2.b)|Regnskab',
      '|Indstilling',
      '3.|Eventuelt',
    ]);
    expect(paper.lines[0]?.headingLevel).toBe(1);
    expect(paper.lines).toContainEqual(
      expect.objectContaining({ part: 'metadata', property: 'creator', text: 'Sekretariatet' }),
    );
  });
});

describe('the numbers of lists', () => {
  const level = (index: number, format: string, text: string, start = 1) =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const inList = (id: number, index = 0) => `<w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="${id}"/></w:numPr>`;
  const marks = async (numbering: string, paragraphs: readonly string[]) =>
    (
      await read(docx(paragraphs.map((paragraph) => p('x', { paragraph })).join(''), { beside: { numbering } }))
    ).lines.map(({ listMark }) => listMark);

  it('go on in another list of the same kind, and begin anew where it says so', async () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="7">${level(0, 'decimal', '%1)')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>' +
      '<w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
    expect(
      await marks(
        numbering,
        [1, 1, 2, 3, 3].map((id) => inList(id)),
      ),
    ).toEqual(['1)', '2)', '3)', '1)', '2)']);
  });

  it('are drawn as letters, Roman figures and bullets, and begin where the list begins', async () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="1">${level(0, 'upperRoman', 'Pkt. %1', 4)}${level(1, 'lowerLetter', '%2)', 26)}${level(2, 'bullet', '\uF0B7')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    const levels = [0, 1, 1, 2, 0, 1];
    expect(
      await marks(
        numbering,
        levels.map((index) => inList(1, index)),
      ),
    ).toEqual(['Pkt. IV', 'z)', 'aa)', '•', 'Pkt. V', 'z)']);
  });

  it('come with the style, and are taken away by list 0', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1')}</w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num>`;
    const styles = `<w:style w:type="paragraph" w:styleId="Punkt"><w:name w:val="Punkt"/><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>`;
    const body = [
      p('a', { paragraph: '<w:pStyle w:val="Punkt"/>' }),
      p('b', { paragraph: `<w:pStyle w:val="Punkt"/>${inList(0)}` }),
    ];
    const paper = await read(docx(body.join(''), { beside: { numbering, styles } }));
    expect(paper.lines.map(({ listMark }) => listMark)).toEqual(['1', undefined]);
  });

  it('are not drawn before what was struck', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    const struck = `<w:p><w:pPr>${inList(1)}</w:pPr><w:del w:author="A"><w:r><w:delText>Udgået</w:delText></w:r></w:del></w:p>`;
    const paper = await read(
      docx(p('a', { paragraph: inList(1) }) + struck + p('b', { paragraph: inList(1) }), { beside: { numbering } }),
    );
    expect(paper.lines.filter(({ text, part }) => part === 'text' && text).map(({ listMark }) => listMark)).toEqual([
      '1.',
      '2.',
    ]);
  });
});

describe('the tables of a .docx', () => {
  it('are read by row, with their cells', async () => {
    const paper = await read(
      docx(
        table([
          [p('Post'), p('Beløb')],
          [p('Honorar') + p('Kørsel'), p('1.200')],
        ]),
      ),
    );
    expect(paper.lines).toEqual([
      { number: 1, part: 'table', text: 'Post\tBeløb', cells: ['Post', 'Beløb'] },
      { number: 2, part: 'table', text: 'Honorar\nKørsel\t1.200', cells: ['Honorar\nKørsel', '1.200'] },
    ]);
  });

  it('of one column are frames around text, with their headings', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/></w:style>';
    const framed = table([[p('Punkt 1', { paragraph: '<w:pStyle w:val="H"/>' }) + p('Sagsfremstilling')]]);
    expect((await read(docx(framed, { beside: { styles } }))).lines).toEqual([
      { number: 1, part: 'text', text: 'Punkt 1', headingLevel: 2 },
      { number: 2, part: 'text', text: 'Sagsfremstilling' },
    ]);
  });
});

describe('what no reader of the printed page sees', () => {
  const hidden = async (body: string, styles?: string) =>
    textsOf(await read(docx(p('Synligt') + body, styles === undefined ? {} : { beside: { styles } })), 'hidden');

  it.each([
    ['marked hidden', p('010170-1234', { run: '<w:vanish/>' })],
    ['drawn in white', p('010170-1234', { run: '<w:color w:val="FFFFFF"/>' })],
    [
      'drawn in the colour of the background',
      p('010170-1234', { run: '<w:color w:val="auto" w:themeColor="background1"/>' }),
    ],
    ['of two points', p('010170-1234', { run: '<w:sz w:val="4"/>' })],
    ['hidden in a cell', table([[p('a'), p('010170-1234', { run: '<w:vanish/>' })]])],
  ])('is found where it is %s', async (_, body) => {
    expect(await hidden(body)).toEqual(['010170-1234']);
  });

  it('is found where a style hides it, and not where a run shows itself again', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="Skjult"><w:name w:val="Skjult"/><w:rPr><w:vanish/></w:rPr></w:style>';
    const run = (more: string) => p('x', { run: `<w:rStyle w:val="Skjult"/>${more}` });
    expect(await hidden(run(''), styles)).toEqual(['x']);
    expect(await hidden(run('<w:vanish w:val="0"/>'), styles)).toEqual([]);
  });

  it.each([
    [
      'white in a dark cell',
      table([[`<w:tcPr><w:shd w:fill="003366"/></w:tcPr>${p('Post', { run: '<w:color w:val="FFFFFF"/>' })}`, p('b')]]),
    ],
    [
      'white on a dark paragraph',
      p('Post', { run: '<w:color w:val="FFFFFF"/>', paragraph: '<w:shd w:fill="003366"/>' }),
    ],
    ['white on a marked run', p('Post', { run: '<w:color w:val="FFFFFF"/><w:highlight w:val="darkBlue"/>' })],
    ['of five points', p('Post', { run: '<w:sz w:val="10"/>' })],
  ])('does not count what is %s', async (_, body) => {
    expect(await hidden(body)).toEqual([]);
  });

  it('is kept apart from what stands around it', async () => {
    const paper = await read(docx(`<w:p>${r('Sagen om ')}${r('Jens', '<w:vanish/>')}${r('borgeren')}</w:p>`));
    expect(textsOf(paper)).toEqual(['Sagen om borgeren']);
    expect(textsOf(paper, 'hidden')).toEqual(['Jens']);
  });

  it('is found where it was struck by a change nobody has accepted, also a row and what was moved away', async () => {
    const struck = `<w:p>${r('Ny tekst')}<w:del w:author="Sekretær 2"><w:r><w:delText>Gammel tekst</w:delText></w:r></w:del><w:moveFrom w:author="Sekretær 2">${r('Flyttet')}</w:moveFrom></w:p>`;
    const row = `<w:tbl><w:tr><w:trPr><w:del w:author="B"/></w:trPr><w:tc>${p('Udgået')}</w:tc></w:tr></w:tbl>`;
    const paper = await read(docx(struck + row));
    expect(textsOf(paper)).toEqual(['Ny tekst']);
    expect(textsOf(paper, 'deleted')).toEqual(['Gammel tekstFlyttet', 'Udgået']);
    expect(textsOf(paper, 'metadata')).toEqual(['Sekretær 2', 'B']);
  });
});

describe('what stands beside the text', () => {
  it('comes after it: notes, comments, headers and footers', async () => {
    const paper = await read(
      docx(p('Dagsorden'), {
        beside: {
          footer: p('Side 1'),
          header: p('Aalborg Kommune'),
          comments: `<w:comment w:id="0" w:author="Sekretær 1">${p('Ring til 12345678')}</w:comment>`,
          endnotes: `<w:endnote w:id="1">${p('Slutnote')}</w:endnote>`,
          footnotes: `<w:footnote w:id="1">${p('CPR 010170-1234')}</w:footnote>`,
        },
      }),
    );
    expect(paper.lines.map(({ part, text }) => [part, text])).toEqual([
      ['text', 'Dagsorden'],
      ['footnote', 'CPR 010170-1234'],
      ['endnote', 'Slutnote'],
      ['comment', 'Ring til 12345678'],
      ['header', 'Aalborg Kommune'],
      ['footer', 'Side 1'],
      ['metadata', 'Sekretær 1'],
    ]);
  });

  it('is read once from a text box that is kept for new and for old programs', async () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
    const body = `<w:p><w:r><mc:AlternateContent ${mc}><mc:Choice><w:drawing>${box('Boks')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('Boks')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${r('Tekst')}</w:p>`;
    const paper = await read(docx(body));
    expect(textsOf(paper)).toEqual(['Tekst']);
    expect(textsOf(paper, 'text-box')).toEqual(['Boks']);
  });

  it('tells who made the file, what a document system keeps in it, and what is embedded', async () => {
    const paper = await read(
      docx(p('x'), {
        also: {
          'docProps/core.xml':
            '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>Jens Hansen</dc:creator><dc:title>Sag 010170-1234</dc:title></cp:coreProperties>',
          'docProps/app.xml':
            '<Properties><Application>Word</Application><Company>Aalborg Kommune</Company></Properties>',
          'docProps/custom.xml':
            '<Properties><property name="SagsNr"><vt:lpwstr xmlns:vt="v">24/1234</vt:lpwstr></property></Properties>',
          'customXml/item1.xml': '<sag><borger>Anna Borger</borger></sag>',
          'word/embeddings/Regneark1.xlsx': 'x',
        },
      }),
    );
    const told = paper.lines.filter(({ part }) => part === 'metadata').map(({ property, text }) => [property, text]);
    expect(told).toEqual([
      ['creator', 'Jens Hansen'],
      ['title', 'Sag 010170-1234'],
      ['company', 'Aalborg Kommune'],
      ['SagsNr', '24/1234'],
      ['custom-data', 'Anna Borger'],
      ['embedded-file', 'Regneark1.xlsx'],
    ]);
  });

  it('is read from a strict document, and by whatever prefix it has', async () => {
    const document = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Referat</x:t></x:r></x:p></x:body></x:document>`;
    expect(textsOf(await read(docx('', { also: { 'word/document.xml': document } })))).toEqual(['Referat']);
  });
});
