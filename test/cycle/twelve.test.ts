import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proofSources } from '../../src/counter/proof-sources.ts';
import { textLines } from '../../src/documents/plain-text.ts';
import { proofDocument } from '../../src/documents/proof.ts';
import { proofOf } from '../../src/documents/proof-facts.ts';
import type { Minutes } from '../../src/domain/minutes/minutes.ts';
import { documentWords } from '../../src/language/document-words.ts';
import { LetterReader } from '../counter/letters/letter-reader.ts';
import { meetingOf, type Office, openOffice, type Seated } from '../counter/office.ts';

const BODY = 'samraad-midt';
const SPRING = '2027-04-08';
const RULES = new URL('./twelve/bodies/', import.meta.url).pathname;

const IN_TEAMS = ['direktoer', 'kommune-1', 'kommune-2', 'kommune-3', 'kommune-4', 'kommune-5'];
const BY_LETTER = ['plo-1', 'plo-2', 'plo-3', 'plo-4'];
/** A guest of the tenant, to whom Teams lets the bot write nothing. */
const GUEST = 'region-1';
/** Has no chat with the bot either, and an address that is gone. */
const UNREACHABLE = 'region-2';
const EVERYBODY = [...IN_TEAMS, ...BY_LETTER, GUEST, UNREACHABLE];

let office: Office;
let secretary: Seated;

const entraId = (id: string) => office.body(BODY).members.find((one) => one.id === id)?.entraId ?? '';
const reader = (id: string) => new LetterReader(office, BODY, id);
const minutes = async (): Promise<Minutes> => (await meetingOf(office, BODY, SPRING)).minutes;
/** How each member's copy of a notice stands. */
async function board(kind: string): Promise<Readonly<Record<string, string>>> {
  const receipts = await office.sandbox.referent.receipts.about(office.body(BODY).id, SPRING);
  return Object.fromEntries(receipts.filter((one) => one.kind === kind).map((one) => [one.to, one.way]));
}

beforeAll(async () => {
  office = await openOffice('2027-01-11T09:00', { rules: RULES });
  const { teams, tenant } = office.sandbox;
  teams.script({ kind: 'acl-check-failed', entraId: entraId(GUEST), times: 'always' });
  teams.script({ kind: 'not-in-roster', entraId: entraId(UNREACHABLE), times: 'always' });
  tenant.bounce('vicedirektoer@region.example', '5.1.1');
  secretary = office.at(BODY, 'sekretaer');
  await secretary.press(await secretary.say('mødeplan 2027'), 'approve-plan');
});
afterAll(() => office.sandbox.close());

