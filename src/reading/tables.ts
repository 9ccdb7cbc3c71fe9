import { TOTAL } from '../language/paper-words.ts';
import type { Line } from './lines.ts';
import { type Figure, figureOf } from './numbers.ts';

export interface TableRow {
  readonly line: Line;
  readonly label: string;
  /** The figures at its end; of a row of cells one for each cell, absent where a cell holds none. */
  readonly figures: readonly (Figure | undefined)[];
}

/** A table that ends in a row of totals. */
export interface Table {
  readonly rows: readonly TableRow[];
  readonly total: TableRow;
  /** What stands above its rows: captions, heads of columns. */
  readonly above: readonly Line[];
  /** Figures alone on a line, as some programs leave a cell. */
  readonly loose: readonly Figure[];
}

/** More tables than this no document of a committee has. */
const MOST = 60;
/** How many lines of heads and captions above a table are looked at. */
const ABOVE = 30;
/** Lines between two rows that are none themselves. */
const APART = 2;

export function tablesIn(lines: readonly Line[]): readonly Table[] {
  const tables: Table[] = [];
  let rows: TableRow[] = [];
  let loose: Figure[] = [];
  let apart = 0;
  let from = 0;
  lines.forEach((line, index) => {
    const row = rowOf(line);
    const lone = row === undefined ? figureOf(line.text) : undefined;
    if (tables.length >= MOST) return;
    if (row !== undefined && rows.length > 0 && TOTAL.test(row.label)) {
      tables.push({ rows, total: row, above: lines.slice(Math.max(0, from - ABOVE), from), loose });
      rows = [];
      loose = [];
    } else if (row !== undefined) {
      if (rows.length === 0) from = index;
      rows.push(row);
      apart = 0;
    } else if (lone !== undefined && rows.length > 0) loose.push(lone);
    else if (rows.length > 0) {
      apart += 1;
      if (apart > APART || line.text.length > 120) {
        rows = [];
        loose = [];
        apart = 0;
      }
    }
  });
  return tables;
}

/** Figures at the end of a line, with at least a word before them. */
function rowOf(line: Line): TableRow | undefined {
  if (line.cells !== undefined) return rowOfCells(line);
  if (line.text.length > 140) return undefined;
  const words = line.text.replace(/(\d),\s(\d)(?=\s|$)/, '$1,$2').split(/\s+/);
  const figures: Figure[] = [];
  while (words.length > 1) {
    const figure = figureOf(words.at(-1) ?? '');
    if (figure === undefined) break;
    figures.unshift(figure);
    words.pop();
  }
  const label = words.join(' ');
  if (figures.length === 0 || !/\p{L}/u.test(label) || /[.;:]$/.test(label) || figures.every(isYear)) return undefined;
  return { line, label, figures };
}

function rowOfCells(line: Line): TableRow | undefined {
  const [label = '', ...cells] = line.cells ?? [];
  const figures = cells.map((cell) =>
    figureOf(cell.replace(/\s?(?:kr\.?|%|pct\.?)$/i, '').replace(/(\d),\s(\d)/, '$1,$2')),
  );
  const known = figures.filter((figure) => figure !== undefined);
  if (known.length === 0 || known.every(isYear) || !/\p{L}/u.test(label)) return undefined;
  return { line, label, figures };
}

const isYear = ({ text }: Figure) => /^(?:19|20)\d{2}$/.test(text);
