import { describe, expect, it } from 'vitest';
import { readPaper } from '../../../src/adapters/papers/read-paper.ts';
import { scanPaper } from '../../../src/domain/publication/scan-paper.ts';
import { docx, p, pdf, r, table, W, zipped } from './made-files.ts';

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const WP = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';
const A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const N = '010203-1234';
const known = { mailboxes: new Set<string>(), places: [], organisations: [] };

async function kindsIn(bytes: Uint8Array, name = 'Bilag.docx'): Promise<readonly string[]> {
  const paper = await readPaper(bytes, { name });
  if ('because' in paper) throw new Error(paper.because);
  return scanPaper(paper, 'annex-1', known).map(({ kind }) => kind);
}

const drawn = (inner: string) => docx(`<w:p><w:r><w:t>x</w:t>${inner}</w:r></w:p>`);
const props = (attribute: string) =>
  drawn(`<w:drawing><wp:inline ${WP}><wp:docPr id="1" name="Billede 1" ${attribute}/></wp:inline></w:drawing>`);
const part = (name: string, xml: string | Uint8Array) => docx(p('x'), { also: { [name]: xml } });
const linked = (target: string, from = 'word/_rels/document.xml.rels') =>
  part(
    from,
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="${R}/hyperlink" Target="${target}" TargetMode="External"/></Relationships>`,
  );

describe('a number in a .docx is found', () => {
  it.each([
    ['in an alternative text', props(`descr="${N}"`)],
    ['in the title of a picture', props(`title="${N}"`)],
    ['in what a picture was called', drawn(`<w:drawing><wp:docPr ${WP} id="1" name="${N}.png"/></w:drawing>`)],
    [
      'in an alternative text of older programs',
      drawn(`<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" alt="${N}"/></w:pict>`),
    ],
    [
      'in the caption of a table',
      docx(`<w:tbl><w:tblPr><w:tblCaption w:val="${N}"/></w:tblPr><w:tr><w:tc>${p('x')}</w:tc></w:tr></w:tbl>`),
    ],
    ['where a link leads', linked(`https://sager.example/sag?cpr=${N}`)],
    ['where a link leads, escaped', linked('https://sager.example/Borger%20010203%2D1234')],
    ['in the template it hangs on', linked(`file:///H:/${N}.dotx`, 'word/_rels/settings.xml.rels')],
    ['in the tip of a link', docx(`<w:p><w:hyperlink w:tooltip="${N}">${r('her')}</w:hyperlink></w:p>`)],
    [
      'in the code of a field',
      docx(
        `<w:p><w:r><w:instrText>HYPERLINK "https://x.example/0102</w:instrText></w:r><w:r><w:instrText>03-1234"</w:instrText></w:r>${r('x')}</w:p>`,
      ),
    ],
    ['in a bookmark', docx(`<w:p><w:bookmarkStart w:id="1" w:name="cpr_010203_1234"/>${r('x')}</w:p>`)],
    [
      'in a choice of a control',
      docx(
        `<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText="${N}" w:value="1"/></w:dropDownList></w:sdtPr><w:sdtContent>${p('x')}</w:sdtContent></w:sdt>`,
      ),
    ],
    [
      'in the tag of a control',
      docx(`<w:sdt><w:sdtPr><w:tag w:val="${N}"/></w:sdtPr><w:sdtContent>${p('x')}</w:sdtContent></w:sdt>`),
    ],
    [
      'in the tip of a field',
      docx(`<w:p><w:r><w:fldChar><w:ffData><w:statusText w:val="${N}"/></w:ffData></w:fldChar></w:r>${r('x')}</w:p>`),
    ],
    [
      'in the box that only older programs show',
      drawn(
        `<mc:AlternateContent ${MC}><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${p('rent')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p(N)}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>`,
      ),
    ],
    [
      'in a cell for newer programs',
      docx(
        `<w:tbl><w:tr><w:tc>${p('a')}</w:tc><w:tc><mc:AlternateContent ${MC}><mc:Choice>${p(N)}</mc:Choice></mc:AlternateContent></w:tc></w:tr></w:tbl>`,
      ),
    ],
    [
      'in the figures of a chart',
      part('word/charts/chart1.xml', `<c:chartSpace xmlns:c="c"><c:pt><c:v>${N}</c:v></c:pt></c:chartSpace>`),
    ],
    [
      'in a figure as it is drawn',
      part(
        'word/diagrams/drawing1.xml',
        `<d:drawing xmlns:d="d" ${A}><a:p><a:r><a:t>${N}</a:t></a:r></a:p></d:drawing>`,
      ),
    ],
    [
      'in a shape',
      drawn(
        `<w:drawing><a:graphic ${A}><a:p><a:r><a:t>0102</a:t></a:r><a:r><a:t>03-1234</a:t></a:r></a:p></a:graphic></w:drawing>`,
      ),
    ],
    ['in a header nothing points to', part('word/header7.xml', `<w:hdr ${W}>${p(N)}</w:hdr>`)],
    [
      'in building blocks',
      part(
        'word/glossary/document.xml',
        `<w:glossaryDocument ${W}><w:docPartBody>${p(N)}</w:docPartBody></w:glossaryDocument>`,
      ),
    ],
    [
      'in the name of a property',
      part('docProps/custom.xml', `<Properties><property name="${N}"><lpwstr>ja</lpwstr></property></Properties>`),
    ],
    [
      'in the titles of its parts',
      part('docProps/app.xml', `<Properties><TitlesOfParts><v>${N}</v></TitlesOfParts></Properties>`),
    ],
    ['in the data of a document system', part('customXml/item1.xml', `<r cpr="${N}"/>`)],
    [
      'in the question of a merge',
      part(
        'word/settings.xml',
        `<w:settings ${W}><w:mailMerge><w:query w:val="SELECT ${N}"/></w:mailMerge></w:settings>`,
      ),
    ],
    [
      'in a list’s number',
      docx(p('x'), {
        beside: {
          numbering: `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="${N}"/></w:lvl></w:abstractNum>`,
        },
      }),
    ],
    ['over two runs', docx(`<w:p>${r('Borger 0102')}${r('03-')}${r('1234')}</w:p>`)],
    ['over two cells', docx(table([[p('010203'), p('1234')]]))],
    ['over two paragraphs', docx(p('Borger 010203-') + p('1234 har klaget'))],
  ])('%s', async (_, bytes) => {
    expect(await kindsIn(bytes)).toContain('cpr');
  });

  it('and its makers, who are named beside it', async () => {
    const people = '<w15:people xmlns:w15="w15"><w15:person w15:author="pha"/></w15:people>';
    expect(await kindsIn(part('word/people.xml', people))).toEqual(['metadata']);
  });

  it('what says the same twice is told once, and what only counts is not told', async () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const twice = drawn(
      `<mc:AlternateContent ${MC}><mc:Choice><w:drawing>${box(N)}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box(N)}</w:pict></mc:Fallback></mc:AlternateContent>`,
    );
    expect(await kindsIn(twice)).toEqual(['cpr']);
    const code = `<w:p><w:r><w:instrText> PAGE \\* MERGEFORMAT </w:instrText></w:r>${r('x')}<w:bookmarkStart w:id="1" w:name="_Toc123456789"/></w:p>`;
    expect(await kindsIn(docx(code))).toEqual([]);
  });
});

