import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { meetingOf, type Office, openOffice, type Seated } from './office.ts';
import { type OwnRules, ownRules } from './own-rules.ts';

describe('what belongs in the secretariat, and what is taken up only when there is need', () => {
  const KLU = 'klu-aalborg';
  const MEETING = '2027-04-01';
  let office: Office;
  let secretary: Seated;
  let physician: Seated;

  beforeAll(async () => {
    office = await openOffice('2027-01-11T09:00');
    secretary = office.at(KLU, 'sekretaer');
    physician = office.at(KLU, 'overlaege');
    await secretary.press(await secretary.say('mødeplan 2027'), 'approve-plan');
    await office.windTo('2027-03-05T10:00');
  });
  afterAll(() => office.sandbox.close());

  it('S0-25: the item form tells which topics are taken up only when there is need', async () => {
    const form = await physician.say(`punkter ${MEETING}`);
    expect(form.text).toContain('Emner efter behov: Kommunens træningsindsats');
    expect(form.text).toContain('Sekretariatet afklarer dem, når det kan.');
    await physician.press(form, 'submit-item', { topic: 'Rygestop', what: 'Tilbuddet', how: 'Drøftelse' });
  });

  it('S0-25, S0-30: the item’s card tells the secretary what the secretariat settles, with the clause', async () => {
    const { items } = (await meetingOf(office, KLU, MEETING)).agenda;
    const itemId = items.find(({ text }) => text.fields.topic === 'Rygestop')?.id ?? '';
    const triage = await secretary.press(await secretary.say('punkter'), 'triage-item', {}, { where: { itemId } });
    expect(triage.text).toContain('Konkrete sager løses så vidt muligt på sekretariatsniveau');
    expect(triage.text).toContain('i muligt omfang løst på sekretariatsniveau');
    expect(triage.text).toContain(
      'Disse emner afklares så vidt muligt på sekretariatsniveau: Kommunens træningsindsats',
    );
  });
});

describe('S2-12: a matter of principle is taken elsewhere with one press', () => {
  const KLU = 'klu-guldborgsund';
  const MEETING = '2027-04-08';
  let rules: OwnRules;
  let office: Office;
  let secretary: Seated;

  async function escalating(body: string): Promise<void> {
    const rule = `\nescalates-to:\n  name: direktørkredsen\n${body}  clause:\n    quote: bringes sagerne til drøftelse\n`;
    rules = await ownRules({ [KLU]: (yaml) => `${yaml}${rule}` });
    office = await openOffice('2027-01-11T09:00', { rules: rules.folder });
    secretary = office.at(KLU, 'sekretaer');
    await secretary.press(await secretary.say('mødeplan 2027'), 'approve-plan');
    await office.windTo('2027-03-12T10:00');
    const doctor = office.at(KLU, 'plo-1');
    const typed = { topic: 'Takster', what: 'Niveauet', how: 'Drøftelse', why: 'Principielt' };
    await doctor.press(await doctor.say(`punkter ${MEETING}`), 'submit-item', typed);
    const triage = await secretary.press(await secretary.say('punkter'), 'triage-item');
    await secretary.press(triage, 'escalate-item', { 'escalation-reason': 'Gælder alle kommuner' });
    const [item] = (await meetingOf(office, KLU, MEETING)).agenda.items;
    expect(item?.placement).toMatchObject({ state: 'settled', escalatedTo: 'direktørkredsen' });
  }
  afterEach(async () => {
    await office.sandbox.close();
    await rules.drop();
  });

  it('S2-12: to a body with Referent as a referral, which its secretary is told of', async () => {
    await escalating('  body: klu-aalborg\n');
    const told = office.at('klu-aalborg', 'sekretaer').card('har henvist en sag hertil: Takster');
    expect(told.text).toContain('Gælder alle kommuner');
    expect((await secretary.say('opfølgning')).text).not.toContain('Takster');
  });

  it('S2-12: to others as a follow-up of the secretariat’s, due the day of the meeting', async () => {
    await escalating('');
    const board = await secretary.say('opfølgning');
    expect(board.text).toContain('Takster: Gælder alle kommuner');
    expect(board.text).toContain('direktørkredsen');
    expect(board.text).toContain('senest den 8. april 2027');
  });
});
