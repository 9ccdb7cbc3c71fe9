import type { Paper, PaperLine, PaperPart } from '../paper/paper.ts';
import { contextOf, findInText, hitOf } from './find-in-text.ts';
import { findAllNames } from './find-names.ts';
import type { Known } from './finding.ts';
import type { Hit, HitPlace } from './hit.ts';

/** What a reader of the printed page does not see, and whoever opens the file does. */
const HIDDEN: ReadonlySet<PaperPart> = new Set(['hidden', 'deleted', 'comment']);
/** What in a file nothing can be said of: pictures, files of other kinds, pages without text. */
const UNSEEN: ReadonlySet<string> = new Set(['picture', 'embedded-file', 'page-without-text']);
/** Properties that name a person. */
const OF_PERSONS =
  /author|creator|manager|changed-by|lastmodifiedby|last-modified-by|modifiedby|forfatter|ansvarlig|editor|reviewer/i;

/**
 * Everything in a file that may not be meant for everybody, in all its parts. Hidden text is a hit by itself, whatever it
 * says; so is a property that names a person.
 *
 * @param annex the annex's id, by which its hits are told apart
 */
export function scanPaper(paper: Paper, annex: string, known: Known): readonly Hit[] {
  const hits = new Map<string, Hit>();
  const keep = (hit: Hit) => {
    if (!hits.has(hit.id)) hits.set(hit.id, hit);
  };
  for (const [index, line] of paper.lines.entries()) {
    const place = { in: 'annex', annex, line: line.number } as const;
    const own = ownKind(line, known);
    const text = line.text.trim();
    for (const hit of findInText(line.text, place, known)) keep(hit);
    for (const hit of findInText(line.listMark ?? '', place, known)) keep(hit);
    for (const hit of overTheEnd(line, paper.lines[index + 1], place, known)) keep(hit);
    if (own !== undefined && text !== '')
      keep(
        hitOf(own, place, text.slice(0, MOST_QUOTED), {
          context: contextOf(line.text, 0, MOST_QUOTED),
          confidence: 'sure',
        }),
      );
  }
  return [...hits.values()];
}

/** What begins in a line and ends in the next, as a number does that the edge of a page or a cell parts. */
function overTheEnd(line: PaperLine, next: PaperLine | undefined, place: HitPlace, known: Known): readonly Hit[] {
  if (next === undefined || next.part === 'metadata' || next.text === '' || line.text === '') return [];
  const [end, beginning] = [line.text.slice(-MOST_OVER).trimEnd(), next.text.slice(0, MOST_OVER).trimStart()];
  return findInText(`${end}\n${beginning}`, place, known).filter(({ found }) => {
    const [before = '', after] = found.split('\n');
    return after !== undefined && end.endsWith(before) && beginning.startsWith(after);
  });
}

/** Characters looked at on either side of the end of a line. */
const MOST_OVER = 60;

/** Characters of a hidden line that are shown. */
const MOST_QUOTED = 100;

/** Whether a line is a hit for where it stands. */
function ownKind(
  { part, property = '', text }: PaperLine,
  known: Known,
): 'hidden-text' | 'metadata' | 'not-looked-through' | undefined {
  if (HIDDEN.has(part)) return 'hidden-text';
  if (part !== 'metadata') return undefined;
  if (UNSEEN.has(property)) return 'not-looked-through';
  return OF_PERSONS.test(property) || findAllNames(text, known).length > 0 ? 'metadata' : undefined;
}
