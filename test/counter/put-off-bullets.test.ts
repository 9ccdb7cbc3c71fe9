import { afterAll, beforeAll, expect, it } from 'vitest';
import { meetingOf, type Office, openOffice, type Seated, type Shown } from './office.ts';
import { type OwnRules, ownRules } from './own-rules.ts';

const KLU = 'klu-guldborgsund';
const MEETING = '2027-04-08';
const RULE = `  by-kind:
    decision:
      fields: [recommendation]
      clause: { quote: beslutningspunkter har indstilling }
`;

let rules: OwnRules;
let office: Office;
let secretary: Seated;
let pointId: string;

beforeAll(async () => {
  rules = await ownRules({ [KLU]: (yaml) => yaml.replace(/^items:.*\n/m, (items) => `${items}${RULE}`) });
  office = await openOffice('2027-01-11T09:00', { rules: rules.folder });
  secretary = office.at(KLU, 'sekretaer');
  await secretary.press(await secretary.say('mødeplan 2027'), 'approve-plan');
  await office.windTo('2027-03-12T10:00');
  const doctor = office.at(KLU, 'plo-1');
  await doctor.press(await doctor.say(`punkter ${MEETING}`), 'submit-item', {
    topic: 'Akutteam',
    what: 'Aftalen',
    how: 'Beslutning',
    why: 'Den udløber',
    'item-kind': 'decision',
    recommendation: '- at aftalen forlænges\n- at teamet udvides til *hele* kommunen',
  });
  const triage = await secretary.press(await secretary.say('punkter'), 'triage-item');
  await secretary.press(triage, 'accept-item');
  await office.windTo('2027-04-08T15:30');
  await secretary.say('referat');
  pointId = (await meetingOf(office, KLU, MEETING)).agenda.items[0]?.id ?? '';
});
afterAll(async () => {
  await office.sandbox.close();
  await rules.drop();
});

const onPoint = (): Promise<Shown> => secretary.forge('correct-point', { bodyId: KLU, meetingId: MEETING, pointId });

it('S4-05, S4-14: a bullet marked »Udsat« goes to the items for coming meetings with its text, the others do not', async () => {
  const point = await onPoint();
  expect(point.text).toContain('Hvad blev der af indstillingen?');
  expect(point.text).not.toContain('Til kommende møder');
  await secretary.press(point, 'write-point', { text: 'Drøftet', 'bullet-1': 'followed', 'bullet-2': 'deferred' });
  const form = await secretary.press(await onPoint(), 'coming-item-form');
  expect(form.text).toContain('teamet udvides til *hele* kommunen');
  expect((await secretary.press(form, 'add-to-backlog')).text).toContain('står på listen');
  await secretary.press(form, 'add-to-backlog');
  const board = await secretary.say('opfølgning');
  expect(board.text.split('Punkter til kommende møder')).toHaveLength(2);
  expect(board.text).toContain('teamet udvides til *hele* kommunen');
  expect(board.text).toContain('Fra mødet den 8. april 2027');
  expect(board.text).not.toContain('aftalen forlænges');
});
