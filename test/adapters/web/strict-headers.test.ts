import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annexRoutes } from '../../../src/adapters/web/annexes/routes.ts';
import { answerPages } from '../../../src/adapters/web/answer/routes.ts';
import { botEndpoint } from '../../../src/adapters/web/bot-endpoint.ts';
import { health } from '../../../src/adapters/web/health.ts';
import { publicPages } from '../../../src/adapters/web/pages/routes.ts';
import { personRoutes } from '../../../src/adapters/web/person/routes.ts';
import { type Listening, listen, webServer } from '../../../src/adapters/web/server.ts';
import { at, body } from '../../documents/sample-body.ts';

const failing = () => Promise.reject(new Error('password=hemmelig'));
const given = { state: 'given', name: 'notat.pdf', mediaType: 'application/pdf', bytes: new Uint8Array([1]) } as const;

let secure: Listening;
let plain: Listening;
beforeAll(async () => {
  secure = await house('https://referater.example');
  plain = await house('http://127.0.0.1');
});
afterAll(async () => {
  await secure.close();
  await plain.close();
});

/** Every door of the server, with records that cannot be read and one annex for everybody. */
function house(origin: string): Promise<Listening> {
  const server = webServer(() => origin);
  const broke = () => {};
  botEndpoint(server, failing, { tenantId: 'tenant', isServiceUrl: () => false, broke });
  health(server, { database: failing });
  const door = { letIn: failing, open: failing, press: failing, sendNew: failing, check: failing };
  answerPages({ door: { ...door, mayPress: () => false, asides: new Set<string>() }, broke })(server);
  annexRoutes({ door: { byLink: failing, publicly: async () => given }, origin: () => origin, broke })(server);
  personRoutes({ door: { letIn: failing, file: failing }, broke })(server);
  const store = { transaction: failing, dueBy: failing, nextDue: failing, look: failing, records: failing };
  publicPages({
    bodies: { get: () => body, all: () => [body] },
    store: { ...store, versions: failing, journalOf: failing, roster: failing, noteRoster: failing },
    clock: () => at('2027-08-15T12:00'),
    origin: () => origin,
    docx: failing,
    calendar: () => '',
    broke,
  })(server);
  return listen(server, 0, '127.0.0.1');
}

const ASKED: readonly (readonly [path: string, status: number, init?: RequestInit])[] = [
  ['/', 200],
  ['/pages.css', 200],
  ['/icon.svg', 200],
  ['/robots.txt', 200],
  ['/bodies.json', 200],
  ['/soeg?q=', 400],
  ['/findes/ikke/her', 404],
  ['/findes/ikke/her', 404, { method: 'POST' }],
  ['/KLU-Guldborgsund', 301],
  ['/klu-guldborgsund', 503],
  ['/klu-guldborgsund.json', 503],
  ['/klu-guldborgsund/atom.xml', 503],
  ['/klu-guldborgsund', 405, { method: 'POST' }],
  ['/', 415, { headers: { 'Content-Encoding': 'gzip' } }],
  ['/svar.css', 200],
  ['/svar/token', 503],
  ['/svar/token', 503, { method: 'POST' }],
  ['/bilag/token', 503],
  ['/klu-guldborgsund/2027-04-08/bilag/annex', 200],
  ['/oplysninger/token', 503],
  ['/oplysninger/token', 503, { method: 'POST' }],
  ['/healthz', 200],
  ['/readyz', 503],
  ['/api/messages', 401, { method: 'POST' }],
  ['/api/messages', 404],
  ['/api/messages', 413, { method: 'POST', body: 'x'.repeat(300_000), headers: { 'Content-Type': 'text/plain' } }],
];
const asks = ASKED.map(([path, status, init = {}]) => ({ path, status, init }));
const ask = (at: Listening, { path, init }: (typeof asks)[number]) =>
  fetch(`${at.url}${path}`, { redirect: 'manual', ...init });

describe('every answer of every door', () => {
  it.each(asks)('$path, $status: runs and fetches nothing of others, and is framed nowhere', async (asked) => {
    const response = await ask(secure, asked);
    expect(response.status).toBe(asked.status);
    const { headers } = response;
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';.*frame-ancestors 'none'/);
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe|https?:|\*/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect(headers.get('cache-control')).toMatch(asked.status === 200 ? /./ : /^no-store$/);
    expect(await response.text()).not.toContain('hemmelig');
  });

  it('RFC 6797, 7.2: asks for https only where it is reached by it', async () => {
    for (const asked of asks)
      expect((await ask(plain, asked)).headers.get('strict-transport-security'), asked.path).toBeNull();
  });
});

describe('what cannot be answered now is said in the format that was asked for, and when to come again', () => {
  it.each([
    ['/klu-guldborgsund.json', 'application/problem+json; charset=utf-8', '"status": 503'],
    ['/klu-guldborgsund/2027-04-08.json', 'application/problem+json; charset=utf-8', '"status": 503'],
    ['/klu-guldborgsund/atom.xml', 'text/plain; charset=utf-8', 'Siden kan ikke vises lige nu\n'],
    ['/klu-guldborgsund/moeder.ics', 'text/plain; charset=utf-8', 'Siden kan ikke vises lige nu\n'],
    ['/klu-guldborgsund', 'text/html; charset=utf-8', '<h1>Siden kan ikke vises lige nu</h1>'],
    ['/bilag/token', 'text/html; charset=utf-8', '<h1>Siden kan ikke vises lige nu</h1>'],
  ])('%s: %s', async (path, mediaType, said) => {
    const response = await fetch(`${secure.url}${path}`, { headers: { 'Accept-Language': 'da' } });
    expect(response.status).toBe(503);
    expect(response.headers.get('content-type')).toBe(mediaType);
    expect(response.headers.get('retry-after')).toBe('60');
    expect(await response.text()).toContain(said);
  });
});
