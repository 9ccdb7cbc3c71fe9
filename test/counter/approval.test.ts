import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { meetingOf, type Office, openOffice, type Seated } from './office.ts';

const KLU = 'klu-guldborgsund';
const MEETING = '2027-04-08';

let rules: string;
let office: Office;
let secretary: Seated;
let chair: Seated;

beforeAll(async () => {
  rules = await mkdtemp(join(tmpdir(), 'referent-approval-'));
  await cp(new URL('../../src/bodies/', import.meta.url), rules, { recursive: true });
  const file = join(rules, `${KLU}.yaml`);
  const text = await readFile(file, 'utf8');
  const signing = `approval:
  mode: by-signing
  window: 5 counted days
  signers:
    - office: chair
    - member: plo-1
  objection: chair-decides
  clause:
    quote: referatet underskrives af formanden`;
  const written = text.replace(/^approval:.*\n(?: {2}.*\n)+/m, `${signing}\n`);
  expect(written).toContain('by-signing');
  await writeFile(file, written);
  office = await openOffice('2027-01-11T09:00', { rules });
  secretary = office.at(KLU, 'sekretaer');
  chair = office.at(KLU, 'centerchef-sundhed');
  await secretary.press(await secretary.say('mødeplan 2027'), 'approve-plan');
  await office.windTo('2027-04-08T15:00');
});
afterAll(async () => {
  await office.sandbox.close();
  await rm(rules, { recursive: true });
});

it('»regler« says who signs, and what an objection does', async () => {
  const { text } = await secretary.say('regler');
  expect(text).toContain('Ved underskrift af formand og Praktiserende læge 1');
  expect(text).toContain('Formanden afgør indsigelser');
});

it('the signers are sent the draft to sign, and only they can', async () => {
  const { points } = await writeMinutes();
  expect(points).toBeGreaterThan(0);
  const sent = await secretary.press(await secretary.say('rundsend referat'), 'circulate-draft');
  expect(sent.text).toContain('når alle underskrivere har underskrevet');
  expect(chair.count('Underskriv referatet')).toBe(1);
  const other = office.at(KLU, 'centerchef-trivsel');
  expect(other.count('Underskriv referatet')).toBe(0);
  const forged = await other.forge('sign-minutes', { bodyId: KLU, meetingId: MEETING, formId: 'forged' });
  expect(forged.text).toContain('Referatet underskrives af dem, reglerne nævner');
});

it('declining needs a reason, goes to the chair, and the chair’s dissent is kept', async () => {
  const doctor = office.at(KLU, 'plo-1');
  const card = await doctor.say('godkend referat');
  const again = await doctor.press(card, 'decline-to-sign', { reason: ' ' });
  expect(again.text).toContain('»Begrundelse« mangler at blive udfyldt');
  const declined = await doctor.press(again, 'decline-to-sign', { reason: 'Punkt 3 er gengivet forkert.' });
  expect(declined.text).toContain('Din indsigelse er modtaget');
  const asked = chair.card('til din afgørelse', 'Punkt 3 er gengivet forkert.');
  const decided = await chair.press(asked, 'decide-objection', {
    decision: 'Referatet gengiver drøftelsen.',
    dissent: 'Lægen finder drøftelsen ufuldstændig.',
  });
  expect(decided.text).toContain('Indsigelsen er afgjort');
  expect(doctor.count('Referatet gengiver drøftelsen.')).toBe(1);
});

it('the chair signs, the secretary enters the other signature, and the minutes are approved and say so', async () => {
  const card = await chair.say('godkend referat');
  expect((await chair.press(card, 'sign-minutes')).text).toContain('Din underskrift er noteret');
  const form = await secretary.say('godkend referat');
  expect(form.text).toContain('Praktiserende læge 1');
  const entered = await secretary.press(form, 'enter-answer', { 'noted-member': 'plo-1', 'noted-answer': 'approves' });
  expect(entered.text).toContain('Svaret fra Praktiserende læge 1');
  expect((await meetingOf(office, KLU, MEETING)).minutes).toMatchObject({
    stage: 'approved',
    approval: { mode: 'by-signing', signedBy: ['centerchef-sundhed', 'plo-1'] },
  });
});

it('nothing sent on the way was refused or complained of by Teams', () => {
  office.sandbox.teams.insistOnNoComplaints();
});

/** Opens the draft and writes a line under every point, as pasted in one message. */
async function writeMinutes() {
  await secretary.say('referat');
  const { agenda } = await meetingOf(office, KLU, MEETING);
  const items = agenda.releases.at(-1)?.points.length ?? STANDING;
  const pasted = Array.from({ length: items }, (_, index) => `${index + 1}. Behandlet.`).join('\n');
  await secretary.press(await secretary.say(`referat\n${pasted}`), 'accept-paste');
  return { points: items };
}

/** Guldborgsund's standing points. */
const STANDING = 5;
