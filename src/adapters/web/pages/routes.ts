import type { Request, Response, Server } from 'restify';
import type { Clock } from '../../../clock.ts';
import type { CalendarFeed } from '../../../desk/channels.ts';
import type { Bodies, Store } from '../../../desk/ports.ts';
import { agendaDocument } from '../../../documents/agenda.ts';
import type { Document } from '../../../documents/document.ts';
import { withCorrections } from '../../../documents/public-minutes.ts';
import type { Body } from '../../../domain/body/body.ts';
import { documentWords } from '../../../language/document-words.ts';
import type { Language } from '../../../language/language.ts';
import { atomFeed } from '../feeds/atom.ts';
import { bodiesJson, bodyJson, meetingJson } from '../feeds/data.ts';
import { robots, sitemap } from '../feeds/for-robots.ts';
import { meetingsCalendar } from '../feeds/meetings-calendar.ts';
import { newsOf } from '../feeds/news.ts';
import { openPublished, type PublicMeeting } from '../published/published.ts';
import { minutesSearch } from '../search/minutes-search.ts';
import { type Answer, send } from './answer.ts';
import { ARTICLE_PATHS, type ArticleName, articlePage } from './article-pages.ts';
import { bodiesPage } from './bodies-page.ts';
import { bodyPage } from './body-page.ts';
import { noPdfPage, notAllowedPage, notFoundPage, unavailablePage } from './error-pages.ts';
import { meetingPage, notThere } from './meeting-page.ts';
import { pathOf } from './path-of.ts';
import { planOf, planYear } from './plan-paper.ts';
import { readerOf } from './reader.ts';
import { icon, styleSheet } from './render.ts';
import { readForm } from './search-form.ts';
import { searchPage } from './search-page.ts';

export interface PublicParts {
  readonly bodies: Bodies;
  readonly store: Store;
  readonly clock: Clock;
  /** Where the pages are reached from outside, asked anew each time: `https://referater.example`. */
  readonly origin: () => string;
  /** Writes a document as DOCX. Handed in, as it is another adapter's craft. */
  readonly docx: (document: Document, options: { readonly language: Language }) => Promise<Uint8Array>;
  /** Writes it as PDF, where there is something that can. */
  readonly pdf?: (document: Document, options: { readonly language: Language }) => Promise<Uint8Array>;
  /** Writes a calendar (RFC 5545). */
  readonly calendar: (feed: CalendarFeed) => string;
  /** Told when a page could not be made; the reader is told nothing of why. */
  readonly broke: (fault: unknown) => void;
}

/** The pages once they are served. */
export interface PublicPages {
  /**
   * Goes through what is public, so that nobody waits for it at their first search. While it lasts others are answered, and
   * whoever searches waits for the rest. Rejects when it is stopped.
   */
  prepare(stop: AbortSignal): Promise<void>;
}

type Page = (request: Request) => Answer | Promise<Answer>;

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** What a meeting's id can look like; anything else is not worth asking the store about. */
const MEETING_ID = /^[0-9a-z-]{1,40}$/;
/** The id in `klu-guldborgsund.json`. */
const DATA = /^([0-9a-z-]{1,100})\.json$/;

