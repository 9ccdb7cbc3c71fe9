import { afterAll, beforeAll, expect, it } from 'vitest';
import { handle } from '../../src/desk/handle.ts';
import type { AnyProcedure } from '../../src/desk/procedures.ts';
import type { BodyId, MemberId } from '../../src/domain/body/body.ts';
import { meetingProcedure } from '../../src/domain/meeting/procedure.ts';
import type { NoteUndelivered } from '../../src/domain/minutes/note-undelivered.ts';
import { instant, meetingOf, type Office, openOffice, type Seated, type Shown } from './office.ts';

const KLU = 'klu-guldborgsund';
const MEETING = '2027-04-08';

let office: Office;
let secretary: Seated;
let doctor: Seated;
let chief: Seated;
/** The corrected draft as the doctor got it, and still holds after the end. */
let revised: Shown;

beforeAll(async () => {
  office = await openOffice('2027-01-11T09:00');
  secretary = office.at(KLU, 'sekretaer');
  doctor = office.at(KLU, 'plo-1');
  chief = office.at(KLU, 'centerchef-trivsel');
  await secretary.press(await secretary.say('mødeplan 2027'), 'approve-plan');
  await office.windTo('2027-04-22T09:00');
  await secretary.say('referat');
  const pasted = Array.from({ length: 5 }, (_, index) => `${index + 1}. Udvalget tog det til efterretning.`).join('\n');
  await secretary.press(await secretary.say(`referat\n${pasted}`), 'accept-paste');
  await secretary.press(await secretary.say('rundsend referat'), 'circulate-draft');
});
afterAll(async () => {
  office.sandbox.teams.insistOnNoComplaints();
  await office.sandbox.close();
});

const minutesNow = async () => {
  const { minutes } = await meetingOf(office, KLU, MEETING);
  if (minutes.stage === 'none') throw new Error('there are no minutes');
  return minutes;
};

it('procedure.md 4.4: the record keeps who has received the draft, in Teams and by mail', async () => {
  const { receptions = [] } = await minutesNow();
  const members = office.body(KLU).members.filter(({ seat }) => seat === 'member');
  expect(receptions.map(({ member }) => member).toSorted()).toEqual(members.map(({ id }) => id).toSorted());
  expect(receptions.every(({ state }) => state === 'received')).toBe(true);
});

it('S1-09: the draft prints the counted days one by one, and names those that do not count', () => {
  const { text } = doctor.card('Udkast til referat');
  expect(text).toContain('1. dag: fre 23/4');
  expect(text).toContain('lør 24/4 og søn 25/4 tæller ikke');
  expect(text).toContain('8. dag: tir 4/5');
});

it('procedure.md 4.7: a substantive comment stops the clock, and every member is told', async () => {
  await office.windTo('2027-04-28T10:00');
  await doctor.press(doctor.card('Udkast til referat'), 'comment-on-draft', {
    'comment-kind': 'comment',
    comment: 'Punkt 3 gengiver ikke det, vi aftalte.',
  });
  const board = await secretary.say('bemærkninger');
  expect(board.text).toContain('Redaktionel: Teksten rettes, og fristen løber videre.');
  const classed = await secretary.press(board, 'class-comment', {}, { where: { as: 'substantive' } });
  expect(classed.text).toContain('Indholdsmæssig');
  expect(chief.count('Fristen for bemærkninger står stille')).toBe(1);
  expect((await secretary.say('status')).text).toContain('fristen har stået stille siden onsdag den 28. april 2027');
  expect((await secretary.say('godkend referat')).text).toContain('Fristen har stået stille siden');
});

it('nobody but the secretary classes, and nothing is classed that is not there or in no class of ours', async () => {
  const [comment] = (await minutesNow()).comments;
  const data = { bodyId: KLU, meetingId: MEETING, commentId: comment?.id ?? '', as: 'editorial' };
  expect((await doctor.forge('class-comment', data)).text).toContain('sekretær');
  expect((await secretary.forge('class-comment', { ...data, commentId: 'nothing' })).text).toContain('emærkning');
  expect((await secretary.forge('class-comment', { ...data, as: 'trifle' })).text).toContain('emærkning');
  expect((await minutesNow()).comments).toMatchObject([{ class: 'substantive' }]);
});

