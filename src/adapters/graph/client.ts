import type { TokenCredential } from '@azure/identity';
import {
  AuthenticationHandler,
  Client,
  type Context,
  type Middleware,
  RetryHandler,
  RetryHandlerOptions,
  TelemetryHandler,
} from '@microsoft/microsoft-graph-client';
import { TokenCredentialAuthenticationProvider } from '@microsoft/microsoft-graph-client/authProviders/azureTokenCredentials/index.js';
import { AnswerLost, RequestNotSent } from './errors.ts';
import { turns } from './turns.ts';

export interface GraphConnection {
  readonly credential: TokenCredential;
  /** Where Graph is answered from, `http://127.0.0.1:4000`; absent means Microsoft's. */
  readonly origin?: string;
  /** How many requests to mailboxes may be under way at once; 4 by default, which is all Outlook allows an app. */
  readonly maxConcurrent?: number;
  /** How long an answer is waited for; 30 seconds by default. */
  readonly timeoutInMs?: number;
  /** How many times a repeatable request is tried again before the caller is told; 3 by default. */
  readonly retries?: number;
}

/** For requests that must go out no more than once unless the caller knows that the first did nothing. */
export const SENT_ONCE = [new RetryHandlerOptions(0, 0)];

/**
 * The official client on a line of our own. Make one for the process: the limit on concurrent requests is kept in it.
 *
 * The base address stays Microsoft's even towards a sandbox and is exchanged on the line, since the client sends its
 * token to no other host and takes the addresses of further pages for Microsoft's.
 */
export function graphClient(connection: GraphConnection): Client {
  const tokens = new TokenCredentialAuthenticationProvider(connection.credential, {
    scopes: ['https://graph.microsoft.com/.default'],
  });
  return Client.initWithMiddleware({
    middleware: [
      new AuthenticationHandler(tokens),
      new RetryHandler(new RetryHandlerOptions(3, connection.retries ?? 3, isSoon)),
      new TelemetryHandler(),
      line(connection),
    ],
  });
}

const GRAPH = 'https://graph.microsoft.com';

/** The longest pause that is waited out here; a longer one is the outbox's to keep. */
const LONGEST_PAUSE_IN_SECONDS = 10;

function isSoon(_delay: number, _attempt: number, _request: unknown, _options: unknown, response: Response): boolean {
  const seconds = Number(response.headers.get('retry-after') ?? 0);
  return seconds <= LONGEST_PAUSE_IN_SECONDS;
}

/** The last middleware: puts the request on the wire, and knows afterwards whether it can have had an effect. */
function line({ origin = GRAPH, maxConcurrent = 4, timeoutInMs = 30_000 }: GraphConnection): Middleware {
  const inTurn = turns(maxConcurrent);
  return {
    async execute(context: Context): Promise<void> {
      const url = typeof context.request === 'string' ? context.request : context.request.url;
      const send = () => exchange(url.replace(GRAPH, origin), context.options ?? {}, timeoutInMs);
      context.response = await (isOutlook(url) ? inTurn(send) : send());
    },
  };
}

function isOutlook(url: string): boolean {
  return new URL(url).pathname.startsWith('/v1.0/users/');
}

/**
 * One request and its whole answer. The answer is read to its end here, so that a line that breaks half-way is told
 * from an answer, and the turn lasts as long as the request does.
 *
 * @throws RequestNotSent if it cannot have had any effect
 * @throws AnswerLost if it may have had
 */
async function exchange(url: string, options: RequestInit, timeoutInMs: number): Promise<Response> {
  try {
    const signals = [AbortSignal.timeout(timeoutInMs), ...(options.signal ? [options.signal] : [])];
    const response = await fetch(url, { ...options, signal: AbortSignal.any(signals) });
    const bytes = await response.arrayBuffer();
    const { status, statusText, headers } = response;
    return new Response(bytes.byteLength > 0 ? bytes : null, { status, statusText, headers });
  } catch (cause) {
    throw neverLeft(cause)
      ? new RequestNotSent(`Graph could not be reached: ${reason(cause)}`, { cause })
      : new AnswerLost(`Graph did not answer: ${reason(cause)}`, { cause });
  }
}

const BEFORE_SENDING = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

function neverLeft(error: unknown): boolean {
  return BEFORE_SENDING.has(networkCode(error) ?? '');
}

function reason(error: unknown): string {
  return networkCode(error) ?? (error instanceof Error ? error.message : String(error));
}

/** What the network said, which fetch hides in the cause: `ECONNRESET`. */
function networkCode(error: unknown): string | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return undefined;
  return typeof cause.code === 'string' ? cause.code : undefined;
}
