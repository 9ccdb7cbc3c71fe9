import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planned } from '../../../documents/sample.ts';
import { at, body } from '../../../documents/sample-body.ts';
import { openSite, type Site } from './site.ts';

const klu = '/klu-guldborgsund';
let site: Site;
beforeAll(async () => {
  site = await openSite(
    [body],
    { '2027-04-08': planned, '2028-01-01': { stage: 'unplanned' } },
    at('2027-01-15T12:00'),
  );
});
afterAll(() => site.close());

describe('what is not there', () => {
  it.each([
    '/findes-ikke',
    '/findes-ikke/2027-04-08',
    `${klu}/2027-04-09`,
    `${klu}/2028-01-01`,
    `${klu}/2027-04-09/referat.docx`,
    `${klu}/x/y/z`,
    '/__proto__',
    '/constructor/toString',
    `${klu}/__proto__`,
    `${klu}/2027-04-08%00`,
    '/%',
    '/%zz',
    '/%e6',
    '/%2e%2e%2fpasswd',
    `${klu}/..%2f..%2fpasswd`,
    '//evil.example/a/b',
    `/${'a'.repeat(5000)}`,
    `/${encodeURIComponent('<script>alert(1)</script>')}`,
  ])('answers %s with 404 in words', async (path) => {
    const answer = await raw(path);
    expect(answer.status).toBe(404);
    expect(answer.body).toContain('<h1>Siden findes ikke</h1>');
    expect(answer.body).not.toContain('<script');
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  it('knows a body whose id is percent-encoded, or has a slash after it', async () => {
    expect((await raw('/klu%2Dguldborgsund')).status).toBe(200);
    expect((await raw(`${klu}/`)).status).toBe(200);
  });

  it.each([
    ['/KLU-Guldborgsund?lang=en', `${klu}?lang=en`],
    ['/Klu-guldborgsund/2027-04-08/Referat.docx', `${klu}/2027-04-08/referat.docx`],
    ['/KLU-GULDBORGSUND.JSON', `${klu}.json`],
  ])('leads from %s, as telephones write it, to %s', async (path, to) => {
    const answer = await raw(path);
    expect([answer.status, answer.headers.location]).toEqual([301, to]);
  });

  it.each(['/FINDES-IKKE', '//Evil.example', `${klu}/2027-04-08X`])('leads nowhere from %s', async (path) => {
    const answer = await raw(path);
    const to = answer.headers.location;
    expect(to === undefined ? answer.status : (await raw(String(to))).status).toBe(404);
  });

  it.each([
    ['/findes-ikke.json', 'application/problem+json; charset=utf-8', '"title": "Findes ikke"'],
    ['/findes-ikke/2027-04-08.json', 'application/problem+json; charset=utf-8', '"status": 404'],
    [`${klu}/x/y/z.json`, 'application/problem+json; charset=utf-8', '"detail": "Der er ingen data'],
    ['/findes-ikke/atom.xml', 'text/plain; charset=utf-8', 'Findes ikke\n\nDer er ingen data'],
    ['/findes-ikke/moeder.ics', 'text/plain; charset=utf-8', 'Findes ikke\n\nDer er ingen data'],
    ['/.well-known/security.txt', 'text/plain; charset=utf-8', 'Findes ikke\n\nDer er ingen data'],
  ])('RFC 9457: answers %s as what it was asked for, %s', async (path, mediaType, said) => {
    const answer = await raw(path);
    expect([answer.status, answer.headers['content-type']]).toEqual([404, mediaType]);
    expect(answer.body).toContain(said);
  });

  it('leaves other methods to the server', async () => {
    expect((await site.get(klu, { method: 'POST' })).status).toBe(405);
    expect((await site.get('/nowhere/at/all', { method: 'POST' })).status).toBe(404);
  });

  it('answers a failing store with 503 in words, and tells nothing of the fault', async () => {
    const failing = () => Promise.reject(new Error('password=hemmelig'));
    const broken = {
      records: failing,
      versions: failing,
      look: failing,
      transaction: failing,
      dueBy: failing,
      nextDue: failing,
      journalOf: failing,
      roster: failing,
      noteRoster: failing,
    };
    const other = await openSite([body], {}, at('2027-08-15T12:00'), { store: broken });
    const response = await other.get(klu);
    expect(response.status).toBe(503);
    const html = await response.text();
    expect(html).toContain('Siden kan ikke vises lige nu');
    expect(html).not.toContain('hemmelig');
    expect(other.faults).toHaveLength(1);
    await other.close();
  });
});

/** A request whose path is sent as it stands, which fetch would tidy first. */
function raw(path: string): Promise<{ status: number; body: string; headers: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site.url);
    const asked = request({ hostname, port, path, headers: { 'Accept-Language': 'da' } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          body: Buffer.concat(parts).toString('utf8'),
          headers: response.headers,
        }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}
