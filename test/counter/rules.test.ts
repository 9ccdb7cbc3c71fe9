import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { meetingOf, type Office, openOffice, type Seated } from './office.ts';

const KLU = 'klu-guldborgsund';

let rules: string;
let office: Office;
let secretary: Seated;
let chair: Seated;

beforeAll(async () => {
  rules = await mkdtemp(join(tmpdir(), 'referent-rules-'));
  await cp(new URL('../../src/bodies/', import.meta.url), rules, { recursive: true });
  office = await openOffice('2027-01-11T09:00', { rules });
  secretary = office.at(KLU, 'sekretaer');
  chair = office.at(KLU, 'centerchef-sundhed');
});
afterAll(async () => {
  await office.sandbox.close();
  await rm(rules, { recursive: true });
});

const rewrite = async (from: string | RegExp, to: string) => {
  const file = join(rules, `${KLU}.yaml`);
  const text = await readFile(file, 'utf8');
  expect(text).toMatch(from);
  await writeFile(file, text.replace(from, to));
};

it('»regler« shows each rule with its clause', async () => {
  const card = await secretary.say('regler');
  expect(card.text).toContain('8 hverdage til at kommentere på referatet');
  expect(card.text).toContain('2 møder årligt (april og oktober)');
});

it('»regler genindlæs« with a fault tells file, line and field, and the old rules still hold', async () => {
  await rewrite('latest: 4 weeks before the meeting', 'latest: 4 fortnights before the meeting');
  const told = await secretary.say('regler genindlæs');
  expect(told.text).toMatch(/klu-guldborgsund\.yaml:\d+:\d+ deadlines\.call-for-items\.latest/);
  expect(told.text).toContain('de gamle regler gælder fortsat');
  expect(told.text).not.toContain(rules);
  expect((await secretary.say('hvorfor 8. april 2027')).text).toContain('torsdag den 11. marts 2027');
  expect((await secretary.say('rules reload')).text).toContain('the old rules still hold');
});

it('with the fault mended the new rules hold from then on', async () => {
  await rewrite('latest: 4 fortnights before the meeting', 'latest: 5 weeks before the meeting');
  expect((await secretary.say('regler genindlæs')).text).toContain('Reglerne er læst igen');
  expect((await secretary.say('hvorfor 8. april 2027')).text).toContain('torsdag den 4. marts 2027');
});

it('where the rules say so the chair sees the agenda first, and only then is it released', async () => {
  await rewrite('send-at: "09:00"', 'send-at: "09:00"\nchair-sees-agenda-first: true');
  expect((await secretary.say('regler genindlæs')).text).toContain('Reglerne er læst igen');
  await secretary.press(await secretary.say('mødeplan 2027'), 'approve-plan');
  const preview = await secretary.say('dagsorden');
  expect((await chair.say('dagsorden')).text).toContain('Dagsordenen er ikke sendt ud endnu');
  const forged = { bodyId: KLU, meetingId: '2027-04-08', formId: 'forged', 'despite-uncovered': 'true' };
  const refused = await secretary.forge('release-agenda', forged);
  expect(refused.text).toContain('Formanden skal se dagsordenen');
  const shown = await secretary.press(refused, 'show-agenda-to-chair');
  expect(chair.count('Godkendelse af sidste referat')).toBe(1);
  expect((await chair.say('dagsorden')).text).toContain('Godkendelse af sidste referat');
  expect((await office.at(KLU, 'plo-1').say('dagsorden')).text).toContain('Dagsordenen er ikke sendt ud endnu');
  await secretary.press(await secretary.press(shown, 'release-agenda'), 'release-agenda');
  expect(preview.text).toContain('Godkendelse af sidste referat');
  const { releases } = (await meetingOf(office, KLU, '2027-04-08')).agenda;
  // S0-07, L-3: released in good time it says nothing of being late.
  expect(releases.map(({ daysLate }) => daysLate)).toEqual([0]);
});

it('nothing sent on the way was refused or complained of by Teams', () => {
  office.sandbox.teams.insistOnNoComplaints();
});

it('»regler« shows which version holds and what it changed', async () => {
  const revised = `
versions:
  - in-force-from: 2027-01-01
    document: Kommissorium, 01.12.2026
    approval:
      mode: by-silence
      window: 10 counted days
      clause:
        quote: 10 hverdage til at kommentere
`;
  const file = join(rules, `${KLU}.yaml`);
  await writeFile(file, `${await readFile(file, 'utf8')}${revised}`);
  expect((await secretary.say('regler genindlæs')).text).toContain('Reglerne er læst igen');
  const card = await secretary.say('regler');
  expect(card.text).toContain('Gælder fra 1. januar 2027');
  expect(card.text).toContain('Ændret i forhold til Kommissorium for KLU Guldborgsund, 28.11.2024');
  expect(card.text).toMatch(/10 hverdage.*\(før: .*8 hverdage/);
});
