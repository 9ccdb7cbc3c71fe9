import type { AddressInfo } from 'node:net';
import pino from 'pino';
import restify, { type Next, type Request, type Response, type Server } from 'restify';
import { strictHeaders } from './strict-headers.ts';

export interface Listening {
  readonly port: number;
  readonly url: string;
  close(): Promise<void>;
}

/** 256 KB: Teams sends a card's inputs back, and a pasted set of minutes is the largest of them. */
const MOST_BYTES = 256 * 1024;

/** Characters of one part of a path, as a signed link is. The router's own limit is 100, and answers 404 beyond it. */
const MOST_OF_A_PART = 512;

/**
 * The one HTTP server of the process: the bot's endpoint, the public pages, health. Routes are added before it listens.
 * Of bodies it reads JSON only: restify's reader for all kinds would write uploads into files.
 *
 * @param origin where it is reached from outside, asked anew each time: `https://referater.example`
 */
export function webServer(origin: () => string): Server {
  const server = restify.createServer({
    name: 'referent',
    ignoreTrailingSlash: true,
    maxParamLength: MOST_OF_A_PART,
    log: silence,
  });
  server.pre(strictHeaders(() => origin().startsWith('https:')));
  server.use(asItIs);
  server.use(restify.plugins.queryParser({ mapParams: false }));
  server.use(restify.plugins.bodyReader({ maxBodySize: MOST_BYTES }));
  server.use(restify.plugins.jsonBodyParser({ mapParams: false, bodyReader: true }));
  server.on('restifyError', withoutDetail);
  return server;
}

/**
 * restify's own log prints whole requests, with their bodies and tokens; what matters is in ours. A pino as restify asks
 * for, though its types still name the logger it had before.
 */
const silence = pino({ enabled: false }) as never;

/** @param host `127.0.0.1` in the sandbox, which must not be reached from elsewhere */
export async function listen(server: Server, port: number, host: string): Promise<Listening> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  const address = server.address() as AddressInfo; // a TCP server's address is never a path
  return {
    port: address.port,
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.server.closeAllConnections();
      }),
  };
}

/** Nobody we know packs requests. restify would unpack them past the limit, and a broken one would end the process. */
function asItIs(request: Request, response: Response, next: Next): void {
  const isPacked = request.headers['content-encoding'] !== undefined;
  if (isPacked) response.send(415, { error: 'refused' });
  next(isPacked ? false : undefined);
}

/** What restify refuses itself, it refuses with the words of the exception. */
function withoutDetail(
  _request: Request,
  _response: Response,
  error: { toJSON?: () => object },
  done: () => void,
): void {
  error.toJSON = () => ({ error: 'refused' });
  done();
}
