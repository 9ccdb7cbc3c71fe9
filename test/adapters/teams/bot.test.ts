import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/counter/counter.ts';
import {
  type Asked,
  activity,
  CHAIR,
  CHANNEL,
  cardOf,
  DOCTOR,
  type FrontDesk,
  openFrontDesk,
  SECRETARY,
} from './front-desk.ts';

let desk: FrontDesk;
let answer: (asked: Asked) => Answer | Promise<Answer>;
const usual = ({ text, verb }: Asked) => cardOf(`Tak for ${text ?? verb ?? 'besøget'}`);
const breaks = () => Promise.reject(new Error('broken'));

beforeAll(async () => {
  desk = await openFrontDesk({ answer: (asked) => answer(asked) });
});
answer = usual;
afterEach(() => {
  answer = usual;
  desk.teams.clearFaults();
  desk.asked.length = 0;
  desk.broken.length = 0;
});
afterAll(() => desk[Symbol.asyncDispose]());

const post = (replaced: object) => desk.post(JSON.stringify(activity(desk, replaced)));
const invoke = async (replaced: object) => {
  const { status, text } = await post({ type: 'invoke', name: 'adaptiveCard/action', ...replaced });
  return { status, body: JSON.parse(text) };
};
const CARD = 'application/vnd.microsoft.card.adaptive';

describe('a message', () => {
  it('is answered with one card and a line for the toast', async () => {
    expect(await desk.teams.person(DOCTOR).say('hjælp')).toMatchObject([
      { text: undefined, summary: 'Tak for hjælp', card: { type: 'AdaptiveCard' } },
    ]);
    desk.teams.insistOnNoComplaints();
  });

  it('C26: in a channel is heard without the mention, and in the channel it was said in', async () => {
    const [said] = await desk.teams.person(DOCTOR).sayInChannel(CHANNEL, 'flyt  møde');
    expect(desk.asked).toMatchObject([{ text: 'flyt møde', visitor: { entraId: DOCTOR, channelId: CHANNEL } }]);
    expect(said?.conversationId).toContain(CHANNEL);
    await post({ text: '<at>Referent</at>&nbsp;status\r\n\u00a0linje  2 ' });
    expect(desk.asked.at(-1)).toMatchObject({ text: 'status\nlinje 2' });
  });

  it('C26: which is nothing but a mention and an attachment is greeted', async () => {
    const recipient = { id: '28:bot', name: 'Referent' };
    const entities = [{ type: 'mention', text: '<at>Referent</at>', mentioned: recipient }];
    for (const text of ['<at>Referent</at>', '&nbsp;', '', null, undefined]) {
      await post({ recipient, entities, text, value: null, attachments: [{ contentType: 'image/png' }] });
      expect(desk.asked.at(-1)).toMatchObject({ door: 'greet' });
    }
    expect(desk.asked).toHaveLength(5);
  });

  it('E25: without words and with a verb is a press of an old client', async () => {
    const person = desk.teams.person(DOCTOR);
    await person.say('hjælp');
    const { messages } = await person.press(person.lastCard(), { title: 'Gammel' });
    expect(desk.asked.at(-1)).toMatchObject({ door: 'press', verb: 'no-items', data: { formId: 'f2' } });
    expect(messages).toMatchObject([{ summary: 'Tak for no-items' }]);
  });

  it('E16: that is delivered twice is answered once', async () => {
    for (const how of ['together', 'in-turn'] as const) {
      desk.teams.deliverTwice(how);
      expect(await desk.teams.person(DOCTOR).say('hjælp')).toHaveLength(1);
    }
    expect(desk.asked).toHaveLength(2);
  });

  it('from nobody with an account is not answered', async () => {
    expect(await post({ from: { id: '29:1', name: 'En anden bot' } })).toEqual({ status: 200, text: '' });
    expect(desk.asked).toEqual([]);
  });

  it('whose answer breaks is answered with a sentence, and with 200', async () => {
    answer = breaks;
    expect(await desk.teams.person(DOCTOR).say('hjælp')).toMatchObject([{ summary: 'Noget gik galt' }]);
    expect(desk.broken).toMatchObject([{ message: 'broken' }]);
  });

  it('that cannot be answered at all is still a 200, and the log hears of both', async () => {
    desk.teams.script({ kind: 'blocked-by-user', entraId: DOCTOR, times: 'always' });
    expect(await desk.teams.person(DOCTOR).say('hjælp')).toEqual([]);
    expect(desk.broken).toMatchObject([{ statusCode: 403 }, { statusCode: 403 }]);
  });
});

