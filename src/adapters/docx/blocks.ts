import {
  Bookmark,
  ExternalHyperlink,
  type FileChild,
  HeadingLevel,
  InternalHyperlink,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { Block, Document, Fact } from '../../documents/document.ts';
import { anchorOf, overviewOf } from '../../documents/overview.ts';
import { printable } from '../../documents/prose.ts';
import type { Look } from '../../domain/body/look.ts';
import { documentWords } from '../../language/document-words.ts';
import { BULLETS, type CountedPoint, countedPoints, NUMBERS } from './numbering.ts';
import { runs, text } from './runs.ts';
import { table } from './table.ts';

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4];
const TONES = { plain: 'BodyText', outcome: 'Outcome', note: 'Note' } as const;

/** The text of the document: its mark, title and facts, an overview where it has many points, and its blocks. */
export function bodyOf(document: Document): readonly FileChild[] {
  const { blocks, look } = document;
  const points = countedPoints(blocks);
  const isLedTo = overviewOf(document).length > 0;
  return [
    ...opening(document),
    ...overview(document),
    ...blocks.flatMap((block, index) =>
      children(block, {
        ...{ index, counted: points.get(index), look, isLedTo },
        ...{ before: blocks[index - 1], after: blocks[index + 1] },
      }),
    ),
  ];
}

function opening(document: Document): readonly FileChild[] {
  const { draft, standing, title, subtitle } = document;
  const mark = [draft, standing].filter((part) => part !== undefined).join(' · ');
  return [
    ...(mark === '' ? [] : [text(mark, { style: draft === undefined ? 'Standing' : 'DraftMark' })]),
    text(title, { heading: HeadingLevel.TITLE }),
    text(subtitle, { style: 'Subtitle' }),
    ...facts(document.facts),
  ];
}

function overview(document: Document): readonly FileChild[] {
  const lines = overviewOf(document);
  if (lines.length === 0) return [];
  return [
    text(documentWords[document.language].overview, { style: 'OverviewHeading' }),
    ...lines.map(
      ({ text: words, level, anchor }) =>
        new Paragraph({
          style: level === 1 ? 'Overview1' : 'Overview2',
          children: [new InternalHyperlink({ anchor, children: runs(words) })],
        }),
    ),
  ];
}

/** Where a block stands. */
interface Place {
  readonly index: number;
  readonly counted: CountedPoint | undefined;
  readonly before: Block | undefined;
  readonly after: Block | undefined;
  readonly look: Look;
  /** By the overview, where the document has one. */
  readonly isLedTo: boolean;
}

function children(block: Block, { index, counted, before, after, look, isLedTo }: Place): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [headingOf(block, isLedTo ? anchorOf(block, index) : undefined, counted)];
    case 'paragraph':
      return [
        text(block.text, {
          style: TONES[block.tone],
          ...(leadsOn(block, after) ? { keepNext: true } : {}),
          ...(before?.kind === 'table' || before?.kind === 'facts' ? { spacing: { before: 140, after: 120 } } : {}),
        }),
      ];
    case 'list':
      return block.items.map((item, at) => bullet(runs(item), at === block.items.length - 1));
    case 'numbered':
      return block.items.map((item) =>
        text(item, { style: 'ListNumber', numbering: { reference: NUMBERS, level: 0, instance: index } }),
      );
    case 'facts':
      return facts(block.facts);
    case 'links':
      return block.links.map(({ url, title }, at) => {
        const words = [new TextRun({ text: printable(title), style: 'Hyperlink' })];
        return bullet([new ExternalHyperlink({ link: url, children: words })], at === block.links.length - 1);
      });
    case 'table':
      return [table(block.header, block.rows, look)];
  }
}

/** A point that Word counts is written without its number; it stands in the list. */
function headingOf(
  block: Extract<Block, { kind: 'heading' }>,
  anchor: string | undefined,
  counted: CountedPoint | undefined,
): Paragraph {
  const { level, text: words, number } = block;
  const isCounted = counted !== undefined && number !== undefined && words.startsWith(`${number} `);
  const title = runs(isCounted ? words.slice(number.length + 1) : words);
  const options: IParagraphOptions = {
    heading: HEADINGS[level - 1] ?? HeadingLevel.HEADING_4,
    children: anchor === undefined ? title : [new Bookmark({ id: anchor, children: title })],
  };
  return new Paragraph(
    isCounted ? { ...options, numbering: { reference: counted.list, level: counted.level, instance: 0 } } : options,
  );
}

function bullet(children: readonly ParagraphChild[], isLast: boolean): Paragraph {
  const spacing = isLast ? { spacing: { after: 140 } } : {};
  return new Paragraph({ style: 'ListBullet', numbering: { reference: BULLETS, level: 0 }, ...spacing, children });
}

/** In twentieths of a point; a bold character is about so wide in the widest of the fonts that a machine without ours takes. */
const CHARACTER = 140;
const NARROWEST_LABEL = 2300;
const WIDEST_LABEL = 3700;

/** Labels with their values, lined up by a tab: a table would be read out as one, and it is none. */
function facts(all: readonly Fact[]): readonly FileChild[] {
  const needed = Math.max(0, ...all.map(({ label }) => label.length + 2)) * CHARACTER;
  const width = Math.min(WIDEST_LABEL, Math.max(NARROWEST_LABEL, needed));
  const isLinedUp = needed <= WIDEST_LABEL;
  return all.map(({ label, value }) => {
    const name = new TextRun({ text: `${printable(label)}:`, bold: true });
    return isLinedUp
      ? new Paragraph({
          style: 'Fact',
          tabStops: [{ type: TabStopType.LEFT, position: width }],
          indent: { left: width, hanging: width },
          children: [name, new TextRun({ children: [new Tab()] }), ...runs(value)],
        })
      : new Paragraph({ style: 'Fact', children: [name, new TextRun({ text: ' ' }), ...runs(value)] });
  });
}

/** What ends in a colon, or stands before a list, is kept with what it leads to: »Det indstilles, at udvalget«. */
function leadsOn({ text: words, tone }: Extract<Block, { kind: 'paragraph' }>, after: Block | undefined): boolean {
  const isBeforeList = after?.kind === 'list' || after?.kind === 'numbered' || after?.kind === 'links';
  return words.trimEnd().endsWith(':') || (tone === 'plain' && isBeforeList && words.length <= LONGEST_LEAD);
}

/** A longer text before a list may lie on the page before, but for its end. */
const LONGEST_LEAD = 300;
