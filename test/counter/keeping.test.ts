import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesOf, text } from '../archive/packed-meeting.ts';
import { type Office, openOffice, type Seated, type Shown } from './office.ts';

const KLU = 'klu-guldborgsund';
let office: Office;
let secretary: Seated;
let doctor: Seated;

beforeAll(async () => {
  office = await openOffice('2027-01-11T09:00');
  secretary = office.at(KLU, 'sekretaer');
  doctor = office.at(KLU, 'plo-1');
  await secretary.press(await secretary.say('mødeplan 2027'), 'approve-plan');
  await office.windTo('2027-03-11T09:30');
  const call = doctor.card('Indsend punkt');
  const absence = await doctor.press(call, 'report-absence-form');
  await doctor.press(absence, 'report-absence', { reason: 'Indlagt til operation' });
}, 120_000);
afterAll(() => office.sandbox.close());

const journal = async (): Promise<string> => {
  const lines = await office.sandbox.referent.store.journalOf(office.body(KLU).id, '2027-04-08');
  return JSON.stringify(lines);
};

describe('what is held of one person', () => {
  it('is told to the secretary item by item, before anything is erased, with the ground of what is kept', async () => {
    const card = await secretary.say('oplysninger om plo-1');
    expect(card.text).toMatch(/Slettes\n1 begrundelser for afbud/);
    expect(card.text).toContain('hvor vedkommende nås i Teams');
    expect(card.text).toContain('offentlighedsloven § 15, stk. 1');
    // Not what it says: a card can be seen over a shoulder.
    expect(card.text).not.toContain('operation');
    expect(await journal()).toContain('Indlagt til operation');
  });

  it('is erased with a ground and not without, and then neither record nor journal has it', async () => {
    const card = await secretary.say('oplysninger om plo-1');
    const without = await secretary.press(card, 'erase-person', { reason: ' ' }, { unchecked: true });
    expect(without.text).toContain('Slet det, der kan slettes');
    expect(await journal()).toContain('Indlagt til operation');
    const done = await secretary.press(card, 'erase-person', { reason: 'Anmodning af 10. marts' });
    expect(done.text).toContain('Det er slettet');
    expect(await journal()).not.toContain('operation');
    expect((await secretary.say('kontrollér journalen')).text).toMatch(
      /Journalen er hel[\s\S]*slettet tekst efter reglerne/,
    );
    const after = await secretary.say('oplysninger om plo-1');
    expect(after.text).not.toContain('begrundelser for afbud');
  });

  it('is nobody’s business but the secretary’s', async () => {
    expect((await doctor.say('oplysninger om plo-2')).text).toContain('udvalgets sekretær');
    const forged = await doctor.forge('erase-person', { bodyId: KLU, member: 'plo-2', reason: 'x' });
    expect(forged.text).toContain('udvalgets sekretær');
    expect((await doctor.forge('show-person', { bodyId: KLU, member: 'plo-2' })).text).toContain('udvalgets sekretær');
    const stranger = await secretary.forge('erase-person', { bodyId: KLU, member: 'nobody', reason: 'x' });
    expect(stranger.text).toContain('Det kan ikke lade sig gøre');
  });
});

describe('the file with all that is held of somebody', () => {
  const linkOn = (shown: Shown): string => /"url":"([^"]+)"/.exec(JSON.stringify(shown.card))?.[1] ?? '';
  const asked = async (who: string): Promise<Shown> =>
    secretary.press(await secretary.say(`oplysninger om ${who}`), 'export-person');

  it('is given to the secretary by a page of her own, on her press and not when the link is looked at', async () => {
    const shown = await asked('plo-2');
    expect(shown.text).toContain('gælder i 15 minutter');
    const url = linkOn(shown);
    // In the body's language, whatever the browser wishes.
    const page = await fetch(url, { headers: { 'accept-language': 'en' } });
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(await page.text()).toMatch(/<form method="post">[\s\S]*Hent filen/);
    const given = await fetch(url, { method: 'POST' });
    expect([given.status, given.headers.get('content-type')]).toEqual([200, 'application/zip']);
    expect(given.headers.get('cache-control')).toBe('private, no-store');
    expect(given.headers.get('content-disposition')).toContain('personoplysninger-klu-guldborgsund-plo-2.zip');
    const files = await filesOf(new Uint8Array(await given.arrayBuffer()));
    expect(JSON.parse(text(files.get('oplysninger.json')))).toMatchObject({ member: { id: 'plo-2' } });
    expect(text(files.get('oplysninger.html'))).toContain('artikel 15');
  });

  it('is told in the journal: whose, by whom and when', async () => {
    const lines = await office.sandbox.referent.store.journalOf(office.body(KLU).id, 'keeping');
    const told = lines.map(({ event }) => event).filter(({ type }) => type === 'person-exported');
    expect(told).toMatchObject([{ member: 'plo-2', by: 'sekretaer' }]);
  });

  it('is given for a quarter of an hour and no longer', async () => {
    const url = linkOn(await asked('plo-2'));
    const last = office.sandbox.clock.now().add({ minutes: 15 });
    await office.sandbox.windTo(last.subtract({ seconds: 1 }));
    expect((await fetch(url, { method: 'POST' })).status).toBe(200);
    await office.sandbox.windTo(last);
    const late = await fetch(url, { method: 'POST' });
    expect([late.status, await late.text()]).toEqual([410, expect.stringContaining('gælder ikke længere')]);
  });

  it('is given for no other token, and the token opens nothing else', async () => {
    const url = linkOn(await asked('plo-2'));
    const [origin = '', token = ''] = url.split('/oplysninger/');
    for (const forged of ['x', `${token.slice(0, -3)}AAA`, token.split('.').toReversed().join('.')]) {
      const answer = await fetch(`${origin}/oplysninger/${forged}`, { method: 'POST' });
      expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    }
    // Neither is it a letter's, nor an annex's.
    expect((await fetch(`${origin}/svar/${token}`)).status).toBe(404);
    expect((await fetch(`${origin}/bilag/${token}`)).status).toBe(404);
  });

  it('is not spoken of where others read along', async () => {
    const card = await secretary.sayInChannel('oplysninger om plo-1', office.body(KLU).home.channelId);
    expect(card.text).toContain('Spørg i din egen chat');
    expect(card.text).not.toContain('begrundelser');
    expect((await doctor.forge('export-person', { bodyId: KLU, member: 'plo-2' })).text).toContain(
      'udvalgets sekretær',
    );
  });
});

