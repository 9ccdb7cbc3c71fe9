import { afterAll, beforeAll, expect, it } from 'vitest';
import { instant, meetingOf, type Office, openOffice } from './office.ts';

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

/** What stands in the calendar at this moment and is not cancelled. */
const entriesOn = (from: string) =>
  office.sandbox.tenant
    .events('fu@sundhedssekretariat.example')
    .filter(({ isCancelled, start }) => !isCancelled && Temporal.Instant.compare(start, instant(from)) === 0)
    .map(({ id, start, end }) => ({ id, minutes: start.until(end).total('minutes') }));

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
  await office.deliver();
  const [before, ...others] = entriesOn('2022-06-13T14:00');
  expect([before?.minutes, others]).toEqual([120, []]);
  const form = await secretary.forge('decide-dates-form', about);
  const changes = '13. juni 14-16 flyttes til 20. juni 12.30-14';
  const done = await secretary.press(form, 'decide-dates', { 'date-changes': changes });
  expect(done.text).toContain('Beslutningen er ført ud i livet');
  const june = await meetingOf(office, FU, '2022-06-13');
  expect(june.slot.date.toString()).toBe('2022-06-20');
  expect(june.moves[0]?.reason).toContain('Besluttet på mødet mandag den 7. februar 2022, punkt');
  expect(june.deadlines.find(({ step }) => step === 'agenda-release')?.due.toString()).toBe('2022-06-13');
  await office.deliver();
  expect(entriesOn('2022-06-13T14:00')).toEqual([]);
  expect(entriesOn('2022-06-20T12:30')).toEqual([{ id: before?.id, minutes: 90 }]);
  const again = await secretary.press(form, 'decide-dates', { 'date-changes': changes });
  expect(again.text).toContain('der er intet møde at flytte den dag.');
});

it('a member may neither see the form nor send it', async () => {
  const director = office.at(FU, 'direktoer-2');
  for (const verb of ['decide-dates-form', 'decide-dates', 'plan-on-agenda']) {
    const answer = await director.forge(verb, { bodyId: FU, meetingId: '2022-02-07', pointId: 'kkr', year: '2022' });
    expect(answer.text).toContain('sekretær');
  }
});
