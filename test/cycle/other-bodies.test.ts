import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meetingOf, type Office, openOffice, type Seated, type Shown } from '../counter/office.ts';

let office: Office;

beforeAll(async () => {
  office = await openOffice('2027-01-04T08:00');
});
afterAll(() => office.sandbox.close());

const press = (who: Seated, on: Shown, verb: string, values: Readonly<Record<string, string>> = {}) =>
  who.press(on, verb, values);
/** Writes every point, as the secretary does: from the header to the overview. */
const writeAll = async (secretary: Seated, text: string): Promise<Shown> => {
  let card = await press(secretary, await secretary.say('referat'), 'write-header');
  for (let guard = 0; guard < 20 && card.text.includes('Gem og næste'); guard += 1)
    card = await press(secretary, card, 'write-point', { text, outcome: 'noted' });
  return card;
};
const journal = async (bodyId: string, subject: string, type: string) =>
  (await office.sandbox.referent.store.journalOf(office.body(bodyId).id, subject)).filter(
    ({ event }) => event.type === type,
  ).length;

describe('KLU Aalborg: at the meeting', () => {
  const BODY = 'klu-aalborg';
  const MEETING = '2027-04-01';

  it('S0-15: the minutes are written and approved at the meeting, never circulated, and published', async () => {
    const secretary = office.at(BODY, 'sekretaer');
    await press(secretary, await secretary.say('mødeplan 2027'), 'approve-plan');
    await office.windTo('2027-04-01T16:30');
    const form = await secretary.say('rundsend referat');
    expect(form.text).toContain('Referatet er ikke');
    await writeAll(secretary, 'Taget til efterretning på mødet.');
    expect((await secretary.say('rundsend referat')).text).toContain('Referatet godkendes på selve mødet');
    const approve = await secretary.say('godkend referat');
    const approved = await press(secretary, approve, 'approve-minutes');
    expect(approved.text).toContain('Referatet er godkendt');
    expect((await meetingOf(office, BODY, MEETING)).minutes).toMatchObject({
      stage: 'approved',
      approval: { mode: 'at-the-meeting' },
    });
    await press(secretary, approve, 'approve-minutes');
    expect(await journal(BODY, MEETING, 'minutes-approved')).toBe(1);
    expect((await secretary.say('godkend referat')).text).toContain('Referatet blev godkendt');
    const page = await (await fetch(`${office.sandbox.referent.server.url}/${BODY}/${MEETING}`)).text();
    // Also where no agenda was ever released: what was written is what is published.
    expect(page).toContain('Taget til efterretning på mødet.');
  });

  it('S0-11: a decision where none is made needs a reason, and the text stays on the card', async () => {
    const secretary = office.at(BODY, 'sekretaer');
    await office.windTo('2027-06-03T17:30');
    const header = await secretary.say('referat 3. juni');
    let card = await press(secretary, header, 'write-header');
    for (let guard = 0; guard < 10 && !card.text.includes('Her træffes som regel ikke beslutninger'); guard += 1)
      card = await press(secretary, card, 'next-point');
    const refused = await press(secretary, card, 'write-point', { text: 'Vi besluttede noget', outcome: 'decided' });
    expect(refused.text).toContain('Der træffes ikke beslutninger under');
    expect(refused.text).toContain('Vi besluttede noget');
    const kept = await press(secretary, refused, 'write-point', { 'override-reason': 'Enighed i udvalget' });
    expect(kept.text).not.toContain('Der træffes ikke beslutninger under');
    expect(await journal(BODY, '2027-06-03', 'point-written')).toBe(1);
  });
});

