import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Meeting } from '../../../../src/domain/meeting/meeting.ts';
import { draft, minutes, planned, released, wrote } from '../../../documents/sample.ts';
import { at, body } from '../../../documents/sample-body.ts';
import { openSite, type Site } from '../pages/site.ts';

const other = { ...body, id: 'klu-aalborg', name: 'KLU i Aalborg', shortName: 'KLU Aalborg' } as typeof body;

/** A meeting on this day whose minutes are public, with this said under point 2.1. */
function held(date: string, text: string): Meeting {
  const said = { ...draft, texts: { ...draft.texts, 'item-1': wrote(text, 'followed') } };
  const slot = { ...planned.slot, date: Temporal.PlainDate.from(date) };
  return { ...planned, slot, agenda: released, minutes: { ...minutes.published, draft: said } };
}

let site: Site;
beforeAll(async () => {
  site = await openSite([body, other], {}, at('2029-08-15T12:00'));
  await site.put(body, {
    '2027-04-08': held('2027-04-08', 'Lægerne ønsker et <b>fast</b> telefonnummer på årsmødet.'),
    '2028-04-06': held('2028-04-06', 'Sygeplejerskerne deltager i årsmødet.'),
    '2028-10-05': { ...held('2028-10-05', 'Hemmeligt telefonnummer.'), minutes: minutes.circulating } as Meeting,
  });
  await site.put(other, { '2028-05-11': held('2028-05-11', 'Telefonnummeret er lagt ud.') });
});
afterAll(() => site.close());

const find = (query: Record<string, string>) => site.get(`/soeg?${new URLSearchParams(query)}`);
const titles = (html: string) =>
  [...html.matchAll(/<h3><a href="([^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));

describe('the search', () => {
  it('finds points of public minutes by their words in any form, and leads to the point', async () => {
    const found = await (await find({ q: 'Telefonnummer' })).text();
    expect(titles(found).toSorted()).toEqual([
      '/klu-aalborg/2028-05-11#punkt-2.1',
      '/klu-guldborgsund/2027-04-08#punkt-2.1',
    ]);
    expect(found).toContain('2 steder i referaterne svarer til »Telefonnummer«.');
  });

  it('has an anchor where it leads to', async () => {
    expect(await site.text('/klu-guldborgsund/2027-04-08')).toContain('id="punkt-2.1"');
  });

  it.each([
    ['aarsmoede', 2],
    ['ÅRSMØDETS', 2],
    ['laege fast', 1],
    ['sygeplejerske', 1],
    ['lægerne sygeplejerskerne', 0],
    ['akut aften', 3],
    ['et telefonnummer i det', 2],
    ['hemmeligt', 0],
  ])('for %j finds %i', async (q, count) => {
    expect(titles(await (await find({ q })).text())).toHaveLength(count);
  });

  it('marks the words, escapes the rest, and says what became of the point', async () => {
    const html = await (await find({ q: 'fast' })).text();
    expect(html).toContain('et &lt;b&gt;<mark>fast</mark>&lt;/b&gt; telefonnummer');
    expect(html).toContain('Indstillingen blev fulgt.');
    expect(html).toContain('KLU Guldborgsund, møde 8. april 2027');
  });

  it('keeps to a body, and to the days of the meetings, both counted', async () => {
    const all = async (more: Record<string, string>) =>
      titles(await (await find({ q: 'akut aftentime', ...more })).text()).map((path) => path.slice(1).split('#')[0]);
    expect(await all({ udvalg: 'klu-aalborg' })).toEqual(['klu-aalborg/2028-05-11']);
    expect(await all({ fra: '2028-05-11' })).toEqual(['klu-aalborg/2028-05-11']);
    expect(await all({ fra: '2028-05-12' })).toEqual([]);
    expect(await all({ til: '2027-04-08' })).toEqual(['klu-guldborgsund/2027-04-08']);
    expect(await all({ til: '2027-04-07' })).toEqual([]);
    expect(await all({ fra: '6. april 2028', til: '6.4.2028' })).toEqual(['klu-guldborgsund/2028-04-06']);
  });

  it('finds what was published a moment ago, and no longer what was taken back', async () => {
    const q = 'nyopslåede stillinger';
    expect(titles(await (await find({ q })).text())).toEqual([]);
    await site.put(other, { '2028-11-09': held('2028-11-09', 'De nyopslåede stillinger drøftes.') });
    expect(titles(await (await find({ q })).text())).toEqual(['/klu-aalborg/2028-11-09#punkt-2.1']);
    await site.put(other, {
      '2028-11-09': {
        ...held('2028-11-09', 'De nyopslåede stillinger drøftes.'),
        minutes: minutes.approved,
      } as Meeting,
    });
    expect(titles(await (await find({ q })).text())).toEqual([]);
  });

  it('finds words in forms of their own and at the end of others, and forgets them with their text', async () => {
    const all = async (q: string) => titles(await (await find({ q })).text()).map((path) => path.split('#')[0]);
    const date = '2028-12-07';
    await site.put(other, { [date]: held(date, 'Formændene vil have speciallæger i to numre af bladet.') });
    for (const q of ['speciallæge formand', 'læge blad', 'nummer formænd'])
      expect(await all(q), q).toEqual([`/klu-aalborg/${date}`]);
    const html = await (await find({ q: 'læge formand' })).text();
    expect(html).toContain('<mark>Formændene</mark> vil have <mark>speciallæger</mark>');
    const noMore = { ...held(date, ''), minutes: minutes.approved } as Meeting;
    await site.put(other, { [date]: noMore });
    expect(await all('læge formand')).toEqual([]);
  });

  it('puts the word itself before the compounds that end in it', async () => {
    await site.put(other, {
      '2029-01-11': held('2029-01-11', 'Om en kvalitetsmåling.'),
      '2029-02-08': held('2029-02-08', 'Om en måling.'),
    });
    expect(titles(await (await find({ q: 'måling' })).text())).toEqual([
      '/klu-aalborg/2029-02-08#punkt-2.1',
      '/klu-aalborg/2029-01-11#punkt-2.1',
    ]);
  });

  it('leads from page to page with what was asked', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 23 }, (_, index) => {
        const date = Temporal.PlainDate.from('2020-01-09').add({ months: index });
        return [date.toString(), held(date.toString(), 'Sidevending')];
      }),
    );
    await site.put(other, many);
    const first = await (await find({ q: 'sidevending', udvalg: 'klu-aalborg' })).text();
    expect(titles(first)).toHaveLength(10);
    expect(first).toContain('Side 1 af 3');
    const next = /href="([^"]+)" rel="next"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const second = await site.text(next);
    expect(second).toContain('Side 2 af 3');
    expect(new Set([...titles(first), ...titles(second)]).size).toBe(20);
    expect(titles(await (await find({ q: 'sidevending', side: '3' })).text())).toHaveLength(3);
    expect(await (await find({ q: 'sidevending', side: '999' })).text()).toContain('Side 3 af 3');
    expect(await (await find({ q: 'sidevending', side: '-1' })).text()).toContain('Side 1 af 3');
  });
});

