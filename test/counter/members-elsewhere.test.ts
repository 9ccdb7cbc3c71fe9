import { afterAll, beforeAll, expect, it } from 'vitest';
import { meetingOf, type Office, openOffice } from './office.ts';

const FU = 'sundhedsdirektoerernes-fu';
const CLUSTER = 'klyngestyregruppe-nord';

let office: Office;
beforeAll(async () => {
  office = await openOffice('2027-01-04T09:00');
  const cluster = office.at(CLUSTER, 'sekretaer-rhn');
  const proposal = await cluster.say('mødeplan 2027\n8. marts 2027 kl. 15-17');
  await cluster.press(proposal, 'approve-plan');
});
afterAll(() => office.sandbox.close());

it('procedure.md 4.24: a plan tells the secretary that a director sits elsewhere at that hour, and needs her word', async () => {
  const secretary = office.at(FU, 'sekretaer');
  const proposal = await secretary.say('mødeplan 2027\n8. marts 2027 kl. 14-16\n12. april 2027 kl. 14-16');
  const clash = 'holder møde i samme tidsrum, og her sidder også Direktør, Hjørring Kommune.';
  expect(proposal.text).toContain(clash);
  const refused = await secretary.press(proposal, 'approve-plan');
  expect(refused.text).toContain('Der er forbehold ved 8. marts 2027');
  const approved = await secretary.press(refused, 'approve-plan', { 'despite-doubts': 'true' });
  expect(approved.text).toContain('er godkendt');
});

it('moving a meeting there is refused once, and done when she says so; pressed twice it is moved once', async () => {
  const secretary = office.at(FU, 'sekretaer');
  const form = await secretary.say('flyt møde 12. april 2027');
  const to = { date: '2027-03-08', start: '16:30', length: '60', reason: 'Ferie' };
  const refused = await secretary.press(form, 'move-meeting', to);
  expect(refused.text).toContain('nogle af medlemmerne optaget af et andet udvalg');
  expect((await meetingOf(office, FU, '2027-04-12')).moves).toEqual([]);
  const how = { where: { 'despite-clashes': 'true' } };
  const moved = await secretary.press(refused, 'move-meeting', to, how);
  expect(moved.text).toContain('Mødet er flyttet');
  await secretary.pressed(refused, 'move-meeting', to, how);
  expect((await meetingOf(office, FU, '2027-04-12')).moves).toHaveLength(1);
});

it('the proposal tells by role whose calendar is taken, and is made though no calendar answers', async () => {
  await office.deliver();
  const secretary = office.at(FU, 'sekretaer');
  const asked = 'mødeplan 2027\n8. marts 2027 kl. 16-18\n10. maj 2027 kl. 14-16';
  const proposal = await secretary.say(asked);
  expect(proposal.text).toMatch(/Optaget: .*Direktør, Hjørring Kommune.* \(\d af \d med konto\)/);
  expect(proposal.text).toContain('Ingen af dem, hvis kalender kan læses, er optaget');
  office.sandbox.tenant.script({ kind: 'status', status: 503, on: { path: /getSchedule/ }, times: 2 });
  const silent = await secretary.say(asked);
  expect(silent.text).toContain('Kender ikke kalenderen for Direktør, Hjørring Kommune');
  expect(silent.text).not.toContain('Optaget:');
});

it('S4-11: asked for another date the secretary keeps it, and the members are told that they may send substitutes', async () => {
  const secretary = office.at(FU, 'sekretaer');
  const choice = await secretary.say('flyt møde 8. marts 2027');
  const form = await secretary.press(choice, 'run-command', {}, { where: { meetingId: '2027-03-08' } });
  const kept = await secretary.press(form, 'keep-date', { reason: 'De fleste kan den dag' });
  expect(kept.text).toContain('Datoen er fastholdt');
  expect((await meetingOf(office, FU, '2027-03-08')).moves).toEqual([]);
  await office.deliver();
  const told = office.at(FU, 'direktoer-2').card('fastholdes', 'De fleste kan den dag');
  expect(told.text).toContain('Den, der ikke kan komme, kan sende en suppleant.');
});
