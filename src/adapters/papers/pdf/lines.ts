/** A piece of text as it is drawn: a word, half a word or a whole line, in points from the page's lower left. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the line the letters stand on. */
  readonly baseline: number;
  /** Of the letters. */
  readonly size: number;
}

/** A space is left out between pieces that nearly touch, in parts of the letters' size. */
const TOUCHES = 0.15;
/** A gap as wide as this many letters is a tab. */
const TABBED = 2;
/** How far a piece may be raised or lowered and still be on the line. */
const ON_LINE = 0.45;

/** Puts pieces back into lines: from the top down, each from left to right. */
export function linesOf(pieces: readonly Piece[]): readonly Piece[] {
  const rows: { baseline: number; size: number; pieces: Piece[] }[] = [];
  for (const piece of [...pieces].sort((a, b) => b.baseline - a.baseline)) {
    const row = rows.at(-1);
    if (row !== undefined && row.baseline - piece.baseline < ON_LINE * Math.max(row.size, piece.size)) {
      row.pieces.push(piece);
      row.size = Math.max(row.size, piece.size);
    } else rows.push({ baseline: piece.baseline, size: piece.size, pieces: [piece] });
  }
  return rows.map(joined).filter(({ text }) => /\S/.test(text));
}

function joined({ baseline, size, pieces }: { baseline: number; size: number; pieces: Piece[] }): Piece {
  const inOrder = pieces.sort((a, b) => a.left - b.left);
  let text = '';
  let right = inOrder[0]?.left ?? 0;
  for (const piece of inOrder) {
    const gap = piece.left - right;
    if (text !== '') text += gap > TABBED * size ? '\t' : gap > TOUCHES * size && !/\s$/.test(text) ? ' ' : '';
    // A piece drawn twice, a little to the side, is how some programs make letters bold.
    if (!(piece.right <= right && gap < -TOUCHES * size && text.endsWith(piece.text))) text += piece.text;
    right = Math.max(right, piece.right);
  }
  const spaced = text
    .replace(/ *\t[ \t]*/g, '\t')
    .replace(/ {2,}/g, ' ')
    .trim();
  return { text: spaced, left: inOrder[0]?.left ?? 0, right, baseline, size };
}
