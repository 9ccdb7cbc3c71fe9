import { afterEach, describe, expect, it } from 'vitest';
import { type Checks, health } from '../../../src/adapters/web/health.ts';
import { type Listening, listen, webServer } from '../../../src/adapters/web/server.ts';

let open: Listening | undefined;
afterEach(() => open?.close());

async function ask(path: string, checks: Checks, patience?: number) {
  const server = webServer(() => '');
  health(server, checks, patience);
  open = await listen(server, 0, '127.0.0.1');
  const response = await fetch(`${open.url}${path}`);
  return { status: response.status, body: await response.json() };
}

const fine = async () => {};
const failing = () => Promise.reject(new Error('password=hemmelig'));

describe('health', () => {
  it('the process lives, whatever it leans on', async () => {
    expect(await ask('/healthz', { database: failing })).toEqual({ status: 200, body: { status: 'ok' } });
  });

  it('it is ready when all it leans on answers', async () => {
    expect(await ask('/readyz', { database: fine, outbox: fine })).toEqual({
      status: 200,
      body: { status: 'ok', checks: { database: 'ok', outbox: 'ok' } },
    });
  });

  it('it names what does not answer, and nothing of why', async () => {
    const checks: Checks = {
      database: failing,
      outbox: fine,
      graph: () => {
        throw new TypeError('password=hemmelig');
      },
    };
    expect(await ask('/readyz', checks)).toEqual({
      status: 503,
      body: { status: 'not ready', checks: { database: 'failed', outbox: 'ok', graph: 'failed' } },
    });
  });

  it('it does not wait for ever', async () => {
    const never = () => new Promise<void>(() => {});
    expect(await ask('/readyz', { database: never }, 10)).toMatchObject({
      status: 503,
      body: { checks: { database: 'failed' } },
    });
  });
});
