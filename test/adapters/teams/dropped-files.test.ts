import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fetchFile, isSharePoint } from '../../../src/adapters/teams/dropped-files.ts';
import type { FileFault } from '../../../src/sandbox/teams/file-door.ts';
import { activity, cardOf, DOCTOR, type FrontDesk, MOST, openFrontDesk, TENANT } from './front-desk.ts';

let desk: FrontDesk;
beforeAll(async () => {
  desk = await openFrontDesk({ answer: () => cardOf('Kontrol') });
});
beforeEach(() => {
  desk.asked.length = 0;
});
afterAll(() => desk[Symbol.asyncDispose]());

const bytes = new TextEncoder().encode('Dagsorden');
const drop = (file = bytes, text = '') => desk.teams.person(DOCTOR).drop('Dagsorden.txt', file, text);
const DOWNLOAD = 'application/vnd.microsoft.teams.file.download.info';
const posted = async (...attachments: unknown[]) => {
  await desk.post(JSON.stringify(activity(desk, { text: '', attachments })));
  return desk.asked;
};

describe('a file dropped in one’s own chat', () => {
  it('is fetched and handed in with its name, and answered with a card', async () => {
    expect(await drop(bytes, 'for KLU')).toMatchObject([{ card: { type: 'AdaptiveCard' } }]);
    expect(desk.asked).toMatchObject([
      { door: 'check', text: 'for KLU', visitor: { entraId: DOCTOR }, handed: { name: 'Dagsorden.txt' } },
    ]);
    const [{ handed } = {}] = desk.asked;
    expect(handed !== undefined && 'bytes' in handed && new TextDecoder().decode(handed.bytes)).toBe('Dagsorden');
    desk.teams.insistOnNoComplaints();
  });

  it('is taken up to the size that is read, and not a byte more', async () => {
    await drop(new Uint8Array(MOST));
    expect(desk.asked[0]?.handed).toHaveProperty('bytes');
    await drop(new Uint8Array(MOST + 1));
    expect(desk.asked[1]?.handed).toMatchObject({ failed: { bytes: MOST + 1, most: MOST } });
  });

  it('is stopped where it has no end and does not say how long it is', async () => {
    desk.teams.scriptFile('endless');
    await drop();
    expect(desk.asked).toMatchObject([{ handed: { failed: { most: MOST } } }]);
  });

  it.each<[FileFault, string]>([
    ['gone', 'expired'],
    ['sign-in-page', 'expired'],
    ['slow', 'not-fetched'],
    ['elsewhere', 'not-fetched'],
  ])('is told not to have come where Teams answers with »%s«: %s', async (fault, failed) => {
    desk.teams.scriptFile(fault);
    await drop();
    expect(desk.asked).toMatchObject([{ handed: { name: 'Dagsorden.txt', failed } }]);
  });

  it('is fetched from nowhere else, whatever a message says', async () => {
    const elsewhere = ['http://169.254.169.254/latest', 'http://localhost:1/x', 'file:///etc/passwd', 'no address'];
    for (const downloadUrl of elsewhere) {
      const [asked] = await posted({ contentType: DOWNLOAD, name: 'a.docx', content: { downloadUrl } });
      expect(asked, downloadUrl).toMatchObject({ handed: { failed: 'not-fetched' } });
      desk.asked.length = 0;
    }
  });

  it('is no file where the attachment is something else, or has no address', async () => {
    await posted({ contentType: 'text/html', content: '<p>x</p>' }, { contentType: DOWNLOAD, content: {} }, null, 7);
    expect(desk.asked).toMatchObject([{ door: 'greet' }]);
  });

  it('is one of five at most in a message', async () => {
    const one = { contentType: DOWNLOAD, name: 'a.docx', content: { downloadUrl: 'http://localhost:1/x' } };
    const [{ conversationId: id } = { conversationId: '' }] = desk.teams.person(DOCTOR).chat();
    const conversation = { id, conversationType: 'personal', tenantId: TENANT };
    const attachments = Array.from({ length: 9 }, () => one);
    await desk.post(JSON.stringify(activity(desk, { text: '', conversation, attachments })));
    expect(desk.asked).toHaveLength(5);
  });
});

it.each([
  ['https://contoso-my.sharepoint.com/personal/a/_layouts/15/download.aspx?tempauth=x', true],
  ['https://contoso.sharepoint.us/x', true],
  ['http://contoso.sharepoint.com/x', false],
  ['https://contoso.sharepoint.com:8443/x', false],
  ['https://user@contoso.sharepoint.com/x', false],
  ['https://sharepoint.com.evil.example/x', false],
  ['https://evil.example/contoso.sharepoint.com', false],
  ['https://a.b.sharepoint.com/x', false],
])('in production a file comes from SharePoint or OneDrive only: %s', (url, is) => {
  expect(isSharePoint(new URL(url))).toBe(is);
});

it('sent on to a place that is not Teams’, it is not even asked for there', async () => {
  const listening = async (answer: (asked: number) => { status: number; location?: string }) => {
    let asked = 0;
    const server = createServer((_request, response) => {
      asked += 1;
      const { status, location } = answer(asked);
      response.statusCode = status;
      if (location !== undefined) response.setHeader('location', location);
      response.end('Hemmeligt');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo; // a TCP server's address is never a path
    return { url: `http://127.0.0.1:${port}/`, asked: () => asked, close: () => server.close() };
  };
  const inside = await listening(() => ({ status: 200 }));
  const teams = await listening((asked) => (asked === 1 ? { status: 302, location: inside.url } : { status: 200 }));
  const door = { isFileHost: ({ href }: URL) => href === teams.url, most: MOST, milliseconds: 5000 };
  try {
    expect(await fetchFile({ name: 'a.txt', url: teams.url }, door)).toEqual({ name: 'a.txt', failed: 'not-fetched' });
    expect([teams.asked(), inside.asked()]).toEqual([1, 0]);
    expect(await fetchFile({ name: 'a.txt', url: teams.url }, door)).toHaveProperty('bytes');
  } finally {
    inside.close();
    teams.close();
  }
});

it.each([
  [401, 'expired'],
  [403, 'expired'],
  [404, 'expired'],
  [410, 'expired'],
  [429, 'not-fetched'],
  [500, 'not-fetched'],
  [503, 'not-fetched'],
])('answered with %i, a file is %s: only the first is worth dropping again', async (status, failed) => {
  const server = createServer((_request, response) => {
    response.statusCode = status;
    response.end('x');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a TCP server's address is never a path
  const door = { isFileHost: () => true, most: MOST, milliseconds: 5000 };
  try {
    expect(await fetchFile({ name: 'a.txt', url: `http://127.0.0.1:${port}/` }, door)).toMatchObject({ failed });
  } finally {
    server.close();
  }
});
