import { request as ask, createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** What becomes of one request on its way: passed on or not, answered or not. */
export type Passage = 'through' | 'kill-before' | 'kill-unanswered' | 'kill-answered';

export interface Front {
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Stands before a server of the sandbox's, so that the process that asks it can be killed at any point of a request: before
 * the server hears it, when it has done as asked and has not answered, or as the answer is on its way.
 */
export async function startFront(target: string, judge: () => Passage, kill: () => void): Promise<Front> {
  const server = createServer(async (request, response) => {
    const passage = judge();
    if (passage === 'kill-before') return kill();
    const body = await buffer(request).catch(() => Buffer.alloc(0));
    const { host: _, ...headers } = request.headers;
    const options = { method: request.method ?? 'GET', headers };
    const onward = ask(new URL(request.url ?? '/', target), options, async (answer) => {
      const answered = await buffer(answer);
      if (passage === 'kill-unanswered') return kill();
      // Not in one: restify, once loaded, has every response's writeHead answer nothing.
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      response.end(answered);
      if (passage === 'kill-answered') kill();
    });
    // Whoever asked may be gone.
    onward.on('error', () => response.destroy());
    onward.end(body);
  });
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
