import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packed } from '../../src/adapters/zip/write-zip.ts';
import { embeddedDatabase } from '../adapters/postgres/databases.ts';
import { filesOf, packageOf, text } from '../archive/packed-meeting.ts';
import { KLU, type SpringMeeting, springMeeting } from '../counter/letters/spring-meeting.ts';
import type { Shown } from '../counter/office.ts';
import { approvedStory, keepingRoom } from '../desk/keeping-room.ts';
import { openBrowser } from '../pictures/browser.ts';
import { cutOff, tooWide, wrongWith } from './looking.ts';

const PICTURES = 'out/pictures/handed-out';
const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 900 };
/** Milliseconds for axe on some documents, on a machine that is busy. */
const LONG = 300_000;

let browser: Browser;
let reader: Page;
/** Where a page is looked at: axe needs scripts, which the pages let nobody run. */
let glass: Page;

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  browser = await openBrowser();
  glass = await (await browser.newContext({ bypassCSP: true })).newPage();
  reader = await (await browser.newContext({ viewport: NARROW, javaScriptEnabled: false })).newPage();
});
afterAll(() => browser?.close());

/** At 320 px and on a wide screen, in light and dark, and with text at double size; leaves pictures. */
async function looksWell(name: string, html: string): Promise<void> {
  await glass.setContent(html);
  for (const [size, viewport] of [
    ['narrow', NARROW],
    ['wide', WIDE],
  ] as const) {
    await glass.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await glass.emulateMedia({ colorScheme });
      await glass.screenshot({ path: join(PICTURES, `${name}-${size}-${colorScheme}.png`), fullPage: true });
      expect(await wrongWith(glass), `${name}, ${size}, ${colorScheme}`).toEqual([]);
    }
  }
  await glass.setViewportSize({ width: 640, height: 800 });
  await glass.addStyleTag({ content: 'html { font-size: 200% }' });
  expect([...(await tooWide(glass)), ...(await cutOff(glass))], `${name} at double size`).toEqual([]);
}

/** What the reader's browser, which runs no scripts, shows, with its style sheets. */
async function shows(name: string): Promise<void> {
  await looksWell(name, (await reader.content()).replaceAll('href="/', `href="${new URL('/', reader.url()).href}`));
}

describe('the package of a meeting, as whoever keeps records opens it', () => {
  it(
    'has an index and documents with nothing wrong',
    async () => {
      // A draft looks as the minutes do.
      const isLookedAt = (path: string) => path.endsWith('.html') && !path.includes('udkast');
      const database = await embeddedDatabase();
      const room = await keepingRoom(database);
      try {
        await room.play(...approvedStory());
        const files = await filesOf(await packed(await packageOf(room, database)));
        const pages = [...files].filter(([path]) => isLookedAt(path));
        expect(pages.length).toBeGreaterThan(3);
        for (const [path, bytes] of pages) await looksWell(`package-${path.replaceAll('/', '-')}`, text(bytes));
      } finally {
        await room.close();
      }
    },
    LONG,
  );
});

describe('pages of the secretary’s own', () => {
  let spring: SpringMeeting;
  beforeAll(async () => {
    spring = await springMeeting();
  });
  afterAll(() => spring?.close());

  const linkOn = ({ card }: Shown) => /"url":"(http[^"]+)"/.exec(JSON.stringify(card))?.[1] ?? '';
  const button = (name: string) =>
    Promise.all([reader.waitForEvent('load'), reader.getByRole('button', { name }).click()]);

  it('»oplysninger om«: the page that gives the file, and the page in it', async () => {
    const { secretary, office } = spring;
    const board = await secretary.say('oplysninger om plo-2');
    const link = linkOn(await secretary.press(board, 'export-person'));
    for (const language of ['da', 'en']) {
      await reader.goto(`${link}?lang=${language}`);
      await shows(`person-link-${language}`);
    }
    const given = await fetch(link, { method: 'POST' });
    const files = await filesOf(new Uint8Array(await given.arrayBuffer()));
    await looksWell('person', text(files.get('oplysninger.html')));
    await office.windTo('2027-02-11T09:00');
    await reader.goto(link);
    await shows('person-link-expired');
  });

  it('»kontrollér«: the form, with nothing in it, and what was found in a document', async () => {
    const { secretary, office } = spring;
    await secretary.say('hjælp');
    const link =
      /http:\/\/[^"]+\/svar\/[^"]+/.exec(JSON.stringify((await secretary.say('kontrollér')).card))?.[0] ?? '';
    expect(office.body(KLU).id).toBe(KLU);
    for (const language of ['en', 'da']) {
      await reader.goto(`${link}?lang=${language}`);
      await shows(`check-${language}`);
    }
    await button('Kontrollér');
    await shows('check-fault');
    expect(await reader.title()).toMatch(/^Fejl: /);
    await reader
      .locator('textarea')
      .fill('Referat\nMødedato: mandag den 6. oktober 2026\n\n1. Lægedækning\n\nReferat:\nUdvalget drøftede sagen.\n');
    await button('Kontrollér');
    expect(await reader.locator('main').textContent()).toContain('tirsdag');
    await shows('check-found');
  });
});
