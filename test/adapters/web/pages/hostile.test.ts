import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at } from '../../../documents/sample-body.ts';
import { HOSTILE, hostileBody, hostileMeetings } from './hostile-sample.ts';
import { openSite, type Site } from './site.ts';

const body = '/fjendtligt';
const PAGES = [
  '/',
  body,
  ...Object.keys(hostileMeetings).map((id) => `${body}/${id}`),
  '/soeg?q=fed&udvalg=fjendtligt',
  `/soeg?q=${encodeURIComponent(HOSTILE)}`,
  '/tilgaengelighed',
  '/data',
];

/** Characters that turn the reading direction around. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/;

let site: Site;
beforeAll(async () => {
  site = await openSite([hostileBody], hostileMeetings, at('2027-11-15T12:00'));
});
afterAll(() => site.close());

describe('what people have written is text', () => {
  it.each(PAGES)('on %s', async (path) => {
    for (const language of ['da', 'en']) {
      const html = await site.text(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
      expect(html).not.toMatch(/<script|<img|href="javascript:/i);
      expect(html.replace(/"[^"]*"/g, '""')).not.toMatch(/<[a-z][^>]*\son\w+=/i);
      // The marks of our own templates stand as they were written.
      expect(html).toContain(`${'$'}{it} &lt;%= it %&gt;`);
      expect(site.faults).toEqual([]);
    }
  });

  it('turns no reading direction, in pages, feeds, data and calendars', async () => {
    for (const path of Object.keys(hostileMeetings).map((id) => `${body}/${id}`)) {
      const notices = (await site.text(path)).match(/<p class="notice">.*|<article[\s\S]*<\/article>/g) ?? [];
      expect(notices.length, path).toBeGreaterThan(0);
      for (const notice of notices) expect(notice).not.toMatch(TURNS);
    }
    for (const path of ['/atom.xml', `${body}.json`, `${body}/moeder.ics`]) {
      const summaries = (await site.text(path)).match(/(?:<summary>|"reason": |LOCATION:).*/g) ?? [];
      expect(summaries.length).toBeGreaterThan(0);
      for (const line of summaries) expect(line).not.toMatch(TURNS);
    }
  });

  it('in XML and JSON that can be read', async () => {
    for (const path of ['/atom.xml', `${body}/atom.xml`, '/sitemap.xml']) {
      const parser = new SaxesParser();
      parser.on('error', (error) => {
        throw error;
      });
      parser.write(await site.text(path)).close();
    }
    for (const path of ['/bodies.json', `${body}.json`, `${body}/2027-04-08.json`])
      expect(JSON.parse(await site.text(path))).toBeTypeOf('object');
  });

  it('300 points, each with its anchor', async () => {
    const html = await site.text(`${body}/2027-04-08`);
    expect(new Set(html.match(/id="punkt-\d+"/g)).size).toBe(300);
    expect(site.faults).toEqual([]);
  });
});

describe('RFC 6797: over https alone', () => {
  it('is said where the pages are reached by https, and not elsewhere', async () => {
    expect((await site.get(body)).headers.get('strict-transport-security')).toBe('max-age=31536000');
    const plain = await openSite([hostileBody], {}, at('2027-11-15T12:00'), { origin: 'http://127.0.0.1:1' });
    expect((await plain.get(body)).headers.get('strict-transport-security')).toBeNull();
    await plain.close();
  });
});
