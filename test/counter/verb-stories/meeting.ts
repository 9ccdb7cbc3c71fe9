import { meetingOf, openOffice } from '../office.ts';
import type { VerbWalk } from './verb-walk.ts';

const KLU = 'klu-guldborgsund';
const SPRING = '2027-04-08';

/** A committee's half year: its plan, its items, its agenda, its minutes out for comment and approved. */
export async function walkHalfYear(walk: VerbWalk): Promise<void> {
  const office = await openOffice('2027-01-11T09:00');
  const secretary = office.at(KLU, 'sekretaer');
  const doctor = office.at(KLU, 'plo-1');
  const chair = office.at(KLU, 'centerchef-sundhed');
  const everyone = [secretary, doctor, chair, office.at(KLU, 'sygeplejen')];
  const look = (...commands: readonly string[]) =>
    walk.look(everyone, 'hjælp', 'status', 'udvalg', 'hvorfor', ...commands);

  const plan = await secretary.say('mødeplan 2027');
  await walk.past(secretary, plan);
  await look('pligter 2027');
  await secretary.press(plan, 'approve-plan');
  await look('flyt møde 8. april', 'aflys møde 8. april', 'pligter 2027', 'ny overenskomst');

  await office.windTo('2027-03-11T09:00');
  await look('punkter');
  await doctor.press(doctor.card('Indsend punkt'), 'submit-item', { topic: 'Et', what: 'a', how: 'b', why: 'c' });
  await chair.press(chair.card('Indsend punkt'), 'submit-item', { topic: 'To', what: 'a', how: 'b', why: 'c' });
  await look('punkter');
  for (const item of (await meetingOf(office, KLU, SPRING)).agenda.items.slice(0, 1)) {
    const triage = await secretary.forge('triage-item', { bodyId: KLU, meetingId: SPRING, itemId: item.id });
    await secretary.press(triage, 'accept-item');
  }
  const refused = await secretary.press(await secretary.say('dagsorden'), 'release-agenda');
  await walk.past(secretary, refused);
  const uncovered = await walk.press(secretary, refused, 'release-agenda');
  await secretary.press(uncovered, 'release-agenda');
  await look('punkter', 'dagsorden');

  await office.windTo('2027-04-08T15:30');
  const header = await secretary.say('referat');
  await walk.past(secretary, header);
  const about = { bodyId: KLU, meetingId: SPRING, pointId: 'any-other-business' };
  await secretary.forge('add-follow-up', {
    ...about,
    'follow-up': 'a',
    owner: 'secretariat',
    'due-date': '2027-06-01',
  });
  await secretary.forge('add-to-backlog', { ...about, 'coming-title': 'a' });
  await secretary.forge('make-standing', { ...about, 'standing-title': 'a' });
  await secretary.forge('add-follow-up', {
    ...about,
    'follow-up': 'b',
    addressee: 'KDK',
    owner: 'secretariat',
    'due-date': '2027-06-01',
  });
  await look('opfølgning');
  for (const form of ['coming-item-form', 'make-standing-form'])
    await walk.past(secretary, await secretary.forge(form, about));
  let card = await secretary.press(header, 'write-header');
  await walk.past(secretary, card);
  for (let guard = 0; guard < 10 && card.text.includes('Gem og næste'); guard += 1)
    card = await secretary.press(card, 'write-point', { text: 'Drøftet', outcome: 'discussed' });
  await walk.past(secretary, card);
  await walk.past(secretary, await secretary.say('referat\n1. Godkendelse af sidste referat\nIndsat.'));
  const preview = await secretary.say('rundsend referat');
  await walk.past(secretary, preview);
  await secretary.press(preview, 'circulate-draft');
  await look('referat', 'bemærkninger');
  await walk.past(
    doctor,
    await doctor.press(doctor.card('Udkast til referat'), 'comment-on-draft', {
      comment: 'Nej',
      'comment-kind': 'objection',
    }),
  );
  await look('referat', 'bemærkninger');
  await office.windTo('2027-05-05T09:00');
  await look('referat', 'bemærkninger', 'godkend referat');

  const aalborg = office.at('klu-aalborg', 'sekretaer');
  await aalborg.press(await aalborg.say('mødeplan 2027'), 'approve-plan');
  await walk.past(aalborg, await aalborg.say('dagsorden'));
  const dialogue = await aalborg.press(await aalborg.say('pligter 2027'), 'arrange-dialogue-form');
  await walk.past(aalborg, dialogue);
  await walk.press(aalborg, dialogue, 'arrange-dialogue', { 'dialogue-date': '2027-11-04' });

  await walk.past(secretary, await secretary.say('honorar'));
  office.sandbox.teams.insistOnNoComplaints();
  await office.sandbox.close();
}
