import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meetingOf, type Office, openOffice, type Seated } from '../office.ts';
import { LetterReader } from './letter-reader.ts';

const KLU = 'klu-guldborgsund';
const MEETING = '2027-04-08';
const TYPED = { topic: 'Akutteam', what: 'Aftalen om akutteam', how: 'Drøftelse', why: 'Den udløber til sommer' };

let office: Office;
let secretary: Seated;
let doctor: LetterReader;

beforeAll(async () => {
  office = await openOffice('2027-01-11T09:00');
  secretary = office.at(KLU, 'sekretaer');
  doctor = new LetterReader(office, KLU, 'plo-2');
  await secretary.press(await secretary.say('mødeplan 2027'), 'approve-plan');
  await office.windTo('2027-03-12T10:00');
});
afterAll(() => office.sandbox.close());

const agenda = async () => (await meetingOf(office, KLU, MEETING)).agenda;

describe('the button in the letter to a member without an account', () => {
  it('is one, at an address that mail programs keep whole, with the last day it can be used', () => {
    const { content } = doctor.letter('Punkter');
    expect(content.match(/\/svar\//g)).toHaveLength(1);
    expect(doctor.link('Punkter').length).toBeLessThan(250);
    expect(content).toContain('gælder til og med den 22. april 2027');
  });

  it('S1-04: opens the same form with the same deadline and clause as the card', async () => {
    const page = await doctor.follow('Punkter');
    expect(page.status).toBe(200);
    expect(page.text).toContain('onsdag den 24. marts 2027');
    expect(page.text).toContain('»sekretariatet i hænde senest 2 uger efter«');
    expect(page.text).toContain('Praktiserende læge 2, KLU Guldborgsund');
  });

  it('reading it changes nothing, whoever reads it and however often', async () => {
    const before = await agenda();
    for (const method of ['GET', 'HEAD', 'GET']) await fetch(doctor.link('Punkter'), { method });
    expect(await agenda()).toEqual(before);
  });

  it('is told to no other site, kept nowhere, and runs nothing', async () => {
    const { headers, html } = await doctor.follow('Punkter');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(html).not.toContain('<script');
  });

  it('what is missing is said, linked to its field, and nothing that was typed is lost', async () => {
    const page = await doctor.follow('Punkter');
    const again = await doctor.press(page, 'Indsend punkt', { ...TYPED, why: '' });
    expect(again.status).toBe(422);
    const [, field] = /<a href="#([^"]*)">»Hvorfor[^<]*mangler/.exec(again.html) ?? [];
    expect(again.html).toMatch(new RegExp(`<textarea id="${field}"[^>]* aria-invalid="true"`));
    expect(again.html).toContain('value="Akutteam"');
    expect((await agenda()).items).toEqual([]);
  });

  it('S1-05: an item comes in as from the card, and the secretary is told', async () => {
    const page = await doctor.press(await doctor.follow('Punkter'), 'Indsend punkt', TYPED);
    expect(page.text).toContain('Punktet »Akutteam« er modtaget');
    expect((await agenda()).items).toMatchObject([{ by: 'plo-2', late: false, text: { fields: TYPED } }]);
    expect(secretary.count('Nyt punkt', 'Akutteam')).toBe(1);
  });

  it('the form sent twice is one item, and the page then shows the item', async () => {
    const page = await doctor.follow('Punkter');
    expect(page.text).toContain('Punktet »Akutteam« er modtaget');
    expect((await agenda()).items).toHaveLength(1);
  });

  it('an item can be corrected, with its text in the form', async () => {
    const form = await doctor.press(await doctor.follow('Punkter'), 'Ret punktet');
    expect(form.html).toContain('Aftalen om akutteam');
    await doctor.press(form, 'Gem ændringer', { what: 'Aftalen om akutteam og vagt' });
    expect((await agenda()).items).toMatchObject([
      { version: 2, text: { fields: { what: 'Aftalen om akutteam og vagt' } } },
    ]);
  });

  it('a page from before somebody else corrected it is told of, and not laid over it', async () => {
    const [mine, theirs] = [await doctor.follow('Punkter'), await doctor.follow('Punkter')];
    const [first, second] = [await doctor.press(mine, 'Ret punktet'), await doctor.press(theirs, 'Ret punktet')];
    await doctor.press(first, 'Gem ændringer', { what: 'Som den ene skrev' });
    const told = await doctor.press(second, 'Gem ændringer', { what: 'Som den anden skrev' });
    expect(told.text).toContain('er rettet, siden du åbnede');
    expect(told.html).toContain('Som den anden skrev');
    expect((await agenda()).items[0]?.text.fields.what).toBe('Som den ene skrev');
    await doctor.press(told, 'Gem ændringer');
    expect((await agenda()).items[0]?.text.fields.what).toBe('Som den anden skrev');
  });

  it('an item can be withdrawn, and then »ingen punkter« said and shown', async () => {
    await doctor.press(await doctor.follow('Punkter'), 'Træk punktet tilbage');
    expect((await agenda()).items).toMatchObject([{ placement: { state: 'withdrawn' } }]);
    await doctor.press(await doctor.follow('Punkter'), 'Ingen punkter');
    expect((await agenda()).noItems).toMatchObject([{ by: 'plo-2' }]);
    expect((await doctor.follow('Punkter')).text).toContain('Du har svaret, at du ingen punkter har');
  });

  it('afbud is sent from it, with a substitute', async () => {
    const form = await doctor.press(await doctor.follow('Punkter'), 'Meld afbud');
    await doctor.press(form, 'Send afbud', { reason: 'Vagt', substitute: 'Praktiserende læge 9' });
    expect((await meetingOf(office, KLU, MEETING)).absences).toMatchObject([{ member: 'plo-2', reason: 'Vagt' }]);
    expect((await doctor.follow('Punkter')).text).toContain('Du har meldt afbud');
  });

  it('S1-04: after the day items are due, an item is late, with day and clause, as from a card', async () => {
    const page = await doctor.follow('Punkter');
    await office.windTo('2027-03-25T10:00');
    const told = await doctor.press(page, 'Indsend punkt', TYPED);
    expect(told.text).toContain('modtaget for sent');
    expect(told.text).toContain('24. marts 2027');
  });
});

