import type { Paper, PaperLine, PaperPart } from '../paper/paper.ts';
import { contextOf, findInText, hitOf } from './find-in-text.ts';
import { findAllNames } from './find-names.ts';
import type { Known } from './finding.ts';
import type { Hit } from './hit.ts';

/** What a reader of the printed page does not see, and whoever opens the file does. */
const HIDDEN: ReadonlySet<PaperPart> = new Set(['hidden', 'deleted', 'comment']);
/** Properties that name a person. */
const OF_PERSONS =
  /author|creator|manager|lastmodifiedby|last-modified-by|modifiedby|forfatter|ansvarlig|editor|reviewer/i;

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
  for (const line of paper.lines) {
    const place = { in: 'annex', annex, line: line.number } as const;
    for (const hit of findInText(line.text, place, known)) keep(hit);
    const own = ownKind(line, known);
    if (own !== undefined && line.text.trim() !== '')
      keep(
        hitOf(own, place, line.text.trim().slice(0, MOST_QUOTED), {
          context: contextOf(line.text, 0, MOST_QUOTED),
          confidence: 'sure',
        }),
      );
  }
  return [...hits.values()];
}

/** Characters of a hidden line that are shown. */
const MOST_QUOTED = 100;

/** Whether a line is a hit for where it stands. */
function ownKind({ part, property = '', text }: PaperLine, known: Known): 'hidden-text' | 'metadata' | undefined {
  if (HIDDEN.has(part)) return 'hidden-text';
  if (part !== 'metadata') return undefined;
  return OF_PERSONS.test(property) || findAllNames(text, known).length > 0 ? 'metadata' : undefined;
}
