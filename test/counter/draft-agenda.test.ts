import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { meetingOf, type Office, openOffice, type Seated } from './office.ts';

const KLU = 'klu-guldborgsund';
const NEXT = 'klyngestyregruppe-nord';
const MEETING = '2027-04-08';
const PREPARES = `prepares:
  name: Klynge Nord
  body: ${NEXT}
  clause: { quote: udvalget forbereder dagsordenen for Klynge Nord }

`;
const EIGHT = [
  'Velkomst',
  'Konference',
  'Rygning',
  'Hospital',
  'Henvendelse',
  'Evaluering',
  'Orientering',
  'Eventuelt',
];
const FORM = 'Udkast til dagsorden for Klynge Nord (ét punkt pr. linje)';

let rules: string;
let office: Office;
let secretary: Seated;
let doctor: Seated;

beforeAll(async () => {
  rules = await mkdtemp(join(tmpdir(), 'referent-draft-agenda-'));
  await cp(new URL('../../src/bodies/', import.meta.url), rules, { recursive: true });
  const file = join(rules, `${KLU}.yaml`);
  await writeFile(file, (await readFile(file, 'utf8')).replace(/^send-at:/m, `${PREPARES}send-at:`));
  office = await openOffice('2027-01-11T09:00', { rules });
  secretary = office.at(KLU, 'sekretaer');
  doctor = office.at(KLU, 'plo-1');
  await secretary.press(await secretary.say('mødeplan 2027'), 'approve-plan');
  await office.windTo('2027-03-12T10:00');
});
afterAll(async () => {
  await office.sandbox.close();
  await rm(rules, { recursive: true });
});

const pointId = async () => (await meetingOf(office, KLU, MEETING)).agenda.items[0]?.id ?? '';
const openDraft = async () => {
  const data = { bodyId: KLU, meetingId: MEETING, pointId: await pointId() };
  const point = await secretary.forge('correct-point', data);
  return secretary.press(point, 'draft-agenda');
};

it('S4-09: the item form asks for the draft, one point a line, and the agenda shows it with its own numbers', async () => {
  const form = await doctor.say(`punkter ${MEETING}`);
  expect(form.text).toContain(FORM);
  const typed = { topic: 'Punkter til Klynge Nord', what: 'Udkastet', how: 'Drøftelse', why: 'Hører til her' };
  await doctor.press(form, 'submit-item', { ...typed, 'draft-agenda': EIGHT.join('\n') });
  const triage = await secretary.press(await secretary.say('punkter'), 'triage-item');
  await secretary.press(triage, 'accept-item', { section: 'decisions' });
  const preview = await secretary.say('dagsorden');
  expect(preview.text).toContain('Udkast til dagsorden for Klynge Nord');
  expect(preview.text).toContain('8) Eventuelt');
});

it('S4-09: at the minutes two points are struck with a reason, and six are left, numbered anew', async () => {
  await office.windTo('2027-03-24T10:00');
  await secretary.press(await secretary.say('dagsorden'), 'release-agenda');
  await office.windTo('2027-04-08T15:30');
  await secretary.say('referat');
  const point = await secretary.press(await openDraft(), 'strike-draft-points', {
    'struck-5': 'Tidligere drøftet',
    'struck-6': 'Fristen er før mødet',
  });
  expect(point.text).toMatch(/5\) Orientering\s+6\) Eventuelt\s+Udgår: »Henvendelse«\. Tidligere drøftet/);
});

it('S4-09: a member cannot strike or send', async () => {
  const data = { bodyId: KLU, meetingId: MEETING, pointId: await pointId(), 'struck-1': 'Nej', formId: 'forged' };
  for (const verb of ['strike-draft-points', 'hand-over-draft-agenda'])
    expect((await doctor.forge(verb, data)).text).toContain('Det kan kun');
});

it('S4-09: »Send til« hands the six over, once, and then the draft stands', async () => {
  const draft = await openDraft();
  const sent = await secretary.press(draft, 'hand-over-draft-agenda');
  expect(sent.text).toContain('6 punkter er sendt');
  await secretary.press(draft, 'hand-over-draft-agenda');
  const receiver = office.at(NEXT, 'sekretaer-rhn');
  const { text } = await receiver.say('henvisninger');
  for (const title of [...EIGHT.slice(0, 4), ...EIGHT.slice(6)]) expect(text).toContain(title);
  for (const title of EIGHT.slice(4, 6)) expect(text).not.toContain(title);
  expect((await openDraft()).text).toContain('Punkterne er sendt og kan ikke ændres her.');
});
