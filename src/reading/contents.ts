import type { Passage } from './passages.ts';

/** Fewer titles one after the other are no list of contents. */
const FEWEST = 3;
/** So many of them must come again. */
const SHARE = 0.6;

/**
 * The passages without a list of contents: numbered titles with nothing between them, most of which come again further down
 * under the same numbers (»Dagsorden: 1. ... 6.«, and then »Ad 1.«). What is said under the titles is then what is read.
 */
export function withoutContents(passages: readonly Passage[]): readonly Passage[] {
  const gone = new Set<Passage>();
  for (let at = 0; at < passages.length; at += 1) {
    const run = runFrom(passages, at);
    if (run.length < FEWEST) continue;
    const later = new Map<number, Set<string>>();
    for (const { mark, text } of passages.slice(at + run.length))
      if (mark !== undefined) later.set(mark.number, (later.get(mark.number) ?? new Set()).add(plain(text)));
    const again = run.filter(({ mark, text }) => {
      const titles = later.get(mark?.number ?? 0);
      return titles?.has(plain(text)) === true || titles?.has(plain(withoutPage(text))) === true;
    });
    if (again.length >= FEWEST && again.length >= run.length * SHARE) for (const one of run) gone.add(one);
    at += run.length - 1;
  }
  return gone.size === 0 ? passages : passages.filter((passage) => !gone.has(passage));
}

function runFrom(passages: readonly Passage[], from: number): readonly Passage[] {
  const family = passages[from]?.mark?.family;
  if (family === undefined || family === 'bullet' || family === 'letter') return [];
  const run: Passage[] = [];
  for (const passage of passages.slice(from)) {
    const { mark, text } = passage;
    if (mark?.family !== family || text.length > LONGEST || mark.number <= (run.at(-1)?.mark?.number ?? 0)) break;
    run.push(passage);
  }
  return run;
}

/** A title, with its dots and its page. */
const LONGEST = 200;

/** »Orienteringssager ........ 4« without the page it is on. */
const withoutPage = (title: string) => title.replace(/[\s.\u2026_]*\d{1,3}$/u, '');

const plain = (title: string) =>
  title
    .toLowerCase()
    .replace(/\([^()]{1,30}\)/g, ' ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
