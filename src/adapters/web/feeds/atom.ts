import type { Body } from '../../../domain/body/body.ts';
import { pageWords } from '../../../language/document-words.ts';
import { feedWords } from '../../../language/feeds.ts';
import type { Answer } from '../pages/answer.ts';
import { pathOf } from '../pages/path-of.ts';
import { templatesIn } from '../templates.ts';
import type { NewsItem } from './news.ts';

/** Entries in one feed. */
const MOST = 50;

const draw = templatesIn(new URL('./templates', import.meta.url));

/** From when the names of our feeds and entries are ours (RFC 4151, section 2.1). */
const NAMED_SINCE = '2026';

/**
 * `/atom.xml` and `/:body/atom.xml`: the newest news, each in its body's language. Ids stay when addresses change, as long
 * as the site keeps its host.
 *
 * @param body absent for all of them
 * @source RFC 4287; RFC 4151 for the ids
 */
export function atomFeed(news: readonly NewsItem[], body: Body | undefined, origin: string): Answer {
  const language = body?.language ?? 'da';
  const path = body === undefined ? '/atom.xml' : `${pathOf(body.id)}/atom.xml`;
  const entries = news.slice(0, MOST);
  const began = (body?.rules.adoptedOn ?? Temporal.PlainDate.from(`${NAMED_SINCE}-01-01`)).toZonedDateTime('UTC');
  const view = {
    language,
    id: tag(origin, body === undefined ? 'atom' : `${body.id}/atom`),
    title: body === undefined ? feedWords[language].news : feedWords[language].newsOf(body.shortName),
    author: body?.organisation ?? pageWords[language].site,
    self: `${origin}${path}`,
    page: `${origin}${body === undefined ? '/' : pathOf(body.id)}`,
    icon: `${origin}/icon.svg`,
    updated: written(entries[0]?.at ?? began.toInstant()),
    entries: entries.map((one) => ({
      id: tag(origin, `${one.body.id}/${one.key}`),
      language: one.language,
      title: body === undefined ? `${one.body.shortName}: ${one.title}` : one.title,
      author: one.body.organisation,
      updated: written(one.at),
      page: `${origin}${pathOf(one.body.id, one.subject)}`,
      summary: one.summary,
    })),
  };
  return {
    status: 200,
    mediaType: 'application/atom+xml; charset=utf-8',
    body: draw('atom', view),
    language,
    isForAll: true,
  };
}

function tag(origin: string, specific: string): string {
  return `tag:${new URL(origin).hostname},${NAMED_SINCE}:${specific}`;
}

const written = (at: Temporal.Instant) => at.round('second').toString();
