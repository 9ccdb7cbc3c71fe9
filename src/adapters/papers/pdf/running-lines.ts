import type { Piece } from './lines.ts';

/** A line with nothing but the page's number, in the ways it is written. */
const PAGE_NUMBER = /^(?:[-\u2013]\s*)?(?:side|page|s\.)?\s*\d{1,4}(?:\s*(?:af|of|\/)\s*\d{1,4})?(?:\s*[-\u2013])?$/i;
/** The word over a part of an item, which may well stand first on several pages. */
const LABEL = /:$/;
/** At the head and at the foot of a page, as many lines as may run through a document. */
const DEEPEST = 3;

export type Running = 'header' | 'footer';

/**
 * Finds the lines that run through a document: the same, but for their figures, at the same end of most of its pages,
 * and page numbers by themselves at either end.
 *
 * @param pages each page's lines, in whatever order they are read
 */
export function runningLines(pages: readonly (readonly Piece[])[]): ReadonlyMap<Piece, Running> {
  const running = new Map<Piece, Running>();
  const ends = pages.map((lines) => {
    const down = [...lines].sort((a, b) => b.baseline - a.baseline);
    return { header: down.slice(0, DEEPEST), footer: down.slice(-DEEPEST).reverse() };
  });
  for (const end of ['header', 'footer'] as const) {
    const seen = new Map<string, number>();
    for (const lines of ends) for (const key of new Set(lines[end].map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
    for (const lines of ends)
      for (const [depth, line] of lines[end].entries()) {
        const often = (seen.get(keyOf(line)) ?? 0) * 2 > pages.length && pages.length > 1 && !LABEL.test(line.text);
        if (!often && !(depth === 0 && PAGE_NUMBER.test(line.text))) break;
        running.set(line, end);
      }
  }
  return running;
}

/** The same words at the same height; their figures may differ. */
function keyOf({ text, baseline }: Piece): string {
  return `${Math.round(baseline / 4)} ${text.replace(/\d+/g, '#').replace(/\s+/g, ' ')}`;
}
