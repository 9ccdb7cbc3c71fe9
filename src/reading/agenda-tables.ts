import type { PaperKind, PaperLine } from '../domain/paper/paper.ts';
import { headsOf, labelOf } from '../language/paper-words.ts';

/** What each column of an agenda that is a table holds. */
interface Columns {
  readonly title: number;
  readonly kind: number;
  readonly heads: readonly string[];
}

/**
 * An agenda or minutes set out as a table, a row to a point and a column to each of its parts, as the lines they would be
 * without it: »3. Lokalaftale (B)«, »Indstilling: ...«, »Ansvarlig: ...«. Whatever other table there is stays one.
 */
export function withoutAgendaTables(lines: readonly PaperLine[], kind: PaperKind): readonly PaperLine[] {
  const read: PaperLine[] = [];
  let columns: Columns | undefined;
  for (const line of lines) {
    // Pasted out of a word processor, a row's cells have tabs between them.
    const cells = line.cells ?? (kind === 'text' && line.text.includes('\t') ? line.text.split('\t') : undefined);
    if (cells === undefined) columns = line.text.trim() === '' ? columns : undefined;
    else {
      const heads = columnsOf(cells);
      if (heads !== undefined) {
        columns = heads;
        continue;
      }
      const rows =
        columns === undefined || cells.length > columns.heads.length ? undefined : pointOf(line, cells, columns);
      if (rows !== undefined) {
        read.push(...rows);
        continue;
      }
    }
    read.push(line);
  }
  return read;
}

/** The columns, where a row's cells are the heads of an agenda's: a number or a title first, and a part of a point. */
function columnsOf(cells: readonly string[]): Columns | undefined {
  const heads = cells.map((cell) => cell.trim());
  const [first = ''] = heads;
  const said = heads.map(headsOf);
  const isFirst = said[0]?.includes('number') === true || said[0]?.includes('title') === true;
  const parts = heads.slice(1).filter((head) => isPart(head) || headsOf(head).includes('other'));
  if (!isFirst || first.length > LONGEST_HEAD || parts.length === 0) return undefined;
  const after = said.findIndex((one, index) => index > 0 && one.includes('title'));
  return { title: after, kind: said.findIndex((one, index) => index > 0 && one.includes('kind')), heads };
}

/**
 * Whether a line is the heads of such a table, drawn beside each other as a PDF has them: its rows and columns cannot be
 * told from each other there.
 */
export function isTableHead(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const said = words.map(headsOf);
  const known = words.every((word, index) => isPart(word) || (said[index]?.length ?? 0) > 0);
  const isFirst = said[0]?.includes('number') === true || said[0]?.includes('title') === true;
  return words.length >= 3 && words.length <= 9 && known && isFirst && words.some(isPart);
}

const LONGEST_HEAD = 30;
const isPart = (head: string) => labelOf(`${head}:`) !== undefined;

/** A row as the lines of a point; undefined for one that has no number. */
function pointOf(line: PaperLine, cells: readonly string[], { title, kind, heads }: Columns) {
  const [first = '', ...rest] = cells.map((cell) => cell.trim());
  const [, number, own] = /^(\d{1,3})[.)]?(?:\s+(\S.*))?$/su.exec(first) ?? [];
  const name = own ?? rest[title - 1] ?? '';
  if (number === undefined || !/\p{L}/u.test(name)) return undefined;
  const { cells: _, ...plain } = line;
  const said = (head: string, text: string) =>
    text.split('\n').map((one, index) => (index === 0 ? `${head}: ${one}` : one));
  const of = rest.map((text, index) => ({
    text,
    head: (heads[index + 1] ?? '').replace(/\s*:$/, ''),
    index: index + 1,
  }));
  const told = of.filter(({ text, index }) => text !== '' && index !== title && index !== kind);
  const about = kind > 0 && /^\p{L}$/u.test(rest[kind - 1] ?? '') ? ` (${rest[kind - 1]})` : '';
  const texts = [
    `${number}. ${name.replace(/\s+/g, ' ')}${about}`,
    // What is no part of a point belongs to its case, and the case stands first.
    ...told.filter(({ head }) => !isPart(head)).flatMap(({ head, text }) => said(head, text)),
    ...told.filter(({ head }) => isPart(head)).flatMap(({ head, text }) => said(head, text)),
  ];
  return texts.map((text): PaperLine => ({ ...plain, part: 'text', text }));
}
