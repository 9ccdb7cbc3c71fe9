import type { PaperLine } from '../domain/paper/paper.ts';
import { fieldOf, labelOf } from '../language/paper-words.ts';

/**
 * A row of a table that only sets out what is a heading and its text (»Sted | Rådhuset«, »1. | Godkendelse af dagsorden«)
 * as the lines it would be without the table; so too where a PDF has the two beside each other, with a tab between. Rows of figures, and rows of people, stay rows.
 */
export function unrolled(line: PaperLine): readonly PaperLine[] {
  const cells = (line.cells ?? tabbed(line.text)).map((cell) => cell.trim());
  const [first = '', second = '', ...more] = cells;
  if (cells.length < 2 || more.some((cell) => cell !== '') || first.includes('\n')) return [line];
  const { cells: _, ...plain } = line;
  const name = first.replace(/\s*:$/, '');
  if (line.cells !== undefined && /^\d{1,3}[.)]?$/.test(first) && /\p{L}/u.test(second))
    return put(plain, `${name.replace(/^(\d+)$/, '$1.')} `, second);
  const named = fieldOf(`${name}:`) ?? labelOf(`${name}:`);
  return named === undefined ? [line] : put(plain, `${name}: `, second);
}

/** What stands on either side of the only tab of a line. */
function tabbed(text: string): readonly string[] {
  const cells = text.split('\t');
  return cells.length === 2 ? cells : [];
}

/** Each paragraph of the second cell is a line of its own behind the first. */
function put(line: PaperLine, before: string, text: string): readonly PaperLine[] {
  const [first = '', ...more] = text.split('\n');
  if (more.length === 0) return [{ ...line, text: `${before}${first}` }];
  return [{ ...line, text: before.trim() }, ...[first, ...more].map((one) => ({ ...line, text: one }))].filter(
    ({ text }) => text !== '',
  );
}
