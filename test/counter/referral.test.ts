import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meetingOf, type Office, openOffice, type Seated, type Shown } from './office.ts';

const AALBORG = 'klu-aalborg';
const NORTH = 'klyngestyregruppe-nord';

let office: Office;
let north: Seated;
let aalborg: Seated;

beforeAll(async () => {
  office = await openOffice('2027-01-11T09:00');
  north = office.at(NORTH, 'sekretaer-hjoerring');
  aalborg = office.at(AALBORG, 'sekretaer');
  for (const one of [north, aalborg]) await one.press(await one.say('mødeplan 2027'), 'approve-plan');
});
afterAll(() => office.sandbox.close());

const referred = {
  'referral-title': 'TUT',
  'referral-text': 'Hvordan går det hos jer?',
  bodies: AALBORG,
  'outside-bodies': 'KLU Læsø',
};
/** Presses a button of the board, and of several the one of the referral with this title. */
async function form(who: Seated, verb: string, title?: string): Promise<Shown> {
  const board = await who.say('henvisninger');
  return who.press(board, verb, {}, title === undefined ? {} : { where: { referralId: await idOf(title) } });
}
/** Sender and receivers know it by the same id. */
async function idOf(title: string): Promise<string> {
  const { store } = office.sandbox.referent;
  const records = await store.records<{ matter: { title: string } }>('referral', office.body(NORTH).id);
  const found = records.find(({ state }) => state.matter.title === title);
  if (found === undefined) throw new Error(`no referral ${title}`);
  return found.subject;
}

describe('S4-07, S4-08, S4-10: a matter goes from one secretary to another and its answer comes back', () => {
  it('what is missing is asked for on the form, which keeps what was typed', async () => {
    const again = await north.press(
      await form(north, 'refer-form'),
      'refer',
      { 'referral-title': 'TUT' },
      { unchecked: true },
    );
    expect(again.text).toContain('»Hvad spørges der om?« mangler');
    const nobody = await north.press(again, 'refer', { ...referred, bodies: '', 'outside-bodies': '' });
    expect(nobody.text).toContain('Vælg mindst ét udvalg');
    expect(nobody.text).toContain('Hvordan går det hos jer?');
  });

  it('sent, the receiver is told at once that it cannot answer in time, and so is the sender', async () => {
    const asking = await form(north, 'refer-form');
    const board = await north.press(asking, 'refer', { ...referred, 'answer-by': '2027-02-01' });
    expect(board.text).toContain(
      'KLU Aalborg mødes først torsdag den 1. april 2027, efter fristen den 1. februar 2027.',
    );
    expect(aalborg.card('har henvist en sag hertil: TUT').text).toContain('Udvalget har intet møde inden fristen');
    expect(north.card('Svaret når ikke at komme i tide').text).toContain('medlemmerne kan orienteres i stedet');
    await north.press(asking, 'refer', { ...referred, 'answer-by': '2027-02-01' });
    expect(aalborg.count('har henvist en sag hertil: TUT')).toBe(1);
  });

  it('the receiver puts it on a meeting of its own, where it stands with its origin', async () => {
    const placing = await form(aalborg, 'place-referral-form', 'TUT');
    const board = await aalborg.press(placing, 'place-referral', { meeting: '2027-04-01' });
    expect(board.text).toContain('på dagsordenen torsdag den 1. april 2027; mødet er endnu ikke afholdt');
    expect((await north.say('henvisninger')).text).toContain('KLU Aalborg: på dagsordenen torsdag den 1. april 2027');
    const { items } = (await meetingOf(office, AALBORG, '2027-04-01')).agenda;
    const triage = await aalborg.press(
      await aalborg.say('punkter'),
      'triage-item',
      {},
      { where: { itemId: items.find(({ referral }) => referral !== undefined)?.id ?? '' } },
    );
    expect(triage.text).toContain('Henvist fra Klyngestyregruppe Nord');
    await aalborg.press(triage, 'accept-item', {});
    expect((await aalborg.say('dagsorden')).text).toContain('Henvist fra Klyngestyregruppe Nord');
  });

  it('cannot be sent on in a ring', async () => {
    await north.press(await form(north, 'refer-form'), 'refer', { ...referred, 'referral-title': 'Ringen' });
    const passing = await form(aalborg, 'pass-on-referral-form', 'Ringen');
    const stopped = await aalborg.press(passing, 'pass-on-referral', { bodies: NORTH });
    expect(stopped.text).toContain('Den sendes ikke i ring');
    const withdrawing = await form(north, 'withdraw-referral-form', 'Ringen');
    await north.press(withdrawing, 'withdraw-referral', { reason: 'Fejl' });
    expect(aalborg.card('har trukket en henvisning tilbage: Ringen').text).toContain('kan punktet tages af');
  });

  it('the minutes of the receiver answer by themselves; an outside body is noted by hand; both become one item', async () => {
    await office.windTo('2027-04-01T15:30');
    const minutes = await aalborg.press(await aalborg.say('referat'), 'write-header');
    await office.windTo('2027-04-01T17:30');
    const { items } = (await meetingOf(office, AALBORG, '2027-04-01')).agenda;
    const overview = await aalborg.press(minutes, 'minutes-overview');
    const written = items.map(({ id, referral }) => [
      id,
      referral === undefined ? 'Drøftet.' : 'TUT går godt i Aalborg.',
    ]);
    const texts: Readonly<Record<string, string>> = {
      'approve-agenda': 'Godkendt.',
      ...Object.fromEntries(written),
      'any-other-business': 'Intet.',
    };
    for (const [pointId, text] of Object.entries(texts)) {
      const point = await aalborg.press(overview, 'correct-point', {}, { where: { pointId } });
      await aalborg.press(point, 'write-point', { text, outcome: 'discussed' });
    }
    await aalborg.press(await aalborg.say('godkend referat'), 'approve-minutes');
    expect(north.card('Nyt om en henvisning: TUT').text).toContain('TUT går godt i Aalborg.');

    const noting = await form(north, 'note-answer-form', 'TUT');
    expect(noting.text).not.toContain('KLU Aalborg\n');
    await north.press(noting, 'note-answer', {
      'thread-state': 'cancelled',
      'thread-day': '2027-03-10',
      'thread-text': 'For få punkter',
    });
    const reporting = await form(north, 'report-answers-form', 'TUT');
    expect(reporting.text).toContain(
      'KLU Aalborg\nBehandlet torsdag den 1. april 2027: Drøftet. TUT går godt i Aalborg.',
    );
    expect(reporting.text).toContain('KLU Læsø\nMødet onsdag den 10. marts 2027 blev aflyst: For få punkter');
    await north.press(reporting, 'report-answers');
    const meetings = await office.sandbox.referent.store.records('meeting', office.body(NORTH).id);
    expect(JSON.stringify(meetings)).toContain("Orientering fra KLU'erne: TUT");
  });

  it('only a secretary refers, places and reports', async () => {
    const director = office.at(NORTH, 'direktoer-frederikshavn');
    expect((await director.say('henvisninger')).text).not.toContain('Ny henvisning');
    for (const verb of ['refer-form', 'refer', 'report-answers', 'place-referral', 'withdraw-referral-form'])
      expect((await director.forge(verb, { bodyId: NORTH, referralId: 'r-1' })).text).toContain('sekretær');
  });
});
