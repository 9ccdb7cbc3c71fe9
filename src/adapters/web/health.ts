import type { Request, Response, Server } from 'restify';

/** What must be in order before the bot takes in work: each answers, or throws. */
export type Checks = Readonly<Record<string, () => Promise<void>>>;

/**
 * GET /healthz says the process lives; GET /readyz says what it leans on answers, and names what does not.
 *
 * @param patience how long a check may take, in milliseconds
 */
export function health(server: Server, checks: Checks, patience = 3000): void {
  server.get('/healthz', async (_request: Request, response: Response) => {
    response.send(200, { status: 'ok' });
  });
  server.get('/readyz', async (_request: Request, response: Response) => {
    const results = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => [name, await outcome(check, patience)] as const),
    );
    const isReady = results.every(([, result]) => result === 'ok');
    response.send(isReady ? 200 : 503, { status: isReady ? 'ok' : 'not ready', checks: Object.fromEntries(results) });
  });
}

async function outcome(check: () => Promise<void>, patience: number): Promise<'ok' | 'failed'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'failed'>((resolve) => {
    timer = setTimeout(() => resolve('failed'), patience);
  });
  try {
    return await Promise.race([check().then(() => 'ok' as const), late]);
  } catch {
    return 'failed';
  } finally {
    clearTimeout(timer);
  }
}
