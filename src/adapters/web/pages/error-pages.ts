import type { Request } from 'restify';
import { pageWords } from '../../../language/document-words.ts';
import type { Answer } from './answer.ts';
import { readerOf } from './reader.ts';
import { page } from './render.ts';

export function notFoundPage(request: Request, origin: string): Answer {
  const { notFound } = wordsFor(request);
  return saying(notFound, 404, request, origin, { path: '/', title: notFound.home });
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

const wordsFor = (request: Request) => pageWords[readerOf(request, 'da').language];

function saying(
  { title, text }: { readonly title: string; readonly text: string },
  status: Answer['status'],
  request: Request,
  origin: string,
  back: { readonly path: string; readonly title: string } | undefined,
): Answer {
  const frame = { reader: readerOf(request, 'da'), origin, path: '/', title, crumbs: [] };
  return page('message', frame, { texts: [text], back }, status);
}
