import {
  AlignmentType,
  BorderStyle,
  Document as DocxFile,
  ExternalHyperlink,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Document, Fact } from '../../documents/document.ts';
import { documentWords } from '../../language/document-words.ts';
import type { Language } from '../../language/language.ts';
import { coreProperties } from './core-properties.ts';
import { INK, numbering, styles } from './house-style.ts';
import { setZipTimes } from './zip-times.ts';

/** A4 with margins of 2.5 cm leaves 16 cm for the text; in twentieths of a point. */
const TEXT_WIDTH = 9070;
const MARGIN = 1418;
const LABEL_WIDTH = 2600;
const BULLETS = 'bullets';
const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4];

/**
 * Writes a document as DOCX (ECMA-376): real heading styles, lists and table headers, so that a screen reader and
 * Word's own outline find their way. The same document gives the same bytes, save for the inner ids of links.
 *
 * @param options the language of the fixed words, such as the page numbers; the text is marked as being in it
 */
export async function docxOf(document: Document, { language }: { readonly language: Language }): Promise<Uint8Array> {
  const file = new DocxFile({
    title: document.name,
    creator: document.creator,
    styles: styles(language),
    numbering: { config: [{ reference: BULLETS, levels: numbering(LevelFormat.BULLET) }] },
    // The document says itself what it is, so Word need not mark it as made in an older version.
    compatibility: { version: 15 },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        headers: { default: header(document) },
        footers: { default: footer(document, language) },
        children: [...opening(document), ...document.blocks.flatMap(children)],
      },
    ],
  });
  // The package stamps the present moment on what it makes; a document carries the moment of its record instead.
  const properties = { path: 'docProps/core.xml', data: coreProperties(document) };
  const bytes = new Uint8Array(await Packer.toBuffer(file, undefined, [properties]));
  setZipTimes(bytes, document.issuedAt);
  return bytes;
}

function header(document: Document): Header {
  const mark = document.draft === undefined ? [] : [new TextRun({ children: [new Tab(), document.draft], bold: true })];
  return new Header({
    children: [
      new Paragraph({
        style: 'Header',
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [new TextRun(document.shortName), ...mark],
      }),
    ],
  });
}

function footer(document: Document, language: Language): Footer {
  const { page, of } = documentWords[language].pages;
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [
          new TextRun(document.creator),
          new TextRun({ children: [new Tab(), page, PageNumber.CURRENT, of, PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}

function opening(document: Document): readonly FileChild[] {
  return [
    ...(document.draft === undefined ? [] : [text(document.draft, { style: 'DraftMark' })]),
    text(document.title, { heading: HeadingLevel.TITLE }),
    text(document.subtitle, { style: 'Subtitle' }),
    ...facts(document.facts),
  ];
}

function children(block: Block): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [text(block.text, { heading: HEADINGS[block.level - 1] ?? HeadingLevel.HEADING_4 })];
    case 'paragraph':
      return [text(block.text, { style: { plain: 'BodyText', outcome: 'Outcome', note: 'Note' }[block.tone] })];
    case 'list':
      return block.items.map((item) =>
        text(item, { style: 'ListBullet', numbering: { reference: BULLETS, level: 0 } }),
      );
    case 'numbered':
      // The numbers are text: Word would run numbering of its own on from one such list to the next.
      return block.items.map((item, index) =>
        text(`${index + 1}) ${item}`, { style: 'BodyText', indent: { left: 1000, hanging: 400 } }),
      );
    case 'facts':
      return facts(block.facts);
    case 'links':
      return block.links.map(
        (link) =>
          new Paragraph({
            style: 'ListBullet',
            numbering: { reference: BULLETS, level: 0 },
            children: [
              new ExternalHyperlink({
                link: link.url,
                children: [new TextRun({ text: link.title, style: 'Hyperlink' })],
              }),
            ],
          }),
      );
    case 'table':
      return [table(block.header, block.rows)];
  }
}

function text(words: string, options: IParagraphOptions): Paragraph {
  return new Paragraph({ ...options, children: [new TextRun(words)] });
}

/** Labels with their values, lined up by a tab: a table would be read out as one, and it is none. */
function facts(all: readonly Fact[]): readonly FileChild[] {
  return all.map(
    ({ label, value }) =>
      new Paragraph({
        style: 'Fact',
        tabStops: [{ type: TabStopType.LEFT, position: LABEL_WIDTH }],
        indent: { left: LABEL_WIDTH, hanging: LABEL_WIDTH },
        children: [new TextRun({ text: `${label}:`, bold: true }), new TextRun({ children: [new Tab(), value] })],
      }),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): Table {
  const widths = head.map(() => Math.floor(TEXT_WIDTH / head.length));
  const row = (cells: readonly string[], tableHeader: boolean) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.map(
        (cell) =>
          new TableCell({
            margins: { top: 60, bottom: 60, left: 100, right: 100 },
            children: [
              new Paragraph({
                style: 'TableText',
                alignment: AlignmentType.LEFT,
                children: [new TextRun({ text: cell, bold: tableHeader })],
              }),
            ],
          }),
      ),
    });
  const rule = { style: BorderStyle.SINGLE, size: 4, color: INK.line };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: rule, bottom: rule, insideHorizontal: rule, left: none, right: none, insideVertical: none },
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}
