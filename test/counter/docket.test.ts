import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meetingOf, type Office, openOffice, type Seated, type Shown } from './office.ts';

const KLU = 'klu-guldborgsund';
const SPRING = '2027-04-08';
const AUTUMN = '2027-10-07';

let office: Office;
let secretary: Seated;
let chair: Seated;

beforeAll(async () => {
  office = await openOffice('2027-01-11T09:00');
  secretary = office.at(KLU, 'sekretaer');
  chair = office.at(KLU, 'centerchef-sundhed');
  await secretary.press(await secretary.say('mødeplan 2027'), 'approve-plan');
  await office.windTo('2027-04-08T15:30');
  await secretary.say('referat');
});
afterAll(() => office.sandbox.close());

/** The card of one point of the spring minutes. */
const onPoint = (pointId = 'any-other-business'): Promise<Shown> =>
  secretary.forge('correct-point', { bodyId: KLU, meetingId: SPRING, pointId });
const form = async (verb?: 'make-standing-form' | 'coming-item-form') => {
  const followUp = await secretary.press(await onPoint(), 'follow-up-form');
  return verb === undefined ? followUp : secretary.press(followUp, verb);
};

describe('S2-11, S1-07: a follow-up is made from a point of the minutes', () => {
  it('with nobody who can be held to it, it is asked about, and nothing written is lost', async () => {
    const asked = await secretary.press(await form(), 'add-follow-up', {
      'follow-up': 'Undersøge akutteamet',
      'owner-other': 'Kommunerne',
    });
    expect(asked.text).toContain('»Kommunerne« er ikke én person');
    expect(asked.text).toContain('ingen frist');
    expect(asked.text).toContain('Undersøge akutteamet');
    const kept = await secretary.press(asked, 'add-follow-up', {}, { where: { unclear: 'kept' } });
    expect(kept.text).toContain('gemt som uafklaret');
    expect((await secretary.say('opfølgning')).text).toContain('»Kommunerne« er ikke én person');
  });

  it('is cleared up on the board, and its owner told at once', async () => {
    const clarify = await secretary.press(await secretary.say('opfølgning'), 'follow-up-clarify');
    const board = await secretary.press(clarify, 'clarify-follow-up', {
      owner: `member:${chair.member.id}`,
      'owner-other': '',
      'due-date': '2027-06-01',
    });
    expect(board.text).not.toContain('er ikke én person');
    expect(chair.count('Du har fået en opgave', 'Undersøge akutteamet')).toBe(1);
  });

  it('a past date, a blank and a forged owner are refused in words', async () => {
    const past = await secretary.press(await form(), 'add-follow-up', { 'follow-up': 'x', 'due-date': '2020-01-01' });
    expect(past.text).toContain('er allerede gået');
    const blank = await secretary.press(await form(), 'add-follow-up', { 'follow-up': ' ' }, { unchecked: true });
    expect(blank.text).toContain('mangler at blive udfyldt');
    const forged = await secretary.forge('add-follow-up', {
      bodyId: KLU,
      'follow-up': 'x',
      owner: 'member:nobody',
      'due-date': '2027-06-01',
    });
    expect(forged.text).toContain('ingen ansvarlig');
  });

  it('nobody but the secretary is shown the form', async () => {
    // The forged press takes the place of the newest card, which must not be the notice.
    await chair.say('status');
    expect((await chair.forge('follow-up-form', { bodyId: KLU })).text).toContain('kan kun udvalgets sekretær');
  });
});

describe('S2-14: the owner answers from the notice', () => {
  it('with a status, which the secretary is told', async () => {
    const report = await chair.press(chair.card('Du har fået en opgave'), 'follow-up-status');
    await chair.press(report, 'note-follow-up', { 'status-text': 'Er i gang med *det*' });
    expect(secretary.card('Nyt om', 'Undersøge akutteamet').text).toContain('Er i gang med *det*');
  });

  it('is reminded before the day', async () => {
    await office.windTo('2027-05-27T09:00');
    expect(chair.count('Husk', 'Undersøge akutteamet')).toBe(1);
  });

  it('with »Udført«, once', async () => {
    const reminder = chair.card('Husk', 'Undersøge akutteamet');
    expect((await chair.press(reminder, 'close-follow-up')).text).toContain('er udført');
    expect((await chair.press(reminder, 'close-follow-up')).text).toContain('er udført');
    expect(secretary.count('Udført: »Undersøge akutteamet«')).toBe(1);
  });
});

describe('S2-05, S4-06: a point of the minutes is made a standing point', () => {
  it('and comes on the next agenda and among the rules, until it is taken off', async () => {
    const made = await secretary.press(await form('make-standing-form'), 'make-standing', {
      'standing-title': 'Status på projekt TUT',
    });
    expect(made.text).toContain('»Status på projekt TUT« er et fast punkt');
    expect((await secretary.say('dagsorden 7. oktober 2027')).text).toContain('Status på projekt TUT');
    expect((await secretary.say('regler')).text).toContain('Status på projekt TUT');

    const end = await secretary.press(await secretary.say('opfølgning'), 'end-standing-form');
    await secretary.press(end, 'end-standing', { 'end-reason': 'Projektet er afsluttet' });
    expect((await secretary.say('dagsorden 7. oktober 2027')).text).not.toContain('Status på projekt TUT');
  });

  it('the next agenda tells what was done since', async () => {
    const agenda = await secretary.say('dagsorden 7. oktober 2027');
    expect(agenda.text).toContain('Opfølgning fra sidst');
    expect(agenda.text).toContain('Undersøge akutteamet');
    expect(agenda.text).toContain('udført');
  });
});

describe('S4-14: items for coming meetings', () => {
  const adding = async (title: string) =>
    secretary.press(await form('coming-item-form'), 'add-to-backlog', { 'coming-title': title, 'coming-text': 'a' });

  it('an idea waits on the board until it is taken onto a meeting', async () => {
    await adding('Fælles skærmbilleder');
    const take = await secretary.press(await secretary.say('opfølgning'), 'take-coming-form');
    const taken = await secretary.press(take, 'take-from-backlog', { 'to-meeting': AUTUMN });
    expect(taken.text).toContain('er taget på mødet den 7. oktober 2027');
    const { agenda } = await meetingOf(office, KLU, AUTUMN);
    expect(agenda.items.map(({ text }) => text.fields.topic)).toEqual(['Fælles skærmbilleder']);
    expect((await secretary.press(take, 'take-from-backlog', { 'to-meeting': AUTUMN })).text).toContain('er taget på');
  });

  it('or is struck with a reason', async () => {
    await adding('Nye lokaler');
    const strike = await secretary.press(await secretary.say('opfølgning'), 'strike-coming-form');
    const board = await secretary.press(strike, 'strike-from-backlog', { 'strike-reason': 'Løst' });
    expect(board.text).not.toContain('Nye lokaler');
  });
});

describe('S2-10: somebody is to be informed', () => {
  it('which stands on the board until the secretary has noted the receipt', async () => {
    await secretary.press(await form(), 'add-follow-up', {
      'follow-up': 'Orientere om betjeningen',
      addressee: 'KDK',
      'due-date': '2027-06-01',
    });
    const board = await secretary.say('opfølgning');
    expect(board.text).toContain('Orientering af KDK');
    const receipt = await secretary.press(board, 'follow-up-receipt');
    await secretary.press(receipt, 'close-follow-up', { 'closed-how': 'Mail fra KDK' });
    expect((await secretary.say('opfølgning')).text).toContain('Mail fra KDK');
  });
});
