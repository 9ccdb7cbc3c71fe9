import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { type Clock, systemClock } from '../../clock.ts';
import { type Answer, type Asked, GraphRefusal, page, refusal } from './answer.ts';
import { Calendars } from './calendars.ts';
import { Drive, type StoredFile, type ToPdf } from './drive.ts';
import type { TenantEvent } from './event.ts';
import { type Fault, Faults, type Mishap, usualRefusal } from './fault.ts';
import { type Kept, type Memory, noMemory } from './memory.ts';
import { Directory, type Person } from './people.ts';
import { PostRoom, type Returned, type SentMail } from './post.ts';
import { type Rooms, route } from './route.ts';

/** A Microsoft 365 tenant in memory, which speaks Graph over HTTP. */
export interface Tenant {
  /** `http://127.0.0.1:4000` */
  readonly origin: string;
  /** Every request to Graph as it came, refused and broken ones too, oldest first. */
  readonly requests: readonly LoggedRequest[];
  /** The most requests that were ever under way at the same moment. */
  readonly busiest: number;
  /** Every event ever made in a mailbox's calendar, the cancelled ones too, oldest first. */
  events(mailbox: string): readonly TenantEvent[];
  readonly mails: readonly SentMail[];
  /** From now on what is sent to this address comes back with this status; none, and it gets there again. */
  bounce(address: string, status: string | undefined): void;
  /** Puts a report, or a reply, into a mailbox. */
  comeBack(returned: Returned): void;
  readonly files: readonly StoredFile[];
  /** Arranges for the next matching requests to go wrong. */
  script(fault: Fault): void;
  close(): Promise<void>;
}

export interface LoggedRequest {
  readonly method: string;
  /** With its query, without the origin: `/v1.0/users/klu@guldborgsund.example/events`. */
  readonly path: string;
  /** The JSON body; absent for other requests. */
  readonly body?: unknown;
  /** As received, but for the token. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface TenantSetUp {
  readonly people: readonly Person[];
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Dates the mails. */
  readonly clock?: Clock;
  /** Told whom an app was installed for, so that their Teams has it. */
  readonly onInstalled?: (personId: string) => void;
  /** How files are converted to PDF; without it they are not. */
  readonly toPdf?: ToPdf;
  /** From an earlier start; without it the tenant begins empty and forgets. */
  readonly memory?: Memory;
}

