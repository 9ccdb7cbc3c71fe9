import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Office, openOffice, type Seated } from './office.ts';

const AALBORG = 'klu-aalborg';

let office: Office;
let secretary: Seated;
let physician: Seated;
let elsewhere: Seated;

beforeAll(async () => {
  office = await openOffice('2027-01-11T09:00');
  secretary = office.at(AALBORG, 'sekretaer');
  physician = office.at(AALBORG, 'overlaege');
  elsewhere = office.at('klu-guldborgsund', 'sekretaer');
});
afterAll(() => office.sandbox.close());

describe('S0-26, L-9: local agreements at the counter', () => {
  it('only the next step is offered, its days are shown, and concluding is refused with the step missing', async () => {
    const form = await secretary.press(await secretary.say('lokalaftaler'), 'draft-agreement-form');
    const draft = { 'agreement-title': 'Rejsevaccination', 'agreement-text': 'Udkast' };
    const board = await secretary.press(form, 'draft-agreement', draft);
    expect(board.text).toContain('Send til PLO-Regional');
    expect(board.text).not.toContain('Notér i kraft');
    expect(board.text).toContain('Aftalen siger ikke, hvornår den genforhandles');
    const sent = await secretary.press(await secretary.press(board, 'send-agreement-form'), 'send-agreement');
    expect(sent.text).toContain('PLO-Regional: sendt den 11. januar 2027, ligger der på dag 0');
    const agreementId = /"agreementId":"([^"]+)"/.exec(JSON.stringify(sent.card))?.[1] ?? '';
    const data = { bodyId: AALBORG, agreementId, formId: 'f', 'step-day': '2027-01-11' };
    const early = await secretary.forge('conclude-agreement', data);
    expect(early.text).toContain(
      'En bindende lokalaftale indgås ikke i udvalget selv. PLO-Regional har ikke godkendt den',
    );
    const skipped = await secretary.forge('send-agreement', { ...data, stepId: 'ppu' });
    expect(skipped.text).toContain(
      'Udkastet har ikke været omkring PLO-Regional: »skal aftaleudkastet omkring PLO-regional«',
    );
    expect((await physician.forge('send-agreement', { ...data, stepId: 'ppu' })).text).toContain('sekretær');
  });
});

describe('S3-03: a consultation at the counter', () => {
  it('goes to members and bodies with its days, is answered, and comes back as one text with a section for each', async () => {
    const form = await secretary.press(await secretary.say('høring'), 'consult-form');
    const asked = { 'consultation-title': 'Praksisplan', 'consultation-text': 'Hvad mener I?', 'window-days': '0' };
    const zero = await secretary.press(form, 'consult', asked);
    expect(zero.text).toContain('»Svarfrist i hverdage«');
    await secretary.press(zero, 'consult', {
      ...asked,
      'window-days': '5',
      'hears-members': 'yes',
      bodies: 'klu-guldborgsund',
      'outside-bodies': 'Sundhedsudvalget i Læsø',
    });
    expect(physician.card('Høring: Praksisplan').text).toContain('Svar senest mandag den 18. januar 2027');
    await physician.press(physician.card('Høring: Praksisplan'), 'reply-to-consultation', {});
    const heard = await elsewhere.press(elsewhere.card('Høring: Praksisplan'), 'reply-to-consultation-form');
    await elsewhere.press(heard, 'reply-for-body', { 'reply-text': 'Vi bakker op.' });
    expect((await secretary.say('høring')).text).toContain('KLU Guldborgsund: Vi bakker op.');
    await office.windTo('2027-01-19T09:00');
    const result = secretary.card('Høringen er afsluttet: Praksisplan').text;
    expect(result).toContain('Ingen bemærkninger');
    expect(result).toContain('KLU Guldborgsund\nVi bakker op.');
    expect(result).toContain('Sundhedsudvalget i Læsø\nIntet svar');
  });
});

describe('S0-22: ad hoc groups at the counter', () => {
  it('a group without terms is offered nothing but to be given them', async () => {
    const form = await secretary.press(await secretary.say('grupper'), 'set-up-group-form');
    const members = 'Praktiserende læge 1\nSygeplejerske, sygeplejerske@rn.example';
    const board = await secretary.press(form, 'set-up-group', {
      'group-name': 'Hygiejnegruppen',
      'group-members': members,
    });
    expect(board.text).toContain('Kommissorium mangler');
    expect(board.text).not.toContain('Nyt møde');
    const terms = await secretary.press(board, 'give-group-terms-form');
    const given = await secretary.press(terms, 'give-group-terms', { purpose: 'Hygiejne', deadline: '2027-06-01' });
    const meeting = await secretary.press(given, 'plan-group-meeting-form');
    const late = await secretary.press(meeting, 'plan-group-meeting', { 'group-day': '2027-06-02' });
    expect(late.text).toContain('Gruppen skal være færdig senest den 1. juni 2027');
    const planned = await secretary.press(late, 'plan-group-meeting', { 'group-day': '2027-06-01' });
    expect(planned.text).toContain('Møder: den 1. juni 2027');
    expect((await physician.say('grupper')).text).not.toContain('Nedsæt en gruppe');
  });
});