/** The public pages: what everyone may see, without scripts and without signing in. Registers their routes. */
export function publicPages(parts: PublicParts): (server: Server) => PublicPages {
  const { bodies, store, clock } = parts;
  const origin = () => parts.origin().replace(/\/+$/, '');
  const published = openPublished(store);
  const search = minutesSearch(bodies, published);
  const all = async () => (await Promise.all(bodies.all().map((body) => published.of(body)))).flat();
  const wants = (name: 'body' | 'meeting', request: Request): string => String(request.params?.[name] ?? '');
  const bodyCalled = (id: string): Body | undefined => bodies.all().find((body) => body.id === id);

  const ofBody =
    (show: (body: Body, request: Request) => Answer | Promise<Answer>): Page =>
    (request) => {
      const body = bodyCalled(wants('body', request));
      return body === undefined ? missing(request) : show(body, request);
    };
  const ofMeeting =
    (show: (meeting: PublicMeeting, request: Request) => Answer | Promise<Answer>): Page =>
    async (request) => {
      const meeting = await meetingCalled(wants('meeting', request), request);
      return meeting === undefined ? missing(request) : show(meeting, request);
    };
  /** An address written with capitals, as telephones begin a word, leads to the one in small letters. */
  const missing = (request: Request): Answer => {
    const path = request.path().toLowerCase();
    const [, id = ''] = path.split('/');
    if (path === request.path() || bodyCalled(id.replace(/\.json$/, '')) === undefined)
      return notFoundPage(request, origin());
    const query = request.getQuery();
    return movedTo(`${path}${query === '' ? '' : `?${query}`}`);
  };
  const meetingCalled = async (id: string, request: Request) => {
    const body = bodyCalled(wants('body', request));
    return body === undefined || !MEETING_ID.test(id) ? undefined : published.one(body, id);
  };

  const downloads = { pdf: parts.pdf !== undefined };
  const bodyOrData: Page = async (request) => {
    const [, id] = DATA.exec(wants('body', request)) ?? [];
    if (id === undefined)
      return ofBody(async (body) =>
        bodyPage(body, await published.of(body), clock(), readerOf(request, body.language), origin(), downloads),
      )(request);
    const body = bodyCalled(id);
    return body === undefined ? missing(request) : bodyJson(body, await published.of(body), origin());
  };
  const meetingOrData: Page = async (request) => {
    const [, id] = DATA.exec(wants('meeting', request)) ?? [];
    if (id === undefined)
      return ofMeeting((meeting) =>
        meetingPage(meeting, clock(), readerOf(request, meeting.body.language), origin(), downloads),
      )(request);
    const meeting = await meetingCalled(id, request);
    return meeting === undefined ? missing(request) : meetingJson(meeting, origin());
  };
  const paper = (asked: 'agenda' | 'minutes', as: 'docx' | 'pdf'): Page =>
    ofMeeting(async (meeting, request) => {
      const { body, subject } = meeting;
      const document = asked === 'minutes' ? minutesIn(meeting) : agendaIn(meeting);
      if (document === undefined) return notThere(asked, meeting, clock(), readerOf(request, body.language), origin());
      const name = `${{ agenda: 'dagsorden', minutes: 'referat' }[asked]}-${body.id}-${subject}`;
      return written(document, as, name, { request, path: pathOf(body.id, subject) });
    });
  const plan = (as: 'docx' | 'pdf'): Page =>
    ofBody(async (body, request) => {
      const meetings = await published.of(body);
      const year = planYear(meetings, body, clock());
      const document = year === undefined ? undefined : planOf(meetings, body, year);
      if (document === undefined) return notFoundPage(request, origin());
      return written(document, as, `moedeplan-${body.id}-${year}`, { request, path: pathOf(body.id) });
    });
  /** The document as a file; without anything that makes PDF a page that says so, which leads back to `path`. */
  const written = async (
    document: Document,
    as: 'docx' | 'pdf',
    name: string,
    { request, path }: { readonly request: Request; readonly path: string },
  ): Promise<Answer> => {
    const write = parts[as];
    if (write === undefined) return noPdfPage(request, origin(), path);
    const { language } = document;
    const mediaType = as === 'docx' ? DOCX : 'application/pdf';
    return { status: 200, mediaType, body: await write(document, { language }), language, fileName: `${name}.${as}` };
  };
  const searched: Page = async (request) => {
    const form = readForm(request, bodies.all());
    const hits = form.sought === undefined ? [] : await search.find(form.sought);
    return searchPage(form, hits, bodies.all(), readerOf(request, 'da'), origin());
  };

  return (server) => {
    const serve = (path: string, show: Page) => {
      const answer = answering(show);
      server.get(path, answer);
      server.head(path, answer);
    };
    serve('/', (request) => bodiesPage(bodies, readerOf(request, 'da'), origin()));
    serve('/pages.css', () => styleSheet);
    serve('/icon.svg', () => icon);
    serve('/favicon.ico', () => icon);
    serve('/robots.txt', () => robots(origin()));
    serve('/sitemap.xml', async () => sitemap(bodies.all(), await all(), origin()));
    serve('/soeg', searched);
    for (const [name, path] of Object.entries(ARTICLE_PATHS)) {
      // Object.entries knows no keys but strings.
      serve(path, (request) => articlePage(name as ArticleName, bodies.all(), readerOf(request, 'da'), origin()));
    }
    serve('/atom.xml', async () => atomFeed(newsOf(await all()), undefined, origin()));
    serve('/bodies.json', () => bodiesJson(bodies.all(), origin()));
    serve('/:body', bodyOrData);
    serve(
      '/:body/atom.xml',
      ofBody(async (body) => atomFeed(newsOf(await published.of(body)), body, origin())),
    );
    serve(
      '/:body/moeder.ics',
      ofBody(async (body) => calendar(body, await published.of(body))),
    );
    serve('/:body/moedeplan.docx', plan('docx'));
    serve('/:body/moedeplan.pdf', plan('pdf'));
    serve('/:body/:meeting', meetingOrData);
    serve('/:body/:meeting/dagsorden.docx', paper('agenda', 'docx'));
    serve('/:body/:meeting/referat.docx', paper('minutes', 'docx'));
    serve('/:body/:meeting/referat.pdf', paper('minutes', 'pdf'));
    // Restify would answer an address without a route, or one that is only read, in JSON.
    server.on('NotFound', (request: Request, response: Response, _error: unknown, done: () => void) => {
      if (reads(request) && request.getRoute() === undefined) say(missing(request), request, response);
      done();
    });
    server.on('MethodNotAllowed', (request: Request, response: Response, _error: unknown, done: () => void) => {
      if (!request.path().startsWith('/api/')) say(notAllowedPage(request, origin()), request, response);
      done();
    });
    return { prepare: (stop) => search.prepare(stop) };
  };

  /** Runs a page and sends it. What breaks on the way is told to us, and answered in words without its details. */
  function answering(show: Page) {
    return async (request: Request, response: Response): Promise<void> => {
      let answer: Answer;
      try {
        answer = await show(request);
      } catch (fault) {
        parts.broke(fault);
        answer = unavailablePage(request, origin());
      }
      say(answer, request, response);
    };
  }

  function say(answer: Answer, request: Request, response: Response): void {
    send(answer, request, response);
  }

  function calendar(body: Body, meetings: readonly PublicMeeting[]): Answer {
    const text = parts.calendar(meetingsCalendar(body, meetings, origin()));
    return {
      status: 200,
      mediaType: 'text/calendar; charset=utf-8',
      body: text,
      language: body.language,
      isForAll: true,
    };
  }
}

function movedTo(location: string): Answer {
  return { status: 301, mediaType: 'text/plain; charset=utf-8', body: '', location };
}

const reads = ({ method }: Request) => method === 'GET' || method === 'HEAD';

function minutesIn({ body, minutes }: PublicMeeting): Document | undefined {
  return minutes.state === 'public' ? withCorrections(minutes.document, minutes.corrections, body) : undefined;
}

/** The released agenda as the public sees it: numbers and titles. Once the minutes are withdrawn, that too is gone. */
function agendaIn({ body, meeting, minutes }: PublicMeeting): Document | undefined {
  if (meeting.stage !== 'planned' || minutes.state === 'withdrawn') return undefined;
  if (meeting.agenda.releases.length === 0) return undefined;
  return agendaDocument({ body, meeting, reader: 'public' }, documentWords[body.language]);
}
