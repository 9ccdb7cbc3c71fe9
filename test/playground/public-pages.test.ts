import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { extractText } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Meeting } from '../../src/domain/meeting/meeting.ts';
import { hostileBody, hostileMeetings } from '../adapters/web/pages/hostile-sample.ts';
import { corrected, held, meetingWith, withdrawn } from '../adapters/web/pages/public-sample.ts';
import { openSite, type Site } from '../adapters/web/pages/site.ts';
import { planned, released } from '../documents/sample.ts';
import { at, body } from '../documents/sample-body.ts';
import { openBrowser } from '../pictures/browser.ts';
import { cutOff, tooWide, wrongWith } from './looking.ts';

const PICTURES = 'out/pictures/pages';
const klu = '/klu-guldborgsund';
const on = (date: string) => ({ ...planned.slot, date: Temporal.PlainDate.from(date) });

const meetings: Readonly<Record<string, Meeting>> = {
  // Of years that are opened by themselves.
  '2021-04-08': { ...planned, slot: on('2021-04-08') },
  '2024-04-11': { ...planned, slot: on('2024-04-11') },
  '2026-04-09': { ...planned, slot: on('2026-04-09') },
  '2027-04-08': meetingWith(corrected),
  '2027-05-13': meetingWith(held),
  '2027-06-10': meetingWith(withdrawn),
  '2027-09-09': {
    ...planned,
    slot: on('2027-09-16'),
    agenda: released,
    moves: [
      { from: on('2027-09-09'), to: on('2027-09-16'), reason: 'Formanden er bortrejst', at: at('2027-08-01T09:00') },
    ],
  },
  '2027-10-07': { ...planned, slot: on('2027-10-07') },
  '2027-12-09': {
    stage: 'cancelled',
    slot: on('2027-12-09'),
    reason: 'For få punkter',
    at: at('2027-08-01T09:00'),
    online: { state: 'wanted' },
  },
};

const PAGES: Readonly<Record<string, string>> = {
  front: '/',
  body: klu,
  minutes: `${klu}/2027-04-08`,
  held: `${klu}/2027-05-13`,
  withdrawn: `${klu}/2027-06-10`,
  moved: `${klu}/2027-09-09`,
  ahead: `${klu}/2027-10-07`,
  cancelled: `${klu}/2027-12-09`,
  'not-yet': `${klu}/2027-10-07/referat.docx`,
  search: '/soeg',
  found: '/soeg?q=nummer',
  'not-found': '/soeg?q=intet+af+dette',
  'search-fault': '/soeg?q=&fra=x&til=y&udvalg=z',
  accessibility: '/tilgaengelighed',
  data: '/data',
  privacy: '/privatliv',
  terms: '/vilkaar',
  'no-page': '/findes-ikke',
  'hostile-front': '/',
  'hostile-body': '/fjendtligt',
  'hostile-minutes': '/fjendtligt/2027-04-08',
  'hostile-withdrawn': '/fjendtligt/2027-10-07',
  'hostile-found': '/soeg?q=fed',
};
/** Milliseconds for a page of 300 points on a machine that is busy. */
const LONG = 300_000;
const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 900 };

let site: Site;
let hostile: Site;
let browser: Browser;
/** axe needs scripts, and what it measures is set into the page, which our own policy would not let in. */
let page: Page;

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  site = await openSite([body], meetings, at('2027-08-15T12:00'));
  hostile = await openSite([hostileBody], hostileMeetings, at('2027-11-15T12:00'));
  browser = await openBrowser();
  page = await (await browser.newContext({ viewport: NARROW, bypassCSP: true })).newPage();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await hostile?.close();
});

const urlOf = (name: string, language = 'da') => {
  const path = PAGES[name] ?? '/';
  const { url } = name.startsWith('hostile') ? hostile : site;
  return `${url}${path}${path.includes('?') ? '&' : '?'}lang=${language}`;
};

/** 300 points take axe long: they are looked at in one language, and not pictured. */
const isSmall = (name: string) => name !== 'hostile-minutes';

describe('WCAG 2.2 AA, as far as axe can see', () => {
  it.each(Object.keys(PAGES))(
    '%s has nothing wrong at 320 px, light and dark, in both languages',
    async (name) => {
      await page.setViewportSize(NARROW);
      for (const language of isSmall(name) ? ['da', 'en'] : ['da']) {
        await page.goto(urlOf(name, language));
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          if (isSmall(name))
            await page.screenshot({ path: join(PICTURES, `${name}-${language}-${colorScheme}.png`), fullPage: true });
          expect(await wrongWith(page), `${name}, ${language}, ${colorScheme}`).toEqual([]);
        }
      }
    },
    LONG,
  );

  it.each(Object.keys(PAGES))('%s has nothing wrong on a wide screen', async (name) => {
    await page.setViewportSize(WIDE);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(urlOf(name));
    if (isSmall(name)) await page.screenshot({ path: join(PICTURES, `${name}-wide.png`), fullPage: true });
    expect(await wrongWith(page)).toEqual([]);
  });

  it.each(Object.keys(PAGES))(
    '1.4.4, 1.4.12: %s loses nothing with text at double size, nor with wider spacing',
    async (name) => {
      await page.setViewportSize({ width: 640, height: 800 });
      await page.goto(urlOf(name));
      for (const content of [
        'html { font-size: 200% }',
        '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
      ]) {
        const style = await page.addStyleTag({ content });
        expect([...(await tooWide(page)), ...(await cutOff(page))], content).toEqual([]);
        await style.evaluate((element) => Reflect.get(element, 'remove').call(element));
      }
    },
  );

  it('2.3.3: nothing moves, whatever is set', async () => {
    expect(await site.text('/pages.css')).not.toMatch(/animation|transition|scroll-behavior/);
  });
});

