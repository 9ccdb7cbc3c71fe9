import { readFileSync } from 'node:fs';
import { dataPageWords } from '../../../language/data-page.ts';
import { pageWords } from '../../../language/document-words.ts';
import type { Language } from '../../../language/language.ts';
import { templatesIn } from '../templates.ts';
import type { Answer } from './answer.ts';
import { linkFor, type Reader } from './reader.ts';

/** A way back: the pages above this one, the outermost first. `path` is without the language. */
export interface Crumb {
  readonly title: string;
  readonly path: string;
}

/** What every page has. */
export interface Frame {
  readonly reader: Reader;
  /** `https://referater.example`, without a slash at the end. */
  readonly origin: string;
  /** This page's own path, already percent-encoded. */
  readonly path: string;
  readonly title: string;
  readonly crumbs: readonly Crumb[];
  /** The body the page is about, whose feed belongs to it. */
  readonly bodyId?: string;
  /** Set on pages that are the reader's own, so that nobody else finds them in a search engine. */
  readonly isUnlisted?: true;
}

type Template = 'bodies' | 'body' | 'meeting' | 'article' | 'message' | 'search';

const HTML = 'text/html; charset=utf-8';
const draw = templatesIn(new URL('./templates', import.meta.url));

/** The one style sheet, read once. */
export const styleSheet: Answer = {
  status: 200,
  mediaType: 'text/css; charset=utf-8',
  body: readFileSync(new URL('./style.css', import.meta.url)),
};

/** Our own mark, for tabs and bookmarks. */
export const icon: Answer = {
  status: 200,
  mediaType: 'image/svg+xml',
  body: readFileSync(new URL('./icon.svg', import.meta.url)),
  keepFor: 86_400,
};

/** Draws a page. Everything in the view is plain text and is escaped as it is set in. */
export function page(template: Template, frame: Frame, view: object, status: Answer['status'] = 200): Answer {
  const { language, query } = frame.reader;
  const other: Language = language === 'da' ? 'en' : 'da';
  const body = draw(template, {
    ...view,
    ...frame,
    language,
    query,
    link: (path: string) => linkFor(path, query),
    elsewhere: linkFor(frame.path, `?lang=${other}`),
    other,
    words: pageWords[language],
    data: dataPageWords[language].title,
    feed: frame.bodyId === undefined ? '/atom.xml' : `/${encodeURIComponent(frame.bodyId)}/atom.xml`,
    // A page that is not there has no address to point at.
    canonical: status === 200 && frame.isUnlisted !== true ? `${frame.origin}${frame.path}` : undefined,
  });
  return { status, mediaType: HTML, body, language, ...(frame.isUnlisted === true ? { isUnlisted: true } : {}) };
}
