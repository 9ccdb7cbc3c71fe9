import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KLU, MEETING, type SpringMeeting, springMeeting } from '../counter/letters/spring-meeting.ts';
import { meetingOf } from '../counter/office.ts';
import { openBrowser } from '../pictures/browser.ts';
import { wrongWith } from './looking.ts';

const PICTURES = 'out/pictures/letters';
const PHONE: BrowserContextOptions = { viewport: { width: 320, height: 640 }, deviceScaleFactor: 2 };

let spring: SpringMeeting;
let browser: Browser;
let reader: Page;
/** Where a page is looked at: axe needs scripts, and the reader's browser runs none. */
let glass: Page;

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  browser = await openBrowser();
  spring = await springMeeting();
  await spring.office.windTo('2027-03-12T10:00');
  glass = await (await browser.newContext(PHONE)).newPage();
  reader = await (await browser.newContext({ ...PHONE, javaScriptEnabled: false })).newPage();
});
afterAll(async () => {
  await browser?.close();
  await spring?.close();
});

/** Looks at the page in light and dark, and leaves pictures. */
async function looksWell(name: string, page: Page = reader): Promise<void> {
  const sheets = new URL('/', spring.office.sandbox.referent.server.url);
  await letterLooksWell(name, (await page.content()).replaceAll('href="/', `href="${sheets}`));
}

async function letterLooksWell(name: string, html: string): Promise<void> {
  await glass.setContent(html);
  for (const colorScheme of ['light', 'dark'] as const) {
    await glass.emulateMedia({ colorScheme });
    await glass.screenshot({ path: join(PICTURES, `${name}-${colorScheme}.png`), fullPage: true });
    expect(await wrongWith(glass), `${name}, ${colorScheme}`).toEqual([]);
  }
}

/** A press that posts a form, and the page it answers with, loaded. */
async function press(pressed: () => Promise<void>, page: Page = reader): Promise<void> {
  await Promise.all([page.waitForEvent('load'), pressed()]);
}

const button = (name: string, page: Page = reader) => press(() => page.getByRole('button', { name }).click(), page);

const minutes = async () => (await meetingOf(spring.office, KLU, MEETING)).minutes;

