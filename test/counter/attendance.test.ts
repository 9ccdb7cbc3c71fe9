import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meetingOf, type Office, openOffice, type Seated } from './office.ts';

const KLU = 'klu-guldborgsund';
const SPRING = '2027-04-08';
let office: Office;
let secretary: Seated;
let doctor: Seated;

beforeAll(async () => {
  office = await openOffice('2027-01-04T09:00');
  secretary = office.at(KLU, 'sekretaer');
  doctor = office.at(KLU, 'plo-1');
  await secretary.press(await secretary.say('mødeplan 2027'), 'approve-plan');
  await office.windTo('2027-04-08T15:30');
}, 120_000);
afterAll(() => office.sandbox.close());

const draft = async () => {
  const { minutes } = await meetingOf(office, KLU, SPRING);
  if (minutes.stage === 'none') throw new Error('the minutes are not open');
  return minutes.draft;
};

describe('who was there, on the secretary’s cards', () => {
  it('S4-03: the chair is ordstyrer; late and early are kept, and a time that is none is asked for again', async () => {
    const header = await secretary.say('referat');
    expect((await draft()).moderator).toBe('centerchef-sundhed');
    const again = await secretary.press(header, 'write-header', { 'hours-plo-1': 'sent', guests: 'Konsulent' });
    expect(again.text).toContain('»Kom senere eller gik før« er ikke et klokkeslæt');
    await secretary.press(again, 'write-header', { 'hours-plo-1': '13.30-14.45', moderator: 'plo-1' });
    expect(await draft()).toMatchObject({ moderator: 'plo-1', guests: ['Konsulent'] });
    expect((await draft()).attendance.find(({ member }) => member === 'plo-1')).toMatchObject({
      arrivedAt: Temporal.PlainTime.from('13:30'),
      leftAt: Temporal.PlainTime.from('14:45'),
    });
  });

  it('S4-03: an ordstyrer who is written as absent is asked about, and nothing written is lost', async () => {
    const overview = await secretary.press(await secretary.say('referat'), 'minutes-overview');
    const header = await secretary.press(overview, 'minutes-header');
    const typed = { 'presence-plo-1': 'apology', 'hours-plo-1': '', moderator: 'plo-1', place: 'Rådhuset' };
    const asked = await secretary.press(header, 'write-header', typed);
    expect(asked.text).toContain('Praktiserende læge 1 er skrevet både som ordstyrer og som fraværende');
    expect(asked.text).toContain('Rådhuset');
    await secretary.press(asked, 'write-header', { 'presence-plo-1': 'present' });
    expect(await draft()).toMatchObject({ moderator: 'plo-1', place: 'Rådhuset' });
  });

  it('S4-12: who took no part in a point needs a reason; its guest stands there', async () => {
    const overview = await secretary.press(await secretary.say('referat'), 'minutes-overview');
    const point = await secretary.press(overview, 'correct-point', {}, { where: { pointId: 'approve-agenda' } });
    const card = await secretary.press(point, 'point-attendance');
    const typed = { 'part-plo-1': 'disqualified', 'point-guests': 'Kontorchef' };
    const refused = await secretary.press(card, 'write-point-attendance', typed);
    expect(refused.text).toContain('Der mangler en begrundelse');
    await secretary.press(refused, 'write-point-attendance', { 'part-reason-plo-1': 'Ejer klinikken' });
    expect((await draft()).atPoints).toEqual({
      'approve-agenda': {
        absences: [{ member: 'plo-1', ground: 'disqualified', reason: 'Ejer klinikken' }],
        guests: ['Kontorchef'],
      },
    });
  });

  it('S1-16: »honorar« shows the doctors who were there, and files the sheet; members may not', async () => {
    expect((await doctor.say('honorar')).text).toContain('udvalgets sekretær');
    const card = await secretary.say('honorar');
    expect(card.text).toContain('Praktiserende læge 2');
    expect((await secretary.press(card, 'draw-up-fee-sheet')).text).toContain('Honorarark');
    await office.deliver();
    const meeting = await meetingOf(office, KLU, SPRING);
    expect(meeting.feesPaid).toEqual(['plo-1', 'plo-2']);
    expect(meeting.files['fee-sheet']).toMatch(/^https?:/);
    const again = await secretary.say('honorar');
    expect(again.text).toContain('Honorarark (Word)');
    const one = { paid: 'plo-1', others: 'Praktiserende læge 3\n\nPraktiserende læge 4' };
    await secretary.press(again, 'draw-up-fee-sheet', one);
    const { feesPaid, otherDoctors } = await meetingOf(office, KLU, SPRING);
    expect([feesPaid, otherDoctors]).toEqual([['plo-1'], ['Praktiserende læge 3', 'Praktiserende læge 4']]);
    expect((await secretary.say('honorar')).text).toContain('Praktiserende læge 4');
  });
});
