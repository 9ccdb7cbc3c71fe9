import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { openDatabase } from '../../src/adapters/postgres/database.ts';
import { packed } from '../../src/adapters/zip/write-zip.ts';
import { filesOf, packageOf, text } from '../archive/packed-meeting.ts';
import { KLU, MEETING, springMeeting } from '../counter/letters/spring-meeting.ts';
import { approvedStory, keepingRoom } from '../desk/keeping-room.ts';
import { openBrowser } from './browser.ts';

/**
 * `draw-pages.ts [<folder>]`: the README's pictures of what members and the public read, drawn from a meeting that is
 * held from its call to its published minutes. The folder is adaptive-cards/pictures unless another is named.
 */
const FOLDER = process.argv[2] ?? 'adaptive-cards/pictures';
const DESK: BrowserContextOptions = { viewport: { width: 860, height: 760 }, locale: 'da-DK' };
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 760 }, locale: 'da-DK' };

const ITEM = {
  topic: 'Akutteamets åbningstider',
  what: 'Hvornår lægen kan ringe til akutteamet om aftenen og i weekenden.',
  how: 'Oplæg ved regionen og drøftelse.',
  why: 'Ordningen går på tværs af kommune, region og praksis.',
};
/** Old minutes whose weekday and date do not agree, and which skip a point. */
const OLD = `Referat
Kommunalt-Lægeligt Udvalg i Guldborgsund
Mødedato: mandag den 6. oktober 2026
Tid: kl. 13.00-15.00

Deltagere:
Formand
Praktiserende læge 1

1. Godkendelse af referat

Referat:
Referatet blev godkendt.

3. Lægedækning i yderområderne

Referat:
Udvalget drøftede lægedækningen.
Opfølgning: Der indkaldes til et møde om lægehuset. Frist: 1. marts 2027.
`;
/** What is said under each point, by the words its card has. */
const SAID: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['Godkendelse af sidste referat', { text: 'Ingen bemærkninger.', outcome: 'approved' }],
  ['Godkendelse af dagsorden', { text: 'Ingen bemærkninger.', outcome: 'approved' }],
  [
    'Akutteamets åbningstider',
    {
      text: 'Regionen orienterede om de nye åbningstider.\n- Lægerne ønsker et fast telefonnummer.\n- Nummeret sendes ud inden 1. juni.',
      outcome: 'decided',
    },
  ],
];

await mkdir(FOLDER, { recursive: true });
const browser = await openBrowser();
const spring = await springMeeting();
try {
  const { office, secretary, doctor } = spring;
  const site = office.sandbox.referent.server.url;
  await office.windTo('2027-03-12T10:00');
  await letter(browser, doctor.letter('Punkter').content, 'letter');
  await picture(browser, doctor.link('Punkter'), 'members-page', PHONE);
  await doctor.press(await doctor.follow('Punkter'), 'Indsend punkt', ITEM);
  const triage = await secretary.press(await secretary.say('punkter'), 'triage-item');
  await secretary.press(triage, 'accept-item', { section: 'decisions' });
  await office.windTo('2027-03-25T10:00');
  await spring.releaseAgenda();
  await office.windTo('2027-04-22T09:00');
  let card = await secretary.press(await secretary.say('referat'), 'write-header');
  for (let place = 0; place < 12 && card.text.includes('Gem og næste'); place += 1) {
    const { text } = card;
    const [, said] = SAID.find(([point]) => text.includes(point)) ?? ['', { text: 'Intet.' }];
    card = await secretary.press(card, 'write-point', said);
  }
  await secretary.press(await secretary.say('rundsend referat'), 'circulate-draft');
  await office.windTo('2027-05-06T09:00');
  const { card: asked } = await secretary.say('kontrollér');
  await found(browser, /http:\/\/[^"]+\/svar\/[^"]+/.exec(JSON.stringify(asked))?.[0] ?? '', 'check-page');
  await index(browser, 'archive-index');
  await picture(browser, `${site}/`, 'public-front', DESK);
  await picture(browser, `${site}/${KLU}`, 'public-body', DESK);
  await picture(browser, `${site}/${KLU}/${MEETING}#referat`, 'public-minutes', DESK);
  await picture(browser, `${site}/soeg?q=telefonnummer`, 'public-search', DESK);
} finally {
  await browser.close();
  await spring.close();
}

/** What the window shows of the page; the harbour's own address is of no interest to anybody. */
async function picture(on: Browser, url: string, name: string, how: BrowserContextOptions): Promise<void> {
  const context = await on.newContext({ ...how, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url);
  await writeFile(join(FOLDER, `${name}.png`), await page.screenshot());
  await context.close();
}

async function letter(on: Browser, html: string, name: string): Promise<void> {
  const context = await on.newContext({ ...DESK, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.setContent(html);
  await writeFile(join(FOLDER, `${name}.png`), await page.screenshot());
  await context.close();
}

/** The page »kontrollér« leads to, once a document has been handed in. */
async function found(on: Browser, url: string, name: string): Promise<void> {
  const context = await on.newContext({ ...PHONE, viewport: { width: 390, height: 1100 }, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('textarea').fill(OLD);
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Kontrollér' }).click()]);
  await writeFile(join(FOLDER, `${name}.png`), await page.screenshot());
  await context.close();
}

/** The readable index of an archive package. */
async function index(on: Browser, name: string): Promise<void> {
  const database = await openDatabase();
  const room = await keepingRoom(database);
  await room.play(...approvedStory());
  const files = await filesOf(await packed(await packageOf(room, database)));
  await letter(on, text(files.get('indeks.html')), name);
  await room.close();
  await database.close();
}
