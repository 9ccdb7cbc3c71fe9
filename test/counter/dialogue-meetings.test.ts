import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buttonsOf } from '../../src/sandbox/teams/card-form.ts';
import { type Office, openOffice, type Seated, type Shown } from './office.ts';

const AALBORG = 'klu-aalborg';

let office: Office;
let secretary: Seated;
let physician: Seated;

beforeAll(async () => {
  office = await openOffice('2027-01-11T09:00');
  secretary = office.at(AALBORG, 'sekretaer');
  physician = office.at(AALBORG, 'overlaege');
});
afterAll(() => office.sandbox.close());

describe('S0-23: dialogue meetings at the counter', () => {
  it('S0-23: planned, refused too late but for a reason, reminded of by the clock, and announced in two channels', async () => {
    const empty = await secretary.say('pligter 2027');
    expect(empty.text).toContain('0 af 2 planlagt');
    expect(empty.text).toContain('Holdes det i år, skal det annonceres senest torsdag den 30. september 2027');
    const form = await secretary.press(empty, 'arrange-dialogue-form');

    const late = await secretary.press(form, 'arrange-dialogue', { 'dialogue-date': '2027-04-10' });
    expect(late.text).toContain('skulle annonceres senest søndag den 10. januar 2027 i mindst 2 kanaler');
    expect(late.text).toContain('»Dialogmøderne annonceres minimum tre måneder i forvejen«');
    expect(late.text).toContain('»Hvorfor annonceres mødet senere, end reglerne siger?«');
    const said = { 'dialogue-date': '2027-04-10', 'late-because': 'Den nye sundhedsaftale' };
    const first = await secretary.press(late, 'arrange-dialogue', said);
    expect(first.text).toContain('1 af 2 planlagt');
    expect(first.text).toContain('Annonceres senere, end reglerne siger: Den nye sundhedsaftale');
    expect((await secretary.press(late, 'arrange-dialogue', said)).text).toContain('1 af 2 planlagt');

    const second = await secretary.press(empty, 'arrange-dialogue-form');
    const nowhere = { 'dialogue-date': '2027-10-07', channels: 'praksis.dk' };
    expect((await secretary.press(second, 'arrange-dialogue', nowhere)).text).toContain(
      'hver linje skal nævne en kanal og en dato, der findes',
    );
    const autumn = { ...nowhere, themes: 'Lægedækning\nDen ældre patient', channels: 'praksis.dk, 11. januar 2027' };
    const board = await secretary.press(second, 'arrange-dialogue', autumn);
    expect(board.text).toContain('2 af 2 planlagt');
    expect(board.text).not.toContain('Planlæg et til');
    expect(board.text).toContain('Emner: Lægedækning · Den ældre patient');
    expect(board.text).toContain('Emnerne er ikke aftalt på et møde i udvalget endnu');
    expect(board.text).toContain('Mangler endnu 1 kanal senest onsdag den 7. juli 2027');

    await office.windTo('2027-06-23T08:59');
    expect(secretary.count('Husk at annoncere dialogmødet')).toBe(0);
    await office.windTo('2027-06-23T09:00');
    const reminder = secretary.card('Husk at annoncere dialogmødet torsdag den 7. oktober 2027');
    expect(reminder.text).toContain('Mangler endnu 1 kanal senest onsdag den 7. juli 2027');
    const year = await secretary.press(reminder, 'run-command');
    // The one in April has been held; only the one in October can be cancelled.
    const cancelling = await secretary.press(year, 'cancel-dialogue-form');
    const where = { dialogueId: dialogueOn(cancelling) };
    const change = await secretary.press(year, 'arrange-dialogue-form', {}, { where });
    const channels = 'praksis.dk, 11. januar 2027\nNyhedsbrev til praksis: 22/6-2027';
    const announced = await secretary.press(change, 'arrange-dialogue', { ...autumn, channels });
    expect(announced.text).toContain('praksis.dk (11. januar 2027) · Nyhedsbrev til praksis (22. juni 2027)');
    expect(announced.text).toContain('Annonceret i tide');

    const cancelled = await secretary.press(cancelling, 'cancel-dialogue', { reason: 'For få tilmeldte' });
    expect(cancelled.text).toContain('1 af 2 planlagt');
    expect(cancelled.text).toContain('Aflyst: For få tilmeldte');
    const again = { bodyId: AALBORG, formId: 'later', ...where, 'dialogue-date': '2027-10-07' };
    expect((await secretary.forge('arrange-dialogue', again)).text).toContain('er aflyst');
    office.sandbox.teams.insistOnNoComplaints();
  });

  it('S0-23: a member sees them, is offered no button, and is refused what he forges', async () => {
    const board = await physician.say('dialogmøder');
    expect(board.text).toContain('Dialogmøde lørdag den 10. april 2027');
    expect(board.text).not.toContain('Aflys dialogmødet');
    const forged = { bodyId: AALBORG, formId: 'f', 'dialogue-date': '2027-12-02' };
    for (const verb of ['arrange-dialogue-form', 'arrange-dialogue', 'cancel-dialogue']) {
      expect((await physician.forge(verb, { ...forged, dialogueId: '' })).text).toContain('sekretær');
    }
    expect((await secretary.forge('cancel-dialogue', { ...forged, dialogueId: 'nonsense' })).text).toContain(
      'Det dialogmøde findes ikke',
    );
    const huge = { ...forged, themes: 'x'.repeat(5000) };
    expect((await secretary.forge('arrange-dialogue', huge)).text).toContain('er for langt');
    expect((await secretary.forge('arrange-dialogue', { ...forged, 'dialogue-date': '31. februar' })).text).toContain(
      'er ikke en dato, der findes',
    );
  });

  it('S0-23: a body whose rules name none is shown none', async () => {
    const elsewhere = office.at('klu-guldborgsund', 'sekretaer');
    expect((await elsewhere.say('pligter 2027')).text).not.toContain('Dialogmøde');
    const forged = { bodyId: 'klu-guldborgsund', formId: 'f', 'dialogue-date': '2027-12-02' };
    expect((await elsewhere.forge('arrange-dialogue', forged)).text).toContain('nævner ikke dialogmøder');
  });
});

/** The dialogue meeting that the buttons of a form are about. */
function dialogueOn({ card }: Shown): string {
  const ids = buttonsOf(card).map(({ action }) => Reflect.get(Object(action.data), 'dialogueId'));
  const id = ids.find((one) => typeof one === 'string');
  if (id === undefined) throw new Error('about no dialogue meeting');
  return id;
}
