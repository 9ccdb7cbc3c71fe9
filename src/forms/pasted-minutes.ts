import { z } from 'zod';
import type { Point } from '../domain/agenda/agenda.ts';
import { cleaned, LIMITS, requiredText } from './form.ts';

/** A whole text pasted as one message, split over the points of the agenda. Nothing of it is lost. */
export interface PastedMinutes {
  readonly texts: readonly { readonly pointId: string; readonly text: string }[];
  /** What stands before the first number or under one that is not on the agenda. */
  readonly unmatched: string;
}

export const pastedForm = z.object({ text: requiredText(LIMITS.pasted) });

/**
 * Splits by lines that begin with the next number of the agenda: »3.«, »3.1 Titel«, »Punkt 3:«. A number
 * counts only if it stands after the point before it, so that a list inside a point (1., 2., 3.) stays
 * in that point (S4, oddity b). Under a point that holds another body's draft agenda (`drafts`, or a line that says so) a
 * number begins the next point only with that point's title: the draft has numbers of its own (S4-09).
 */
export function splitPastedMinutes(
  pasted: string,
  points: readonly Point[],
  drafts: ReadonlySet<string> = new Set(),
): PastedMinutes {
  const taken = new Map<string, string[]>();
  const loose: string[] = [];
  let at = -1;
  let holdsDraft = false;
  let lines = loose;
  for (const line of cleaned(pasted).split('\n')) {
    const found = headingIn(line, points, at, holdsDraft);
    if (found === undefined) {
      holdsDraft ||= DRAFT_AGENDA.test(line);
      lines.push(line);
      continue;
    }
    at = found.index;
    holdsDraft = drafts.has(found.point.id);
    lines = [found.rest];
    taken.set(found.point.id, lines);
  }
  const texts = [...taken].map(([pointId, own]) => ({ pointId, text: own.join('\n').trim() }));
  return { texts: texts.filter((one) => one.text !== ''), unmatched: loose.join('\n').trim() };
}

/** »Udkast til dagsorden til møde i ...« */
const DRAFT_AGENDA = /^\s*(udkast til dagsorden|draft agenda)\b/i;

function headingIn(line: string, points: readonly Point[], after: number, titledOnly: boolean) {
  const read = /^\s*((?:punkt|pkt\.?|ad|item|point)\s+)?(\d+(?:\.\d+)*)(?:[.):]|\s|$)\s*[-–:]?\s*(.*)$/i.exec(line);
  const [, called, number, rest] = read ?? [];
  if (number === undefined || rest === undefined) return undefined;
  const index = points.findIndex((point, place) => place > after && point.number === number);
  const point = points[index];
  if (point === undefined) return undefined;
  // A list inside a point also begins with numbers: a bare one that does not repeat the title must be the very
  // next point. »3.1« and »Punkt 4« are no such list, and may pass over a heading that nobody writes under.
  const titled = sameWords(rest, point.title);
  const plainlyAPoint = called !== undefined || number.includes('.');
  if (!titled && titledOnly && rest !== '') return undefined;
  if (!titled && !plainlyAPoint && index !== after + 1) return undefined;
  return { index, point, rest: titled ? afterTitle(rest, point.title) : rest };
}

function sameWords(text: string, title: string): boolean {
  return folded(text).startsWith(folded(title)) && title.trim() !== '';
}

function afterTitle(text: string, title: string): string {
  return text
    .trim()
    .slice(title.trim().length)
    .replace(/^[\s:.–-]+/, '');
}

function folded(text: string): string {
  return text.trim().toLocaleLowerCase('da-DK');
}
