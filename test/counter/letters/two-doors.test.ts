import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meetingOf, type Office, openOffice, type Seated } from '../office.ts';
import { LetterReader } from './letter-reader.ts';

const KLU = 'klu-guldborgsund';
const MEETING = '2027-04-08';
const FEED = 'comitology-feed';
const TYPED = { topic: 'Akutteam', what: 'Aftalen', how: 'Drøftelse', why: 'Udløber' };

describe('one person with a letter and with Teams', () => {
  let office: Office;
  let secretary: Seated;
  let inTeams: Seated;
  let byLetter: LetterReader;

  beforeAll(async () => {
    office = await openOffice('2027-01-11T09:00');
    secretary = office.at(KLU, 'sekretaer');
    inTeams = office.at(KLU, 'plo-1');
    byLetter = new LetterReader(office, KLU, 'plo-1');
    await secretary.press(await secretary.say('mødeplan 2027'), 'approve-plan');
    const { entraId = '' } = inTeams.member;
    office.sandbox.teams.script({ kind: 'not-in-roster', entraId, times: 'always' });
    await office.windTo('2027-03-12T10:00');
    office.sandbox.teams.clearFaults();
  });
  afterAll(() => office.sandbox.close());

  const agenda = async () => (await meetingOf(office, KLU, MEETING)).agenda;

  it('whom Teams cannot reach gets the letter with the button', () => {
    expect(byLetter.link('Punkter')).toContain('/svar/');
  });

  it('an item handed in from the card stands on the page, and what is corrected there stands in Teams', async () => {
    await inTeams.press(await inTeams.say(`punkter ${MEETING}`), 'submit-item', TYPED);
    const page = await byLetter.follow('Punkter');
    expect(page.text).toContain('Punktet »Akutteam« er modtaget');
    await byLetter.press(await byLetter.press(page, 'Ret punktet'), 'Gem ændringer', { what: 'Rettet på siden' });
    const form = await inTeams.press(await inTeams.say(`punkter ${MEETING}`), 'edit-item-form');
    expect(form.text).toContain('Rettet på siden');
    expect((await agenda()).items).toMatchObject([{ by: 'plo-1', version: 2 }]);
  });

  it('the same form sent through both doors is one item', async () => {
    const form = await byLetter.press(await byLetter.follow('Punkter'), 'Indsend et punkt mere');
    const other = { ...TYPED, topic: 'Vagten' };
    const formId = /formId&quot;:&quot;([\w-]+)/.exec(form.html)?.[1] ?? '';
    await byLetter.press(form, 'Indsend punkt', other);
    await inTeams.forge('submit-item', { bodyId: KLU, meetingId: MEETING, formId, ...other });
    expect((await agenda()).items.map(({ text }) => text.fields.topic)).toEqual(['Akutteam', 'Vagten']);
  });
});

describe('cases by letter', () => {
  let office: Office;
  afterAll(() => office.sandbox.close());

  it('a proposal decided in writing is answered, changed and shown in English', async () => {
    office = await openOffice('2027-01-11T09:00', { rules: new URL('../../bodies/files/', import.meta.url).pathname });
    const secretary = office.at(FEED, 'secretariat');
    await secretary.say('help');
    const form = await secretary.press(await secretary.say('written procedure'), 'propose-in-writing-form');
    const proposal = { 'proposal-title': 'Zinc oxide', 'proposal-text': 'The draft act.' };
    await secretary.press(form, 'propose-in-writing', proposal);
    await office.deliver();
    const delegation = new LetterReader(office, FEED, 'delegation-7');
    const page = await delegation.follow('Zinc oxide');
    expect(page.html).toContain('<html lang="en">');
    await delegation.press(page, 'Against');
    const again = await delegation.follow('Zinc oxide');
    expect(again.text).toContain('You have answered');
    await delegation.press(again, 'For');
    expect((await secretary.say('written procedure')).text).toContain('1 of 7 members have answered');
    await office.windTo('2027-01-26T09:00');
    expect((await delegation.open(again.url)).text).toContain('Answers can no longer be given');
  });
});