/** Starts a tenant that listens on this machine only. */
export async function startTenant(setUp: TenantSetUp): Promise<Tenant> {
  const { people, port = 0, clock = systemClock, memory = noMemory } = setUp;
  let origin = '';
  let then: Temporal.Instant | undefined;
  const directory = new Directory(people, setUp.onInstalled);
  const rooms: Rooms = {
    directory,
    calendars: new Calendars(directory, () => origin),
    post: new PostRoom(() => then ?? clock()),
    drive: new Drive(() => origin, setUp.toPdf),
  };
  // The same requests in the same order make the same tenant: ids are counted, and nothing is left to chance.
  for (const past of memory.past) {
    if ('origin' in past) origin = past.origin;
    else {
      then = past.at;
      answerTo(rooms, loggedOf(past), past.bytes, undefined);
    }
  }
  then = undefined;
  const faults = new Faults();
  const requests: LoggedRequest[] = [];
  let underWay = 0;
  let busiest = 0;

  const server = createServer(async (request, response) => {
    underWay += 1;
    busiest = Math.max(busiest, underWay);
    response.once('close', () => {
      underWay -= 1;
    });
    const bytes = await buffer(request).catch(() => undefined);
    if (!bytes) return;
    const path = request.url ?? '/';
    if (!path.startsWith('/v1.0/')) return write(response, asBrowser(rooms, `${origin}${path}`));
    const logged = log(request, path, bytes);
    requests.push(logged);
    const mishap = faults.take(logged.method, path);
    if (mishap?.kind === 'reset-before') return void request.socket.resetAndDestroy();
    const answer = instead(mishap) ?? answerTo(rooms, logged, bytes, mishap);
    if (hasChanged(logged, answer)) memory.keep({ at: clock(), ...logged, bytes });
    if (mishap?.kind === 'reset-after') return void request.socket.resetAndDestroy();
    if (mishap?.kind !== 'slow') return write(response, answer);
    if (mishap.milliseconds !== undefined) setTimeout(() => write(response, answer), mishap.milliseconds);
  });
  // An idle line closed just as it is taken up again would leave the bot in doubt whether it was heard.
  server.keepAliveTimeout = 0;
  // Links that were given out lead to the address there was.
  const before = origin === '' ? 0 : Number(new URL(origin).port);
  const open = (wanted: number) => listening(server, wanted);
  const taken = port === 0 && before > 0 ? await open(before).catch(() => open(0)) : await open(port);
  origin = `http://127.0.0.1:${taken}`;
  memory.openedAt(origin);

  return {
    origin,
    requests,
    get busiest() {
      return busiest;
    },
    events: (mailbox) => rooms.calendars.of(mailbox),
    mails: rooms.post.mails,
    bounce: (address, status) => rooms.post.bounce(address, status),
    comeBack: (returned) => rooms.post.comeBack(returned),
    get files() {
      return rooms.drive.files;
    },
    script: (fault) => faults.arrange(fault),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** @returns the port it listens on */
async function listening(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

/** A channel's folder comes to be when it is asked for. */
function hasChanged({ method, path }: LoggedRequest, { status }: Answer): boolean {
  return Number(status) < 300 && (method !== 'GET' || path.includes('/filesFolder'));
}

function loggedOf({ method, path, headers, bytes }: Omit<Kept, 'at'>): LoggedRequest {
  const isJson = headers['content-type']?.startsWith('application/json') && bytes.byteLength > 0;
  return { method, path, headers, ...(isJson ? { body: parsed(Buffer.from(bytes)) } : {}) };
}

function log(request: IncomingMessage, path: string, bytes: Buffer): LoggedRequest {
  const { authorization, ...rest } = request.headers;
  const headers = Object.fromEntries(
    Object.entries({ ...rest, ...(authorization !== undefined && { authorization: 'given' }) }).map(([name, value]) => [
      name,
      String(value),
    ]),
  );
  return loggedOf({ method: request.method ?? 'GET', path, headers, bytes });
}

/** @returns the text itself if it is no JSON, which no room of the tenant takes for a body */
function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return bytes.toString('utf8');
  }
}

/** The answer of a mishap in place of the tenant's own. */
function instead(mishap: Mishap | undefined): Answer | undefined {
  if (mishap?.kind === 'html') return page(mishap.status, '<html><body>Bad Gateway</body></html>');
  if (mishap?.kind !== 'status') return undefined;
  const usual = usualRefusal(mishap.status);
  const headers = mishap.retryAfter === undefined ? {} : { 'retry-after': mishap.retryAfter };
  return refusal(mishap.status, mishap.code ?? usual.code, usual.message, headers);
}

function answerTo(rooms: Rooms, logged: LoggedRequest, bytes: Uint8Array, mishap: Mishap | undefined): Answer {
  return guarded(() => {
    if (logged.headers.authorization === undefined) {
      throw new GraphRefusal(401, 'InvalidAuthenticationToken', 'Access token is empty.');
    }
    const url = new URL(logged.path, 'http://127.0.0.1');
    const asked: Asked = {
      method: logged.method,
      path: url.pathname.split('/').slice(2).map(decodeURIComponent),
      query: url.searchParams,
      prefer: logged.headers.prefer ?? '',
      contentType: logged.headers['content-type'] ?? '',
      bytes,
      json: logged.body,
    };
    return route(rooms, asked, mishap);
  });
}

/** What a browser gets that follows a link the tenant gave: a stored file, or the page of a meeting. */
function asBrowser(rooms: Rooms, url: string): Answer {
  const [room, ...rest] = new URL(url).pathname.slice(1).split('/').map(decodeURIComponent);
  return guarded(() => {
    const [folder, name] = rest;
    if (room === 'files' && folder !== undefined && name !== undefined) return rooms.drive.fetch(folder, name);
    if (room === 'converted' && folder !== undefined) return rooms.drive.converted(folder);
    const meeting = room === 'meet' ? rooms.calendars.byJoinUrl(url) : undefined;
    if (!meeting) throw new GraphRefusal(404, 'NotFound', 'Nothing is kept here.');
    return { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: meeting.subject };
  });
}

function guarded(work: () => Answer): Answer {
  try {
    return work();
  } catch (error) {
    if (error instanceof GraphRefusal) return refusal(error.status, error.code, error.message);
    // A path that does not decode, a time that is none.
    if (error instanceof URIError || error instanceof RangeError) return refusal(400, 'BadRequest', error.message);
    return refusal(500, 'InternalServerError', String(error));
  }
}

function write(response: ServerResponse, answer: Answer): void {
  // Not chained: restify, in the same process, replaces writeHead for everyone by one that returns nothing.
  response.writeHead(answer.status, answer.headers);
  response.end(answer.body);
}
