import type { Logger } from 'pino';
import type { Server } from 'restify';
import { bodiesFrom } from '../adapters/bodies/load-bodies.ts';
import type { Printer } from '../config.ts';
import type { Contacts } from '../desk/ports.ts';
import { openReferent } from '../referent.ts';
import type { Referent } from '../setting.ts';
import { linkKeyIn } from './link-key.ts';
import { LOCALES, SANDBOX_TENANT, startMicrosoft365 } from './microsoft365.ts';
import { type MovableClock, movableClock } from './movable-clock.ts';
import { chatIdOf } from './teams/people.ts';
import type { Teams } from './teams/teams.ts';
import { memoryIn } from './tenant/memory.ts';
import type { Tenant } from './tenant/tenant.ts';
import { wind } from './wind.ts';

export interface SandboxOptions {
  readonly rules: string;
  readonly log: Logger;
  /** Where the embedded database, the clock's setting and the tenant's memory lie; nothing is kept if not given. */
  readonly folder?: string;
  readonly databaseUrl?: string;
  /** What the embedded database begins from, where nothing is kept. */
  readonly image?: Blob;
  readonly port: number;
  readonly printer?: Printer;
  /** Where the clock starts, standing still between moves; the real time, running, if not given. */
  readonly from?: Temporal.Instant;
  readonly routes?: (server: Server, sandbox: () => Sandbox) => void;
}

/** Referent in a small Microsoft 365 of its own: people, calendars, mail, files, Teams, and a clock that can be moved. */
export interface Sandbox {
  readonly referent: Referent;
  readonly tenant: Tenant;
  readonly teams: Teams;
  readonly clock: MovableClock;
  /** Puts the clock forward; what falls due on the way happens at its own time. */
  windTo(to: Temporal.Instant): Promise<void>;
  close(): Promise<void>;
}

/** Everything listens on 127.0.0.1 only, since nobody is authenticated. */
export async function openSandbox({
  rules,
  log,
  folder,
  databaseUrl,
  image,
  port,
  printer,
  from,
  routes,
}: SandboxOptions): Promise<Sandbox> {
  const bodies = (await bodiesFrom(rules)).all();
  const clock = movableClock({
    ...(from === undefined ? {} : { from, still: true }),
    ...(folder === undefined || from !== undefined ? {} : { file: `${folder}/clock` }),
  });
  const memory = folder === undefined ? {} : { memory: memoryIn(`${folder}/tenant.jsonl`) };
  const outside = await startMicrosoft365(bodies, { clock: clock.now, ...memory });
  const { tenant, teams } = outside;
  const sandbox: { open?: Sandbox } = {};
  const referent = await openReferent({
    rules,
    database: {
      ...(databaseUrl === undefined ? {} : { url: databaseUrl }),
      ...(folder === undefined ? {} : { folder: `${folder}/database` }),
      ...(image === undefined ? {} : { image }),
    },
    clock: clock.now,
    clockIsMoved: true,
    log,
    registration: undefined,
    tenantId: SANDBOX_TENANT,
    linkKey: await linkKeyIn(folder),
    serviceUrl: teams.serviceUrl,
    files: { isFileHost: ({ origin }) => origin === teams.url },
    graph: {
      credential: { getToken: async () => ({ token: 'sandbox', expiresOnTimestamp: Number.MAX_SAFE_INTEGER }) },
      origin: tenant.origin,
    },
    wait: async () => {},
    ...(printer === undefined ? {} : { printer }),
    port,
    host: '127.0.0.1',
    publicUrl: '',
    // The Playground says en-US whoever uses it; only our own Teams says en-GB, to those of English bodies.
    firstLanguage: (locale) => (locale === LOCALES.en ? 'en' : 'da'),
    windTo: (one, to) => wind(clock, one, to),
    ...(routes === undefined
      ? {}
      : {
          routes: (server: Server) =>
            routes(server, () => {
              if (sandbox.open === undefined) throw new TypeError('the sandbox is not open yet');
              return sandbox.open;
            }),
        }),
  });
  teams.botEndpoint = `${referent.server.url}/api/messages`;
  await readdress(referent.contacts, teams);
  sandbox.open = {
    referent,
    tenant,
    teams,
    clock,
    windTo: (to) => wind(clock, referent, to),
    async close() {
      await referent.close();
      await outside.close();
    },
  };
  return sandbox.open;
}

/** Contacts kept from before a restart point at a Teams that is gone; this one has another address. */
async function readdress(contacts: Contacts, { directory, serviceUrl }: Teams): Promise<void> {
  for (const { id: entraId } of directory.people) {
    const known = await contacts.of(entraId);
    if (known === undefined) continue;
    await contacts.note({ ...known, conversationId: chatIdOf(directory, entraId), serviceUrl });
  }
}
