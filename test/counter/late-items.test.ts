import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { meetingOf, type Office, openOffice, type Seated } from './office.ts';

const KLU = 'klu-guldborgsund';
const MEETING = '2027-04-08';
const WAIVER = `waivers:
  late-item: { by: chair, clause: { quote: formanden kan tillade et punkt for sent } }

`;

let rules: string;
let office: Office;
let secretary: Seated;
let chair: Seated;
let doctor: Seated;

beforeAll(async () => {
  rules = await mkdtemp(join(tmpdir(), 'referent-late-'));
  await cp(new URL('../../src/bodies/', import.meta.url), rules, { recursive: true });
  const file = join(rules, `${KLU}.yaml`);
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/^standing-items:/m, `${WAIVER}standing-items:`));
  office = await openOffice('2027-01-11T09:00', { rules });
  secretary = office.at(KLU, 'sekretaer');
  chair = office.at(KLU, 'centerchef-sundhed');
  doctor = office.at(KLU, 'plo-1');
  await secretary.press(await secretary.say('mødeplan 2027'), 'approve-plan');
  await office.windTo('2027-03-26T10:00');
  const form = await doctor.say(`punkter ${MEETING}`);
  const typed = { topic: 'Akutteam', what: 'Aftalen', how: 'Drøftelse', why: 'Haster' };
  await doctor.press(form, 'submit-item', typed);
});
afterAll(async () => {
  await office.sandbox.close();
  await rm(rules, { recursive: true });
});

const item = async () => (await meetingOf(office, KLU, MEETING)).agenda.items[0];

it('procedure.md 4.12: the chair is asked about a late item, with the clause, and must give a reason', async () => {
  const asked = chair.card('komme på for sent');
  expect(asked.text).toContain('formanden kan tillade et punkt for sent');
  const again = await chair.press(
    asked,
    'answer-late-item',
    { reason: '' },
    { where: { granted: 'true' }, unchecked: true },
  );
  expect(again.text).toContain('Akutteam');
  expect((await item())?.waiver).toBe(undefined);
});

it('the secretary cannot take it before, and is told what to do', async () => {
  const triage = await secretary.press(await secretary.say('punkter'), 'triage-item');
  const refused = await secretary.press(triage, 'accept-item', { section: 'decisions', 'waiver-reason': '' });
  expect(refused.text).toContain('formanden har ikke givet lov');
  expect((await item())?.placement.state).toBe('received');
});

it('a forged yes from a member or the secretary does nothing', async () => {
  const { id = '' } = (await item()) ?? {};
  for (const one of [doctor, secretary]) {
    const data = { bodyId: KLU, meetingId: MEETING, itemId: id, granted: 'true', reason: 'Haster', formId: 'forged' };
    expect((await one.forge('answer-late-item', data)).text).toContain('Det kan kun');
  }
  expect((await item())?.waiver).toBe(undefined);
});

it('pressed twice the yes is one; it is told to the secretary, and printed on the agenda with who and why', async () => {
  const asked = chair.card('komme på for sent');
  const yes = { reason: 'Aftalen udløber i maj' };
  await chair.press(asked, 'answer-late-item', yes, { where: { granted: 'true' } });
  await chair.press(asked, 'answer-late-item', yes, { where: { granted: 'true' } });
  expect(secretary.count('Formanden har givet lov')).toBe(1);
  const triage = await secretary.press(await secretary.say('punkter'), 'triage-item');
  await secretary.press(triage, 'accept-item', { section: 'decisions' });
  const agenda = await secretary.say('dagsorden');
  expect(agenda.text).toContain('Aftalen udløber i maj');
  expect(agenda.text).toContain(`Optaget af ${chair.member.title}`);
});