describe('a member without an account, on a phone, without scripts', () => {
  it('the letter itself has nothing wrong', async () => {
    await letterLooksWell('letter-call', spring.doctor.letter('Punkter').content);
  });

  it('the call for items, in both languages', async () => {
    await reader.goto(`${spring.doctor.link('Punkter')}?lang=en`);
    await looksWell('items-en');
    await reader.goto(spring.doctor.link('Punkter'));
    await looksWell('items');
  });

  it('with something missing: the summary has the focus and leads to the field, and nothing typed is lost', async () => {
    await reader.getByLabel('Emne').fill('Akutteam');
    await button('Indsend punkt');
    await looksWell('items-fault');
    expect(await reader.title()).toMatch(/^Fejl: /);
    expect(await reader.getByLabel('Emne').inputValue()).toBe('Akutteam');
    await reader.getByRole('alert').getByRole('link').first().click();
    expect(await reader.locator(':target').getAttribute('aria-invalid')).toBe('true');
  });

  it('the item handed in, corrected and shown', async () => {
    for (const field of await reader.locator('textarea[required]').all()) await field.fill('Som aftalt');
    await button('Indsend punkt');
    await looksWell('item-receipt');
    await button('Ret punktet');
    await looksWell('item-edit');
    await button('Gem ændringer');
    await press(() => reader.getByRole('link', { name: 'Tilbage' }).click());
    await looksWell('item-overview');
  });

  it('why a day is the last opens beside the form', async () => {
    await button('Indsend et punkt mere');
    const beside = reader.context().waitForEvent('page');
    await reader.getByRole('button', { name: 'Hvorfor?' }).click();
    const why = await beside;
    await why.waitForLoadState();
    await looksWell('why', why);
    await why.close();
  });

  it('afbud with a substitute', async () => {
    const beside = reader.context().waitForEvent('page');
    await reader.getByRole('button', { name: 'Meld afbud' }).click();
    const form = await beside;
    await form.waitForLoadState();
    await looksWell('absence', form);
    await form.getByLabel('Begrundelse').fill('Vagt');
    await button('Send afbud', form);
    await looksWell('absence-receipt', form);
    await form.close();
    await reader.goto(spring.doctor.link('Punkter'));
    await looksWell('items-absent');
  });

  it('what a link is not for is refused in words', async () => {
    const { status } = await spring.doctor.send(spring.doctor.link('Punkter'), {
      press: JSON.stringify({ verb: 'release-agenda', data: { bodyId: KLU, meetingId: MEETING } }),
    });
    expect(status).toBe(403);
  });

  it('the agenda and the meeting', async () => {
    await spring.office.windTo('2027-03-25T10:00');
    await spring.releaseAgenda();
    await letterLooksWell('letter-agenda', spring.doctor.letter('Dagsorden').content);
    await reader.goto(spring.doctor.link('Dagsorden'));
    await looksWell('meeting');
  });

  it('the draft, a fault, a comment and an objection', async () => {
    await spring.office.windTo('2027-04-22T09:00');
    await spring.circulate();
    await letterLooksWell('letter-draft', spring.doctor.letter('Udkast').content);
    await reader.goto(spring.doctor.link('Udkast'));
    await looksWell('draft');
    await button('Send bemærkning');
    await looksWell('draft-fault');
    await reader.getByRole('radio', { name: 'Indsigelse' }).check();
    await reader.getByLabel('Punkt', { exact: true }).selectOption({ index: 3 });
    await reader.getByLabel('Din bemærkning').fill('Punkt 3 er gengivet forkert.');
    await button('Send bemærkning');
    await spring.office.deliver();
    await looksWell('draft-objection');
    await reader.goto(spring.doctor.link('Udkast'));
    await looksWell('draft-with-objection');
  });

  it('the corrected draft, with what was changed struck out and put in', async () => {
    const { secretary } = spring;
    const point = await secretary.press(await secretary.say(`bemærkninger ${MEETING}`), 'correct-point');
    await secretary.press(point, 'write-point', { text: 'Drøftet, og sagen tages op igen' });
    await spring.office.deliver();
    await reader.goto(spring.doctor.link('Udkast'));
    expect(await reader.locator('ins').first().textContent()).toContain('tages op igen');
    await looksWell('draft-revised');
    await letterLooksWell('letter-draft-revised', spring.doctor.letters().at(-1)?.content ?? '');
  });

  it('with the keyboard alone', async () => {
    await reader.goto(spring.doctor.link('Udkast'));
    await reader.keyboard.press('Tab');
    expect(await reader.locator(':focus').textContent()).toBe('Gå til indholdet');
    for (let steps = 0; steps < 60; steps += 1) {
      await reader.keyboard.press('Tab');
      const at = await reader.locator(':focus').textContent();
      if (at?.trim() === 'Ingen bemærkninger') break;
    }
    await press(() => reader.keyboard.press('Enter'));
    await looksWell('draft-no-comments');
    expect(await minutes()).toMatchObject({ noComments: [{ by: 'plo-2' }] });
  });

  it('links that do not open', async () => {
    const old = spring.doctor.link('Punkter');
    await reader.goto(`${old}x`);
    await looksWell('unknown');
    await spring.office.windTo('2027-05-20T09:00');
    await reader.goto(old);
    await looksWell('expired');
    await button('Send mig et nyt link');
    await looksWell('new-link');
    await spring.office.deliver();
    await reader.goto(old);
    await looksWell('replaced');
    await letterLooksWell('letter-new-link', spring.doctor.letter('nye link').content);
    await reader.goto(spring.doctor.link('nye link'));
    await looksWell('items-after-the-meeting');
    await spring.change(/^ {2}- id: plo-2 .*\n(?: {4}.*\n)+/m, '');
    await reader.goto(spring.doctor.link('nye link'));
    await looksWell('left');
  });
});