describe('what is no question', () => {
  it.each([
    ['an edited message', { type: 'messageUpdate', channelData: { eventType: 'editMessage' } }],
    ['a deleted message', { type: 'messageDelete', channelData: { eventType: 'softDeleteMessage' } }],
    ['a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }],
    [
      'the bot joining',
      { type: 'conversationUpdate', membersAdded: [{ id: '28:00000000-0000-4000-8000-0000000000b0' }] },
    ],
    ['a person joining', { type: 'conversationUpdate', membersAdded: [{ id: '29:1abc' }] }],
    ['a renamed channel', { type: 'conversationUpdate', channelData: { eventType: 'channelRenamed' } }],
    ['somebody typing', { type: 'typing' }],
    [
      'an installation in a team',
      { type: 'installationUpdate', action: 'add', conversation: { id: '19:x', conversationType: 'channel' } },
    ],
    ['an installation of some new kind', { type: 'installationUpdate', action: 'something-new' }],
  ])('C17: is taken with 200 and not answered: %s', async (_, replaced) => {
    const before = desk.teams.calls.length;
    expect(await post(replaced)).toEqual({ status: 200, text: '' });
    expect(desk.asked).toEqual([]);
    expect(desk.broken).toEqual([]);
    expect(desk.teams.calls).toHaveLength(before);
  });
});

describe('a press', () => {
  it('E12: is answered with the card in its place, for the one who pressed', async () => {
    const person = desk.teams.person(DOCTOR);
    await person.say('hjælp');
    const { status, card } = await person.press(person.lastCard(), { verb: 'submit-item' });
    expect({ status, text: JSON.stringify(card) }).toMatchObject({
      status: 200,
      text: expect.stringContaining('Tak for submit-item'),
    });
    expect(desk.asked.at(-1)).toMatchObject({
      verb: 'submit-item',
      data: { formId: 'f1' },
      visitor: { entraId: DOCTOR },
    });
  });

  it('by two people on one shared card is two presses, and neither changes what the other sees', async () => {
    const [shared] = await desk.teams.person(DOCTOR).sayInChannel(CHANNEL, 'punkter');
    if (shared === undefined) throw new Error('no card');
    await desk.teams.person(DOCTOR).press(shared, { verb: 'submit-item' });
    await desk.teams.person(CHAIR).press(shared, { verb: 'submit-item' });
    expect(desk.asked.slice(1).map(({ visitor }) => visitor.entraId)).toEqual([DOCTOR, CHAIR]);
    expect(desk.asked.at(-1)?.visitor).toMatchObject({ language: 'en', channelId: CHANNEL });
  });

  it('D9: answered with a card that refreshes is not pushed to everybody, then or later', async () => {
    const person = desk.teams.person(DOCTOR);
    await person.say('hjælp');
    const stale = person.lastCard();
    const refresh = { action: { type: 'Action.Execute', verb: 'submit-item', data: {} }, userIds: [] };
    answer = () => cardOf('Med opfriskning', { refresh });
    await person.press(stale, { verb: 'submit-item' });
    answer = usual;
    await person.press(stale, { verb: 'submit-item' });
    expect(desk.teams.calls.filter(({ method }) => method === 'PUT')).toEqual([]);
  });

  it('D12: of a verb nobody knows is answered too', async () => {
    const person = desk.teams.person(DOCTOR);
    await person.say('hjælp');
    const { status, card } = await person.press(person.lastCard(), { verb: 'constructor' });
    expect(status).toBe(200);
    expect(JSON.stringify(card)).toContain('Tak for constructor');
  });

  it('that breaks is answered with 200 and a card that says so (C16, E13)', async () => {
    answer = breaks;
    const value = { action: { type: 'Action.Execute', verb: 'submit-item', data: {} }, trigger: 'manual' };
    const { status, body } = await invoke({ value });
    expect({ status, body }).toMatchObject({ status: 200, body: { statusCode: 200, type: CARD } });
    expect(JSON.stringify(body)).toContain('Noget gik galt');
    expect(desk.broken).toHaveLength(1);
  });

  it('P40: that was a refresh and breaks leaves the card as it was', async () => {
    answer = breaks;
    const value = { action: { type: 'Action.Execute', verb: 'submit-item', data: {} }, trigger: 'automatic' };
    const { status, body } = await invoke({ value });
    expect(status).toBe(200);
    expect(body).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Noget gik galt',
    });
  });

  it('by somebody without an account is the counter’s to refuse', async () => {
    const value = { action: { type: 'Action.Execute', verb: 'submit-item' } };
    const { status, body } = await invoke({ from: { id: '29:1' }, value });
    expect({ status, body }).toMatchObject({ status: 200, body: { type: CARD } });
    expect(desk.asked).toMatchObject([{ visitor: { entraId: '' }, data: {} }]);
  });

  it.each([
    ['without a value', {}],
    ['with nothing for a value', { value: null }],
    ['without an action', { value: { trigger: 'manual' } }],
    ['with an action that is a word', { value: { action: 'submit-item' } }],
    ['with a verb that is no word', { value: { action: { verb: { a: 1 } } } }],
    ['of a dialog', { name: 'task/fetch', value: { data: { verb: 'submit-item' } } }],
    ['of a search', { name: 'application/search', value: { queryText: 'x' } }],
    ['of a kind nobody knows', { name: 'composeExtension/unknown', value: {} }],
    ['without a name', { name: undefined, value: {} }],
  ])('C16: never leaves Teams without an answer: %s', async (_, replaced) => {
    expect(await invoke(replaced)).toMatchObject({
      status: 200,
      body: { statusCode: 400, value: { code: 'BadRequest' } },
    });
    expect(desk.asked).toEqual([]);
  });

  it('delivered twice asks the counter twice, whose commands know each other again', async () => {
    const person = desk.teams.person(DOCTOR);
    await person.say('hjælp');
    desk.teams.deliverTwice('together');
    const { status, again } = await person.press(person.lastCard(), { verb: 'submit-item' });
    expect([status, again?.status]).toEqual([200, 200]);
  });
});

