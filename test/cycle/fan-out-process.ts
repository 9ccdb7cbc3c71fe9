import { createInterface } from 'node:readline';
import { systemClock } from '../../src/clock.ts';
import type { BodyId } from '../../src/domain/body/body.ts';
import { logTo } from '../../src/log.ts';
import { openReferent } from '../../src/referent.ts';
import { SANDBOX_TENANT } from '../../src/sandbox/microsoft365.ts';
import type { Referent } from '../../src/setting.ts';

/**
 * Referent in a process of its own, to be killed by the test that started it. It loads what it needs and says so; it opens
 * at the first line it is given, which like every other is a moment to move to, and tells how far each dispatch has come.
 */
const [where, rules, serviceUrl, graphOrigin, bodyId, subject] = process.argv.slice(2);
if (!where || !rules || !serviceUrl || !graphOrigin || !bodyId || !subject)
  throw new Error('fan-out-process.ts <database> <rules> <service url> <graph origin> <body> <subject>');

let now = Temporal.Instant.from('2027-01-01T00:00:00Z');
let referent: Referent | undefined;

console.log('ready');
for await (const line of createInterface({ input: process.stdin })) {
  now = Temporal.Instant.from(line);
  referent ??= await open(where, rules, serviceUrl, graphOrigin);
  await referent.tick();
  console.log(JSON.stringify({ url: referent.server.url, receipts: await receiptsOf(referent, bodyId, subject) }));
}

function open(database: string, folder: string, teams: string, graph: string): Promise<Referent> {
  return openReferent({
    rules: folder,
    database: database.startsWith('postgres') ? { url: database } : { folder: database },
    clock: () => now,
    clockIsMoved: true,
    log: logTo('silent'),
    registration: undefined,
    tenantId: SANDBOX_TENANT,
    serviceUrl: teams,
    graph: {
      credential: {
        getToken: async () => ({
          token: 'sandbox',
          expiresOnTimestamp: systemClock().add({ hours: 1 }).epochMilliseconds,
        }),
      },
      origin: graph,
    },
    wait: async () => {},
    port: 0,
    host: '127.0.0.1',
    publicUrl: '',
    linkKey: new Uint8Array(32),
    firstLanguage: () => 'da',
  });
}

async function receiptsOf({ receipts }: Referent, body: string, about: string) {
  const all = await receipts.trail(body as BodyId, about); // as the test wrote it
  return all.map(({ dispatchId, kind, to, state }) => ({ dispatchId, kind, to, state }));
}
