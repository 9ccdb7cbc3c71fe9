import { linesOf, type Piece } from './lines.ts';

/** Lines in each column below which a page has only one. */
const FEWEST_LINES = 5;
/** Between columns of text, in points: half a centimetre less a little. */
const NARROWEST_GUTTER = 9;
/** How full a column's middle line is, of its width. Labels before their values, and tables, are emptier. */
const FULL = 0.6;

/**
 * Parts a page's pieces into groups to be read one after the other. Two columns are told from a table, and from labels
 * beside their values, by both being full; what runs across them parts the page into what is above and below.
 */
export function columnsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const gutter = gutterOf(pieces);
  if (gutter === undefined) return [pieces];
  const groups: Piece[][] = [];
  let left: Piece[] = [];
  let right: Piece[] = [];
  let across: Piece[] = [];
  for (const piece of [...pieces].sort((a, b) => b.baseline - a.baseline)) {
    const onLine = across[0] !== undefined && across[0].baseline - piece.baseline < piece.size / 2;
    if (onLine) across.push(piece);
    else if (piece.left < gutter && piece.right > gutter) {
      groups.push(across, left, right);
      [across, left, right] = [[piece], [], []];
    } else (piece.right <= gutter ? left : right).push(piece);
  }
  return [...groups, across, left, right].filter((group) => group.length > 0);
}

/** The middle of the gap between two columns; undefined where there is one. */
function gutterOf(pieces: readonly Piece[]): number | undefined {
  const written = pieces.filter(({ text }) => /\S/.test(text));
  const from = Math.min(...written.map(({ left }) => left));
  const to = Math.max(...written.map(({ right }) => right));
  if (!(to - from > 200)) return undefined;
  const candidates = gapsBetween(written, from, to);
  return candidates.find(({ left, right }) => {
    const middle = (left + right) / 2;
    const before = linesOf(written.filter((piece) => piece.right <= middle));
    const after = linesOf(written.filter((piece) => piece.left >= middle));
    return isFull(before, left - from) && isFull(after, to - right);
  })?.at;
}

/** Strips in the middle of the page that few pieces cross, the emptiest and widest first. */
function gapsBetween(pieces: readonly Piece[], from: number, to: number) {
  const crossed: number[] = [];
  const width = Math.ceil(to - from);
  for (const { left, right } of pieces)
    for (let x = Math.floor(left - from); x < Math.min(right - from, width); x += 1) crossed[x] = (crossed[x] ?? 0) + 1;
  const most = pieces.length * 0.15;
  const gaps: { left: number; right: number; at: number; crossing: number }[] = [];
  for (let x = Math.floor(width * 0.3); x < width * 0.7; x += 1) {
    const crossing = crossed[x] ?? 0;
    if (crossing > most) continue;
    let end = x;
    while (end < width * 0.75 && (crossed[end] ?? 0) <= crossing) end += 1;
    if (end - x >= NARROWEST_GUTTER)
      gaps.push({ left: from + x, right: from + end, at: from + (x + end) / 2, crossing });
  }
  return gaps.sort((a, b) => a.crossing - b.crossing || b.right - b.left - (a.right - a.left)).slice(0, 20);
}

function isFull(lines: readonly Piece[], width: number): boolean {
  if (lines.length < FEWEST_LINES) return false;
  const widths = lines.map(({ left, right }) => right - left).sort((a, b) => a - b);
  return (widths[Math.floor(widths.length / 2)] ?? 0) >= width * FULL;
}
