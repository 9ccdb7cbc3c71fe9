import { afterAll, beforeAll, expect, it } from 'vitest';
import { meetingOf, type Office, openOffice, type Seated } from './office.ts';

const KLU = 'klu-guldborgsund';

let office: Office;
let secretary: Seated;
beforeAll(async () => {
  office = await openOffice('2027-01-04T09:00');
  secretary = office.at(KLU, 'sekretaer');
  const approved = await secretary.press(await secretary.say('mødeplan 2027'), 'approve-plan');
  expect(approved.text).not.toContain('flere møder');
});
afterAll(() => office.sandbox.close());

const june = { date: '2027-06-14', start: '15:00', length: '60', place: 'Teams-møde', reason: 'Kommissoriet vedtages' };

it('the secretary calls an extraordinary meeting; pressed twice it is called once', async () => {
  const form = await secretary.say('nyt møde');
  const done = await secretary.press(form, 'call-meeting', june);
  expect(done.text).toContain('Mødet er lagt i kalenderen');
  expect(done.text).toContain('Det ekstraordinære møde i KLU Guldborgsund mandag den 14. juni 2027');
  const again = await secretary.pressed(form, 'call-meeting', june);
  expect(JSON.stringify(again.card)).toContain('Mødet er lagt i kalenderen');
  await office.deliver();
  const doctor = office.at(KLU, 'plo-1');
  expect(doctor.count('Det ekstraordinære møde i KLU Guldborgsund holdes')).toBe(1);
  expect(doctor.card('Kommissoriet vedtages').text).toContain('Meld afbud');
  expect(await meetingOf(office, KLU, '2027-06-14')).toMatchObject({
    kind: 'extraordinary',
    online: { state: 'ready' },
  });
  const [event] = office.sandbox.tenant
    .events(office.body(KLU).home.mailbox)
    .filter(({ subject }) => subject === 'Ekstraordinært møde i KLU Guldborgsund');
  expect(event?.joinUrl).toBeDefined();
});

it('S1-01: it does not count among the meetings of the year, and is told by its kind', async () => {
  const plan = await secretary.say('mødeplan 2027');
  expect(plan.text).toContain('14. juni 2027 kl. 15.00-16.00, ekstraordinært møde');
  expect(plan.text).not.toContain('3 møder');
  const page = await fetch(`${office.sandbox.referent.server.url}/${KLU}/2027-06-14`);
  expect(await page.text()).toContain('ekstraordinært møde');
});

it('S2-16: held in a room, the entry has no meeting in Teams, and nobody misses a link', async () => {
  const form = await secretary.say('nyt møde');
  const room = { ...june, date: '2027-06-21', place: 'Rådhuset', 'held-in': 'room', 'meeting-kind': 'ordinary' };
  await secretary.press(form, 'call-meeting', { ...room, reason: '' });
  await office.deliver();
  expect(await meetingOf(office, KLU, '2027-06-21')).toMatchObject({ inRoom: true, online: { state: 'in-room' } });
  const [event] = office.sandbox.tenant
    .events(office.body(KLU).home.mailbox)
    .filter(({ start }) => start.toString() === '2027-06-21T13:00:00Z');
  expect(event).toMatchObject({ joinUrl: undefined, place: 'Rådhuset' });
  expect(secretary.count('mangler et link')).toBe(0);
});

it.each([
  ['without a reason', { reason: ' ' }, 'begrundelse'],
  ['on a day gone by', { date: '2026-06-14' }, '14. juni 2026'],
  ['onto another', { date: '2027-06-21', start: '15:30' }, '21. juni 2027'],
  ['without a place', { place: '' }, 'Sted'],
])('%s it is refused, and what was typed is kept', async (_, wrong, said) => {
  const form = await secretary.say('nyt møde');
  const refused = await secretary.press(form, 'call-meeting', { ...june, ...wrong }, { unchecked: true });
  expect(refused.text).toContain(said);
  expect(refused.text).toContain('Hvordan holdes det');
});

it('nobody but the secretary calls one', async () => {
  const doctor = office.at(KLU, 'plo-1');
  expect((await doctor.say('nyt møde')).text).toContain('Det kan kun udvalgets sekretær gøre.');
  expect((await doctor.forge('call-meeting', { bodyId: KLU, ...june, date: '2027-08-16' })).text).toContain(
    'Det kan kun udvalgets sekretær gøre.',
  );
});
