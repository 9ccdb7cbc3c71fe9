import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Office, openOffice, type Seated } from './office.ts';

const AALBORG = 'klu-aalborg';
const NORTH = 'klyngestyregruppe-nord';
const WORD = 'Til orientering fra KLU Aalborg';

let office: Office;
let sender: Seated;
let receiver: Seated;
let colleague: Seated;

beforeAll(async () => {
  office = await openOffice('2027-01-11T09:00');
  sender = office.at(AALBORG, 'sekretaer');
  receiver = office.at(NORTH, 'sekretaer-hjoerring');
  const isOther = ({ id, offices, entraId }: { id: string; offices: readonly string[]; entraId?: unknown }) =>
    offices.includes('secretary') && entraId !== undefined && id !== receiver.member.id;
  colleague = office.at(NORTH, office.body(NORTH).members.find(isOther)?.id ?? 'none');
});
afterAll(() => office.sandbox.close());

it('S2-10: a body chosen on the form is told by a card to each of its secretaries', async () => {
  const form = await sender.press(await sender.say('opfølgning'), 'follow-up-form');
  expect(form.text).toContain('Skal et af udvalgene her orienteres?');
  const forged = { 'follow-up': 'x', 'addressee-body': 'nowhere', 'due-date': '2027-06-01' };
  const refused = await sender.press(form, 'add-follow-up', forged, { unchecked: true });
  expect(refused.text).toContain('Det udvalg kender jeg ikke.');
  await sender.press(refused, 'add-follow-up', { 'follow-up': 'Betjeningen er ændret', 'addressee-body': NORTH });
  expect((await sender.say('opfølgning')).text).toContain('Betjeningen er ændret');
  for (const one of [receiver, colleague]) expect(one.card(WORD).text).toContain('Betjeningen er ændret');
  expect((await receiver.say('opfølgning')).text).toContain(WORD);
});

it('S2-10: nobody but a secretary of the body informed notes it', async () => {
  const { store } = office.sandbox.referent;
  const [docket] = await store.records<{ informed: readonly { id: string }[] }>('docket', office.body(NORTH).id);
  const data = { bodyId: NORTH, informationId: docket?.state.informed[0]?.id };
  const member = office.body(NORTH).members.find((one) => one.seat === 'member' && one.entraId !== undefined);
  expect((await office.at(NORTH, member?.id ?? 'none').forge('acknowledge-information', data)).text).toContain(
    'Det kan kun',
  );
  expect((await sender.forge('acknowledge-information', { bodyId: AALBORG, informationId: 'x' })).text).toContain(
    'Den orientering findes ikke.',
  );
});

it('S2-10: »Modtaget« closes the sender’s follow-up with who and when, pressed by both once', async () => {
  const [card, other] = [receiver.card(WORD, 'Modtaget'), colleague.card(WORD, 'Modtaget')];
  expect((await receiver.press(card, 'acknowledge-information')).text).toContain('KLU Aalborg har fået kvitteringen.');
  await receiver.press(card, 'acknowledge-information');
  await colleague.press(other, 'acknowledge-information');
  const board = await sender.say('opfølgning');
  expect(board.text.split('den 11. januar 2027 (')).toHaveLength(2);
  expect(board.text).toContain(receiver.member.title);
  expect(sender.count('Udført: »Betjeningen er ændret«')).toBe(1);
  expect((await receiver.say('opfølgning')).text).not.toContain(WORD);
});
