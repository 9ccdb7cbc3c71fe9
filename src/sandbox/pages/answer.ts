import { readFile } from 'node:fs/promises';
import type { Request, Response } from 'restify';
import { type Reader, readerOf } from '../../adapters/web/pages/reader.ts';
import { templatesIn } from '../../adapters/web/templates.ts';
import { moment } from '../../language/dates.ts';
import type { Language } from '../../language/language.ts';
import { type SandboxWords, sandboxWords } from '../../language/sandbox.ts';
import type { Sandbox } from '../open-sandbox.ts';

/** What a request to the sandbox's pages is answered with. */
export type Answer =
  | { readonly status: number; readonly html: string; readonly language: Language }
  | { readonly status: number; readonly json: object }
  | { readonly seeOther: string }
  | { readonly status: 200; readonly file: URL; readonly mediaType: string };

/** Someone at the pages: what they ask, in which language, of which sandbox. */
export interface Visit {
  readonly request: Request;
  readonly reader: Reader;
  readonly words: SandboxWords;
  readonly sandbox: Sandbox;
  /** Who sits at the Playground, and where it is, if it runs. */
  readonly playground: { readonly url: string; readonly person: string } | undefined;
}

export type Show = (visit: Visit) => Answer | Promise<Answer>;

/** The clocks on the wall of the sandbox; all its bodies live by them. */
export const TIME_ZONE = 'Europe/Copenhagen';

/** Answers a route with `show`; only to whoever sits at this machine and has not been sent by another site. */
export function answering(
  show: Show,
  sandbox: () => Sandbox,
  playground: () => Visit['playground'],
  broke: (error: unknown) => void,
) {
  return async (request: Request, response: Response): Promise<void> => {
    const reader = readerOf(request, 'da');
    const words = sandboxWords(reader.language);
    if (!isFromHere(request)) {
      response.sendRaw(403, words.notHere, { 'Content-Type': 'text/plain; charset=utf-8' });
      return;
    }
    try {
      const visit = { request, reader, words, sandbox: sandbox(), playground: playground() };
      await send(await show(visit), response);
    } catch (error) {
      broke(error);
      response.send(500, { sentence: words.chat.refused });
    }
  };
}

type Template = 'overview' | 'chat' | 'mail' | 'files' | 'journal' | 'message';

const draw = templatesIn(new URL('./templates/', import.meta.url));

/** Draws a page. `path` is the page's own, percent-encoded and without its language. */
export function page(
  visit: Visit,
  template: Template,
  path: string,
  title: string,
  view: object,
  status = 200,
): Answer {
  const { reader, words, sandbox } = visit;
  const { language, query } = reader;
  const other: Language = language === 'da' ? 'en' : 'da';
  const now = written(visit, sandbox.clock.now());
  return { status, language, html: draw(template, { ...view, path, title, words, language, query, other, now }) };
}

export function notFound(visit: Visit): Answer {
  const { title, text } = visit.words.notFound;
  return page(visit, 'message', '/sandbox/', title, { text }, 404);
}

/** `11. marts 2027 kl. 08.00`, as the clocks on the sandbox's wall show it. */
export function written({ reader }: Visit, at: Temporal.Instant): string {
  return moment(at, TIME_ZONE, reader.language);
}

/** A part of the path, as it stood between the slashes. */
export function part({ request }: Visit, name: string): string {
  const value: unknown = request.params?.[name];
  return typeof value === 'string' ? value : '';
}

/** Whether it was sent by a form of a page; anything else is JSON. */
export function isForm({ request }: Visit): boolean {
  return request.contentType() === 'application/x-www-form-urlencoded';
}

/** A field of what was sent, be it a form or JSON; undefined if it is not there. */
export function sent(visit: Visit, name: string): unknown {
  const body: unknown = visit.request.body;
  // The server reads JSON; a form is left as it came.
  if (isForm(visit)) return new URLSearchParams(String(body)).get(name) ?? undefined;
  const fields = typeof body === 'object' && body !== null ? Object.entries(body) : [];
  return fields.find(([key]) => key === name)?.[1];
}

/**
 * Nobody is asked who they are here, so a page of somebody else's must not be able to speak for the person at the
 * machine: neither by sending them here (Origin) nor by giving this machine a name of its own (Host).
 */
function isFromHere({ headers }: Request): boolean {
  const { host = '', origin } = headers;
  const isOurs = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host);
  return isOurs && (origin === undefined || origin === `http://${host}`);
}

const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; form-action 'self'; " +
    "frame-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

async function send(answer: Answer, response: Response): Promise<void> {
  if ('seeOther' in answer) {
    response.sendRaw(303, '', { ...HEADERS, Location: answer.seeOther });
    return;
  }
  const [body, mediaType] = await content(answer);
  response.sendRaw(answer.status, body, {
    ...HEADERS,
    'Content-Type': mediaType,
    'Content-Length': String(body.byteLength),
    ...('language' in answer ? { 'Content-Language': answer.language } : {}),
  });
}

async function content(answer: Exclude<Answer, { seeOther: string }>): Promise<[Buffer, string]> {
  if ('html' in answer) return [Buffer.from(answer.html), 'text/html; charset=utf-8'];
  if ('json' in answer) return [Buffer.from(JSON.stringify(answer.json)), 'application/json; charset=utf-8'];
  return [await readFile(answer.file), answer.mediaType];
}