describe('a name that is nobody’s of the body’s file', () => {
  it('is told where it stands and what stays, and nothing is chosen beforehand', async () => {
    const call = doctor.card('Indsend punkt');
    const form = await doctor.press(call, 'report-absence-form');
    await doctor.press(form, 'report-absence', { reason: '', substitute: 'Vikar Vestergaard' });
    const card = await secretary.say('oplysninger om vikar vestergaard');
    expect(card.text).toContain('Suppleant ved afbud, 8. april 2027');
    expect(card.text).toContain('Vikar Vestergaard. Kan slettes, når mødets referat er godkendt.');
    expect(card.text).toContain('kan ikke se, om det er den samme person');
    const forged = await secretary.forge('erase-name', {
      ...{ bodyId: KLU, name: 'Vikar Vestergaard', reason: 'Anmodning' },
      places: encodeURIComponent('substitute 2027-04-08 Vikar Vestergaard'),
    });
    expect(forged.text).toContain('vent, til det er godkendt');
    expect(await journal()).toContain('Vikar Vestergaard');
  });

  it('is said to stand nowhere, where it does not', async () => {
    expect((await secretary.say('oplysninger om Ingen Nogensinde')).text).toContain('ikke gennemsøgt');
    const forged = await doctor.forge('erase-name', { bodyId: KLU, name: 'Vikar', places: 'x', reason: 'x' });
    expect(forged.text).toContain('udvalgets sekretær');
  });
});

describe('»bevaring«', () => {
  it('tells what is erased when, and a meeting can be kept from it and no longer', async () => {
    const board = await secretary.say('bevaring');
    expect(board.text).toContain('9. april 2028: begrundelser for afbud, mødet 2027-04-08');
    const form = await secretary.press(board, 'hold-meeting-form');
    const held = await secretary.press(form, 'hold-meeting', { meeting: '2027-04-08', reason: 'Klage til tilsynet' });
    expect(held.text).toMatch(/Mødet 2027-04-08 bevares\nSiden 11. marts 2027: Klage til tilsynet/);
    expect(held.text).not.toContain('9. april 2028');
    const twice = await secretary.press(form, 'hold-meeting', { meeting: '2027-04-08', reason: 'Igen' });
    // The same form pressed again is the same hold.
    expect(twice.text).not.toContain('Igen');
    const lifted = await secretary.press(held, 'lift-hold');
    expect(lifted.text).toContain('9. april 2028');
  });

  it('is for the chair and the secretary', async () => {
    expect((await doctor.say('bevaring')).text).toContain('formanden eller sekretæren');
    const forged = await doctor.forge('hold-meeting', { bodyId: KLU, meeting: '2027-04-08', reason: 'x' });
    expect(forged.text).toContain('formanden eller sekretæren');
  });
});

it('»arkivpakke« is filed in the channel’s folder, and found there', async () => {
  const card = await secretary.say('arkivpakke 8. april');
  expect(card.text).toContain('Referatet er ikke godkendt endnu');
  const filed = await secretary.press(card, 'draw-up-archive');
  expect(filed.text).toContain('på vej til kanalens mappe');
  await office.deliver();
  const names = office.sandbox.tenant.files.map(({ name }) => name);
  expect(names).toContain('Arkivpakke KLU Guldborgsund 2027-04-08.zip');
  expect((await secretary.say('arkivpakke 8. april')).text).toContain('Åbn den seneste pakke');
  expect((await doctor.forge('draw-up-archive', { bodyId: KLU, meetingId: '2027-04-08' })).text).toContain('sekretær');
});
