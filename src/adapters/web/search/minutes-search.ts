import MiniSearch, { type Query } from 'minisearch';
import type { Bodies } from '../../../desk/ports.ts';
import type { PublicMeeting, Published } from '../published/published.ts';
import { type Section, sectionsOf } from './sections.ts';
import { termOf, type Word, wordsIn } from './terms.ts';
import { emptyVocabulary, type Vocabulary } from './vocabulary.ts';

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

/** Sections taken in before others are let in between: some milliseconds. */
const AT_ONCE = 20;

/** What a compound counts for beside the word itself. */
const AS_COMPOUND = 0.5;

/** Finds, and can be made ready before anybody asks. */
export interface MinutesSearch {
  /** All hits, the best first, and of equals the newest. */
  find(sought: Sought): Promise<readonly Hit[]>;
  /** Takes in what is public, in slices that let others in between. Rejects when it is stopped. */
  prepare(stop: AbortSignal): Promise<void>;
}

/**
 * Finds points of minutes that are public at the moment somebody asks. The index is made of what `published` says and of
 * nothing else: before each search, what is no longer said is taken out and what is new put in.
 */
export function minutesSearch(bodies: Bodies, published: Published): MinutesSearch {
  const index = emptyIndex();
  let turn: Promise<unknown> = Promise.resolve();
  const next = <Of>(then: () => Of, stop?: AbortSignal): Promise<Of> => {
    // One after the other, as each brings the index to where the records are.
    const mine = turn.then(async () => {
      const meetings: PublicMeeting[] = [];
      for (const body of bodies.all()) meetings.push(...(await published.of(body, stop)));
      await bring(index, meetings);
      return then();
    });
    turn = mine.catch(() => undefined);
    return mine;
  };
  return { find: (sought) => next(() => find(index, sought)), prepare: (stop) => next(() => {}, stop) };
}

interface Index {
  readonly vocabulary: Vocabulary;
  readonly search: MiniSearch<Section & { readonly id: number }>;
  readonly sections: Map<number, Section>;
  /** The sections of each meeting as it was said; what is made anew of a record is another object. */
  readonly idsOf: Map<PublicMeeting, readonly number[]>;
  /** Of all sections there have ever been. */
  count: number;
}

function emptyIndex(): Index {
  const vocabulary = emptyVocabulary();
  const search = new MiniSearch<Section & { readonly id: number }>({
    fields: ['title', 'text'],
    tokenize: (text) => vocabulary.read(text).map(({ term }) => term),
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 2 },
      // Danish joins words: »akut« finds »akutteamet«.
      prefix: (term) => term.length >= 3,
    },
  });
  return { vocabulary, search, sections: new Map(), idsOf: new Map(), count: 0 };
}

async function bring(index: Index, meetings: readonly PublicMeeting[]): Promise<void> {
  const { vocabulary, search, sections, idsOf } = index;
  const said = new Set(meetings);
  for (const [meeting, ids] of idsOf) {
    if (said.has(meeting)) continue;
    search.discardAll(ids);
    for (const id of ids) {
      const { title = '', text = '' } = sections.get(id) ?? {};
      for (const field of [title, text]) vocabulary.forget(field);
      sections.delete(id);
    }
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

function find({ vocabulary, search, sections }: Index, { text, bodyId, from, until }: Sought): readonly Hit[] {
  const words = [...new Map(wordsIn(text).map((word) => [word.term, word])).values()];
  const telling = words.filter(({ term }) => !EVERYWHERE.has(term));
  const queries = (telling.length > 0 ? telling : words).map((word) => queryFor(word, vocabulary));
  const results = search.search({ combineWith: 'AND', queries }, { tokenize: (term) => [term] });
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

/** Under its own term, in other forms, or at the end of a compound. */
function queryFor({ term, form }: Word, vocabulary: Vocabulary): Query {
  const like = vocabulary.like(form);
  const others = { combineWith: 'OR' as const, prefix: false };
  return {
    combineWith: 'OR',
    queries: [
      term,
      { ...others, queries: like.form.filter((one) => one !== term) },
      { ...others, queries: [...like.compound], boostTerm: () => AS_COMPOUND },
    ],
  };
}
