import { afterAll, beforeAll, expect, it } from 'vitest';
import { meetingOf, type Office, openOffice, type Seated } from './office.ts';

const KLU = 'klu-guldborgsund';
const MEETING = '2027-04-08';

let office: Office;
let secretary: Seated;
let chair: Seated;
let doctor: Seated;

const placement = async (at: number) => (await meetingOf(office, KLU, MEETING)).agenda.items[at]?.placement.state;
const typed = { what: 'Svaret', how: 'Drøftelse', why: 'Haster' };

beforeAll(async () => {
  office = await openOffice('2027-01-11T09:00');
  secretary = office.at(KLU, 'sekretaer');
  chair = office.at(KLU, 'centerchef-sundhed');
  doctor = office.at(KLU, 'plo-1');
  await secretary.press(await secretary.say('mødeplan 2027'), 'approve-plan');
  await office.windTo('2027-03-12T10:00');
  for (const [topic, date] of [
    ['Midtvejsevaluering', '2027-04-07'],
    ['Puljeansøgning', '2027-04-08'],
  ] as const) {
    const form = await doctor.say(`punkter ${MEETING}`);
    const open = form.text.includes('Felterne følger reglen') ? form : await doctor.press(form, 'submit-another');
    await doctor.press(open, 'submit-item', { topic, ...typed, 'external-date': date });
  }
});
afterAll(() => office.sandbox.close());

it('S4-10: the item stands marked among the items, and on its card with what to do; one for the day itself does not', async () => {
  const items = await secretary.say('punkter');
  expect(items.text.split('fristen er den 7. april 2027, før mødet')).toHaveLength(2);
  expect(items.text).not.toContain('fristen er den 8. april');
  const { id = '' } = (await meetingOf(office, KLU, MEETING)).agenda.items[1] ?? {};
  const inTime = await secretary.press(items, 'triage-item', {}, { where: { itemId: id } });
  expect(inTime.text).not.toContain('Tag af og orientér medlemmerne');
});

it('S4-10: the preview of the agenda warns of it', async () => {
  expect((await secretary.say('dagsorden')).text).toContain(
    '»Midtvejsevaluering«: fristen er den 7. april 2027, før mødet.',
  );
});

it('S4-10: nobody but the secretary takes it off, and not without a word to the members', async () => {
  const { id = '' } = (await meetingOf(office, KLU, MEETING)).agenda.items[0] ?? {};
  const data = { bodyId: KLU, meetingId: MEETING, itemId: id, 'stale-told': 'Nej', formId: 'forged' };
  expect((await doctor.forge('drop-stale-item', data)).text).toContain('Det kan kun');
  const triage = await secretary.press(await secretary.say('punkter'), 'triage-item', {}, { where: { itemId: id } });
  const blank = await secretary.press(triage, 'drop-stale-item', { 'stale-told': ' ' }, { unchecked: true });
  expect(blank.text).toContain('»Orientering til medlemmerne« mangler at blive udfyldt.');
  expect(await placement(0)).toBe('received');
});

it('S4-10: »Tag af og orientér medlemmerne« takes it off, and every member is told, once', async () => {
  const { id = '' } = (await meetingOf(office, KLU, MEETING)).agenda.items[0] ?? {};
  const triage = await secretary.press(await secretary.say('punkter'), 'triage-item', {}, { where: { itemId: id } });
  await secretary.press(triage, 'drop-stale-item');
  await secretary.press(triage, 'drop-stale-item');
  expect(await placement(0)).toBe('settled');
  for (const one of [chair, doctor]) {
    expect(one.count('»Midtvejsevaluering« er taget af', 'da fristen er den 7. april 2027, før mødet')).toBe(1);
  }
  expect((await secretary.say('dagsorden')).text).not.toContain('Midtvejsevaluering');
});
