import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Meeting } from '../../../../src/domain/meeting/meeting.ts';
import { minutes, planned, released } from '../../../documents/sample.ts';
import { at, body } from '../../../documents/sample-body.ts';
import { corrected, meetingWith, withdrawn } from '../pages/public-sample.ts';
import { openSite, type Site } from '../pages/site.ts';

const klu = '/klu-guldborgsund';
const on = (date: string) => ({ ...planned.slot, date: Temporal.PlainDate.from(date) });
const hostile = `Mødet & <b>lokalet</b>\u0001\u001f\u202e "]]> ${'$'}{1}`;
const meetings: Readonly<Record<string, Meeting>> = {
  '2027-04-08': meetingWith(corrected),
  '2027-06-10': { ...planned, slot: on('2027-06-10'), agenda: released, minutes: minutes.circulating },
  '2027-09-09': {
    ...planned,
    slot: on('2027-09-16'),
    moves: [
      { from: on('2027-09-09'), to: on('2027-09-15'), reason: 'Formanden er bortrejst', at: at('2027-07-01T09:00') },
      { from: on('2027-09-15'), to: on('2027-09-16'), reason: hostile, at: at('2027-08-01T09:00') },
    ],
    place: hostile,
  },
  '2027-12-09': {
    stage: 'cancelled',
    slot: on('2027-12-09'),
    reason: 'For få punkter',
    at: at('2027-08-02T09:00'),
    online: { state: 'ready', eventId: 'event', joinUrl: 'https://teams.example/join/secret' },
  },
};
const other = { ...body, id: 'working-group', language: 'en', shortName: 'Group & <co>' } as typeof body;

let site: Site;
beforeAll(async () => {
  site = await openSite([body, other], meetings, at('2027-08-15T12:00'));
  await site.put(other, { '2027-03-03': { ...planned, slot: on('2027-03-03'), agenda: released } });
});
afterAll(() => site.close());

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads XML as strictly as XML 1.0 is; anything not well-formed throws. */
function xml(source: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: { ...attributes }, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const at = open.at(-1);
    if (at !== undefined) at.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(source).close();
  const [first] = root.children;
  if (first === undefined) throw new Error('no element');
  return first;
}

const of = (element: Element, name: string) => element.children.filter((child) => child.name === name);
const textOf = (element: Element, name: string) => of(element, name)[0]?.text;

