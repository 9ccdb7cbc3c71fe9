import MiniSearch from 'minisearch';
import type { Bodies } from '../../../desk/ports.ts';
import type { PublicMeeting, Published } from '../published/published.ts';
import { type Section, sectionsOf } from './sections.ts';
import { termOf, wordsIn } from './terms.ts';

/** What is looked for, once it makes sense. */
export interface Sought {
  readonly text: string;
  readonly bodyId: string | undefined;
  /** The first and the last day of the meetings, both counted. */
  readonly from: Temporal.PlainDate | undefined;
  readonly until: Temporal.PlainDate | undefined;
}

export interface Hit {
  readonly section: Section;
  /** The terms by which it was found. */
  readonly terms: ReadonlySet<string>;
}

/** Words that stand everywhere and are not asked for, folded, by the term they go under. */
const EVERYWHERE = new Set(
  'af at de den der det dig du en er et for fra han har hun i ikke jeg med men mig man nu og om op os paa saa som til ud ved vi'
    .split(' ')
    .map(termOf),
);

/** Sections taken in before others are let in between. */
const AT_ONCE = 100;

/**
 * Finds points of minutes that are public at the moment somebody asks. The index is made of what `published` says and of
 * nothing else: before each search, what is no longer said is taken out and what is new put in.
 *
 * @returns a function that gives all hits, the best first, and of equals the newest
 */
export function minutesSearch(bodies: Bodies, published: Published): (sought: Sought) => Promise<readonly Hit[]> {
  const index = emptyIndex();
  let turn: Promise<unknown> = Promise.resolve();
  return (sought) => {
    // One after the other, as each brings the index to where the records are.
    const mine = turn.then(async () => {
      const meetings = await Promise.all(bodies.all().map((body) => published.of(body)));
      await bring(index, meetings.flat());
      return find(index, sought);
    });
    turn = mine.catch(() => undefined);
    return mine;
  };
}

interface Index {
  readonly search: MiniSearch<Section & { readonly id: number }>;
  readonly sections: Map<number, Section>;
  /** The sections of each meeting as it was said; what is made anew of a record is another object. */
  readonly idsOf: Map<PublicMeeting, readonly number[]>;
  /** Of all sections there have ever been. */
  count: number;
}

function emptyIndex(): Index {
  const search = new MiniSearch<Section & { readonly id: number }>({
    fields: ['title', 'text'],
    tokenize: (text) => wordsIn(text).map(({ term }) => term),
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 2 },
      combineWith: 'AND',
      // Danish joins words: »akut« finds »akutteamet«.
      prefix: (term) => term.length >= 3,
    },
  });
  return { search, sections: new Map(), idsOf: new Map(), count: 0 };
}

async function bring(index: Index, meetings: readonly PublicMeeting[]): Promise<void> {
  const { search, sections, idsOf } = index;
  const said = new Set(meetings);
  for (const [meeting, ids] of idsOf) {
    if (said.has(meeting)) continue;
    search.discardAll(ids);
    for (const id of ids) sections.delete(id);
    idsOf.delete(meeting);
  }
  const added: (Section & { readonly id: number })[] = [];
  for (const meeting of meetings) {
    if (idsOf.has(meeting)) continue;
    const mine = sectionsOf(meeting).map((section) => ({ ...section, id: index.count++ }));
    for (const section of mine) sections.set(section.id, section);
    idsOf.set(
      meeting,
      mine.map(({ id }) => id),
    );
    added.push(...mine);
  }
  await search.addAllAsync(added, { chunkSize: AT_ONCE });
}

function find({ search, sections }: Index, { text, bodyId, from, until }: Sought): readonly Hit[] {
  const terms = [...new Set(wordsIn(text).map(({ term }) => term))];
  const telling = terms.filter((term) => !EVERYWHERE.has(term));
  const results = search.search((telling.length > 0 ? telling : terms).join(' '), {
    tokenize: (asked) => asked.split(' '),
  });
  return results
    .flatMap(({ id, score, match }) => {
      const section = sections.get(id);
      return section === undefined ? [] : [{ section, score, terms: new Set(Object.keys(match)) }];
    })
    .filter(({ section }) => bodyId === undefined || section.bodyId === bodyId)
    .filter(({ section }) => from === undefined || Temporal.PlainDate.compare(section.date, from) >= 0)
    .filter(({ section }) => until === undefined || Temporal.PlainDate.compare(section.date, until) <= 0)
    .toSorted((a, b) => b.score - a.score || Temporal.PlainDate.compare(b.section.date, a.section.date))
    .map(({ section, terms: found }) => ({ section, terms: found }));
}
