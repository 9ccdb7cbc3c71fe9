import { readFileSync } from 'node:fs';
import type { Request, Response, Server } from 'restify';
import type { Answer as Told } from '../../../counter/counter.ts';
import type { LetIn, LinkDoor } from '../../../counter/link-door.ts';
import { readerOf } from '../pages/reader.ts';
import { isUpload, readUpload, UPLOAD_LIMITS } from '../upload.ts';
import { cardsPage, checkPage, messagePage, type Page } from './page.ts';
import { pressIn } from './press.ts';
import { send } from './send.ts';

export interface AnswerParts {
  readonly door: LinkDoor;
  /** Told when a page could not be made, never with which link. */
  readonly broke: (fault: unknown) => void;
}

const STYLE = readFileSync(new URL('./style.css', import.meta.url));

/**
 * The pages that the links in letters open, for members without Teams: server-drawn, without scripts. Reading one changes
 * nothing, whoever opens it, so that a mail scanner may; only a form that is sent does. Registers their routes.
 */
export function answerPages(parts: AnswerParts): (server: Server) => void {
  return (server) => {
    const style = (_: Request, response: Response) => {
      response.sendRaw(200, STYLE, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'no-cache' });
    };
    server.get('/svar.css', async (request: Request, response: Response) => style(request, response));
    const read = answering(parts, (request) => opened(parts, request));
    server.get('/svar/:token', read);
    server.head('/svar/:token', read);
    server.post(
      '/svar/:token',
      answering(parts, (request) => pressed(parts, request)),
    );
  };
}

async function opened({ door }: AnswerParts, request: Request): Promise<Page> {
  const come = await door.letIn(tokenOf(request));
  if (come.state !== 'in') return closedPage(come, request);
  if (come.link.purpose === 'check') return checkPage(frame(come, request), false);
  const answers = await door.open(holder(come, request));
  return cardsPage(frame(come, request), answers, door, { isFirst: true });
}

async function pressed({ door }: AnswerParts, request: Request): Promise<Page> {
  const come = await door.letIn(tokenOf(request));
  if (come.state === 'in' && come.link.purpose === 'check' && isUpload(request)) return handedIn(door, come, request);
  const press = pressIn(request);
  if (come.state !== 'in') {
    const mayAsk = come.state === 'expired' || come.state === 'replaced';
    if (!mayAsk || press !== 'new-link') return closedPage(come, request);
    return messagePage(frame(come, request), await door.sendNew(come.link), 200);
  }
  const visitor = holder(come, request);
  if (press === undefined || press === 'new-link') {
    return { ...cardsPage(frame(come, request), await door.open(visitor), door, { isFirst: true }), status: 400 };
  }
  const answer: Told = await door.press(visitor, press.verb, press.data);
  return cardsPage(frame(come, request), [answer], door, { isFirst: false });
}

/** A document the secretary has handed in, by file or by text. It is read in memory and only for whoever was let in. */
async function handedIn(door: LinkDoor, come: Known, request: Request): Promise<Page> {
  const { file, fields, cut } = (await readUpload(request)) ?? { fields: {}, cut: new Set<string>() };
  const text = fields.text ?? '';
  const isFile = file !== undefined && (file.name !== '' || file.bytes.length > 0);
  if (!isFile && text.trim() === '') return checkPage(frame(come, request), true);
  const most = UPLOAD_LIMITS.file;
  const bytes = Math.max(Number(request.headers['content-length'] ?? 0), most + 1);
  const pasted = cut.has('text') ? { name: '', failed: { text: true as const, most: UPLOAD_LIMITS.field } } : { text };
  const handed = !isFile ? pasted : file.isCut ? { name: file.name, failed: { bytes, most } } : file;
  const answer = await door.check(holder(come, request), handed);
  return cardsPage(frame(come, request), [answer], door, { isFirst: false });
}

/** Why nobody is let in; of what is not ours, nothing is told. */
function closedPage(come: Exclude<LetIn, { readonly state: 'in' }>, request: Request): Page {
  const { language } = readerOf(request, 'da');
  if (come.state === 'unknown') return messagePage({ language, come: undefined }, 'unknown', 404);
  return messagePage(frame(come, request), come.state, 410);
}

type Known = Exclude<LetIn, { readonly state: 'unknown' }>;

/** In the language of the letter, unless they chose another on the page: whatever the browser wishes, they could read that. */
function frame(come: Known, request: Request) {
  const { language, query } = readerOf(request, come.body.language);
  return { language: query === '' ? come.body.language : language, come };
}

function holder(come: Known, request: Request) {
  return { link: come.link, language: frame(come, request).language };
}

function tokenOf(request: Request): string {
  const token: unknown = request.params?.token;
  return typeof token === 'string' ? token : '';
}

/** Makes a page and sends it. What breaks on the way is told to us, and answered in words without its details. */
function answering({ broke }: AnswerParts, make: (request: Request) => Promise<Page>) {
  return async (request: Request, response: Response): Promise<void> => {
    let page: Page;
    try {
      page = await make(request);
    } catch (fault) {
      broke(fault);
      const { language } = readerOf(request, 'da');
      page = messagePage({ language, come: undefined }, 'broke', 503);
    }
    send(page, response);
  };
}