describe('what cannot be searched for is answered in words', () => {
  it.each([
    [{ q: '' }, 'Skriv i feltet Søgeord'],
    [{ q: '   ' }, 'Skriv i feltet Søgeord'],
    [{ q: 'a'.repeat(201) }, 'højst fylde 200 tegn'],
    [{ q: 'æ'.repeat(1000) }, 'højst fylde 200 tegn'],
    [{ q: '!?&% ""' }, 'mindst ét bogstav eller tal'],
    [{ q: '\u202e\u0000\u200b' }, 'mindst ét bogstav eller tal'],
    [{ q: 'nummer', udvalg: 'findes-ikke' }, 'Udvalget findes ikke her'],
    [{ q: 'nummer', fra: 'i går' }, 'Skriv datoen i feltet Møder fra og med'],
    [{ q: 'nummer', til: '2028-02-30' }, 'Skriv datoen i feltet Møder til og med'],
    [{ q: 'nummer', fra: '2028-02-02', til: '2028-02-01' }, 'Byt de to datoer om'],
  ])('%j', async (query, sentence) => {
    const response = await find(query);
    expect(response.status).toBe(400);
    const html = await response.text();
    expect(html).toContain(sentence);
    expect(html).toContain('aria-invalid="true"');
    expect(site.faults).toEqual([]);
  });

  it.each([
    `'; drop table records; --`,
    '" OR 1=1',
    '* | & ! ( ) <-> :*',
    '<script>alert(1)</script>',
    `${'$'}{7*7} <%= 7*7 %>`,
    '__proto__ constructor toString',
    '../../etc/passwd',
    'a'.repeat(200),
    '😀 nummer',
    '%00',
    'x '.repeat(100),
  ])('takes %j as words', async (q) => {
    const response = await find({ q });
    expect([200, 400]).toContain(response.status);
    const html = await response.text();
    expect(html).not.toMatch(/<script|>49</);
    expect(site.faults).toEqual([]);
  });

  it.each(['/soeg?q=%', '/soeg?q=%E6', '/soeg?q=a&q=b', '/soeg?%', '/soeg?q[]=1', '/soeg?lang=en&q'])(
    'takes the address %s as it is',
    async (path) => {
      expect([200, 400]).toContain((await site.get(path)).status);
      expect(site.faults).toEqual([]);
    },
  );

  it('shows the form alone where nothing was asked, and lets nobody list what was', async () => {
    const empty = await site.get('/soeg?udvalg=klu-aalborg');
    expect(empty.status).toBe(200);
    expect(empty.headers.get('x-robots-tag')).toBeNull();
    expect(await empty.text()).toContain('<option value="klu-aalborg" selected>');
    expect((await find({ q: 'nummer' })).headers.get('x-robots-tag')).toBe('noindex');
  });

  it('keeps what was asked in the other language', async () => {
    const html = await (await find({ q: 'læge & co' })).text();
    expect(html).toMatch(/href="\/soeg\?q=l%C3%A6ge\+%26\+co&amp;lang=en"/);
  });
});
