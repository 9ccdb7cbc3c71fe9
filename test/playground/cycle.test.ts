import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { rulesFolder } from '../../src/config.ts';
import type { Meeting } from '../../src/domain/meeting/meeting.ts';
import { logTo } from '../../src/log.ts';
import type { Playground } from '../../src/sandbox/playground.ts';
import { openPlayground, type Started, startSandbox } from '../../src/sandbox/start.ts';
import { whoIs } from '../../src/sandbox/who.ts';
import { openBrowser } from '../pictures/browser.ts';
import { type PlaygroundDriver, openPlayground as sitDown } from '../pictures/playground-driver.ts';

const PICTURES = 'out/pictures';
const CHAIR = '51753b45-6930-4102-91bf-c241ed84a6aa';

let folder: string;
let started: Started;
let doctorsPlayground: Playground;
let browser: Browser;
let secretary: PlaygroundDriver;
let doctor: PlaygroundDriver;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'referent-'));
  await mkdir(PICTURES, { recursive: true });
  const options = { rules: rulesFolder({}), log: logTo('warn'), folder, port: 0, playgroundPort: 0 };
  started = await startSandbox({ ...options, as: 'klu-guldborgsund' });
  const plo = whoIs('klu-guldborgsund/plo-1', started.sandbox.referent.bodies.all());
  doctorsPlayground = await openPlayground(started.sandbox, plo, 0, join(folder, 'doctor'));
  browser = await openBrowser();
  const { playground } = started;
  if (playground === undefined || 'failed' in playground) throw new Error(`no Playground: ${playground?.failed}`);
  secretary = await sitDown(browser, playground.url);
  doctor = await sitDown(browser, doctorsPlayground.url);
  for (const { page } of [secretary, doctor])
    await page.getByText('Log Panel').locator('..').getByRole('button').last().click();
  await secretary.cardSays('Sekretariatet for KLU Guldborgsund');
  await doctor.cardSays('Sekretariatet for KLU Guldborgsund');
});

afterAll(async () => {
  await browser?.close();
  await doctorsPlayground?.close();
  await started?.close();
  await rm(folder, { recursive: true, force: true });
});

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  await picture(secretary, 'failed-secretary');
  await picture(doctor, 'failed-doctor');
  for (const [place, page] of browser
    .contexts()
    .flatMap((context) => context.pages())
    .entries()) {
    await page.screenshot({ path: join(PICTURES, `failed-${place}.png`), fullPage: true });
  }
});

describe('In the Playground', () => {
  it('the secretary has a year proposed with its deadlines, and approves it', async () => {
    await secretary.say('mødeplan 2027');
    expect(await secretary.cardSays('Her er et forslag')).toContain(
      'Indkaldelse af punkter senest torsdag den 11. marts 2027',
    );
    await picture(secretary, 'plan');
    await secretary.press('Godkend planen');
    await secretary.cardSays('er godkendt');
  });

  it('the call comes to the doctor by itself when the clock gets there, with the fields the body asks for', async () => {
    await secretary.say('spol til 11. marts 2027 kl. 9');
    await secretary.cardSays('Uret er stillet frem');
    const call = await doctor.cardSays('Sekretariatet indkalder punkter');
    expect(call).toContain('senest onsdag den 24. marts 2027');
    await doctor.fill('Emne', 'Fælles medicinkort ved udskrivelse');
    await doctor.fill('Hvad ønskes behandlet?', 'Kortet er ikke ajour, når borgeren kommer hjem.');
    await doctor.fill('Hvordan ønskes det behandlet?', 'Drøftelse og aftale om en fast arbejdsgang.');
    await doctor.fill('Hvorfor ønskes punktet på dagsordenen her?', 'Det rammer både kommune og praksis.');
    await doctor.fill('Hvad skal mødet gøre ved punktet?', 'Beslutning');
    await picture(doctor, 'call');
    await doctor.press('Indsend punkt');
    await doctor.cardSays('er modtaget');
    await picture(doctor, 'receipt');
  });

  it('the secretary sees the item and who has not answered, and puts it on the agenda', async () => {
    await secretary.say('punkter');
    expect(await secretary.cardSays('Har svaret')).toContain('Fælles medicinkort ved udskrivelse');
    await picture(secretary, 'items');
    await secretary.press('Behandl');
    await secretary.cardSays('Det rammer både kommune og praksis.');
    await picture(secretary, 'triage');
    await secretary.press('Sæt på dagsordenen');
    await secretary.cardSays('På dagsordenen under »Beslutnings- og drøftelsespunkter«');
    await secretary.say('dagsorden');
    await secretary.cardSays('Dagsorden, som den ser ud nu');
    await secretary.press('Send dagsordenen ud');
    expect(await secretary.cardSays('Det kan ikke lade sig gøre')).toContain('»Lægedækningen«');
    await secretary.press('Send den uden disse emner');
    await secretary.cardSays('Dagsordenen er sendt ud');
    await doctor.cardSays('Dagsorden til mødet i KLU Guldborgsund');
    await picture(doctor, 'agenda');
  });

  it('the minutes are written point by point on one card', async () => {
    await secretary.say('spol til 8. april 2027 kl. 16');
    await secretary.cardSays('torsdag den 8. april 2027');
    await secretary.say('referat');
    await secretary.cardSays('Referat: tid, sted og fremmøde');
    await secretary.press('Gem og gå til punkterne');
    for (const [place, text] of POINTS.entries()) {
      await secretary.cardSays(`${place + 1} af ${POINTS.length}`);
      await secretary.fill('Referat', text);
      if (place === DECIDING) {
        await secretary.fill('Resultat', 'Besluttet');
        await picture(secretary, 'minutes');
      }
      await secretary.press('Gem og næste');
    }
    await secretary.cardSays('Rundsend referatet');
  });

  it('the draft goes to the doctor with its window, and the comment comes back to the secretary', async () => {
    await secretary.say('rundsend referat');
    await secretary.cardSays('Send til medlemmerne');
    await secretary.press('Send til medlemmerne');
    await secretary.cardSays('Referatet er rundsendt');
    await doctor.cardSays('Ingen bemærkninger');
    await picture(doctor, 'draft');
    await doctor.fill('Din bemærkning', 'Fristen bør gælde fra 1. maj, ikke 1. juni.');
    await doctor.press('Send bemærkning');
    await doctor.cardSays('Din bemærkning er modtaget');
    await secretary.say('bemærkninger');
    await secretary.cardSays('Fristen bør gælde fra 1. maj, ikke 1. juni.');
    await picture(secretary, 'comments');
  });

  it('nothing was sent that Teams would not take', () => {
    started.sandbox.teams.insistOnNoComplaints();
  });
});

