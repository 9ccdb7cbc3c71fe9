import type { Line } from './lines.ts';

/** Fewer lines than this side by side are a table or a head. */
const FEWEST = 8;

/**
 * A text of two columns that was read straight across, put one column after the other. It is one where eight lines or
 * more on end have a gap at the same place with running text on both sides; each half keeps its line's number.
 */
export function untwined(lines: readonly Line[]): readonly Line[] {
  const read: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const run = runFrom(lines, at);
    if (run === undefined) {
      const line = lines[at];
      if (line !== undefined) read.push(line);
      at += 1;
      continue;
    }
    const halves = lines.slice(at, at + run.length).map((line) => ({ line, gap: gapOf(line.text) }));
    read.push(...halves.map(({ line, gap }) => (gap === undefined ? line : { ...line, text: gap.left })));
    read.push(
      ...halves.flatMap(({ line, gap }, index) =>
        gap === undefined ? [] : [{ ...line, text: gap.right, opens: index === 0 ? ('sure' as const) : line.opens }],
      ),
    );
    at += run.length;
  }
  return read;
}

interface Gap {
  readonly left: string;
  readonly right: string;
  readonly column: number;
}

function gapOf(text: string): Gap | undefined {
  const [, left, space, right] = /^(\S.{8,120}?\S)( {3,40})(\S.{4,200})$/u.exec(text) ?? [];
  if (left === undefined || right === undefined || space === undefined) return undefined;
  if (/ {3,}/.test(right) || /:$/.test(left)) return undefined;
  return { left, right: right.trim(), column: left.length + space.length };
}

function runFrom(lines: readonly Line[], from: number): { readonly length: number } | undefined {
  const first = gapOf(lines[from]?.text ?? '');
  if (first === undefined) return undefined;
  let length = 0;
  let prose = 0;
  for (let at = from; at < lines.length; at += 1, length += 1) {
    const text = lines[at]?.text ?? '';
    const gap = gapOf(text);
    if (gap === undefined || Math.abs(gap.column - first.column) > 2) break;
    if (isProse(gap.left) && isProse(gap.right)) prose += 1;
  }
  return length >= FEWEST && prose >= length * 0.6 ? { length } : undefined;
}

const isProse = (text: string) => (text.match(/\p{Ll}{2,}/gu)?.length ?? 0) >= 2 && !/^[\d.,\s%]+$/.test(text);
