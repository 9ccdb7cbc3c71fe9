/** Bytes of all rows, and of a row besides its words; with its frame the card stays below the 28 KB Teams takes. */
const MOST = 16_000;
const FRAME = 250;

/** As many of an agenda's rows as a card can hold; the rest, which stand in the document and on the page, are counted in one. */
export function firstThatFit<Row extends object>(
  rows: readonly Row[],
  rest: (count: number) => NoInfer<Row>,
): readonly Row[] {
  let room = MOST;
  for (const [index, row] of rows.entries()) {
    room -= FRAME + new TextEncoder().encode(JSON.stringify(row)).length;
    if (room < 0) return [...rows.slice(0, index), rest(rows.length - index)];
  }
  return rows;
}
