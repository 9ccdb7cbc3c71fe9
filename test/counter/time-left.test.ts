import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Office, openOffice, type Seated } from './office.ts';

const KLU = 'klu-guldborgsund';
const MEETING = '2027-10-07';

let rules: string;
let office: Office;
let secretary: Seated;
let doctor: Seated;

beforeAll(async () => {
  rules = await mkdtemp(join(tmpdir(), 'referent-limit-'));
  await cp(new URL('../../src/bodies/', import.meta.url), rules, { recursive: true });
  const file = join(rules, `${KLU}.yaml`);
  const text = await readFile(file, 'utf8');
  const own = 'latest: 2 weeks after the call\n';
  await writeFile(file, text.replace(own, `${own}    and-latest: 16 days before the meeting\n`));
  office = await openOffice('2027-09-15T09:00', { rules });
  secretary = office.at(KLU, 'sekretaer');
  doctor = office.at(KLU, 'plo-1');
});
afterAll(async () => {
  await office.sandbox.close();
  await rm(rules, { recursive: true });
});

it('S1-04: the plan tells what the outer limit leaves of the time for items', async () => {
  const plan = await secretary.say('mødeplan 2027');
  expect(plan.text).toContain('den yderste grænse er tirsdag den 21. september 2027. Der er 12 af 14 dage tilbage.');
  await secretary.press(plan, 'approve-plan');
});

it('S1-03: who calls late is told how few days are left, and so is whoever asks for status later', async () => {
  const answer = await secretary.say(`indkald punkter ${MEETING}`);
  expect(answer.text).toContain('Punkterne blev indkaldt for sent. Kun 6 dage til næste frist: Punkter i hænde');
  await office.windTo('2027-09-20T10:00');
  const status = await secretary.say('status');
  expect(status.text).toContain('Kun 1 dag til næste frist: Punkter i hænde senest tirsdag den 21. september 2027.');
  expect(status.text).toContain('Der er 6 af 14 dage tilbage.');
  expect((await doctor.say('status')).text).not.toContain('for sent');
});

it('the reason for the day names both rules', async () => {
  const why = await secretary.press(await secretary.say('status'), 'ask-why', {}, { where: { step: 'items-due' } });
  expect(why.text).toContain('16 dage før mødet');
  expect(why.text).toContain('2 uger efter indkaldelsen, giver onsdag den 29. september 2027');
});

it('L-3: an agenda sent out late says how long there is to the meeting', async () => {
  await office.windTo('2027-09-30T10:00');
  const preview = await secretary.say(`dagsorden ${MEETING}`);
  // None of the topics of every meeting is on it: that is asked about, and meant.
  const asked = await secretary.press(preview, 'release-agenda');
  const answer = await secretary.press(asked, 'release-agenda');
  expect(answer.text).toContain(
    'Dagsordenen blev sendt ud for sent. Kun 7 dage til mødet torsdag den 7. oktober 2027.',
  );
});
