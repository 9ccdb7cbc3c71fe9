import { createInterface } from 'node:readline';
import { systemClock } from '../../src/clock.ts';
import { logTo } from '../../src/log.ts';
import { openReferent } from '../../src/referent.ts';
import { SANDBOX_TENANT } from '../../src/sandbox/microsoft365.ts';

/** Referent in a process of its own, to be killed by the test that started it. Each line it is given is a moment to move to. */
const [folder, serviceUrl, graphOrigin, from] = process.argv.slice(2);
if (folder === undefined || serviceUrl === undefined || graphOrigin === undefined || from === undefined)
  throw new Error('process.ts <folder> <service url> <graph origin> <from>');

let now = Temporal.Instant.from(from);
const referent = await openReferent({
  rules: new URL('../../src/bodies/', import.meta.url).pathname,
  database: { folder },
  clock: () => now,
  clockIsMoved: true,
  log: logTo('silent'),
  registration: undefined,
  tenantId: SANDBOX_TENANT,
  linkKey: new Uint8Array(32),
  serviceUrl,
  graph: {
    credential: {
      getToken: async () => ({
        token: 'sandbox',
        expiresOnTimestamp: systemClock().add({ hours: 1 }).epochMilliseconds,
      }),
    },
    origin: graphOrigin,
  },
  wait: async () => {},
  port: 0,
  host: '127.0.0.1',
  publicUrl: '',
  firstLanguage: () => 'da',
});
console.log(`open ${referent.server.url}`);
for await (const line of createInterface({ input: process.stdin })) {
  now = Temporal.Instant.from(line);
  await referent.tick();
  console.log('ticked');
}
