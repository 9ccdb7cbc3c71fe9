import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerPages } from '../../src/adapters/web/answer/routes.ts';
import { publicPages } from '../../src/adapters/web/pages/routes.ts';
import { type Listening, listen, webServer } from '../../src/adapters/web/server.ts';
import { LetterReader } from '../counter/letters/letter-reader.ts';
import { KLU, type SpringMeeting, springMeeting } from '../counter/letters/spring-meeting.ts';
import { type Office, openOffice } from '../counter/office.ts';
import { at, body } from '../documents/sample-body.ts';
import { openBrowser } from '../pictures/browser.ts';
import { wrongWith } from './looking.ts';

const PICTURES = 'out/pictures/cases';
const PHONE = { viewport: { width: 320, height: 640 }, deviceScaleFactor: 2 };
const FEED = 'comitology-feed';

let browser: Browser;
let reader: Page;
let glass: Page;

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  browser = await openBrowser();
  glass = await (await browser.newContext(PHONE)).newPage();
  reader = await (await browser.newContext({ ...PHONE, javaScriptEnabled: false })).newPage();
});
afterAll(() => browser?.close());

/** Looks at what the reader's browser, which runs no scripts, shows: in light and dark, and leaves pictures. */
async function looksWell(name: string): Promise<void> {
  const sheets = new URL('/', reader.url()).href;
  await glass.setContent((await reader.content()).replaceAll('href="/', `href="${sheets}`));
  for (const colorScheme of ['light', 'dark'] as const) {
    await glass.emulateMedia({ colorScheme });
    await glass.screenshot({ path: join(PICTURES, `${name}-${colorScheme}.png`), fullPage: true });
    expect(await wrongWith(glass), `${name}, ${colorScheme}`).toEqual([]);
  }
}

/** A press that posts a form, and the page it answers with, loaded. */
async function press(name: string): Promise<void> {
  await Promise.all([reader.waitForEvent('load'), reader.getByRole('button', { name }).first().click()]);
}

describe('cases in Guldborgsund, by letter', () => {
  let spring: SpringMeeting;
  beforeAll(async () => {
    spring = await springMeeting();
  });
  afterAll(() => spring?.close());

  it('S3-03: a consultation is read, answered with a text, and shown as answered', async () => {
    const { secretary, office, doctor } = spring;
    const form = await secretary.press(await secretary.say('høring'), 'consult-form');
    await secretary.press(form, 'consult', {
      'consultation-title': 'Praksisplan',
      'consultation-text': 'Hvad mener I om udkastet?',
      'window-days': '5',
      'hears-members': 'yes',
    });
    await office.deliver();
    await reader.goto(doctor.link('Praksisplan'));
    await looksWell('consultation');
    await press('Svar');
    await looksWell('consultation-form');
    await reader.locator('textarea').first().fill('Vi bakker op om udkastet.');
    await press('Gem svaret');
    await looksWell('consultation-answered');
  });

  it('S1-07: a task is shown with its deadline, and its state is noted', async () => {
    const { secretary, office, doctor } = spring;
    await office.windTo('2027-03-25T10:00');
    await spring.releaseAgenda();
    await office.windTo('2027-04-22T09:00');
    await spring.circulate();
    const point = await secretary.forge('correct-point', {
      bodyId: KLU,
      meetingId: '2027-04-08',
      pointId: 'any-other-business',
    });
    await secretary.press(await secretary.press(point, 'follow-up-form'), 'add-follow-up', {
      'follow-up': 'Undersøge akutteamet',
      owner: 'member:plo-2',
      'due-date': '2027-06-01',
    });
    // Its owner is told when the minutes are approved.
    await office.windTo('2027-05-06T09:00');
    await reader.goto(doctor.link('Du har fået en opgave'));
    await looksWell('follow-up');
    await press('Skriv status');
    await looksWell('follow-up-status');
    await reader.goto(doctor.link('Du har fået en opgave'));
    await press('Udført');
    await looksWell('follow-up-done');
  });

  it('S4-11: a meeting that was moved, and then cancelled, says so on the old link', async () => {
    const { secretary, office, doctor } = spring;
    await office.windTo('2027-09-20T10:00');
    const link = doctor.link('Punkter', 'oktober');
    const move = { date: '2027-10-21', reason: 'Formanden er syg' };
    await secretary.press(await secretary.say('flyt møde 7. oktober'), 'move-meeting', move, { unchecked: true });
    await office.deliver();
    await reader.goto(link);
    expect(await reader.locator('main').textContent()).toContain('Formanden er syg');
    await looksWell('moved');
    await secretary.press(await secretary.say('aflys møde 21. oktober'), 'cancel-meeting', { reason: 'Ingen punkter' });
    await office.deliver();
    await reader.goto(link);
    expect(await reader.locator('main').textContent()).toContain('aflyst');
    await looksWell('cancelled');
  });
});

describe('a proposal to be answered in writing', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice('2027-01-11T09:00', { rules: new URL('../bodies/files/', import.meta.url).pathname });
  });
  afterAll(() => office?.sandbox.close());

  it('is read, answered, changed, and closed', async () => {
    const secretary = office.at(FEED, 'secretariat');
    await secretary.say('help');
    const form = await secretary.press(await secretary.say('written procedure'), 'propose-in-writing-form');
    await secretary.press(form, 'propose-in-writing', {
      'proposal-title': 'Zinc oxide',
      'proposal-text': 'The draft act.',
    });
    await office.deliver();
    const link = new LetterReader(office, FEED, 'delegation-7').link('Zinc oxide');
    await reader.goto(link);
    await looksWell('written');
    await press('Against');
    await looksWell('written-answered');
    await reader.goto(link);
    await looksWell('written-again');
    await office.windTo('2027-01-26T09:00');
    await reader.goto(link);
    await looksWell('written-closed');
  });
});

describe('when it is our fault', () => {
  let server: Listening;
  const faults: unknown[] = [];
  beforeAll(async () => {
    const failing = () => Promise.reject(new Error('password=hemmelig'));
    const store = { transaction: failing, dueBy: failing, nextDue: failing, look: failing, records: failing };
    const door = {
      letIn: failing,
      open: failing,
      press: failing,
      sendNew: failing,
      check: failing,
      mayPress: () => false,
    };
    const web = webServer(() => 'https://referater.example');
    answerPages({ door: { ...door, asides: new Set<string>() }, broke: (fault) => faults.push(fault) })(web);
    publicPages({
      bodies: { get: () => body, all: () => [body] },
      store: { ...store, versions: failing, journalOf: failing, roster: failing, noteRoster: failing },
      clock: () => at('2027-08-15T12:00'),
      origin: () => 'https://referater.example',
      docx: failing,
      calendar: () => '',
      broke: (fault) => faults.push(fault),
    })(web);
    server = await listen(web, 0, '127.0.0.1');
  });
  afterAll(() => server?.close());

  it.each(['svar/some-token', KLU])(
    '503 says so in words, and nothing of why, in both languages: /%s',
    async (path) => {
      for (const language of ['da', 'en']) {
        const answer = await reader.goto(`${server.url}/${path}?lang=${language}`);
        expect(answer?.status()).toBe(503);
        expect(await reader.content()).not.toContain('hemmelig');
        await looksWell(`unavailable-${path.slice(0, 3)}-${language}`);
      }
      expect(faults.length).toBeGreaterThan(0);
    },
  );
});
