import type { Request } from 'restify';
import { dataPageWords } from '../../../language/data-page.ts';
import { pageWords } from '../../../language/document-words.ts';
import { problemJson } from '../feeds/data.ts';
import type { Answer } from './answer.ts';
import { readerOf } from './reader.ts';
import { page } from './render.ts';

/** What is said in place of a page. */
interface Said {
  readonly title: string;
  readonly text: string;
}

export function notFoundPage(request: Request, origin: string): Answer {
  const { notFound } = wordsFor(request);
  const said = formatOf(request) === 'page' ? notFound : dataPageWords[languageOf(request)].notThere;
  return saying(said, 404, request, origin, { path: '/', title: notFound.home });
}

export function unavailablePage(request: Request, origin: string): Answer {
  return saying(wordsFor(request).unavailable, 503, request, origin, undefined);
}

/** For whoever sends something to a page that is only read. */
export function notAllowedPage(request: Request, origin: string): Answer {
  const { notAllowed, notFound } = wordsFor(request);
  return saying(notAllowed, 405, request, origin, { path: '/', title: notFound.home });
}

/** Where the server prints no PDF: the Word file holds the same. */
export function noPdfPage(request: Request, origin: string, meeting: string): Answer {
  const { noPdf } = wordsFor(request);
  return saying(noPdf, 404, request, origin, { path: meeting, title: noPdf.back });
}

const languageOf = (request: Request) => readerOf(request, 'da').language;
const wordsFor = (request: Request) => pageWords[languageOf(request)];

/** What is read by programs is answered so that they can: data as a problem document, feeds and calendars as plain text. */
function formatOf(request: Request): 'page' | 'data' | 'text' {
  const path = request.path().toLowerCase();
  if (path.endsWith('.json')) return 'data';
  return /\.(?:xml|ics|txt)$/.test(path) ? 'text' : 'page';
}

function saying(
  { title, text }: Said,
  status: Answer['status'],
  request: Request,
  origin: string,
  back: { readonly path: string; readonly title: string } | undefined,
): Answer {
  const reader = readerOf(request, 'da');
  switch (formatOf(request)) {
    case 'data':
      return { ...problemJson({ title, text }, status), language: reader.language };
    case 'text':
      return {
        status,
        mediaType: 'text/plain; charset=utf-8',
        body: `${title}\n\n${text}\n`,
        language: reader.language,
        isForAll: true,
      };
    case 'page': {
      const frame = { reader, origin, path: '/', title, crumbs: [] };
      return page('message', frame, { texts: [text], back }, status);
    }
  }
}
