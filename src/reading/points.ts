import type { Family, Mark } from './marks.ts';
import type { Passage } from './passages.ts';

/** A row of numbers that belong together: an agenda's points, the headings of a list of topics, a nested agenda. */
export interface Row {
  readonly family: Family;
  /** Where its passages stand, by index, in order. */
  readonly at: readonly number[];
  /** A row inside a point of the row around it. */
  readonly isNested: boolean;
}

export interface Points {
  readonly rows: readonly Row[];
  /** The row that is the agenda of the document, if it has one. */
  readonly outer?: Row;
}

type Numbered = Mark & { readonly index: number; readonly isPoint: boolean };

/** How many numbers may be left out before a number is another row's. */
const WIDEST_GAP = 3;

/**
 * The numbered rows of a document. The outer one is of the family whose points have headings under them (Indstilling,
 * Referat); a number that begins again at 1 under an open point begins a row inside it, which ends at the next heading.
 */
export function pointsOf(passages: readonly Passage[]): Points {
  const owns = owners(passages);
  const marked = passages.flatMap((passage, index): readonly Numbered[] => {
    const { mark } = passage;
    return mark === undefined || mark.family === 'bullet' ? [] : [{ ...mark, index, isPoint: owns[index] === true }];
  });
  const families = Map.groupBy(marked, ({ family }) => family);
  const rows = [...families.values()].flatMap((own) => rowsOf(own, passages, owns));
  const candidates = rows.filter(
    (row) => !row.isNested && row.at.length > 0 && !rows.some((other) => heads(other, row, passages)),
  );
  const weight = (row: Row) => row.at.filter((index) => owns[index] === true).length;
  const best = candidates.toSorted((a, b) => weight(b) - weight(a) || b.at.length - a.at.length)[0];
  if (best === undefined || (weight(best) === 0 && !isPlainAgenda(best, passages))) return { rows };
  return { rows, outer: best };
}

/** For each passage, whether a heading of a point stands between its mark and the next of its family. */
function owners(passages: readonly Passage[]): readonly boolean[] {
  const next = new Map<Family, number>();
  const owns: boolean[] = [];
  let heading = Number.POSITIVE_INFINITY;
  for (let at = passages.length - 1; at >= 0; at -= 1) {
    const { mark, label } = passages[at] ?? {};
    if (mark !== undefined) {
      owns[at] = heading < (next.get(mark.family) ?? Number.POSITIVE_INFINITY);
      next.set(mark.family, at);
    }
    if (label?.label === 'recommendation' || label?.label === 'minutes') heading = at;
  }
  return owns;
}

/** Titles only, two at least, and most of what the document says. */
function isPlainAgenda(row: Row, passages: readonly Passage[]): boolean {
  const titles = row.at.filter((index) => (passages[index]?.text.length ?? 0) <= 160);
  return row.at.length >= 2 && titles.length === row.at.length && row.family !== 'letter';
}

function rowsOf(marked: readonly Numbered[], passages: readonly Passage[], owns: readonly boolean[]): readonly Row[] {
  const rows: { family: Family; at: number[]; isNested: boolean; last: Mark }[] = [];
  let outer: (typeof rows)[number] | undefined;
  let nested: (typeof rows)[number] | undefined;
  for (const mark of marked) {
    const open =
      nested !== undefined && !headingBetween(passages, nested.at.at(-1) ?? 0, mark.index) ? nested : undefined;
    if (open !== undefined && follows(open.last, mark)) put(open, mark);
    else if (outer !== undefined && follows(outer.last, mark)) {
      put(outer, mark);
      nested = undefined;
    } else if (outer !== undefined && (isRepeat(outer.last, mark) || isBelated(outer.last, mark))) {
      outer.at.push(mark.index);
      nested = undefined;
    } else {
      const inside = outer !== undefined && mark.number === 1 && isInside(outer, owns);
      const row = { family: mark.family, at: [mark.index], isNested: inside, last: mark };
      rows.push(row);
      if (inside) nested = row;
      else {
        outer = row;
        nested = undefined;
      }
    }
  }
  return rows.map(({ family, at, isNested }) => ({ family, at, isNested }));
}

/** »3.1« right under »3.« belongs to that point, however many there are of it. */
function heads(other: Row, { family, at }: Row, passages: readonly Passage[]): boolean {
  const [first = 0] = at;
  const above = passages[first - 1]?.mark;
  return (
    family === 'decimal' &&
    other.family !== 'decimal' &&
    other.at.includes(first - 1) &&
    String(above?.number) === passages[first]?.mark?.series
  );
}

function put(row: { at: number[]; last: Mark }, mark: Numbered): void {
  row.at.push(mark.index);
  row.last = mark;
}

const follows = (last: Mark, { number, series }: Mark) =>
  series === last.series && number > last.number && number <= last.number + 1 + WIDEST_GAP;

/** The same number again; a 1 only with headings of its own, since a row inside begins at 1. */
const isRepeat = (last: Mark, mark: Numbered) =>
  mark.number === last.number && mark.series === last.series && (mark.number > 1 || mark.isPoint);

/** A number that was passed over, and stands behind a later one. */
const isBelated = (last: Mark, mark: Numbered) =>
  mark.number > 1 && mark.number < last.number && mark.series === last.series && mark.isPoint;

/** A row that begins at 1 lies inside a point where the row around it is an agenda's. */
const isInside = (outer: { readonly at: readonly number[] }, owns: readonly boolean[]) =>
  outer.at.some((index) => owns[index] === true);

function headingBetween(passages: readonly Passage[], from: number, to: number): boolean {
  return passages.slice(from + 1, to).some(({ label }) => label !== undefined);
}