describe('what in a file nothing can be looked for in is told', () => {
  const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
  it.each([
    ['a picture', part('word/media/image1.png', picture)],
    ['a sheet within it', part('word/embeddings/Ark1.xlsx', zipped({ 'xl/a.xml': N }))],
    ['a page put into it', part('word/afchunk.htm', `<p>${N}</p>`)],
    ['a file of no part of it', part('note.txt', N)],
  ])('%s', async (_, bytes) => {
    expect(await kindsIn(bytes)).toEqual(['not-looked-through']);
  });

  it('all pictures of a file at once', async () => {
    const bytes = docx(p('x'), { also: { 'word/media/image1.png': picture, 'word/media/image2.jpeg': picture } });
    expect(await kindsIn(bytes)).toEqual(['not-looked-through']);
  });
});

describe('a number in a .pdf is found', () => {
  const text = [[[60, 700, 'Helt almindelig tekst']]] as const;
  const annotated = (annotation: string) =>
    pdf(text, { page: `/Annots [<< /Type /Annot /Rect [0 0 9 9] ${annotation} >>]` });
  it.each([
    ['where a link leads', annotated(`/Subtype /Link /A << /S /URI /URI (https://sager.example/${N}) >>`)],
    [
      'in a formatted note',
      annotated(`/Subtype /FreeText /Contents (x) /RC (<body><p>${N}</p></body>) /DA (/F1 11 Tf)`),
    ],
    ['in the tip of a field', annotated(`/Subtype /Widget /FT /Tx /T (a) /TU (${N}) /V (x)`)],
    ['in a choice of a field', annotated(`/Subtype /Widget /FT /Ch /Ff 131072 /T (a) /Opt [(${N}) (b)] /V (b)`)],
    [
      'in a bookmark',
      pdf(text, {
        catalog: '/Outlines 6 0 R',
        also: ['<< /First 7 0 R /Last 7 0 R /Count 1 >>', `<< /Title (Sag ${N}) /Parent 6 0 R /Dest [4 0 R /Fit] >>`],
      }),
    ],
    ['in the label of a page', pdf(text, { catalog: `/PageLabels << /Nums [0 << /P (${N}) >>] >>` })],
    ['in a script', pdf(text, { catalog: `/OpenAction << /S /JavaScript /JS (app.alert\\(${N}\\)) >>` })],
    [
      'over two lines',
      pdf([
        [
          [60, 700, 'Borger 010203-'],
          [60, 686, '1234 har klaget'],
        ],
      ]),
    ],
  ])('%s', async (_, bytes) => {
    expect(await kindsIn(bytes, 'Bilag.pdf')).toContain('cpr');
  });

  it('whoever wrote a note is told, and that there are pictures and files within it', async () => {
    expect(await kindsIn(annotated('/Subtype /Text /Contents (x) /T (pha)'), 'Bilag.pdf')).toEqual([
      'hidden-text',
      'metadata',
    ]);
    expect(await kindsIn(pdf(text, { catalog: '/Unused << /Subtype /Image >>' }), 'Bilag.pdf')).toEqual([
      'not-looked-through',
    ]);
    expect(
      await kindsIn(
        annotated('/Subtype /FileAttachment /FS << /Type /Filespec /F (a.txt) /UF (a.txt) >>'),
        'Bilag.pdf',
      ),
    ).toEqual(['not-looked-through']);
  });
});
