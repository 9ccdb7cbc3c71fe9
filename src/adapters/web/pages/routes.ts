import type { Request, Response, Server } from 'restify';
import type { Clock } from '../../../clock.ts';
import type { Bodies, Store } from '../../../desk/ports.ts';
import { agendaDocument } from '../../../documents/agenda.ts';
import type { Document } from '../../../documents/document.ts';
import { minutesDocument } from '../../../documents/minutes.ts';
import type { Body } from '../../../domain/body/body.ts';
import { governing } from '../../../domain/meeting/governing.ts';
import type { Meeting } from '../../../domain/meeting/meeting.ts';
import { documentWords, pageWords } from '../../../language/document-words.ts';
import type { Language } from '../../../language/language.ts';
import { type Answer, send } from './answer.ts';
import { bodiesPage } from './bodies-page.ts';
import { bodyPage } from './body-page.ts';
import { type MeetingView, meetingPage, notYetPage } from './meeting-page.ts';
import { readerOf } from './reader.ts';
import { page, styleSheet } from './render.ts';

export interface PublicParts {
  readonly bodies: Bodies;
  readonly store: Store;
  readonly clock: Clock;
  /** Where the pages are reached from outside, asked anew each time: `https://referater.example`. */
  readonly origin: () => string;
  /** Writes a document as DOCX. Handed in, as it is another adapter's craft. */
  readonly docx: (document: Document, options: { readonly language: Language }) => Promise<Uint8Array>;
  /** Told when a page could not be made; the reader is told nothing of why. */
  readonly broke: (fault: unknown) => void;
}

type Page = (request: Request) => Answer | Promise<Answer>;

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** What a meeting's id can look like; anything else is not worth asking the store about. */
const MEETING_ID = /^[0-9a-z-]{1,40}$/;

/** The public pages: what everyone may see, without scripts and without signing in. Registers their routes. */
export function publicPages(parts: PublicParts): (server: Server) => void {
  const { bodies, store, clock } = parts;
  const origin = () => parts.origin().replace(/\/+$/, '');
  const notFound: Page = (request) => notFoundPage(request, origin());

  const overview: Page = (request) => bodiesPage(bodies, readerOf(request, 'da'), origin());
  const article =
    (name: 'privacy' | 'terms', path: string): Page =>
    (request) => {
      const reader = readerOf(request, 'da');
      const { title, sections } = pageWords[reader.language][name];
      return page('article', { reader, origin: origin(), path, title, crumbs: [] }, { sections });
    };
  const ofBody: Page = async (request) => {
    const body = bodyOf(request, bodies);
    if (body === undefined) return notFound(request);
    const meetings = await store.records<Meeting>('meeting', body.id);
    return bodyPage(body, meetings, clock(), readerOf(request, body.language), origin());
  };
  const ofMeeting: Page = async (request) => {
    const shown = await meetingOf(request, bodies, store);
    if (shown === undefined) return notFound(request);
    return meetingPage(shown, clock(), readerOf(request, shown.body.language), origin());
  };
  const paper =
    (asked: 'agenda' | 'minutes'): Page =>
    async (request) => {
      const shown = await meetingOf(request, bodies, store);
      if (shown === undefined) return notFound(request);
      const { body, subject } = shown;
      const document = asked === 'minutes' ? shown.minutes : publicAgenda(shown);
      if (document === undefined) return notYetPage(asked, shown, clock(), readerOf(request, body.language), origin());
      const fileName = `${{ agenda: 'dagsorden', minutes: 'referat' }[asked]}-${body.id}-${subject}.docx`;
      const { language } = document;
      return { status: 200, mediaType: DOCX, body: await parts.docx(document, { language }), language, fileName };
    };

  return (server) => {
    const serve = (path: string, show: Page) => {
      const answer = answering(show, parts);
      server.get(path, answer);
      server.head(path, answer);
    };
    serve('/', overview);
    serve('/pages.css', () => styleSheet);
    serve('/privatliv', article('privacy', '/privatliv'));
    serve('/vilkaar', article('terms', '/vilkaar'));
    serve('/:body', ofBody);
    serve('/:body/:meeting', ofMeeting);
    serve('/:body/:meeting/dagsorden.docx', paper('agenda'));
    serve('/:body/:meeting/referat.docx', paper('minutes'));
    // Restify would answer an address without a route in JSON.
    server.on('NotFound', (request: Request, response: Response, _error: unknown, done: () => void) => {
      const reads = request.method === 'GET' || request.method === 'HEAD';
      if (reads && request.getRoute() === undefined) send(notFoundPage(request, origin()), request, response);
      done();
    });
  };
}

function bodyOf(request: Request, bodies: Bodies): Body | undefined {
  return bodies.all().find((body) => body.id === request.params?.body);
}

async function meetingOf(request: Request, bodies: Bodies, store: Store): Promise<MeetingView | undefined> {
  const now = bodyOf(request, bodies);
  const subject: unknown = request.params?.meeting;
  if (now === undefined || typeof subject !== 'string' || !MEETING_ID.test(subject)) return undefined;
  const meeting = await store.look<Meeting>({ procedure: 'meeting', bodyId: now.id, subject });
  if (meeting === undefined || meeting.stage === 'unplanned') return undefined;
  const body = governing(now, meeting);
  return { body, subject, meeting, minutes: await publishedMinutes(body, meeting, store) };
}

/** Minutes are one document in the body's language, whatever language the page around them has. */
async function publishedMinutes(body: Body, meeting: Meeting, store: Store): Promise<Document | undefined> {
  if (meeting.stage !== 'planned') return undefined;
  const { minutes } = meeting;
  if (minutes.stage !== 'approved' || minutes.publishedAt === undefined) return undefined;
  const { atMeeting } = minutes.approval;
  const approving =
    atMeeting === undefined
      ? undefined
      : await store.look<Meeting>({ procedure: 'meeting', bodyId: body.id, subject: atMeeting });
  const on = approving === undefined || approving.stage === 'unplanned' ? undefined : approving.slot.date;
  const facts = { body, meeting, minutes, ...(on === undefined ? {} : { approvedOn: on }) };
  return minutesDocument(facts, documentWords[body.language]);
}

/** The released agenda as the public sees it: numbers and titles. */
function publicAgenda({ body, meeting }: MeetingView): Document | undefined {
  if (meeting.stage !== 'planned' || meeting.agenda.releases.length === 0) return undefined;
  return agendaDocument({ body, meeting, reader: 'public' }, documentWords[body.language]);
}

/** Runs a page and sends it. What breaks on the way is told to us, and answered in words without its details. */
function answering(show: Page, { origin, broke }: PublicParts) {
  return async (request: Request, response: Response): Promise<void> => {
    let answer: Answer;
    try {
      answer = await show(request);
    } catch (fault) {
      broke(fault);
      answer = unavailablePage(request, origin());
    }
    send(answer, request, response);
  };
}

function notFoundPage(request: Request, origin: string): Answer {
  const reader = readerOf(request, 'da');
  const { title, text, home } = pageWords[reader.language].notFound;
  const frame = { reader, origin, path: '/', title, crumbs: [] };
  return page('message', frame, { texts: [text], back: { path: '/', title: home } }, 404);
}

function unavailablePage(request: Request, origin: string): Answer {
  const reader = readerOf(request, 'da');
  const { title, text } = pageWords[reader.language].unavailable;
  return page('message', { reader, origin, path: '/', title, crumbs: [] }, { texts: [text], back: undefined }, 503);
}
