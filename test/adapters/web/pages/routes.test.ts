import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Meeting } from '../../../../src/domain/meeting/meeting.ts';
import { item, minutes, planned, points, released } from '../../../documents/sample.ts';
import { at, body } from '../../../documents/sample-body.ts';
import { unzip } from '../../docx/unzip.ts';
import { openSite, type Site } from './site.ts';

const hostile = `<script>alert(1)</script>"'&${'$'}{it}<%= it %>`;
const on = (date: string) => ({ ...planned.slot, date: Temporal.PlainDate.from(date) });
const meetings: Readonly<Record<string, Meeting>> = {
  '2027-04-08': { ...planned, agenda: released, minutes: minutes.published },
  '2027-06-10': { ...planned, slot: on('2027-06-10'), agenda: released, minutes: minutes.circulating },
  '2027-06-24': { ...planned, slot: on('2027-06-24'), agenda: released, minutes: minutes.approved },
  '2027-09-09': {
    ...planned,
    slot: on('2027-09-16'),
    moves: [
      { from: on('2027-09-09'), to: on('2027-09-16'), reason: 'Formanden er bortrejst', at: at('2027-08-01T09:00') },
    ],
    agenda: {
      ...released,
      items: [{ ...item, text: { ...item.text, fields: { ...item.text.fields, topic: hostile } } }],
      releases: released.releases.map((one) => ({
        ...one,
        points: points.map((point) => ({ ...point, title: point.from === 'item' ? hostile : point.title })),
      })),
    },
  },
  '2027-10-07': { ...planned, slot: on('2027-10-07') },
  '2027-12-09': {
    stage: 'cancelled',
    slot: on('2027-12-09'),
    reason: 'For få punkter',
    at: at('2027-08-01T09:00'),
    online: { state: 'wanted' },
  },
  '2028-01-01': { stage: 'unplanned' },
};

const klu = '/klu-guldborgsund';
let site: Site;
beforeAll(async () => {
  site = await openSite([body], meetings, at('2027-08-15T12:00'));
});
afterAll(() => site.close());

