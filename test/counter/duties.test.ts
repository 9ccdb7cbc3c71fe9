import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Office, openOffice, type Seated } from './office.ts';

const KLU = 'klu-guldborgsund';

let office: Office;
let secretary: Seated;
let doctor: Seated;

beforeAll(async () => {
  office = await openOffice('2027-01-11T09:00');
  secretary = office.at(KLU, 'sekretaer');
  doctor = office.at(KLU, 'plo-1');
});
afterAll(() => office.sandbox.close());

describe('L-6: the duties of a year at the counter', () => {
  it('S1-13, L-6: opened with the plan, reminded of by the clock, done by the secretary, and forged by nobody', async () => {
    expect((await secretary.say('pligter 2027')).text).toContain('Årets pligter er ikke åbnet');
    await secretary.press(await secretary.say('mødeplan 2027'), 'approve-plan');
    const board = await secretary.say('pligter 2027');
    expect(board.text).toContain('Senest torsdag den 7. oktober 2027');
    expect(board.text).toContain('Senest fredag den 31. december 2027');
    expect((await doctor.say('pligter 2027')).text).not.toContain('Ikke nødvendig');

    await office.windTo('2027-09-23T08:59');
    expect(secretary.count('Husk:')).toBe(0);
    await office.windTo('2027-09-23T09:00');
    const reminder = secretary.card('Husk:', 'Senest torsdag den 7. oktober 2027');
    expect(doctor.count('Husk:')).toBe(0);

    const where = { dutyId: 'strategic-topics' };
    const year = await secretary.press(reminder, 'run-command');
    const form = await secretary.press(year, 'complete-duty-form', {}, { where });
    const blank = await secretary.press(form, 'complete-duty', { topics: ' ' }, { unchecked: true });
    expect(blank.text).toContain('»Emner for det kommende år (ét pr. linje)« mangler at blive udfyldt');

    const forged = { bodyId: KLU, year: 2027, ...where, formId: 'f', topics: 'Et', reason: 'Nej', note: '' };
    for (const verb of ['complete-duty-form', 'complete-duty', 'waive-duty', 'open-duties', 'recount-duties']) {
      expect((await doctor.forge(verb, forged)).text, verb).toMatch(/sekretær|kender ikke/);
    }
    expect((await secretary.say('pligter 2027')).text).not.toContain('Udført den');

    const done = await secretary.press(blank, 'complete-duty', { topics: 'Lægedækning\nPsykiatri' });
    expect(done.text).toContain('Udført 23. september 2027');
    expect(done.text).toContain('Emner: Lægedækning · Psykiatri');
    const twice = await secretary.press(blank, 'complete-duty', { topics: 'Noget andet' });
    expect(twice.text).toContain('Emner: Lægedækning · Psykiatri');
    const next = await secretary.say('pligter 2028');
    expect(next.text).toContain('Lægedækning');
    expect(next.text).toContain('Psykiatri');
    office.sandbox.teams.insistOnNoComplaints();
  });

  it('S1-13: the last meeting cancelled, no duty is left on a day that has passed', async () => {
    await secretary.press(await secretary.say('mødeplan 2028'), 'approve-plan');
    await office.windTo('2028-05-02T09:00');
    expect((await secretary.say('pligter 2028')).text).toContain('oktober 2028');
    await secretary.press(await secretary.say('aflys møde oktober 2028'), 'cancel-meeting', { reason: 'Nyt udvalg' });
    const board = await secretary.say('pligter 2028');
    expect(board.text).not.toContain('oktober 2028');
    expect(board.text.match(/Senest søndag den 31. december 2028/g)).toHaveLength(3);
  });
});
