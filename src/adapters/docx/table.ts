import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Look } from '../../domain/body/look.ts';
import { INK, SHEET } from './house-style.ts';
import { runs } from './runs.ts';

/** A row of more characters may not fit on a page, and is let go over the edge. */
const LONG_ROW = 900;
/** No column is narrower than this share of the widest. */
const NARROWEST = 0.28;
/** Of a cell, in twentieths of a point. */
const PADDING = 140;
/** So wide is a bold character of a table, in twentieths of a point. */
const CHARACTER = 122;
/** In characters. What is longer is an address or a sum, which may be broken. */
const LONGEST_WORD = 24;
/** A table of no more rows is kept on one page. */
const FEW_ROWS = 7;

/** A table with its header row on every page it comes to, and rows that are not torn apart. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], look: Look): Table {
  const widths = columnWidths([head, ...rows]);
  const isShort = rows.length <= FEW_ROWS && rows.flat().join('').length <= LONG_ROW;
  const row = (cells: readonly string[], tableHeader: boolean, keepNext = tableHeader) =>
    new TableRow({
      tableHeader,
      cantSplit: cells.join('').length <= LONG_ROW,
      children: cells.map(
        (cell, column) =>
          new TableCell({
            width: { size: widths[column] ?? 0, type: WidthType.DXA },
            margins: { top: 60, bottom: 60, left: 0, right: PADDING },
            ...(tableHeader
              ? { borders: { bottom: { style: BorderStyle.SINGLE, size: 8, color: look.accent.toUpperCase() } } }
              : {}),
            children: [
              new Paragraph({
                style: 'TableText',
                alignment: AlignmentType.LEFT,
                keepNext,
                children: runs(cell, { bold: tableHeader }),
              }),
            ],
          }),
      ),
    });
  const rule = { style: BorderStyle.SINGLE, size: 4, color: INK.line };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return new Table({
    width: { size: SHEET.text, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    borders: { top: none, bottom: rule, insideHorizontal: rule, left: none, right: none, insideVertical: none },
    rows: [row(head, true), ...rows.map((cells, index) => row(cells, false, isShort && index < rows.length - 1))],
  });
}

/**
 * Wider where there is more to read: by the square root of the longest cell, so that a long one does not starve the rest.
 * None is narrower than its longest word, as far as all of those fit: Word would break it at any letter.
 */
export function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const columns = Math.max(1, ...rows.map((cells) => cells.length));
  const cellsOf = (column: number) => rows.map((cells) => cells[column] ?? '');
  const each = Array.from({ length: columns }, (_, column) => column);
  const words = each.map((column) => {
    const longest = Math.max(1, ...cellsOf(column).map((cell) => longestWord(cell)));
    return Math.min(longest, LONGEST_WORD) * CHARACTER + PADDING;
  });
  const weights = each.map((column) =>
    Math.sqrt(Math.max(4, ...cellsOf(column).map((cell) => Math.min(200, cell.length)))),
  );
  const least = Math.max(...weights) * NARROWEST;
  const held = weights.map((weight) => Math.max(weight, least));
  const needed = sum(words);
  if (needed >= SHEET.text) return words.map((width) => Math.floor((SHEET.text * width) / needed));
  // Those that are given less by their weight than their longest word takes get that; the rest share what is left.
  let open = each;
  for (;;) {
    const left = SHEET.text - sum(each.filter((one) => !open.includes(one)).map((one) => words[one] ?? 0));
    const share = left / sum(open.map((one) => held[one] ?? 0));
    const enough = open.filter((one) => (held[one] ?? 0) * share >= (words[one] ?? 0));
    if (enough.length === open.length)
      return each.map((one) => Math.floor(open.includes(one) ? (held[one] ?? 0) * share : (words[one] ?? 0)));
    open = enough;
  }
}

const longestWord = (cell: string) => Math.max(...cell.split(/\s+/).map((word) => [...word].length));
const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