describe('Klyngestyregruppe Nord: at the next meeting', () => {
  const BODY = 'klyngestyregruppe-nord';

  it('S4-04: the minutes wait for the next meeting, are approved there, and say so', async () => {
    const secretary = office.at(BODY, 'sekretaer-hjoerring');
    await press(secretary, await secretary.say('mødeplan 2027'), 'approve-plan');
    const notes = await office.sandbox.referent.store.records<{ slot: { date: Temporal.PlainDate } }>(
      'meeting',
      office.body(BODY).id,
    );
    const [september, november] = notes
      .map(({ subject }) => subject)
      .toSorted()
      .slice(-2);
    if (september === undefined || november === undefined) throw new Error('no meetings');
    await office.windTo(`${september}T16:30`);
    await writeAll(secretary, 'Drøftet i styregruppen.');
    const preview = await secretary.say(`rundsend referat ${september}`);
    await press(secretary, preview, 'circulate-draft');
    const asked = await secretary.say(`godkend referat ${september}`);
    const early = await press(secretary, asked, 'approve-minutes');
    expect(early.text).toContain('Referatet godkendes på næste møde');
    await office.windTo(`${november}T14:30`);
    const approve = await secretary.say(`godkend referat ${september}`);
    const approved = await press(secretary, approve, 'approve-minutes', { 'approved-at': november });
    expect(approved.text).toContain('Referatet er godkendt');
    const { minutes, files } = await meetingOf(office, BODY, september);
    expect(minutes).toMatchObject({
      stage: 'approved',
      approval: { mode: 'at-the-next-meeting', atMeeting: november },
    });
    expect(files.minutes).toBeDefined();
    const document = await fetch(`${office.sandbox.referent.server.url}/${BODY}/${september}/referat.docx`);
    const words = new TextDecoder().decode(
      unzipSync(new Uint8Array(await document.arrayBuffer()))['word/document.xml'],
    );
    expect(words).toContain('Drøftet i styregruppen.');
  });
});

describe('KLU Guldborgsund: an objection', () => {
  const BODY = 'klu-guldborgsund';

  it('stops silence; the chair alone approves while it is open', async () => {
    const secretary = office.at(BODY, 'sekretaer');
    const doctor = office.at(BODY, 'plo-1');
    const chair = office.at(BODY, 'centerchef-sundhed');
    await press(secretary, await secretary.say('mødeplan 2028'), 'approve-plan');
    const MEETING = '2028-04-20';
    const notes = await office.sandbox.referent.store.records('meeting', office.body(BODY).id);
    const spring = notes.map(({ subject }) => subject).toSorted()[0] ?? MEETING;
    await office.windTo(`${spring}T16:00`);
    await writeAll(secretary, 'Drøftet.');
    await press(secretary, await secretary.say('rundsend referat'), 'circulate-draft');
    const draft = doctor.card('Udkast til referat');
    await press(doctor, draft, 'comment-on-draft', { comment: 'Det blev ikke besluttet', 'comment-kind': 'objection' });
    const { minutes } = await meetingOf(office, BODY, spring);
    const closes = minutes.stage === 'circulating' ? minutes.window.lastDay.add({ days: 1 }).toString() : '';
    await office.windTo(`${closes}T00:00`);
    expect((await meetingOf(office, BODY, spring)).minutes.stage).toBe('referred');
    const notice = chair.card('Det blev ikke besluttet');
    expect((await secretary.say('godkend referat')).text).toContain('indsigelse');
    const data = { bodyId: BODY, meetingId: spring, formId: 'forged' };
    expect((await secretary.forge('approve-minutes', data)).text).toContain('Der er én åben indsigelse.');
    const approved = await press(chair, notice, 'approve-minutes');
    expect(approved.text).toContain('Referatet er godkendt');
    expect((await meetingOf(office, BODY, spring)).minutes).toMatchObject({ approval: { mode: 'by-the-chair' } });
    const stale = await press(chair, notice, 'approve-minutes');
    expect(stale.text).toContain('Referatet er godkendt');
    expect(await journal(BODY, spring, 'minutes-published')).toBe(1);
  });

  it('nothing sent on the way was refused or complained of by Teams', () => {
    office.sandbox.teams.insistOnNoComplaints();
  });
});
