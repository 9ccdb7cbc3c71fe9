import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buttonsOf } from '../../../src/sandbox/teams/card-form.ts';
import { docx, p } from '../../adapters/papers/made-files.ts';
import { type Office, openOffice } from '../office.ts';

const KLU = 'klu-guldborgsund';
const MB = 1024 * 1024;
let office: Office;
let address: string;

beforeAll(async () => {
  office = await openOffice('2027-01-11T09:00');
  const { card } = await office.at(KLU, 'sekretaer').say('kontrollér');
  address = /http:\/\/[^"]+\/svar\/[^"]+/.exec(JSON.stringify(card))?.[0] ?? '';
}, 120_000);
afterAll(() => office.sandbox.close());

const minutes =
  'Referat\nMødedato: mandag den 6. oktober 2026\n\n1. Lægedækning\n\nReferat:\nUdvalget drøftede sagen.\n';
const file = (name: string, bytes: Uint8Array | string) => {
  const form = new FormData();
  form.set('file', new Blob([bytes as Uint8Array<ArrayBuffer>]), name);
  form.set('text', '');
  return form;
};
const pasted = (text: string) => {
  const form = new FormData();
  form.set('file', new Blob([]), '');
  form.set('text', text);
  return form;
};
async function send(body: FormData, to = address) {
  const answer = await fetch(to, { method: 'POST', body });
  return { status: answer.status, html: await answer.text(), headers: answer.headers };
}
const wordsOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('the secretary’s page', () => {
  it('asks for a file or a text, and needs no scripts', async () => {
    const answer = await fetch(address);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toContain('enctype="multipart/form-data"');
    expect(html).not.toContain('<script');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('says of a file and of a text what is said in Teams', async () => {
    for (const form of [file('Referat.txt', minutes), pasted(minutes)]) {
      const { status, html } = await send(form);
      expect(status).toBe(200);
      expect(wordsOf(html)).toContain('6. oktober 2026 er en tirsdag, ikke en mandag');
      // What is read there comes into the records only in Teams.
      expect(html).not.toContain('preview-import');
    }
    const { html } = await send(
      file(
        'Referat.docx',
        docx(
          minutes
            .split('\n')
            .map((line) => p(line))
            .join(''),
        ),
      ),
    );
    expect(wordsOf(html)).toContain('Kontrol af Referat.docx');
  });

  it('says where it is imported, and there it lies, without being sent again', async () => {
    const { html } = await send(file('Referat fra siden.txt', minutes.replace('Lægedækning', 'Akutberedskab')));
    expect(wordsOf(html)).toContain('skriv »kontrollér« i din chat med Referent i Teams');
    const secretary = office.at(KLU, 'sekretaer');
    const list = await secretary.say('kontrollér');
    const button = JSON.stringify(buttonsOf(list.card).find(({ action }) => /siden\.txt/.test(`${action.title}`)));
    const paperId = /"paperId":"([^"]+)"/.exec(button)?.[1] ?? '';
    const shown = await secretary.press(list, 'paper-findings', {}, { where: { paperId } });
    expect(shown.text).toContain('Kontrol af Referat fra siden.txt');
    expect(shown.text).not.toContain('skriv »kontrollér«');
    expect((await secretary.press(shown, 'preview-import')).text).toContain('Indlæs referatet?');
  });

  it('says why a file is not read, and asks again where nothing came', async () => {
    expect(wordsOf((await send(file('Referat.docm', docx(p('x'))))).html)).toContain('makroer');
    const nothing = await send(pasted(' '));
    expect([nothing.status, wordsOf(nothing.html)]).toEqual([
      422,
      expect.stringContaining('Vælg en fil, eller sæt en tekst ind.'),
    ]);
    expect(nothing.html).toContain('role="alert"');
  });

  it('refuses a file of 50 MB by its size, and says how large it may be', async () => {
    const { html } = await send(file('Referat.docx', new Uint8Array(50 * MB)));
    expect(wordsOf(html)).toMatch(/Filen fylder 50 MB, og Referent læser højst 20 MB/);
  });

  it('refuses a text that is longer than can be pasted, reads none of it, and says how much can', async () => {
    const whole = minutes.repeat(Math.floor(MB / Buffer.byteLength(minutes)));
    expect(wordsOf((await send(pasted(`${whole}${'x'.repeat(2 * MB)}`))).html)).toMatch(
      /Teksten er for lang.*mere end 1 MB.*Intet af den er læst\. Send den som fil, eller del den\./,
    );
    expect(wordsOf((await send(pasted(`${minutes}${'x'.repeat(MB - 2000)}`))).html)).not.toContain('for lang');
  });

  it('shows names and texts from a document as they stand there', async () => {
    const { html } = await send(file(`<img src=x onerror=alert(1)> ${'$'}{7*7} <%= 1 %>.txt`, minutes));
    expect(html).not.toContain('<img');
    expect(wordsOf(html).replaceAll('&lt;', '<').replaceAll('&gt;', '>')).toContain(`${'$'}{7*7}`);
  });
});

describe('what is no form of ours', () => {
  const raw = (contentType: string, body: string) =>
    new Promise<number>((resolve, reject) => {
      const sent = httpRequest(address, { method: 'POST', headers: { 'content-type': contentType } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      });
      sent.on('error', reject);
      sent.end(body);
    });

  it.each([
    ['without a boundary', 'multipart/form-data', 'x'],
    [
      'that does not end',
      'multipart/form-data; boundary=b',
      '--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nx',
    ],
    ['with nothing in it', 'multipart/form-data; boundary=b', ''],
    [
      'of a thousand parts',
      'multipart/form-data; boundary=b',
      `${'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n'.repeat(1000)}--b--`,
    ],
    ['sent as something else', 'application/octet-stream', 'x'],
  ])('is answered with a page, %s', async (_, contentType, body) => {
    const status = await raw(contentType, body);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  it('is not read for whoever has no link to the page, or one for something else', async () => {
    expect((await send(pasted(minutes), `${address}x`)).status).toBe(404);
  });
});

describe('the link to the page', () => {
  it('ends after 12 hours', async () => {
    await office.windTo('2027-01-11T20:59');
    expect((await fetch(address)).status).toBe(200);
    await office.windTo('2027-01-11T21:01');
    expect((await fetch(address)).status).toBe(410);
    expect((await send(pasted(minutes))).status).toBe(410);
  });
});