describe('what the public can see', () => {
  it('lists the bodies', async () => {
    const html = await site.text('/');
    expect(html).toContain('<h1>Udvalg</h1>');
    expect(html).toContain(`<a href="${klu}" lang="da">Kommunalt-Lægeligt Udvalg i Guldborgsund</a>`);
  });

  it('S1-09: shows a body’s rules with their clauses, and where its document is silent', async () => {
    const html = await site.text(klu);
    expect(html).toContain('<q>8 hverdage til at kommentere på referatet</q>');
    expect(html).toContain('<cite>Kommissorium for KLU Guldborgsund, 28.11.2024</cite>');
    expect(html).toContain('Senest 4 uger før mødet');
    expect(html).toContain('Emne, hvad ønskes drøftet, hvordan ønskes det drøftet og hvorfor i KLU');
    expect(html).toContain('Kommissoriet siger intet om dagen');
  });

  it('shows members by party and role, and neither addresses nor accounts', async () => {
    const html = await site.text(klu);
    expect(html).toContain('Praktiserende læge 2');
    expect(html).toContain('(formand)');
    expect(html).toContain('(suppleant)');
    expect(html).not.toContain('(sekretær)');
    expect(html).not.toMatch(/@|mailto:/);
  });

  it('shows meetings ahead and behind, each with where it has got to', async () => {
    const html = await site.text(klu);
    const [ahead = '', behind = ''] = (html.split('>Kommende møder</h2>')[1] ?? '').split('>Afholdte møder</h2>');
    expect(ahead).toContain('torsdag den 7. oktober 2027 kl. 13.00-15.00');
    expect(ahead).toMatch(/9\. december 2027.*Aflyst/s);
    expect(ahead).toMatch(/16\. september 2027.*Dagsorden udsendt/s);
    expect(behind.split('>Regler')[0]).toMatch(
      /10\. juni 2027.*Afventer referat.*8\. april 2027.*Referat offentliggjort/s,
    );
  });

  it('shows the two latest years of meetings held, and each earlier one when it is opened', async () => {
    const other = await openSite(
      [body],
      Object.fromEntries(
        ['2021-04-08', '2024-04-11', '2024-10-10', '2025-04-10', '2026-04-09', '2027-04-08'].map((date) => [
          date,
          { ...planned, slot: on(date) },
        ]),
      ),
      at('2027-08-15T12:00'),
    );
    const html = await other.text(klu);
    await other.close();
    const [open = '', ...years] = (html.split('>Afholdte møder</h2>')[1] ?? '').split('<summary');
    expect(open).toMatch(/2027-04-08.*2026-04-09/s);
    expect(years.map((year) => [/>([^<]+)</.exec(year)?.[1], year.match(/href="[^"]+"/g)?.length])).toEqual([
      ['2025 (ét møde)', 1],
      ['2024 (2 møder)', 2],
      ['2021 (ét møde)', expect.any(Number)],
    ]);
    expect(open).not.toContain('2025-04-10');
  });

  it('1.3.1: names each table by the heading it stands under', async () => {
    for (const path of [klu, `${klu}/2027-10-07`]) {
      const html = await site.text(path);
      const names = [...html.matchAll(/<table[^>]*aria-labelledby="([^"]+)"/g)].map(([, id]) => id);
      expect(names).toHaveLength(html.match(/<table/g)?.length ?? 0);
      for (const id of names) expect(html).toContain(`<h2 id="${id}">`);
    }
  });

  it('S1-04: shows a meeting’s deadlines with clauses, and why one lies earlier', async () => {
    const html = await site.text(`${klu}/2027-10-07`);
    expect(html).toContain('onsdag den 24. marts 2027');
    expect(html).toContain('Fristen ville falde på skærtorsdag den 25. marts 2027');
    expect(html).toContain('<q>sekretariatet i hænde senest 2 uger efter</q>');
  });

  it('shows no agenda before it is released, but says when it comes', async () => {
    const html = await site.text(`${klu}/2027-10-07`);
    expect(html).toContain('Dagsordenen udsendes senest onsdag den 24. marts 2027.');
    expect(html).not.toContain('Akutteam');
  });

  it('shows numbers and titles of a released agenda, and no case texts or annexes', async () => {
    const html = await site.text(`${klu}/2027-06-10`);
    expect(html).toContain('2.1 Akutteam i aftentimerne');
    expect(html).not.toMatch(/Ordningen har kørt|notat\.pdf|Aftalen går på tværs/);
  });

  it('S1-10: shows nothing of minutes until they are published', async () => {
    const html = await site.text(`${klu}/2027-06-10`);
    expect(html).toContain('Referatet er til godkendelse hos medlemmerne');
    expect(html).not.toContain('Lægerne ønsker et fast nummer');
    expect(html).not.toContain('referat.docx');
  });

  it('keeps approved minutes back until they are published as well', async () => {
    const html = await site.text(`${klu}/2027-06-24`);
    expect(html).toContain('Referatet er godkendt og offentliggøres her om kort tid.');
    expect(html).not.toContain('Lægerne ønsker et fast nummer');
  });

  it('S1-11: shows published minutes in full, with a link to the DOCX', async () => {
    const html = await site.text(`${klu}/2027-04-08`);
    expect(html).toContain('Lægerne ønsker et fast nummer.');
    expect(html).toContain('<li>Nummeret sendes ud inden 1. juni.</li>');
    expect(html).toContain('<p class="outcome">Indstillingen blev fulgt.</p>');
    expect(html).toContain(`href="${klu}/2027-04-08/referat.docx"`);
    expect(html).not.toContain('UDKAST');
  });

  it('never shows the way to join a meeting or the members’ files', async () => {
    for (const id of Object.keys(meetings)) {
      expect(await site.text(`${klu}/${id}`)).not.toMatch(/teams\.example|files\.example|secret/);
    }
  });

  it('says that a meeting was moved or cancelled, and why', async () => {
    expect(await site.text(`${klu}/2027-09-09`)).toContain(
      'Mødet er flyttet fra torsdag den 9. september 2027 kl. 13.00-15.00. Begrundelse: Formanden er bortrejst',
    );
    const cancelled = await site.text(`${klu}/2027-12-09`);
    expect(cancelled).toContain('Mødet er aflyst. Begrundelse: For få punkter');
    expect(cancelled).not.toContain('<h2>Dagsorden</h2>');
  });

  it('sets what members write in as text', async () => {
    const html = await site.text(`${klu}/2027-09-09`);
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('${'.concat('it}'));
  });

  it('tells of privacy and terms', async () => {
    expect(await site.text('/privatliv')).toContain('<h1>Privatliv</h1>');
    expect(await site.text('/vilkaar?lang=en')).toContain('<h1>Terms</h1>');
  });
});

describe('documents', () => {
  it('S1-11: gives the published minutes as DOCX under a name that says what it is', async () => {
    const response = await site.get(`${klu}/2027-04-08/referat.docx`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('wordprocessingml.document');
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="referat-klu-guldborgsund-2027-04-08.docx"',
    );
    const parts = unzip(new Uint8Array(await response.arrayBuffer()));
    expect(parts.get('word/document.xml')).toContain('Lægerne ønsker et fast nummer.');
  });

  it('S1-02: gives the year’s plan as the calendar has it: moved meetings on their new day, none that was called off', async () => {
    const response = await site.get(`${klu}/moedeplan.docx`);
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="moedeplan-klu-guldborgsund-2027.docx"',
    );
    const xml = unzip(new Uint8Array(await response.arrayBuffer())).get('word/document.xml') ?? '';
    expect(xml).toContain('Mødeplan 2027');
    expect(xml).toContain('torsdag den 16. september 2027');
    expect(xml).not.toContain('9. december 2027');
    const page = await (await site.get(klu)).text();
    expect(page).toContain('Mødeplan 2027 med alle frister (Word)');
    // Nothing here makes PDF: so none is offered, and whoever asks for it is told.
    expect(page).not.toContain('moedeplan.pdf');
    const pdf = await site.get(`${klu}/moedeplan.pdf`);
    expect([pdf.status, await pdf.text()]).toEqual([404, expect.stringContaining('gives ikke som PDF her')]);
  });

  it('answers 304 to whoever has the same document already', async () => {
    const etag = (await site.get(`${klu}/2027-04-08/referat.docx`)).headers.get('etag') ?? '';
    const again = await site.get(`${klu}/2027-04-08/referat.docx`, { headers: { 'If-None-Match': etag } });
    expect(again.status).toBe(304);
  });

  it.each([
    ['2027-10-07', 'Referatet sendes til medlemmerne senest torsdag den 22. april 2027'],
    ['2027-06-10', 'Referatet er til godkendelse hos medlemmerne'],
    ['2027-06-24', 'Referatet er godkendt og offentliggøres her om kort tid.'],
    ['2027-12-09', 'Mødet er aflyst. Begrundelse: For få punkter'],
  ])('says of the minutes of %s when they come, with 404', async (id, sentence) => {
    const response = await site.get(`${klu}/${id}/referat.docx`);
    expect(response.status).toBe(404);
    const html = await response.text();
    expect(html).toContain('Referatet er ikke offentliggjort endnu');
    expect(html).toContain(sentence);
  });

  it('gives a released agenda as DOCX without case texts, and says when one not released comes', async () => {
    const response = await site.get(`${klu}/2027-06-10/dagsorden.docx`);
    const xml = unzip(new Uint8Array(await response.arrayBuffer())).get('word/document.xml') ?? '';
    expect(xml).toContain('Akutteam i aftentimerne');
    expect(xml).not.toContain('Ordningen har kørt');
    const early = await site.get(`${klu}/2027-10-07/dagsorden.docx`);
    expect(early.status).toBe(404);
    expect(await early.text()).toContain('Dagsordenen udsendes senest');
  });
});
