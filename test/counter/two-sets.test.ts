import { afterAll, beforeAll, expect, it } from 'vitest';
import { meetingOf, type Office, openOffice, type Seated } from './office.ts';

const BODY = 'klyngestyregruppe-nord';
const FEBRUARY = '2027-02-08';
const MARCH = '2027-03-18';

let office: Office;
let secretary: Seated;
beforeAll(async () => {
  office = await openOffice('2027-01-04T09:00');
  secretary = office.at(BODY, 'sekretaer-hjoerring');
  const plan = await secretary.say('mødeplan 2027\n8. februar 2027 kl. 14-16\n10. maj 2027 kl. 14-16');
  await secretary.press(plan, 'approve-plan');
});
afterAll(() => office.sandbox.close());

async function minute(day: string): Promise<void> {
  let card = await secretary.press(await secretary.say(`referat ${day}`), 'write-header');
  for (let guard = 0; guard < 20 && card.text.includes('Gem og næste'); guard += 1)
    card = await secretary.press(card, 'write-point', { text: 'Drøftet.', outcome: 'noted' });
  await secretary.press(await secretary.say(`rundsend referat ${day}`), 'circulate-draft');
}

it('S4-04: one press approves the minutes of the ordinary and of the extraordinary meeting; a second does nothing', async () => {
  await office.windTo(`${FEBRUARY}T16:30`);
  await minute(FEBRUARY);
  const form = await secretary.say('nyt møde');
  const called = { date: MARCH, start: '14:00', length: '60', reason: 'Budgettet' };
  expect((await secretary.press(form, 'call-meeting', called)).text).toContain('Mødet er lagt i kalenderen');
  await office.windTo(`${MARCH}T15:30`);
  await minute(MARCH);
  await office.windTo('2027-05-10T14:30');
  const card = await secretary.say(`godkend referat ${FEBRUARY}`);
  expect(card.text).toContain(
    'På samme møde skal også godkendes referat af det ekstraordinære møde den 18. marts 2027.',
  );
  const both = { where: { together: MARCH } };
  const done = await secretary.press(card, 'approve-minutes', { 'approved-at': '2027-05-10' }, both);
  expect(done.text).toContain('Referatet er godkendt');
  for (const day of [FEBRUARY, MARCH]) {
    expect((await meetingOf(office, BODY, day)).minutes).toMatchObject({
      stage: 'approved',
      approval: { mode: 'at-the-next-meeting', atMeeting: '2027-05-10' },
    });
  }
  await secretary.pressed(card, 'approve-minutes', { 'approved-at': '2027-05-10' }, both);
  const journal = await office.sandbox.referent.store.journalOf(office.body(BODY).id, MARCH);
  expect(journal.filter(({ event }) => event.type === 'minutes-approved')).toHaveLength(1);
});