describe('a committee of twelve: six in Teams, four by letter, a guest, and one whom nothing reaches', () => {
  it('S1-03: the call reaches eleven, each by the way there is, and the secretary hears at once of the twelfth', async () => {
    await office.windTo('2027-03-11T09:00');
    const ways = await board('call-for-items');
    expect(Object.keys(ways).sort()).toEqual([...EVERYBODY].sort());
    for (const id of IN_TEAMS) expect([id, ways[id]]).toEqual([id, 'teams']);
    for (const id of [...BY_LETTER, GUEST]) expect([id, ways[id]]).toEqual([id, 'mail']);
    await office.windTo('2027-03-11T10:00');
    expect(secretary.card('Vicedirektør').text).toContain('Vicedirektør');
  });

  it('S1-05: an item from Teams and one from a letter are the same item, with the same fields', async () => {
    const leader = office.at(BODY, 'kommune-2');
    await leader.press(leader.card('Indsend punkt'), 'submit-item', {
      topic: 'Sårpleje',
      what: 'Hvem gør hvad',
      how: 'Drøftelse',
    });
    const doctor = reader('plo-3');
    const page = await doctor.follow('Punkter');
    await doctor.press(page, 'Indsend punkt', { topic: 'Akutteam', what: 'Adgang om aftenen', how: 'Beslutning' });
    const { items } = (await meetingOf(office, BODY, SPRING)).agenda;
    expect(items.map(({ by, text }) => [by, text.fields.topic])).toEqual([
      ['kommune-2', 'Sårpleje'],
      ['plo-3', 'Akutteam'],
    ]);
    expect(items.map(({ text }) => Object.keys(text.fields).sort())).toEqual([
      ['how', 'topic', 'what'],
      ['how', 'topic', 'what'],
    ]);
  });

  it('the agenda goes to all but one; the guest and the doctors read it on a page', async () => {
    for (const { id } of (await meetingOf(office, BODY, SPRING)).agenda.items) {
      const form = await secretary.press(await secretary.say('punkter'), 'triage-item', {}, { where: { itemId: id } });
      await secretary.press(form, 'accept-item');
    }
    await office.windTo('2027-03-31T10:00');
    await secretary.press(await secretary.say('dagsorden'), 'release-agenda');
    expect((await reader(GUEST).follow('Dagsorden')).text).toContain('Sårpleje');
    expect((await reader('plo-4').follow('Dagsorden')).text).toContain('Akutteam');
  });

  it('S1-09: the draft is out, and silence is not counted of the one who has not got it', async () => {
    await office.windTo('2027-04-22T09:00');
    let card = await secretary.press(await secretary.say('referat'), 'write-header');
    for (let guard = 0; guard < 12 && card.text.includes('Gem og næste'); guard += 1)
      card = await secretary.press(card, 'write-point', { text: 'Drøftet', outcome: 'discussed' });
    await secretary.press(await secretary.say('rundsend referat'), 'circulate-draft');
    await office.windTo('2027-04-22T12:00');
    const doctor = reader('plo-1');
    await doctor.press(await doctor.follow('Udkast'), 'Ingen bemærkninger');
    const guest = reader(GUEST);
    await guest.press(await guest.follow('Udkast'), 'Send bemærkning', { comment: 'Stavefejl i punkt 1' });
    const said = await minutes();
    expect(said).toMatchObject({ stage: 'circulating', noComments: [{ by: 'plo-1' }], comments: [{ by: GUEST }] });
    const told = secretary.card('Udkastet er ikke nået frem til Vicedirektør');
    for (const button of ['Send igen', 'Send som mail', 'Ring op']) expect(told.text).toContain(button);
  });

  it('S1-10: at the end of the eight days nothing is approved, and the secretary is told whom it waits for', async () => {
    await office.windTo('2027-05-05T00:00');
    expect((await minutes()).stage).toBe('circulating');
    await office.windTo('2027-05-06T09:00');
    expect((await minutes()).stage).toBe('circulating');
    expect((await secretary.say('udsendelser')).text).toContain('Vicedirektør');
    expect((await secretary.say('godkend referat')).text).toContain('Vicedirektør');
  });

  it('S1-10: rung up, the member has the draft, and the minutes are approved at that moment by the clause', async () => {
    const rung = await secretary.press(secretary.card('Udkastet er ikke nået frem til Vicedirektør'), 'ring-up');
    await secretary.press(rung, 'note-ring-up', { note: 'Har læst udkastet på papir', 'has-it': 'yes' });
    const said = await minutes();
    expect(said).toMatchObject({ stage: 'approved', approval: { mode: 'by-silence' } });
    if (said.stage !== 'approved') return;
    expect(said.approval.at.toZonedDateTimeISO('Europe/Copenhagen').toPlainDate().toString()).toBe('2027-05-06');
  });

  it('the proof names all twelve, by which way each had the draft, and what they answered', async () => {
    const { store, receipts, journal } = office.sandbox.referent;
    const found = await proofSources(
      { store, receipts, journal },
      office.body(BODY),
      SPRING,
      await meetingOf(office, BODY, SPRING),
    );
    if (found === undefined) throw new Error('nothing to prove');
    const { members } = proofOf(found);
    const ways = members.map(({ received }) =>
      received === undefined ? 'none' : 'way' in received ? received.way : 'noted',
    );
    expect(ways.toSorted()).toEqual([...Array<string>(5).fill('mail'), 'phone', ...Array<string>(6).fill('teams')]);
    const text = textLines(proofDocument(found, documentWords.da)).join('\n');
    for (const one of office.body(BODY).members.filter(({ seat }) => seat === 'member'))
      expect(text).toContain(one.title);
    expect(text).toContain('Har læst udkastet på papir');
  });

  it('nothing that was sent on the way was complained of by Teams', () => {
    office.sandbox.teams.insistOnNoComplaints();
  });
});
