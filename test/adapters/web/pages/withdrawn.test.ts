import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { minutes } from '../../../documents/sample.ts';
import { at, body } from '../../../documents/sample-body.ts';
import { corrected, held, isPublic, meetingWith, withdrawn } from './public-sample.ts';
import { openSite, type Site } from './site.ts';

const klu = '/klu-guldborgsund';
const meeting = `${klu}/2027-04-08`;
/** Words of the minutes, in a point's text, its outcome, its title and among those who were there. */
const SAID = ['Lægerne ønsker et fast nummer', 'Indstillingen blev fulgt', 'Akutteam', 'Projektleder for akutteamet'];
/** Every address that could show a word of the minutes. */
const ADDRESSES = [
  '/',
  klu,
  meeting,
  `${meeting}/referat.docx`,
  `${meeting}/referat.pdf`,
  `${meeting}/dagsorden.docx`,
  '/bodies.json',
  `${klu}.json`,
  `${meeting}.json`,
  '/atom.xml',
  `${klu}/atom.xml`,
  `${klu}/moeder.ics`,
  '/sitemap.xml',
  '/soeg?q=fast+nummer',
  '/soeg?q=akutteam',
  '/soeg?q=projektleder',
];

let site: Site;
beforeAll(async () => {
  site = await openSite([body], { '2027-04-08': meetingWith(isPublic) }, at('2027-08-15T12:00'));
});
afterAll(() => site.close());

it('public minutes that cannot be printed here are said not to be given as PDF, and where to take them', async () => {
  const response = await site.get(`${meeting}/referat.pdf`);
  expect(response.status).toBe(404);
  const html = await response.text();
  expect(html).toContain('Hent dokumentet som Word');
  expect(html).toContain(`href="${meeting}"`);
});

describe('withdrawn minutes', () => {
  it('answer 410 with the meeting’s title, since when, why and whom to ask', async () => {
    await site.put(body, { '2027-04-08': meetingWith(withdrawn) });
    for (const path of [meeting, `${meeting}/referat.docx`, `${meeting}/dagsorden.docx`]) {
      const response = await site.get(path);
      expect(response.status).toBe(410);
      expect(response.headers.get('cache-control')).toBe('no-store');
      const html = await response.text();
      expect(html).toContain('<h1>Møde 8. april 2027</h1>');
      expect(html).toContain('Referatet var offentligt fra den 5. maj 2027 og er trukket tilbage den 12. maj 2027.');
      expect(html).toContain('Begrundelse: Referatet gengav en borgers sag.');
      expect(html).toContain('Spørg Guldborgsund Kommune: <a href="mailto:klu@guldborgsund.example">');
      expect(html).toContain('<meta name="robots" content="noindex">');
    }
    expect(await site.text(`${meeting}?lang=en`)).toContain(
      'The minutes were public from 5 May 2027 and were withdrawn on 12 May 2027. Reason: <span lang="da">Referatet gengav en borgers sag.</span>',
    );
  });

  it('are gone from every address with the next request, also for whoever has an ETag', async () => {
    await site.put(body, { '2027-04-08': meetingWith(isPublic) });
    const before = await Promise.all(ADDRESSES.map((path) => site.get(path)));
    const shown = (await Promise.all(before.map((response) => response.text()))).join('\n');
    for (const words of SAID.slice(0, 3)) expect(shown).toContain(words);
    await site.put(body, { '2027-04-08': meetingWith(withdrawn) });
    for (const [place, path] of ADDRESSES.entries()) {
      const etag = before[place]?.headers.get('etag') ?? '';
      const response = await site.get(path, { headers: { 'If-None-Match': etag } });
      const text = await response.text();
      for (const words of SAID) expect(text, `${path}: ${words}`).not.toContain(words);
    }
  });

  it('stand as such on the body’s page, in its data and among its news', async () => {
    await site.put(body, { '2027-04-08': meetingWith(withdrawn) });
    expect(await site.text(klu)).toContain('Referat trukket tilbage');
    const data = await site.get(`${meeting}.json`);
    expect(data.status).toBe(410);
    expect(await data.json()).toMatchObject({
      meeting: { minutes: { state: 'withdrawn', withdrawnAt: '2027-05-12T09:00:00+02:00' } },
      agenda: [],
      points: [],
    });
    const feed = await site.text(`${klu}/atom.xml`);
    expect(feed).toContain('<title>Referatet af mødet 8. april 2027 er trukket tilbage</title>');
    expect(feed).not.toContain('Rettelse til referatet');
    expect(await site.text('/sitemap.xml')).not.toContain(meeting);
  });
});

describe('minutes held back', () => {
  it('show that they are approved and looked through, and neither a word of them nor what was found', async () => {
    await site.put(body, { '2027-04-08': meetingWith(held) });
    expect(await site.text(meeting)).toContain(
      'Referatet er godkendt. Det gennemgås for personoplysninger, før det offentliggøres her.',
    );
    for (const path of ADDRESSES) {
      const text = await site.text(path);
      for (const words of ['fast nummer.', 'Indstillingen blev fulgt', '010203', 'Projektleder for'])
        expect(text, `${path}: ${words}`).not.toContain(words);
    }
    expect(await site.text(klu)).toContain('Referat godkendt');
    expect((await site.get(`${meeting}/referat.docx`)).status).toBe(404);
    expect(await site.text('/soeg?q=nummer')).toContain('Intet i de offentliggjorte referater');
  });
});

describe('corrected minutes', () => {
  it('say at the top of the page when and what was put right', async () => {
    await site.put(body, { '2027-04-08': meetingWith(corrected) });
    const html = await site.text(meeting);
    const notice = 'Referatet er rettet den 10. maj 2027: Datoen under punkt 2.1 er rettet til 1. juni.';
    expect(html).toContain(notice);
    expect(html.indexOf(notice)).toBeLessThan(html.indexOf('<article'));
    expect(await site.text(`${klu}/atom.xml`)).toContain(
      '<summary>Datoen under punkt 2.1 er rettet til 1. juni.</summary>',
    );
    expect(await (await site.get(`${meeting}.json`)).json()).toMatchObject({
      meeting: { minutes: { corrections: [{ at: '2027-05-10T09:00:00+02:00' }] } },
    });
  });

  it('published before there was a gate are public as they were', async () => {
    const before = meetingWith(undefined);
    if (before.stage !== 'planned') throw new Error('a planned meeting');
    await site.put(body, { '2027-04-08': { ...before, minutes: minutes.published } });
    expect(await site.text(meeting)).toContain('Lægerne ønsker et fast nummer.');
  });
});
