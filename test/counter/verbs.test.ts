import { afterAll, beforeAll, expect, it } from 'vitest';
import { ACTIONS } from '../../src/counter/actions.ts';
import { comingItemActions } from '../../src/counter/coming-items.ts';
import { dialogueActions } from '../../src/counter/dialogue-meetings.ts';
import { dutyActions } from '../../src/counter/duties.ts';
import { followUpActions } from '../../src/counter/follow-ups.ts';
import { standingPointActions } from '../../src/counter/standing-points.ts';
import { MAY } from '../../src/domain/meeting/commands.ts';
import { buttonsOf, verbOf } from '../../src/sandbox/teams/card-form.ts';
import { meetingOf, type Office, openOffice, type Seated, type Shown } from './office.ts';

const KLU = 'klu-guldborgsund';
const SPRING = '2027-04-08';

let office: Office;
let everyone: readonly Seated[];
/** By verb: the keys of the data a card has sent with it. */
const found = new Map<string, Set<string>>();

beforeAll(async () => {
  office = await openOffice('2027-01-11T09:00');
  everyone = ['sekretaer', 'plo-1', 'centerchef-sundhed', 'sygeplejen'].map((id) => office.at(KLU, id));
});
afterAll(() => office.sandbox.close());

const [SECRETARY, DOCTOR, CHAIR] = [0, 1, 2];
const person = (index: number): Seated => {
  const one = everyone[index];
  if (one === undefined) throw new Error(`nobody ${index}`);
  return one;
};

/** Notes every button of a card, and follows those that only show something. */
async function walk(who: Seated, card: Shown, depth = 0): Promise<void> {
  for (const { action } of buttonsOf(card.card)) {
    const verb = verbOf(action);
    if (action.type !== 'Action.Execute' || typeof verb !== 'string') continue;
    const data = { ...(action.data as Readonly<Record<string, unknown>>) }; // a card's data is an object, as the schema has it
    const isNew = !found.has(verb);
    found.set(verb, new Set([...(found.get(verb) ?? []), ...Object.keys(data)]));
    if (isNew && depth < 3 && !(verb in MAY) && SHOWS.has(verb))
      await walk(who, await who.forge(verb, data), depth + 1);
  }
}

/** Verbs that change nothing, and may be followed wherever they are found. */
const SHOWS = new Set([
  'ask-why',
  'ask-why-window',
  'submit-another',
  'edit-item-form',
  'report-absence-form',
  'triage-item',
  'preview-agenda',
  'minutes-overview',
  'minutes-header',
  'next-point',
  'previous-point',
  'correct-point',
  'invite-guests-form',
  'follow-up-form',
  'follow-up-clarify',
  'follow-up-status',
  'follow-up-receipt',
  'coming-item-form',
  'take-coming-form',
  'strike-coming-form',
  'make-standing-form',
  'end-standing-form',
  'complete-duty-form',
  'waive-duty-form',
  'call-for-revision-form',
  'arrange-dialogue-form',
  'cancel-dialogue-form',
]);

/** Everything everyone can see now: what they were sent, and what each command answers. */
async function look(...commands: readonly string[]): Promise<void> {
  for (const who of everyone) {
    for (const message of who.person.chat()) {
      if (message.card !== undefined) await walk(who, { message, card: message.card, text: '' });
    }
    for (const command of ['hjælp', 'status', 'udvalg', 'hvorfor', ...commands])
      await walk(who, await who.say(command));
  }
}

it('every verb on every card that can be reached is handled, and every verb handled is on a card', async () => {
  const [secretary, doctor, chair] = [person(SECRETARY), person(DOCTOR), person(CHAIR)];
  const plan = await secretary.say('mødeplan 2027');
  await walk(secretary, plan);
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
  await walk(secretary, refused);
  const uncovered = await secretary.press(refused, 'release-agenda');
  await walk(secretary, uncovered);
  await secretary.press(uncovered, 'release-agenda');
  await look('punkter', 'dagsorden');

  await office.windTo('2027-04-08T15:30');
  const header = await secretary.say('referat');
  await walk(secretary, header);
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
    await walk(secretary, await secretary.forge(form, about));
  let card = await secretary.press(header, 'write-header');
  await walk(secretary, card);
  for (let guard = 0; guard < 10 && card.text.includes('Gem og næste'); guard += 1)
    card = await secretary.press(card, 'write-point', { text: 'Drøftet', outcome: 'discussed' });
  await walk(secretary, card);
  await walk(secretary, await secretary.say('referat\n1. Godkendelse af sidste referat\nIndsat.'));
  const preview = await secretary.say('rundsend referat');
  await walk(secretary, preview);
  await secretary.press(preview, 'circulate-draft');
  await look('referat', 'bemærkninger');
  await walk(
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
  await walk(aalborg, await aalborg.say('dagsorden'));
  const dialogue = await aalborg.press(await aalborg.say('pligter 2027'), 'arrange-dialogue-form');
  await walk(aalborg, dialogue);
  await walk(aalborg, await aalborg.press(dialogue, 'arrange-dialogue', { 'dialogue-date': '2027-11-04' }));

  const unhandled = [...found.keys()].filter((verb) => !Object.hasOwn(ACTIONS, verb));
  expect(unhandled).toEqual([]);
  const unreachable = Object.keys(ACTIONS).filter((verb) => !found.has(verb));
  expect(unreachable).toEqual([]);
  // What is about a meeting says which; the body goes with everything but the way out of a misunderstanding.
  const ABOUT_NO_MEETING = [
    ...['run-command', 'choose-body', 'approve-plan', 'adjust-plan', 'ask-why'],
    ...Object.keys(dutyActions),
    ...Object.keys(dialogueActions),
    ...Object.keys(followUpActions),
    ...Object.keys(comingItemActions),
    ...Object.keys(standingPointActions),
  ];
  for (const [verb, keys] of found) {
    expect([...keys], verb).toContain('bodyId');
    if (!ABOUT_NO_MEETING.includes(verb)) expect([...keys], verb).toContain('meetingId');
  }
  office.sandbox.teams.insistOnNoComplaints();
}, 120_000);