describe('a reader without scripts, with the keyboard alone', () => {
  let reader: Page;
  beforeAll(async () => {
    reader = await (await browser.newContext({ viewport: WIDE, javaScriptEnabled: false })).newPage();
  });

  it('2.4.1: goes past the navigation to the content', async () => {
    await reader.goto(urlOf('minutes'));
    await reader.keyboard.press('Tab');
    expect(await reader.locator(':focus').textContent()).toBe('Gå til indholdet');
    await reader.keyboard.press('Enter');
    expect(await reader.locator(':focus').getAttribute('id')).toBe('main');
    await reader.keyboard.press('Tab');
    expect(await reader.locator(':focus').textContent()).toBe('Udvalg');
  });

  it.each(['front', 'body', 'minutes', 'found'])(
    '2.4.7, 2.4.11: sees the focus on each stop of %s, in the order they stand',
    async (name) => {
      await reader.goto(urlOf(name));
      const stops = await reader
        .locator('a[href], input:not([type=hidden]), select, button, summary')
        .filter({ visible: true })
        .count();
      const seen: number[] = [];
      for (let stop = 0; stop < stops; stop += 1) {
        await reader.keyboard.press('Tab');
        const focus = reader.locator(':focus');
        const box = await focus.boundingBox();
        expect(box, `${name}, stop ${stop}`).not.toBeNull();
        expect(await reader.evaluate('getComputedStyle(document.activeElement).outlineWidth')).toBe('3px');
        // A date has parts of its own to stop at.
        if ((await focus.getAttribute('type')) === 'date')
          for (let part = 0; part < 3; part += 1) await reader.keyboard.press('Tab');
        seen.push(box?.y ?? -1);
      }
      expect(seen.every((y) => y >= 0 && y < WIDE.height)).toBe(true);
    },
  );

  it('opens an earlier year, and goes to its meeting', async () => {
    await reader.goto(urlOf('body'));
    const meeting = reader.getByRole('link', { name: '11. april 2024' });
    expect(await meeting.isVisible()).toBe(false);
    await reader.getByText('2024 (ét møde)').focus();
    await reader.keyboard.press('Enter');
    await Promise.all([reader.waitForEvent('load'), meeting.click()]);
    expect(new URL(reader.url()).pathname).toBe(`${klu}/2024-04-11`);
  });

  it('searches, and comes to the point', async () => {
    await reader.goto(urlOf('front'));
    await reader.getByRole('searchbox').fill('Nummer');
    await Promise.all([reader.waitForEvent('load'), reader.keyboard.press('Enter')]);
    expect(await reader.locator('mark').first().textContent()).toBe('nummer');
    await Promise.all([reader.waitForEvent('load'), reader.locator('.hits a').first().click()]);
    expect(new URL(reader.url()).hash).toBe('#punkt-2.1');
    expect(await reader.locator(':target').textContent()).toBe('2.1 Akutteam i aftentimerne');
    expect(reader.url()).toContain('lang=da');
  });

  it('3.3.1: is led from each fault to its field, where what was written still stands', async () => {
    await reader.goto(urlOf('search-fault'));
    expect(await reader.getByRole('alert').getByRole('link').count()).toBe(4);
    await reader.getByRole('alert').getByRole('link').first().click();
    expect(await reader.locator(':target').getAttribute('aria-invalid')).toBe('true');
  });

  it('changes the language, and stays where they are', async () => {
    await reader.goto(urlOf('found'));
    await Promise.all([reader.waitForEvent('load'), reader.getByRole('link', { name: 'English' }).click()]);
    expect(await reader.locator('html').getAttribute('lang')).toBe('en');
    expect(await reader.locator('mark').first().textContent()).toBe('nummer');
  });
});

describe('on paper', () => {
  it('has the meetings of every year, also of those that were not opened', async () => {
    await page.goto(urlOf('body'));
    const file = join(PICTURES, 'body.pdf');
    await page.pdf({ path: file, format: 'A4' });
    const { text } = await extractText(new Uint8Array(await readFile(file)), { mergePages: true });
    for (const day of ['9. april 2026', '11. april 2024', '8. april 2021']) expect(text).toContain(day);
  });

  it('has the minutes, their address and those of their links, and no navigation', async () => {
    await page.goto(urlOf('minutes'));
    const file = join(PICTURES, 'minutes.pdf');
    await page.pdf({ path: file, format: 'A4' });
    const { text } = await extractText(new Uint8Array(await readFile(file)), { mergePages: true });
    expect(text).toContain('Lægerne ønsker et fast nummer.');
    expect(text).toContain('https://referater.example/klu-guldborgsund/2027-04-08');
    for (const left of ['Gå til indholdet', 'Søg i referater', 'Privatliv', 'Hent referatet'])
      expect(text).not.toContain(left);
  });
});