describe('where a person is found', () => {
  it('is noted when they write, again when the service moves, and the language stays', async () => {
    await desk.teams.person(CHAIR).say('hjælp');
    const chair = desk.contacts.known.get(CHAIR);
    expect(chair).toMatchObject({ serviceUrl: desk.teams.serviceUrl, language: 'en' });
    const moved = `${desk.teams.url}/amer/`;
    await post({
      serviceUrl: moved,
      from: { id: '29:1', aadObjectId: CHAIR },
      locale: 'da-DK',
      conversation: { id: chair?.conversationId, conversationType: 'personal' },
    });
    expect(desk.contacts.known.get(CHAIR)).toEqual({ ...chair, serviceUrl: moved });
  });

  it('P20: is not taken from a channel', async () => {
    const before = desk.contacts.known.get(DOCTOR);
    await desk.teams.person(DOCTOR).sayInChannel(CHANNEL, 'hjælp');
    expect(desk.contacts.known.get(DOCTOR)).toEqual(before);
  });

  it('C30, C31: is forgotten when they remove the bot, and found again when they install it, with one greeting', async () => {
    const person = desk.teams.person(DOCTOR);
    await person.say('hjælp');
    await person.uninstall();
    expect(desk.contacts.known.has(DOCTOR)).toBe(false);
    expect(await person.install()).toMatchObject([{ summary: 'Tak for besøget' }]);
    expect(desk.contacts.known.has(DOCTOR)).toBe(true);
    for (const action of ['remove-upgrade', 'add-upgrade']) await post({ type: 'installationUpdate', action });
    expect(desk.contacts.known.has(SECRETARY)).toBe(true);
  });
});
