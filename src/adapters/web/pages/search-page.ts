import type { Body } from '../../../domain/body/body.ts';
import type { Language } from '../../../language/language.ts';
import { searchWords } from '../../../language/search.ts';
import { excerptOf, marked } from '../search/excerpt.ts';
import type { Hit } from '../search/minutes-search.ts';
import type { Answer } from './answer.ts';
import { pathOf } from './path-of.ts';
import { anchorOf } from './point-anchor.ts';
import type { Reader } from './reader.ts';
import { page } from './render.ts';
import type { ReadForm, SearchForm } from './search-form.ts';

/** Hits on one page. */
const ON_A_PAGE = 10;

/** `/soeg`: the form, and what was found, each with its point and the words marked where they stand. */
export function searchPage(
  { form, page: wanted, faults, sought }: ReadForm,
  hits: readonly Hit[],
  bodies: readonly Body[],
  reader: Reader,
  origin: string,
): Answer {
  const words = searchWords[reader.language];
  const pages = Math.max(1, Math.ceil(hits.length / ON_A_PAGE));
  const current = Math.min(wanted, pages);
  const shown = hits.slice((current - 1) * ON_A_PAGE, current * ON_A_PAGE);
  const view = {
    box: boxOf(bodies, reader.language),
    form,
    said: words,
    faults: faults.map((fault) => ({ field: fault.field, text: words.fault(fault) })),
    summary:
      sought === undefined ? undefined : hits.length === 0 ? words.none(form.q) : words.found(hits.length, form.q),
    hits: shown.map((hit) => hitView(hit, reader.language)),
    paging: {
      says: pages > 1 ? words.page(current, pages) : undefined,
      previous: current > 1 ? pathFor(form, current - 1) : undefined,
      next: current < pages ? pathFor(form, current + 1) : undefined,
    },
  };
  const isAsked = sought !== undefined || faults.length > 0;
  const frame = {
    reader,
    origin,
    path: isAsked ? pathFor(form, current) : '/soeg',
    title: words.title,
    crumbs: [],
    ...(isAsked ? { isUnlisted: true as const } : {}),
  };
  return page('search', frame, view, faults.length > 0 ? 400 : 200);
}

/** What the form's template needs, wherever it stands. */
export function boxOf(bodies: readonly Body[], language: Language) {
  return {
    said: searchWords[language],
    bodies: bodies.map(({ id, shortName }) => ({ id, shortName })),
  };
}

function hitView({ section, terms }: Hit, language: Language) {
  const { bodyId, subject, point, title, parts, outcome } = section;
  const words = searchWords[language];
  const { heading, stretches } = excerptOf(parts, terms);
  const isSaid = stretches
    .map((stretch) => stretch.text)
    .join('')
    .includes(outcome);
  return {
    path: `${pathOf(bodyId, subject)}#${point === undefined ? 'referat' : anchorOf(point)}`,
    title: point === undefined ? [{ text: words.whole, isFound: false }] : marked(title, terms),
    isOwn: point !== undefined,
    meeting: words.meeting(section.shortName, section.date),
    heading: heading === undefined ? undefined : `${heading}:`,
    excerpt: stretches,
    outcome: isSaid ? undefined : marked(outcome, terms),
    language: section.language,
  };
}

function pathFor(form: SearchForm, number: number): string {
  const query = new URLSearchParams(Object.entries(form).filter(([, value]) => value !== ''));
  if (number > 1) query.set('side', String(number));
  return `/soeg?${query}`;
}
