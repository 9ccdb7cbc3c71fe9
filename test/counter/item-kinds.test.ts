import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { meetingOf, type Office, openOffice, type Seated } from './office.ts';

const KLU = 'klu-guldborgsund';
const MEETING = '2027-04-08';
const RULE = `  by-kind:
    decision:
      annex: required
      fields: [recommendation]
      clause: { quote: beslutningspunkter har indstilling og bilag }
`;
const TYPED = { topic: 'Akutteam', what: 'Aftalen om teamet', how: 'Drøftelse', why: 'Den udløber', length: '10' };
const DECISION = { ...TYPED, 'item-kind': 'decision' };

let rules: string;
let office: Office;
let secretary: Seated;
let doctor: Seated;

beforeAll(async () => {
  rules = await mkdtemp(join(tmpdir(), 'referent-kinds-'));
  await cp(new URL('../../src/bodies/', import.meta.url), rules, { recursive: true });
  const file = join(rules, `${KLU}.yaml`);
  const text = await readFile(file, 'utf8');
  await writeFile(
    file,
    text.replace(/^items:.*\n/m, (items) => `${items}${RULE}`),
  );
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

const items = async () => (await meetingOf(office, KLU, MEETING)).agenda.items;

it('S1-05: the form says what a decision must have besides, and asks for the field', async () => {
  const form = await doctor.say(`punkter ${MEETING}`);
  expect(form.text).toContain('Et punkt til beslutning skal have »Indstilling« og et link til et bilag');
  expect(form.text).toContain('beslutningspunkter har indstilling og bilag');
  expect(JSON.stringify(form.card)).toContain('"recommendation"');
});

it('S1-05: a decision without them is refused with field, clause and what to do; nothing typed is lost', async () => {
  const form = await doctor.say(`punkter ${MEETING}`);
  const noField = await doctor.press(form, 'submit-item', DECISION);
  expect(noField.text).toContain('»Indstilling« skal udfyldes');
  expect(noField.text).toContain('beslutningspunkter har indstilling og bilag');
  const noAnnex = await doctor.press(noField, 'submit-item', { ...DECISION, recommendation: 'At den forlænges' });
  expect(noAnnex.text).toContain('Bilag mangler: et punkt til beslutning skal have mindst ét');
  expect(noAnnex.text).toContain('Skriv et link til bilaget i feltet »Links til bilag«');
  expect(noAnnex.text).toContain('Aftalen om teamet');
  expect(noAnnex.text).toContain('At den forlænges');
  expect(await items()).toEqual([]);

  const annexes = 'Notat https://kommune.example/notat';
  const whole = { ...DECISION, recommendation: 'At den forlænges', annexes };
  expect((await doctor.press(noAnnex, 'submit-item', whole)).text).toContain('er modtaget');
  expect(await items()).toMatchObject([{ text: { fields: { recommendation: 'At den forlænges' } } }]);
});

it('S1-05: the annex cannot be taken out again by editing, but the item may become a discussion', async () => {
  const [item] = await items();
  const edit = await doctor.press(await doctor.say(`punkter ${MEETING}`), 'edit-item-form');
  const without = { ...DECISION, recommendation: 'At den forlænges', annexes: '' };
  const refused = await doctor.press(edit, 'edit-item', without);
  expect(refused.text).toContain('Bilag mangler');
  expect((await items())[0]).toEqual(item);
  await doctor.press(refused, 'edit-item', { ...without, 'item-kind': 'discussion', recommendation: '' });
  expect((await items())[0]?.text).toMatchObject({ kind: 'discussion', annexes: [] });
});

it('the rules tell it to everybody', async () => {
  const told = await doctor.say('regler');
  expect(told.text).toContain('Et punkt til beslutning skal også have');
  expect(told.text).toContain('»Indstilling« og et link til et bilag');
});
