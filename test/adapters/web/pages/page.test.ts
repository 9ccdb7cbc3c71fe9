import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { minutes, planned, released } from '../../../documents/sample.ts';
import { at, body } from '../../../documents/sample-body.ts';
import { openSite, type Site } from './site.ts';

const klu = '/klu-guldborgsund';
const meeting = `${klu}/2027-04-08`;
const pages = [
  '/',
  klu,
  meeting,
  '/privatliv',
  '/vilkaar',
  '/tilgaengelighed',
  '/data',
  '/soeg',
  '/soeg?q=nummer',
  '/findes-ikke',
];
const english = { ...body, id: 'working-group', language: 'en', name: 'Working group' } as typeof body;

let site: Site;
beforeAll(async () => {
  const meetings = { '2027-04-08': { ...planned, agenda: released, minutes: minutes.published } };
  site = await openSite([body, english], meetings, at('2027-08-15T12:00'));
});
afterAll(() => site.close());

describe('the reader’s language', () => {
  it.each([
    ['', '*', 'da'],
    ['', 'da', 'da'],
    ['', 'en-US,en;q=0.9', 'en'],
    ['', 'de-DE,de;q=0.9', 'da'],
    ['', 'de, en;q=0.5, da;q=0.4', 'en'],
    ['', 'en;q=0.2, da-DK;q=0.8', 'da'],
    ['', 'en;q=0, *;q=0.5', 'da'],
    ['', ';;;=,q=,en;q=nonsense', 'da'],
    ['?lang=en', 'da', 'en'],
    ['?lang=da', 'en', 'da'],
    ['?lang=xx', 'en', 'en'],
    ['?lang=%', 'da', 'da'],
  ])('with %j and Accept-Language %j is %s', async (query, wish, language) => {
    const response = await site.get(`${klu}${query}`, { headers: { 'Accept-Language': wish } });
    expect(response.headers.get('content-language')).toBe(language);
    expect(await response.text()).toContain(`<html lang="${language}">`);
  });

  it('is the body’s own unless the reader wishes another', async () => {
    expect(await site.text('/working-group')).toContain('<html lang="en">');
  });

  it('is kept by the links of the page once it was chosen', async () => {
    expect(await site.text(`${klu}?lang=en`)).toContain(`href="${meeting}?lang=en"`);
    expect(await site.text(klu, { 'Accept-Language': 'en' })).toContain(`href="${meeting}"`);
  });

  it('leaves the minutes in the body’s language, marked as such', async () => {
    const html = await site.text(`${meeting}?lang=en`);
    expect(html).toContain('<article class="document" lang="da">');
    expect(html).toContain('Mødet påbegyndt');
    expect(html).toContain('Download the minutes');
  });
});

describe('headers', () => {
  it.each(pages)('of %s keep scripts, frames and strangers out', async (path) => {
    const { headers } = await site.get(path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('set-cookie')).toBeNull();
  });

  it.each([...pages.slice(0, -1), '/pages.css'])('of %s let whoever has it keep it', async (path) => {
    const first = await site.get(path);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{27}"$/);
    for (const known of [etag, `"other", W/${etag}`, '*']) {
      const again = await site.get(path, { headers: { 'If-None-Match': known } });
      expect(again.status).toBe(304);
      expect(again.headers.get('etag')).toBe(etag);
      expect(await again.text()).toBe('');
    }
    const other = await site.get(path, { headers: { 'If-None-Match': '"other"' } });
    expect(other.status).toBe(200);
  });

  it('give each language its own ETag', async () => {
    const etag = async (query: string) => (await site.get(`${klu}${query}`)).headers.get('etag');
    expect(await etag('?lang=en')).not.toBe(await etag('?lang=da'));
  });

  it.each([...pages, '/pages.css', `${meeting}/referat.docx`])('of HEAD %s are those of GET', async (path) => {
    const got = await site.get(path);
    const head = await site.get(path, { method: 'HEAD' });
    expect(head.status).toBe(got.status);
    expect(head.headers.get('etag')).toBe(got.headers.get('etag'));
    expect(head.headers.get('content-type')).toBe(got.headers.get('content-type'));
    expect(Number(head.headers.get('content-length'))).toBe((await got.arrayBuffer()).byteLength);
    expect(await head.text()).toBe('');
  });
});

describe('every page can be used by everyone', () => {
  it.each(pages)('%s has a title, a skip link, one h1, and headings without gaps', async (path) => {
    const html = await site.text(path);
    expect(html).toMatch(/<title>[^<]+ – Referent<\/title>/);
    expect(html).toContain('<a class="skip" href="#main">');
    expect(html).toContain('<main id="main"');
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map((match) => Number(match[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [place, level] of levels.entries()) {
      expect(level - (levels[place - 1] ?? 0), `heading ${place} of ${levels}`).toBeLessThanOrEqual(1);
    }
  });

  it.each(pages)('%s has no script, no inline style, and nothing from elsewhere', async (path) => {
    const html = await site.text(path);
    expect(html).not.toMatch(/<script|<style|\sstyle=|\son\w+=|javascript:|<img|<iframe/i);
    const sent = [...html.matchAll(/<form[^>]*>/g)].map(([form]) =>
      /action="(.*?)" method="(.*?)"/.exec(form)?.slice(1),
    );
    expect(sent.filter((form) => String(form) !== '/soeg,get')).toEqual([]);
    const loaded = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map((match) => match[1]);
    expect(loaded).toEqual(['/pages.css']);
  });

  it('points at its address without the language, and at both languages', async () => {
    const html = await site.text(`${meeting}?lang=en`);
    expect(html).toContain(`<link rel="canonical" href="https://referater.example${meeting}">`);
    expect(html).toContain(`hreflang="da" href="https://referater.example${meeting}?lang=da"`);
  });

  it('has one style sheet with a dark side, a narrow side and a paper side', async () => {
    const response = await site.get('/pages.css');
    expect(response.headers.get('content-type')).toBe('text/css; charset=utf-8');
    const css = await response.text();
    expect(css).toContain('prefers-color-scheme: dark');
    expect(css).toContain('@media print');
    expect(css).toContain('max-width: 40rem');
  });
});
