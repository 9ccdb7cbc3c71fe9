import type { PaperPart } from '../../../domain/paper/paper.ts';
import { tidyText } from '../tidy-text.ts';
import { childOf, type Element, elementsOf, textOf, valOf } from '../xml.ts';
import type { ListNumbers } from './list-numbers.ts';
import { paragraphText } from './paragraph-text.ts';
import { isFilled, type ParagraphLook, type StyleSheet } from './style-sheet.ts';
import type { Transcript, UnnumberedLine } from './transcript.ts';

/** Where blocks stand, and what is needed to read them. */
export interface Setting {
  readonly part: PaperPart;
  readonly sheet: StyleSheet;
  readonly numbers: ListNumbers;
  readonly transcript: Transcript;
  readonly onColor: boolean;
}

/** Reads paragraphs and tables in order. The text goes to the transcript; so does what is found beside it. */
export function readBlocks(parent: Element, setting: Setting): void {
  for (const block of elementsOf(parent)) {
    if (block.name === 'w:p') for (const line of readParagraph(block, setting)) put(line, setting);
    else if (block.name === 'w:tbl') readTable(block, setting);
    else if (block.name === 'mc:AlternateContent')
      readBlocks(childOf(block, 'mc:Choice') ?? childOf(block, 'mc:Fallback') ?? block, setting);
    else if (CONTAINERS.includes(block.name)) readBlocks(block, setting);
  }
}

const CONTAINERS = ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'];

function put(line: UnnumberedLine, { part, transcript }: Setting): void {
  if (part === 'text') transcript.text(line);
  else transcript.besideLine(line);
}

/** A paragraph's lines; its number stands before the first. */
function readParagraph(paragraph: Element, setting: Setting): readonly UnnumberedLine[] {
  const { part, sheet, transcript } = setting;
  const properties = childOf(paragraph, 'w:pPr');
  const look = sheet.paragraph(properties);
  const onColor = setting.onColor || isFilled(look.run.fill);
  const { text, hidden, deleted, boxes } = paragraphText(paragraph, sheet, look, onColor);
  transcript.beside('hidden', hidden);
  transcript.beside('deleted', deleted);
  for (const box of boxes) readBox(box, setting);
  // What nobody sees has no number.
  const isGone = text === '' && (hidden !== '' || deleted !== '');
  const listMark = isGone ? undefined : setting.numbers(look);
  const lines = tidyText(text).split('\n');
  return lines.map((line, index) => ({
    part,
    text: line.trimEnd(),
    ...(index === 0 && listMark !== undefined ? { listMark } : {}),
    ...heading(look),
  }));
}

function heading({ headingLevel }: ParagraphLook): { readonly headingLevel?: number } {
  return headingLevel === undefined ? {} : { headingLevel };
}

function readBox(box: Element, setting: Setting): void {
  const part = setting.part === 'text' ? 'text-box' : setting.part;
  // Lettering drawn as a picture, such as UDKAST across the page.
  if (box.name === 'v:textpath') setting.transcript.beside(part, box.attributes.string ?? '');
  else readBlocks(box, { ...setting, part, onColor: true });
}

function readTable(table: Element, setting: Setting): void {
  const properties = childOf(table, 'w:tblPr');
  const onColor =
    setting.onColor ||
    setting.sheet.fills(valOf(properties, 'w:tblStyle')) ||
    isFilled(childOf(properties, 'w:shd')?.attributes.fill);
  const rows = rowsOf(table).map((row) => ({ row, cells: cellsOf(row) }));
  for (const { row, cells } of rows) {
    const [only] = cells;
    if (childOf(childOf(row, 'w:trPr'), 'w:del') !== undefined) setting.transcript.beside('deleted', textOf(row));
    // A table of one column is a frame around text.
    else if (only !== undefined && rows.every((one) => one.cells.length < 2))
      readBlocks(only, { ...setting, onColor: onColor || isShaded(only) });
    else readRow(cells, { ...setting, onColor });
  }
}

function readRow(cells: readonly Element[], setting: Setting): void {
  const texts = cells.map((cell) =>
    cellText(cell, { ...setting, onColor: setting.onColor || isShaded(cell) })
      .filter((text) => text !== '')
      .join('\n'),
  );
  const line = {
    part: setting.part === 'text' ? ('table' as const) : setting.part,
    text: texts.join('\t'),
    cells: texts,
  };
  put(line, setting);
}

function cellText(cell: Element, setting: Setting): readonly string[] {
  return elementsOf(cell).flatMap((block) => {
    if (block.name === 'w:p')
      return readParagraph(block, setting).map(({ listMark, text }) =>
        listMark === undefined || text === '' ? text.trim() : `${listMark} ${text.trim()}`,
      );
    if (block.name === 'w:tbl')
      return rowsOf(block).map((row) =>
        cellsOf(row)
          .map((inner) => cellText(inner, setting).join(' '))
          .join('\t'),
      );
    if (block.name === 'mc:AlternateContent')
      return cellText(childOf(block, 'mc:Choice') ?? childOf(block, 'mc:Fallback') ?? block, setting);
    return CONTAINERS.includes(block.name) ? cellText(block, setting) : [];
  });
}

function isShaded(cell: Element): boolean {
  return isFilled(childOf(childOf(cell, 'w:tcPr'), 'w:shd')?.attributes.fill);
}

function rowsOf(table: Element): readonly Element[] {
  return elementsOf(table).flatMap((one) =>
    one.name === 'w:tr' ? [one] : CONTAINERS.includes(one.name) ? rowsOf(one) : [],
  );
}

function cellsOf(row: Element): readonly Element[] {
  return elementsOf(row).flatMap((one) =>
    one.name === 'w:tc' ? [one] : CONTAINERS.includes(one.name) ? cellsOf(one) : [],
  );
}
