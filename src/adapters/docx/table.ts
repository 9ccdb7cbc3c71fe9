import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Look } from '../../domain/body/look.ts';
import { INK, SHEET } from './house-style.ts';
import { runs } from './runs.ts';

/** A row of more characters may not fit on a page, and is let go over the edge. */
const LONG_ROW = 900;
/** No column is narrower than this share of the widest. */
const NARROWEST = 0.28;
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
            margins: { top: 60, bottom: 60, left: 0, right: 140 },
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
    borders: { top: none, bottom: rule, insideHorizontal: rule, left: none, right: none, insideVertical: none },
    rows: [row(head, true), ...rows.map((cells, index) => row(cells, false, isShort && index < rows.length - 1))],
  });
}

/** Wider where there is more to read: by the square root of the longest cell, so that a long one does not starve the rest. */
function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const columns = Math.max(1, ...rows.map((cells) => cells.length));
  const weights = Array.from({ length: columns }, (_, column) =>
    Math.sqrt(Math.max(4, ...rows.map((cells) => Math.min(200, cells[column]?.length ?? 0)))),
  );
  const least = Math.max(...weights) * NARROWEST;
  const held = weights.map((weight) => Math.max(weight, least));
  const sum = held.reduce((a, b) => a + b, 0);
  return held.map((weight) => Math.floor((SHEET.text * weight) / sum));
}