describe('On the pages of the sandbox', () => {
  it('another member sees the draft in their chat, and answers on the card', async () => {
    const page = await browser.newPage({ viewport: { width: 900, height: 1000 }, locale: 'da-DK' });
    const { url } = started.sandbox.referent.server;
    await page.goto(`${url}/sandbox/people/${CHAIR}`);
    const draft = page.locator('.messages li').last();
    await draft.getByText('Ingen bemærkninger').waitFor();
    await page.screenshot({ path: join(PICTURES, 'sandbox-chat.png') });
    await draft.getByRole('button', { name: 'Ingen bemærkninger' }).click();
    await page.getByText('du har ingen bemærkninger til udkastet').waitFor();
    const { minutes } = await meeting();
    expect(minutes.stage).toBe('circulating');
    await page.goto(`${url}/sandbox`);
    await page.screenshot({ path: join(PICTURES, 'sandbox.png') });
    await page.close();
  });

  it('the clock is put forward past the window, and the minutes stand approved and published', async () => {
    const page = await browser.newPage({ viewport: { width: 900, height: 1000 }, locale: 'da-DK' });
    const { url } = started.sandbox.referent.server;
    await page.goto(`${url}/sandbox`);
    await page.getByLabel('Stil uret frem til').fill('2027-05-14T08:00');
    await page.getByRole('button', { name: 'Stil frem' }).click();
    await page.getByText('14. maj 2027').first().waitFor();
    expect((await meeting()).minutes).toMatchObject({ stage: 'approved' });
    await page.goto(`${url}/klu-guldborgsund/2027-04-08`);
    await page.getByText('Fast arbejdsgang aftalt.').waitFor();
    await page.screenshot({ path: join(PICTURES, 'published.png'), fullPage: true });
    await page.goto(`${url}/sandbox/journal/klu-guldborgsund`);
    await page.getByText('minutes-approved').waitFor();
    await page.close();
  });
});

const POINTS = [
  'Referatet blev godkendt.',
  'Dagsordenen blev godkendt.',
  'Der er ét punkt.',
  'Fast arbejdsgang aftalt. Den gælder fra 1. juni.',
  'Ingen.',
  'Intet.',
];

/** The doctor's item, which was put up for a decision. */
const DECIDING = POINTS.findIndex((text) => text.includes('arbejdsgang'));

async function picture(at: PlaygroundDriver, name: string): Promise<void> {
  await at.picture(join(PICTURES, `playground-${name}.png`));
}

async function meeting(): Promise<Extract<Meeting, { stage: 'planned' }>> {
  const { store } = started.sandbox.referent;
  const [found] = await store.records<Meeting>('meeting', started.sitter.body.id);
  if (found?.state.stage !== 'planned') throw new Error('the meeting does not stand');
  return found.state;
}
