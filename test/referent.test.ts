import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logTo } from '../src/log.ts';
import { openReferent } from '../src/referent.ts';
import type { Referent } from '../src/setting.ts';

const NOW = Temporal.Instant.from('2027-03-11T07:00:00Z');
const printed: string[] = [];
const paper = new Writable({
  write(chunk, _, done) {
    printed.push(String(chunk));
    done();
  },
});
let referent: Referent;

beforeAll(async () => {
  referent = await openReferent({
    rules: new URL('../src/bodies/', import.meta.url).pathname,
    database: {},
    clock: () => NOW,
    clockIsMoved: true,
    log: logTo('info', paper),
    registration: undefined,
    tenantId: '00000000-0000-4000-8000-00000000face',
    linkKey: new Uint8Array(32),
    serviceUrl: 'http://127.0.0.1:9/',
    graph: { credential: { getToken: async () => null }, origin: 'http://127.0.0.1:9' },
    wait: async () => {},
    port: 0,
    host: '127.0.0.1',
    publicUrl: '',
    firstLanguage: () => 'da',
  });
});

afterAll(() => referent.close());

describe('what breaks in our own house', () => {
  it('when something falls due is told to the log with its place, and the round goes on', async () => {
    await keep('2027-04-08', { stage: 'planned' }, { type: 'call-for-items', at: NOW });
    await referent.tick();
    expect(told('due but not done')).toMatchObject({
      key: { subject: '2027-04-08' },
      due: 'call-for-items',
      why: 'error',
      err: { type: 'TypeError', at: expect.arrayContaining([expect.stringContaining('src/domain/meeting/')]) },
    });
  });

  it('when something is delivered is told to the log with its place, and tried again', async () => {
    await keep('2027-05-06', { stage: 'planned', slot: {} }, undefined);
    await referent.store.transaction((transaction) =>
      transaction.post({
        id: 'c1#0',
        dispatch: { kind: 'calendar-entry', change: 'create', bodyId: body().id, subject: '2027-05-06' },
      }),
    );
    await referent.deliver();
    expect(told('not delivered')).toMatchObject({
      dispatch: 'c1#0',
      err: { type: 'DeliveryFailed', message: 'TypeError' },
      error: { type: 'TypeError', at: expect.arrayContaining([expect.stringContaining('src/')]) },
    });
  });
});

/** A record no rule has made. */
function keep(subject: string, state: object, due: { type: string; at: Temporal.Instant } | undefined): Promise<void> {
  const key = { procedure: 'meeting', bodyId: body().id, subject };
  return referent.store.transaction(async (transaction) => {
    const { version } = await transaction.read(key, {});
    await transaction.write(key, state, version, due);
  });
}

function body() {
  const [first] = referent.bodies.all();
  if (first === undefined) throw new Error('no bodies');
  return first;
}

function told(what: string): unknown {
  return JSON.parse(printed.find((line) => line.includes(what)) ?? '{}');
}