describe('what the link is not for', () => {
  const forged = (verb: string, data: object) => ({ press: JSON.stringify({ verb, inputs: true, data }) });

  it.each([
    ['another meeting of the body', 'say-no-items', { bodyId: KLU, meetingId: '2027-10-07' }],
    ['another body', 'say-no-items', { bodyId: 'klu-aalborg', meetingId: MEETING }],
    ['another purpose', 'say-no-comments', { bodyId: KLU, meetingId: MEETING }],
    ['the secretary', 'release-agenda', { bodyId: KLU, meetingId: MEETING }],
    ['any command', 'run-command', { bodyId: KLU, meetingId: MEETING, command: 'status' }],
    ['a verb there is not', 'constructor', { bodyId: KLU, meetingId: MEETING }],
  ])('a press for %s is refused in words, and nothing is done', async (_, verb, data) => {
    const before = await meetingOf(office, KLU, MEETING);
    const page = await doctor.send(doctor.link('Punkter'), forged(verb, data));
    expect(page.status).toBe(403);
    expect(page.text).toContain('Det kan ikke gøres fra denne side');
    expect(await meetingOf(office, KLU, MEETING)).toEqual(before);
  });

  it.each([{}, { press: '' }, { press: '{' }, { press: 'null' }, { press: '[]' }, { press: '{"verb":1,"data":{}}' }])(
    'a form of nobody’s, %j, is shown the page',
    async (fields) => {
      const page = await doctor.send(doctor.link('Punkter'), fields);
      expect(page.status).toBe(400);
      expect(page.text).toContain('Praktiserende læge 2');
    },
  );
});
