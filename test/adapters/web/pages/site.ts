import { docxOf } from '../../../../src/adapters/docx/write-docx.ts';
import { calendarFeed } from '../../../../src/adapters/ical/calendar-files.ts';
import { postgresStore } from '../../../../src/adapters/postgres/store.ts';
import { publicPages } from '../../../../src/adapters/web/pages/routes.ts';
import { listen, webServer } from '../../../../src/adapters/web/server.ts';
import type { Store } from '../../../../src/desk/ports.ts';
import type { Body } from '../../../../src/domain/body/body.ts';
import type { Meeting } from '../../../../src/domain/meeting/meeting.ts';
import { embeddedDatabase } from '../../postgres/databases.ts';

export interface Site {
  /** What broke while pages were made. */
  readonly faults: readonly unknown[];
  readonly url: string;
  /** Fetches without following and with no language wished for unless the headers say one. */
  get(path: string, init?: RequestInit): Promise<Response>;
  text(path: string, headers?: Record<string, string>): Promise<string>;
  /** Writes a meeting's record, as a command would leave it. */
  put(body: Body, meetings: Readonly<Record<string, Meeting>>): Promise<void>;
  close(): Promise<void>;
}

/** The public pages on the real server and an embedded database, with the meetings of the first body. `now` is when they are read. */
export async function openSite(
  bodies: readonly Body[],
  meetings: Readonly<Record<string, Meeting>>,
  now: Temporal.Instant,
  { store: given, origin = 'https://referater.example/' }: { readonly store?: Store; readonly origin?: string } = {},
): Promise<Site> {
  const database = await embeddedDatabase();
  const store = given ?? postgresStore(database, { enqueue: async () => {} }, () => now);
  const put: Site['put'] = (body, records) =>
    store.transaction(async (transaction) => {
      for (const [subject, meeting] of Object.entries(records)) {
        const key = { procedure: 'meeting', bodyId: body.id, subject };
        const { version } = await transaction.read<Meeting>(key, { stage: 'unplanned' });
        await transaction.write(key, meeting, version, undefined);
      }
    });
  const [first] = bodies;
  if (first !== undefined && given === undefined) await put(first, meetings);
  const server = webServer(() => origin);
  const known = { get: (id: string) => bodies.find((body) => body.id === id), all: () => bodies };
  const faults: unknown[] = [];
  publicPages({
    bodies: known,
    store,
    clock: () => now,
    origin: () => origin,
    docx: docxOf,
    calendar: calendarFeed,
    broke: (fault) => faults.push(fault),
  })(server);
  const open = await listen(server, 0, '127.0.0.1');
  const get = (path: string, init: RequestInit = {}) =>
    fetch(`${open.url}${path}`, { redirect: 'manual', ...init, headers: { 'Accept-Language': '*', ...init.headers } });
  return {
    faults,
    url: open.url,
    get,
    text: async (path, headers = {}) => (await get(path, { headers })).text(),
    put,
    close: async () => {
      await open.close();
      await database.close();
    },
  };
}
