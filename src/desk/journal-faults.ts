import type { JournalFault, JournalHead } from '../domain/journal.ts';
import type { ErasedLine } from '../domain/keeping/events.ts';
import { hashOf, type JournalLink, START } from './journal-link.ts';

/** A line as it was read, with what it was hashed as. */
export interface ReadLine {
  /** `event` is the digest of the words that stand there now. */
  readonly link: JournalLink;
  /** The digest of the event that was hashed. */
  readonly digest: string;
  readonly hash: string;
  /** For a line that tells of an erasure: what it says is left of which lines. */
  readonly erases?: readonly ErasedLine[];
}

/** What a journal read from its first line to its last turned out to be. */
export interface CheckedLines {
  readonly faults: readonly JournalFault[];
  /** The lines of which text has been erased by the rules, as a later line tells. */
  readonly erased: readonly number[];
}

/**
 * Tells of each line whether it is as it was written. One from which text was erased keeps the digest of what it was
 * written as, and with that its hash; what is left of it must be what the last line about its erasure says.
 *
 * @param lines by number
 */
export function checkLines(lines: readonly ReadLine[], head: JournalHead | undefined): CheckedLines {
  const left = leftBy(lines);
  const rows = lines.map((line) => judged(line, left));
  return {
    faults: faultsIn(rows, head),
    erased: rows.filter(({ isErased }) => isErased).map(({ link }) => link.number),
  };
}

interface Row {
  readonly link: JournalLink;
  readonly hash: string;
  /** Whether the line's hash is that of its own words, or of those that were erased from it. */
  readonly fits: boolean;
  readonly isErased: boolean;
}

/** What is left of each erased line, by its number. A line that is itself not as it was written tells nothing. */
function leftBy(lines: readonly ReadLine[]): ReadonlyMap<number, string> {
  const told = lines.filter((one) => one.erases !== undefined && isWhole(one));
  return new Map(told.flatMap(({ erases = [] }) => erases.map(({ number, remains }) => [number, remains])));
}

function isWhole({ link, digest, hash }: ReadLine): boolean {
  return digest === link.event && hashOf(link) === hash;
}

function judged(line: ReadLine, left: ReadonlyMap<number, string>): Row {
  const { link, digest, hash } = line;
  const isErased =
    digest !== link.event && left.get(link.number) === link.event && hashOf({ ...link, event: digest }) === hash;
  return { link: isErased ? { ...link, event: digest } : link, hash, fits: isErased || isWhole(line), isErased };
}

function faultsIn(rows: readonly Row[], head: JournalHead | undefined): readonly JournalFault[] {
  const faults: JournalFault[] = [];
  const broken = rows.filter(({ fits }) => !fits);
  let last: Row | undefined;
  for (const row of rows) {
    const { number, previous } = row.link;
    const expected = (last?.link.number ?? 0) + 1;
    if (number < expected) {
      faults.push({ because: 'added', from: number, to: number });
      continue;
    }
    if (number > expected) faults.push({ because: 'missing', from: expected, to: number - 1 });
    if (!row.fits) faults.push(whereItBelongs(row, broken));
    else if (number === 1 && previous !== START) faults.push({ because: 'replaced', number });
    // It was put on after another row than the one that stands there, whose words and hash go together all the same.
    else if (number === expected && last?.fits === true && previous !== last.hash)
      faults.push({ because: 'replaced', number: last.link.number });
    last = row;
  }
  return [...faults, ...atTheEnd(last, head)];
}

function atTheEnd(last: Row | undefined, head: JournalHead | undefined): readonly JournalFault[] {
  if (head === undefined) return [];
  const number = last?.link.number ?? 0;
  if (number < head.number) return [{ because: 'missing', from: number + 1, to: head.number }];
  if (number > head.number) return [{ because: 'added', from: head.number + 1, to: number }];
  return last?.fits === true && last.hash !== head.hash ? [{ because: 'replaced', number }] : [];
}

/** More rows than this out of place are told as changed: each is held against every other. */
const MOST_MOVED = 200;

/** A row whose words are those of another place, or else words nobody wrote. */
function whereItBelongs({ link, hash }: Row, broken: readonly Row[]): JournalFault {
  const { number } = link;
  if (broken.length > MOST_MOVED) return { because: 'changed', number };
  const home = broken.find(
    (other) =>
      other.link.number !== number &&
      // Either its words were exchanged with the other's, or its number was, and its hash went along.
      [
        { previous: other.link.previous, hash: other.hash },
        { previous: link.previous, hash },
      ].some((at) => hashOf({ ...link, number: other.link.number, previous: at.previous }) === at.hash),
  );
  return home === undefined ? { because: 'changed', number } : { because: 'moved', number, belongs: home.link.number };
}
