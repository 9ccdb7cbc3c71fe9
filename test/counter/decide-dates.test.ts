import { afterAll, beforeAll, expect, it } from 'vitest';
import { meetingOf, type Office, openOffice } from './office.ts';

const FU = 'sundhedsdirektoerernes-fu';

let office: Office;
beforeAll(async () => {
  office = await openOffice('2022-01-03T10:00');
  const secretary = office.at(FU, 'sekretaer');
  const first = await secretary.say('mødeplan 2022\n7. februar 2022 kl. 14-16');
  await secretary.press(first, 'approve-plan');
  await office.windTo('2022-01-11T10:00');
});
afterAll(() => office.sandbox.close());

it('S2-06, S2-08: the plan is put on the agenda, approved with a date changed, and minuted; the dates follow', async () => {
  const secretary = office.at(FU, 'sekretaer');
  const proposal = await secretary.say('mødeplan 1. halvår 2022\n22. april 2022 kl. 13-15\n13. juni 2022 kl. 14-16');
  const item = await secretary.press(proposal, 'plan-on-agenda');
  expect(item.text).toContain('Mødeplanen er lagt blandt punkterne');
  await secretary.pressed(proposal, 'plan-on-agenda');
  const [plan, ...others] = (await meetingOf(office, FU, '2022-02-07')).agenda.items;
  expect(others).toEqual([]);
  expect(plan?.text.fields).toMatchObject({
    topic: 'Mødeplan 1. halvår 2022',
    recommendation: 'At mødeplanen godkendes.',
  });

  await office.windTo('2022-02-07T14:30');
  await secretary.say('referat 7. februar 2022');
  const about = { bodyId: FU, meetingId: '2022-02-07', pointId: 'follow-up' };
  const form = await secretary.forge('decide-dates-form', about);
  expect(form.text).toContain('Der ligger et forslag til mødeplan 1. halvår 2022.');
  const faulty = await secretary.press(form, 'decide-dates', { 'date-changes': '23. april flyttes til 19. april' });
  expect(faulty.text).toContain('der er intet møde at flytte den dag.');
  const changes = '22. april 13-15 flyttes til 19. april 12.30-14';
  const done = await secretary.press(faulty, 'decide-dates', { 'date-changes': changes });
  expect(done.text).toContain('Mødeplan 1. halvår 2022 godkendes med ændringer.');

  const april = await meetingOf(office, FU, '2022-04-19');
  expect([april.slot.start.toString(), april.slot.lengthInMinutes]).toEqual(['12:30:00', 90]);
  const { minutes } = await meetingOf(office, FU, '2022-02-07');
  expect(minutes).toMatchObject({ draft: { texts: { 'follow-up': { outcome: 'approved' } } } });
});

it('S2-08: a change decided later moves the meeting that stands, with its deadlines, for that reason', async () => {
  const secretary = office.at(FU, 'sekretaer');
  const about = { bodyId: FU, meetingId: '2022-02-07', pointId: 'kkr' };
  const form = await secretary.forge('decide-dates-form', about);
  const done = await secretary.press(form, 'decide-dates', { 'date-changes': '13. juni flyttes til 20. juni' });
  expect(done.text).toContain('Beslutningen er ført ud i livet');
  const june = await meetingOf(office, FU, '2022-06-13');
  expect(june.slot.date.toString()).toBe('2022-06-20');
  expect(june.moves[0]?.reason).toContain('Besluttet på mødet mandag den 7. februar 2022, punkt');
  expect(june.deadlines.find(({ step }) => step === 'agenda-release')?.due.toString()).toBe('2022-06-13');
  const again = await secretary.press(form, 'decide-dates', { 'date-changes': '13. juni flyttes til 20. juni' });
  expect(again.text).toContain('der er intet møde at flytte den dag.');
});

it('a member may neither see the form nor send it', async () => {
  const director = office.at(FU, 'direktoer-2');
  for (const verb of ['decide-dates-form', 'decide-dates', 'plan-on-agenda']) {
    const answer = await director.forge(verb, { bodyId: FU, meetingId: '2022-02-07', pointId: 'kkr', year: '2022' });
    expect(answer.text).toContain('sekretær');
  }
});
