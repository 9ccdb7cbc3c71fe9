import restify from 'restify';
import { docxOf } from '../../../../src/adapters/docx/write-docx.ts';
import { publicPages } from '../../../../src/adapters/web/pages/routes.ts';
import type { Store } from '../../../../src/desk/ports.ts';
import type { Body } from '../../../../src/domain/body/body.ts';
import type { Meeting } from '../../../../src/domain/meeting/meeting.ts';

export interface Site {
  /** What broke while pages were made. */
  readonly faults: readonly unknown[];
  readonly url: string;
  /** Fetches without following and with no language wished for unless the headers say one. */
  get(path: string, init?: RequestInit): Promise<Response>;
  text(path: string, headers?: Record<string, string>): Promise<string>;
  close(): Promise<void>;
}

/** The public pages on a real server, with the meetings of the first body. `now` is when they are read. */
export async function openSite(
  bodies: readonly Body[],
  meetings: Readonly<Record<string, Meeting>>,
  now: Temporal.Instant,
  store: Store = storeOf(bodies, meetings),
): Promise<Site> {
  const server = restify.createServer({ name: 'test', ignoreTrailingSlash: true });
  const known = { get: (id: string) => bodies.find((body) => body.id === id), all: () => bodies };
  const faults: unknown[] = [];
  publicPages({
    bodies: known,
    store,
    clock: () => now,
    origin: () => 'https://referater.example/',
    docx: docxOf,
    broke: (fault) => faults.push(fault),
  })(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${server.address().port}`;
  const get = (path: string, init: RequestInit = {}) =>
    fetch(`${url}${path}`, { redirect: 'manual', ...init, headers: { 'Accept-Language': '*', ...init.headers } });
  return {
    faults,
    url,
    get,
    text: async (path, headers = {}) => (await get(path, { headers })).text(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.server.closeAllConnections();
      }),
  };
}

/** Only what pages read; anything else they should not ask for. */
function storeOf(bodies: readonly Body[], meetings: Readonly<Record<string, Meeting>>): Store {
  const never = () => Promise.reject(new Error('pages only read'));
  const ours = (bodyId: string) => (bodies[0]?.id === bodyId ? meetings : {});
  return {
    transaction: never,
    dueBy: never,
    nextDue: never,
    journalOf: never,
    // The caller names the type of what it reads, as with a real store.
    look: async <State>(key: { bodyId: string; subject: string }) => ours(key.bodyId)[key.subject] as State | undefined,
    records: async <State>(_procedure: string, bodyId: string) =>
      Object.entries(ours(bodyId)).map(([subject, state]) => ({ subject, state: state as State })),
  };
}