describe('RFC 4287: the Atom feed', () => {
  it('4.1.1: has id, title, updated, author and its own address, once each', async () => {
    const response = await site.get(`${klu}/atom.xml`);
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const feed = xml(await response.text());
    expect(feed.attributes).toEqual({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'da' });
    for (const name of ['id', 'title', 'updated', 'author']) expect(of(feed, name), name).toHaveLength(1);
    expect(textOf(feed, 'id')).toBe('tag:referater.example,2026:klu-guldborgsund/atom');
    expect(textOf(feed, 'title')).toBe('Nyt fra KLU Guldborgsund');
    expect(of(feed, 'link').map(({ attributes }) => attributes)).toContainEqual({
      rel: 'self',
      type: 'application/atom+xml',
      href: `https://referater.example${klu}/atom.xml`,
    });
  });

  it('4.1.2: has of each entry an id of its own, title, updated and a link', async () => {
    const entries = of(xml(await site.text('/atom.xml')), 'entry');
    expect(new Set(entries.map((entry) => textOf(entry, 'id'))).size).toBe(entries.length);
    for (const entry of entries) {
      expect(textOf(entry, 'updated')).toMatch(/^2027-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      expect(of(entry, 'link')[0]?.attributes.href).toMatch(/^https:\/\/referater\.example\/[a-z-]+\/\d{4}-\d\d-\d\d$/);
    }
  });

  it('tells of agendas, minutes, corrections, moves and cancellations, the newest first', async () => {
    const feed = xml(await site.text(`${klu}/atom.xml`));
    expect(of(feed, 'entry').map((entry) => textOf(entry, 'title'))).toEqual([
      'Mødet 9. december 2027 er aflyst',
      'Mødet 15. september 2027 er flyttet til torsdag den 16. september 2027 kl. 13.00-15.00',
      'Mødet 9. september 2027 er flyttet til onsdag den 15. september 2027 kl. 13.00-15.00',
      'Rettelse til referatet af mødet 8. april 2027',
      'Referat af mødet 8. april 2027',
      'Dagsorden til mødet 8. april 2027',
      'Dagsorden til mødet 10. juni 2027',
    ]);
    expect(textOf(feed, 'updated')).toBe('2027-08-02T07:00:00Z');
  });

  it('keeps the id of minutes when they are withdrawn, so that the entry is replaced', async () => {
    const idOf = async () => {
      const entries = of(xml(await site.text(`${klu}/atom.xml`)), 'entry');
      return entries
        .filter((entry) => /^Referat/.test(textOf(entry, 'title') ?? ''))
        .map((entry) => textOf(entry, 'id'));
    };
    const [before] = await idOf();
    await site.put(body, { '2027-04-08': meetingWith(withdrawn) });
    expect(await idOf()).toContain(before);
    await site.put(body, { '2027-04-08': meetingWith(corrected) });
    expect(before).toBe('tag:referater.example,2026:klu-guldborgsund/2027-04-08/minutes');
  });

  it('says of each body in its language, and of which it is', async () => {
    const entries = of(xml(await site.text('/atom.xml')), 'entry');
    const english = entries.filter((entry) => entry.attributes['xml:lang'] === 'en');
    expect(english.map((entry) => textOf(entry, 'title'))).toEqual([
      'Group & <co>: Agenda for the meeting of 3 March 2027',
    ]);
  });

  it('XML 1.0, 2.2: leaves out characters that XML forbids, and sets what is written in as text', async () => {
    const moved = of(xml(await site.text(`${klu}/atom.xml`)), 'entry')[1];
    expect(moved === undefined ? '' : textOf(moved, 'summary')).toBe(
      `Begrundelse: Mødet & <b>lokalet</b> "]]> ${'$'}{1}`,
    );
  });

  it('has no entry where nothing has happened, and is a feed all the same', async () => {
    const empty = await openSite([body], {}, at('2027-01-01T12:00'));
    const feed = xml(await empty.text(`${klu}/atom.xml`));
    expect(of(feed, 'entry')).toEqual([]);
    expect(textOf(feed, 'updated')).toBe('2024-11-28T00:00:00Z');
    await empty.close();
  });
});

describe('RFC 5545: the calendar of a body’s meetings', () => {
  const read = async () => {
    const response = await site.get(`${klu}/moeder.ics`);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const text = await response.text();
    const lines = text.replaceAll('\r\n ', '').split('\r\n');
    const events = lines.join('\n').split('BEGIN:VEVENT').slice(1);
    return {
      text,
      lines,
      event: (id: string) => events.find((event) => event.includes(`UID:klu-guldborgsund.${id}@`)),
    };
  };

  it('3.1: has lines of at most 75 octets that end in CRLF', async () => {
    const { text } = await read();
    expect(text.endsWith('\r\n') || text.endsWith('END:VCALENDAR')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('3.8.7.4: raises the sequence of a moved meeting, and has its new time', async () => {
    const { event } = await read();
    expect(event('2027-04-08')).toContain('SEQUENCE:0');
    expect(event('2027-09-09')).toContain('SEQUENCE:2');
    expect(event('2027-09-09')).toContain('DTSTART:20270916T110000Z');
    expect(event('2027-09-09')).toContain('STATUS:CONFIRMED');
  });

  it('3.8.1.11: keeps a cancelled meeting, as cancelled', async () => {
    const { event } = await read();
    expect(event('2027-12-09')).toContain('STATUS:CANCELLED');
    expect(event('2027-12-09')).toContain('SUMMARY:Aflyst: Møde i KLU Guldborgsund');
  });

  it('invites nobody, and has neither the link to join by nor an address of anybody’s', async () => {
    const { text } = await read();
    expect(text).not.toMatch(/teams\.example|secret|ATTENDEE|ORGANIZER|mailto/i);
    // RFC 5546, 3.2.1: every method demands an organiser.
    expect(text).not.toContain('METHOD');
  });

  it('RFC 7986, 5.7: asks to be looked at again', async () => {
    expect((await read()).lines).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT6H');
  });

  it('3.3.11: sets what is written in as text', async () => {
    const { event, lines } = await read();
    expect(event('2027-09-09')).toContain(`LOCATION:Mødet & <b>lokalet</b> "]]> ${'$'}{1}`);
    expect(lines.filter((line) => line.startsWith('BEGIN:VEVENT'))).toHaveLength(4);
  });
});

describe('the feeds are kept by those who have them', () => {
  it.each(['/atom.xml', `${klu}/atom.xml`, `${klu}/moeder.ics`, '/bodies.json', `${klu}.json`, '/sitemap.xml'])(
    '%s answers 304 to its ETag, HEAD as GET, and other methods with 405 in words',
    async (path) => {
      const got = await site.get(path);
      expect(got.status).toBe(200);
      const etag = got.headers.get('etag') ?? '';
      expect(got.headers.get('cache-control')).toBe('no-cache');
      expect((await site.get(path, { headers: { 'If-None-Match': etag } })).status).toBe(304);
      const head = await site.get(path, { method: 'HEAD' });
      expect(head.headers.get('etag')).toBe(etag);
      expect(head.headers.get('content-length')).toBe(String((await got.arrayBuffer()).byteLength));
      const posted = await site.get(path, { method: 'POST', body: '{}' });
      expect(posted.status).toBe(405);
      expect(posted.headers.get('allow')).toBe('GET, HEAD');
      expect(await posted.text()).toContain('Siden kan kun læses');
    },
  );

  it.each(['/findes-ikke/atom.xml', '/findes-ikke/moeder.ics', '/findes-ikke.json', `${klu}/2029-01-01.json`])(
    '%s is answered with 404',
    async (path) => {
      expect((await site.get(path)).status).toBe(404);
    },
  );
});

describe('RFC 9309 and the sitemap: what search engines are told', () => {
  it('keeps them from members’ pages and searches, and shows them the rest', async () => {
    expect(await site.text('/robots.txt')).toBe(
      'User-agent: *\nDisallow: /svar/\nDisallow: /api/\nDisallow: /soeg\nSitemap: https://referater.example/sitemap.xml\n',
    );
    const urls = of(xml(await site.text('/sitemap.xml')), 'url').map((url) => textOf(url, 'loc'));
    expect(urls).toContain(`https://referater.example${klu}/2027-04-08`);
    expect(urls.filter((url) => url?.includes('svar'))).toEqual([]);
    for (const url of urls) expect((await site.get(new URL(url ?? '').pathname)).status).toBe(200);
  });
});