it('a corrected text shows members the change word by word', async () => {
  const point = await secretary.press(
    await secretary.say('referat'),
    'correct-point',
    {},
    { where: { pointId: 'any-other-business' } },
  );
  await secretary.press(point, 'write-point', { text: 'Udvalget drøftede det.' });
  revised = doctor.card('Rettet udkast til referat');
  const { card, text } = revised;
  expect(text).toContain('Ændret i denne udgave');
  expect(JSON.stringify(card)).toContain('"strikethrough":true');
  expect(JSON.stringify(card)).toContain('"underline":true');
});

it('the secretary sees every version that went out', async () => {
  const { text } = await secretary.press(await secretary.say('referat'), 'minutes-versions');
  expect(text).toContain('1. udgave');
  expect(text).toContain('2. udgave');
  const data = { bodyId: KLU, meetingId: MEETING };
  expect((await doctor.forge('minutes-versions', data)).text).not.toContain('2. udgave');
});

it('answered, the time runs again with the days that were left, one by one', async () => {
  await office.windTo('2027-04-30T10:00');
  const [comment] = (await minutesNow()).comments;
  const answer = { [`answer-${comment?.id}`]: 'Det er rettet.' };
  await secretary.press(await secretary.say('bemærkninger'), 'answer-comment', answer);
  const { text } = chief.card('Fristen for bemærkninger løber igen');
  expect(text).toContain('til og med mandag den 10. maj 2027');
  expect(text).toContain('ons 28/4 til fre 30/4 tæller ikke: fristen stod stille');
  expect(text).toContain('tor 6/5 Kristi himmelfartsdag tæller ikke');
  await office.windTo('2027-05-10T23:59');
  expect((await minutesNow()).stage).toBe('circulating');
});

it('one that bounces holds the approval, and the secretary is told at once, and again when the time is out', async () => {
  const { store, bodies } = office.sandbox.referent;
  // The compiler cannot see that a procedure is only given commands it asked for.
  const procedures = [meetingProcedure as unknown as AnyProcedure];
  const clock = () => instant('2027-05-10T23:59');
  const told: NoteUndelivered = {
    type: 'note-undelivered',
    id: 'bounced',
    bodyId: KLU as BodyId, // a test's own words for ids
    subject: MEETING,
    by: { kind: 'desk' },
    at: instant('2027-05-10T23:59'),
    member: 'centerchef-trivsel' as MemberId,
    ground: 'no-such-address',
  };
  await handle({ store, bodies, procedures, clock, noteOf: () => undefined }, told);
  await office.deliver();
  expect(secretary.card('Udkastet er ikke nået frem til').text).toContain('Mailadressen findes ikke.');
  await office.windTo('2027-05-12T10:00');
  const held = secretary.card('Fristen er udløbet, men ikke alle har modtaget udkastet');
  expect(held.text).toContain('Ring op');
  expect(secretary.count('Fristen er udløbet, men ikke alle')).toBe(1);
  expect((await minutesNow()).stage).toBe('circulating');
  const form = await secretary.say('godkend referat');
  const noted = await secretary.press(form, 'note-receipt');
  expect(noted.text).toContain('Referatet er godkendt');
  const minutes = await minutesNow();
  expect(minutes).toMatchObject({
    stage: 'approved',
    approval: { mode: 'by-silence', at: instant('2027-05-12T10:00') },
  });
});

it('a comment after the end is kept, answered with day and clause, and offered as an item for a coming meeting', async () => {
  const receipt = await doctor.press(revised, 'comment-on-draft', {
    'comment-kind': 'objection',
    comment: 'Aftalen om akutteamet mangler.',
  });
  expect(receipt.text).toContain('Din bemærkning kom efter fristen');
  expect(receipt.text).toContain('Fristen udløb mandag den 10. maj 2027: »Medlemmer har 8 hverdage');
  const notice = secretary.card('Bemærkning efter fristen fra');
  const form = await secretary.press(notice, 'coming-item-form');
  expect(form.text).toContain('Aftalen om akutteamet mangler.');
  const added = await secretary.press(form, 'add-to-backlog', { 'coming-title': 'Akutteamet' });
  expect(added.text).toContain('Akutteamet');
  expect((await minutesNow()).stage).toBe('approved');
  expect((await secretary.say('bemærkninger')).text).toContain('Efter fristen');
});
