import type { Agenda, Point } from './agenda.ts';

/** A point struck from a draft agenda, by its number in the draft as it was put forward, from 1. */
export interface Struck {
  readonly number: number;
  readonly reason: string;
}

/** A point with its number in an agenda of its own, never one of the agenda around it. */
export interface DraftPoint {
  readonly number: number;
  readonly title: string;
}

/** The points of the next body's agenda as the item under this point puts them forward; most items put forward none. */
export function draftAgendaUnder(
  { itemId }: Pick<Point, 'itemId'>,
  { agenda }: { readonly agenda: Agenda },
): readonly string[] {
  return agenda.items.find((one) => one.id === itemId)?.text.draftAgenda ?? [];
}

/**
 * What is left when some are struck, numbered anew from 1.
 *
 * @source S4-09, seed 004 (b): eight points, two struck, and the final agenda has six
 */
export function remaining(titles: readonly string[], struck: readonly Struck[] = []): readonly DraftPoint[] {
  const gone = new Set(struck.map(({ number }) => number));
  return titles.filter((_, index) => !gone.has(index + 1)).map((title, index) => ({ number: index + 1, title }));
}
