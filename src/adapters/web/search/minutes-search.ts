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

/**
 * Finds points of minutes that are public at the moment somebody asks. The index is made of what `published` says and of
 * nothing else, and made anew when that is no longer the same.
 *
 * @returns a function that gives all hits, the best first, and of equals the newest
 */
export function minutesSearch(bodies: Bodies, published: Published): (sought: Sought) => Promise<readonly Hit[]> {
  let index: Index | undefined;
  return async (sought) => {
    const meetings = await Promise.all(bodies.all().map((body) => published.of(body)));
    if (index === undefined || !sameLists(index.madeOf, meetings)) index = indexOf(meetings);
    return find(index, sought);
  };
}

interface Index {
  /** The lists it was made of; `published` hands out the same as long as nothing has changed. */
  readonly madeOf: readonly (readonly PublicMeeting[])[];
  readonly sections: readonly Section[];
  readonly search: MiniSearch<Section & { readonly id: number }>;
}

function indexOf(madeOf: Index['madeOf']): Index {
  const sections = madeOf.flatMap((meetings) => meetings.flatMap(sectionsOf));
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
  search.addAll(sections.map((section, id) => ({ ...section, id })));
  return { madeOf, sections, search };
}

function find({ search, sections }: Index, { text, bodyId, from, until }: Sought): readonly Hit[] {
  const terms = [...new Set(wordsIn(text).map(({ term }) => term))];
  const telling = terms.filter((term) => !EVERYWHERE.has(term));
  const results = search.search((telling.length > 0 ? telling : terms).join(' '), {
    tokenize: (asked) => asked.split(' '),
  });
  return results
    .flatMap(({ id, score, match }) => {
      const section = sections[id];
      return section === undefined ? [] : [{ section, score, terms: new Set(Object.keys(match)) }];
    })
    .filter(({ section }) => bodyId === undefined || section.bodyId === bodyId)
    .filter(({ section }) => from === undefined || Temporal.PlainDate.compare(section.date, from) >= 0)
    .filter(({ section }) => until === undefined || Temporal.PlainDate.compare(section.date, until) <= 0)
    .toSorted((a, b) => b.score - a.score || Temporal.PlainDate.compare(b.section.date, a.section.date))
    .map(({ section, terms: found }) => ({ section, terms: found }));
}

function sameLists(a: Index['madeOf'], b: Index['madeOf']): boolean {
  return a.length === b.length && a.every((list, place) => list === b[place]);
}
