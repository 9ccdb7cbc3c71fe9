import type { AddressInfo } from 'node:net';
import restify, { type Server } from 'restify';
import { MOST_BYTES } from './bot-endpoint.ts';

export interface Listening {
  readonly port: number;
  readonly url: string;
  close(): Promise<void>;
}

/** The one HTTP server of the process: the bot's endpoint, the public pages, health. Routes are added before it listens. */
export function webServer(): Server {
  const server = restify.createServer({ name: 'referent', ignoreTrailingSlash: true });
  server.use(restify.plugins.queryParser({ mapParams: false }));
  server.use(
    restify.plugins.bodyParser({ mapParams: false, mapFiles: false, maxBodySize: MOST_BYTES, requestBodyOnGet: false }),
  );
  return server;
}

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
