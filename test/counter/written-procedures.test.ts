import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Office, openOffice, type Seated, type Shown } from './office.ts';

const FEED = 'comitology-feed';
const RULES = new URL('../bodies/files/', import.meta.url).pathname;

let office: Office;
let secretary: Seated;
let first: Seated;
let second: Seated;

beforeAll(async () => {
  office = await openOffice('2027-01-11T09:00', { rules: RULES });
  secretary = office.at(FEED, 'secretariat');
  first = office.at(FEED, 'delegation-1');
  second = office.at(FEED, 'delegation-2');
  // They settle the language they are answered in.
  for (const one of [secretary, first, second]) await one.say('help');
});
afterAll(() => office.sandbox.close());

async function propose(title: string): Promise<Shown> {
  const form = await secretary.press(await secretary.say('written procedure'), 'propose-in-writing-form');
  const proposal = { 'proposal-title': title, 'proposal-text': 'The draft act as annexed.' };
  const empty = await secretary.press(
    form,
    'propose-in-writing',
    { ...proposal, 'proposal-title': ' ' },
    { unchecked: true },
  );
  return secretary.press(empty, 'propose-in-writing', { ...proposal, annexes: 'https://register.example/draft' });
}

const writtenIdIn = ({ card }: Shown) => /"writtenId":"([^"]+)"/.exec(JSON.stringify(card))?.[1] ?? '';
const choosing = (stance: string) => ({ where: { stance } });

describe('a written procedure at the counter', () => {
  it('is sent to the members, who may change their answers, and is adopted by the clock with the silent named', async () => {
    const board = await propose('Zinc oxide');
    expect(board.text).toContain('0 of 7 members have answered');
    const asked = first.card('Written procedure: Zinc oxide');
    expect(asked.text).toContain('Answer no later than Monday 25 January 2027');
    expect(asked.text).toContain("“may obtain the committee's opinion by written procedure”");
    const against = await first.press(asked, 'answer-in-writing', {}, choosing('against'));
    expect(against.text).toContain('Your answer: Against');
    await first.press(against, 'answer-in-writing', {}, choosing('for'));
    const form = await second.press(second.card('Written procedure: Zinc oxide'), 'answer-in-writing-form');
    await second.press(form, 'answer-in-writing', { stance: 'for', reason: 'As we proposed' });
    expect((await secretary.say('written procedure')).text).toContain('2 of 7 members have answered');
    const data = { bodyId: FEED, writtenId: writtenIdIn(asked), stance: 'against' };
    expect((await secretary.forge('answer-in-writing', data)).text).toContain('member');
    expect((await first.forge('answer-in-writing', { ...data, stance: 'perhaps' })).text).not.toContain('Perhaps');
    expect((await first.forge('answer-in-writing', { ...data, writtenId: 'other' })).text).toContain(
      'There is no such written procedure',
    );
    expect((await first.forge('propose-in-writing-form', { bodyId: FEED })).text).toContain('secretary');
    await office.windTo('2027-01-26T09:00');
    for (const told of [first, secretary]) {
      const result = told.card('Written procedure over: Zinc oxide').text;
      expect(result).toContain('Adopted: nobody answered against it.');
      expect(result).toContain('Delegation 1; Delegation 2: As we proposed');
      expect(result).toContain('Did not answer\nDelegation 3; Delegation 4');
    }
    const late = await first.forge('answer-in-writing', data);
    expect(late.text).toContain('The time for answers ended on Monday 25 January 2027: “may obtain');
  });

  it('a demand for a meeting ends it at once and puts it among the items for coming meetings', async () => {
    await propose('Copper');
    const asked = second.card('Written procedure: Copper');
    await second.press(asked, 'answer-in-writing', {}, choosing('wants-meeting'));
    await office.deliver();
    expect(first.card('Written procedure over: Copper').text).toContain('Undecided: a member wants a meeting');
    expect((await secretary.say('follow-ups')).text).toContain('Copper');
    const data = { bodyId: FEED, writtenId: writtenIdIn(asked), stance: 'for' };
    expect((await first.forge('answer-in-writing', data)).text).toContain('was ended because a member wants a meeting');
  });

  it('a body whose rules give none is offered none, and is told so', async () => {
    const elsewhere = office.at('kvalitetsudvalg', 'sekretaer');
    const board = await elsewhere.say('skriftlig votering');
    expect(board.text).toContain('Udvalgets regler giver ikke mulighed for skriftlig votering');
    expect(board.text).not.toContain('Ny skriftlig votering');
    for (const verb of ['propose-in-writing-form', 'propose-in-writing']) {
      const typed = { 'proposal-title': 'Mødested', 'proposal-text': 'På rådhuset', formId: 'f' };
      const forged = await elsewhere.forge(verb, { bodyId: 'kvalitetsudvalg', ...typed });
      expect(forged.text).toContain('Tag sagen på et møde.');
    }
  });
});
