import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instant, meetingOf, type Office, openOffice, type Seated } from './office.ts';

const AALBORG = 'klu-aalborg';
const MAILBOX = 'klu@aalborg.example';

let office: Office;
let secretary: Seated;

beforeAll(async () => {
  office = await openOffice('2027-01-11T09:00');
  secretary = office.at(AALBORG, 'sekretaer');
  await secretary.press(await secretary.say('mødeplan 2027'), 'approve-plan');
  await office.deliver();
});
afterAll(() => office.sandbox.close());

/** What stands in the calendar and is not cancelled, by its subject and day. */
const entries = (subject: string, on: string) =>
  office.sandbox.tenant
    .events(MAILBOX)
    .filter((one) => !one.isCancelled && one.subject.startsWith(subject))
    .filter((one) => Temporal.Instant.compare(one.start, instant(on)) === 0);
const addressesOf = (subject: string, on: string) =>
  entries(subject, on).flatMap(({ attendees }) => attendees.map(({ address }) => address));

describe('S0-20: the pre-meeting in the calendar', () => {
  it('S0-20: has an entry of its own for the secretariat, and is moved with its meeting', async () => {
    expect(entries('Formøde: KLU Aalborg', '2027-05-12T10:00')).toHaveLength(0);
    const before = entries('Formøde: KLU Aalborg', '2027-05-13T10:00');
    expect(before).toHaveLength(1);
    const invited = addressesOf('Formøde: KLU Aalborg', '2027-05-13T10:00');
    expect(invited).toContain('konsulent.familie@aalborg.example');
    expect(invited).not.toContain('aalborg.laege1@plo.example');

    const form = await secretary.say('flyt møde 3. juni 2027');
    await secretary.press(form, 'move-meeting', { date: '2027-06-10', reason: 'Ferie' });
    await office.deliver();
    expect(entries('Formøde', '2027-05-13T10:00')).toEqual([]);
    expect(entries('Formøde', '2027-05-20T10:00')).toMatchObject([{ id: before[0]?.id }]);

    await secretary.press(await secretary.say('aflys møde 10. juni 2027'), 'cancel-meeting', { reason: 'Sygdom' });
    await office.deliver();
    expect(entries('Formøde', '2027-05-20T10:00')).toEqual([]);
  });
});

describe('S0-05: guests at the counter', () => {
  it('S0-05: the secretary asks a guest to one meeting; a member may not, and nobody asks one who is not in the file', async () => {
    const form = await secretary.press(await secretary.say('dagsorden 7. oktober 2027'), 'invite-guests-form');
    const told = await secretary.press(form, 'invite-guests', { others: 'En forsker' });
    expect(told.text).toContain('En forsker');

    const data = { bodyId: AALBORG, meetingId: '2027-10-07', formId: 'f' };
    const forged = await office.at(AALBORG, 'overlaege').forge('invite-guests', { ...data, members: '', others: '' });
    expect(forged.text).toContain('sekretær');
    const nobody = await secretary.forge('invite-guests', { ...data, members: 'nonsense', others: '' });
    expect(nobody.text).toContain('Den gæst står ikke i udvalgets fil');
    office.sandbox.teams.insistOnNoComplaints();
  });

  it('S4-12: to one item, from the item itself, and kept there when the form is opened again', async () => {
    await office.windTo('2027-09-10T10:00');
    const member = office.at(AALBORG, 'overlaege');
    const typed = { topic: 'Nyt hospital', what: 'Status', how: 'Drøftelse' };
    await member.press(await member.say('punkter 7. oktober 2027'), 'submit-item', typed);
    const triage = await secretary.press(await secretary.say('punkter 7. oktober 2027'), 'triage-item');
    const form = await secretary.press(triage, 'invite-guests-form');
    expect(form.text).toContain('Gæster til punktet »Nyt hospital«');
    expect((await secretary.press(form, 'invite-guests', { others: 'Kontorchef' })).text).toContain('Kontorchef');
    const { guests } = await meetingOf(office, AALBORG, '2027-10-07');
    expect(guests).toMatchObject([{ title: 'En forsker' }, { title: 'Kontorchef', itemId: expect.any(String) }]);
    const again = await secretary.press(triage, 'invite-guests-form');
    expect(JSON.stringify(again.card)).toContain('Kontorchef');
    expect(JSON.stringify(again.card)).not.toContain('En forsker');
  });
});
