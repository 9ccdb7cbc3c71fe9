import type { BoardGroup, BoardRow } from './board.ts';

/** A row of a board, and the heading it stands under. */
export interface Placed {
  readonly group: string;
  readonly row: BoardRow;
}

/** Bytes of a page, as far as they can be told beforehand; with its frame it stays below the 28 KB Teams takes. */
const PAGE = 17_000;
/** Bytes of a row, a line and a button besides their own words. */
const FRAMES = { row: 400, line: 140, button: 380 } as const;

/** Parts rows into pages that each fit on a card; never into none. */
export function paged(rows: readonly Placed[]): readonly (readonly Placed[])[] {
  const pages: Placed[][] = [[]];
  let left = PAGE;
  for (const one of rows) {
    const size = sizeOf(one.row);
    if (size > left && pages.at(-1)?.length !== 0) {
      pages.push([]);
      left = PAGE;
    }
    pages.at(-1)?.push(one);
    left -= size;
  }
  return pages;
}

/** The rows of a page under their headings. */
export function grouped(rows: readonly Placed[]): readonly BoardGroup[] {
  const titles = [...new Set(rows.map(({ group }) => group))];
  return titles.map((title) => ({ title, rows: rows.filter(({ group }) => group === title).map(({ row }) => row) }));
}

function sizeOf({ title, lines: said, actions }: BoardRow): number {
  const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;
  return FRAMES.row + bytes(title) + said.length * FRAMES.line + bytes(said) + actions.length * FRAMES.button;
}
