import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startTeams, type Teams } from '../../../src/sandbox/teams/teams.ts';
import { type SmallBot, startSmallBot } from './small-bot.ts';

const DOCTOR = '11111111-1111-4111-8111-111111111111';
const CHAIR = '22222222-2222-4222-8222-222222222222';
const CHANNEL = '19:udvalg@thread.tacv2';

let teams: Teams;
let bot: SmallBot;

beforeAll(async () => {
  bot = await startSmallBot();
  teams = await startTeams({
    people: [
      { id: DOCTOR, name: 'Praktiserende læge 2', email: 'laege2@plo.example' },
      { id: CHAIR, name: 'Formand', email: 'formand@guldborgsund.example', locale: 'en-GB' },
    ],
    team: { id: '19:general@thread.tacv2', channels: [{ id: CHANNEL, name: 'Udvalg' }] },
    botEndpoint: bot.endpoint,
  });
});

afterEach(() => {
  teams.complaints.length = 0;
  teams.clearFaults();
});

afterAll(async () => {
  await teams.close();
  await bot.close();
});

describe('A person writes to the bot', () => {
  it('and gets what it answered in their own chat', async () => {
    const [answer] = await teams.person(DOCTOR).say('hjælp');
    expect(answer).toMatchObject({ from: 'bot', text: 'heard hjælp', proactive: false });
    expect(teams.person(CHAIR).chat()).toEqual([]);
  });

  it('in the shape Teams gives it (J1)', async () => {
    await teams.person(CHAIR).say('dagsorden');
    expect(bot.heard.at(-1)).toMatchObject({
      type: 'message',
      channelId: 'msteams',
      from: { id: expect.stringMatching(/^29:/), aadObjectId: CHAIR },
      recipient: { id: expect.stringMatching(/^28:/) },
      conversation: {
        conversationType: 'personal',
        id: expect.stringMatching(/^a:/),
        tenantId: teams.directory.tenantId,
      },
      channelData: { tenant: { id: teams.directory.tenantId } },
      locale: 'en-GB',
      entities: [{ type: 'clientInfo', locale: 'en-GB' }],
      serviceUrl: teams.serviceUrl,
    });
  });

  it('in a channel by mentioning it, and is answered in the same thread (J2)', async () => {
    const [answer] = await teams.person(DOCTOR).sayInChannel(CHANNEL, 'status');
    expect(answer?.text).toBe('heard status');
    const [post] = teams.channel(CHANNEL);
    expect(post).toMatchObject({ from: DOCTOR, replies: [{ text: 'heard status' }] });
    await teams.person(CHAIR).sayInChannel(post?.conversationId ?? '', 'og nu');
    expect(teams.channel(CHANNEL)[0]?.replies).toHaveLength(3);
    expect(bot.heard.at(-1)).toMatchObject({
      text: '<at>Referent</at> og nu',
      channelData: { channel: { id: CHANNEL } },
    });
  });

  it('twice, when Teams delivers it twice (E16)', async () => {
    teams.deliverTwice();
    expect(await teams.person(DOCTOR).say('en gang')).toHaveLength(2);
    expect(bot.heard.at(-1)?.id).toBe(bot.heard.at(-2)?.id);
  });
});

describe('A person presses a button', () => {
  it('and the inputs go along: what they hold from the start, then what was filled in (E12)', async () => {
    const person = teams.person(DOCTOR);
    await person.say('form');
    const pressed = await person.press(person.lastCard(), { title: 'Send' }, { title: 'Høreapparater' });
    expect(pressed).toMatchObject({ status: 200, body: { statusCode: 200 } });
    expect(bot.heard.at(-1)).toMatchObject({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: {
        trigger: 'manual',
        action: {
          type: 'Action.Execute',
          verb: 'thank',
          data: { form: 'f1', title: 'Høreapparater', kind: 'o', closed: 'false' },
        },
      },
    });
  });

  it('and the card in answer stands in place of the one pressed', async () => {
    const person = teams.person(DOCTOR);
    await person.say('form');
    const before = person.lastCard();
    const { card } = await person.press(before, { title: 'Send' }, { title: 'A' });
    expect(person.lastCard()).toMatchObject({ activityId: before.activityId, card });
    expect(before.card).not.toEqual(card);
  });

  it('on a stale card, which is the one held on to', async () => {
    const person = teams.person(DOCTOR);
    await person.say('form');
    const stale = person.lastCard();
    await person.press(stale, { title: 'Send' }, { title: 'A' });
    expect(await person.press(stale, { title: 'Send' }, { title: 'B' })).toMatchObject({ status: 200 });
    await expect(person.press(stale.activityId, { title: 'Send' }, { title: 'C' })).rejects.toThrow('0 buttons');
  });

  it('in a folded-out card, and the inputs of both cards go along', async () => {
    const person = teams.person(DOCTOR);
    await person.say('form');
    await person.press(person.lastCard(), { title: 'Send med note' }, { title: 'A', note: 'N' });
    expect(bot.heard.at(-1)).toMatchObject({ value: { action: { data: { title: 'A', note: 'N' } } } });
  });

  it('and is told a line when the bot answers with one', async () => {
    const person = teams.person(DOCTOR);
    await person.say('form');
    const { notice, card } = await person.press(person.lastCard(), { verb: 'nod' });
    expect({ notice, card }).toEqual({ notice: 'Noteret', card: undefined });
    expect(bot.heard.at(-1)).toMatchObject({ value: { action: { data: {} } } });
  });

  it('which is a Submit, and it arrives as a message without words (E25)', async () => {
    const person = teams.person(DOCTOR);
    await person.say('form');
    const { messages } = await person.press(person.lastCard(), { title: 'Gammel' }, { title: 'A' });
    expect(messages[0]?.text).toContain('"title":"A"');
  });

  it('with an input, a choice or a button that is not there, and the driver says so', async () => {
    const person = teams.person(DOCTOR);
    await person.say('form');
    const card = person.lastCard();
    const send = { title: 'Send' };
    await expect(person.press(card, send, { titel: 'A' })).rejects.toThrow('no input titel');
    await expect(person.press(card, send, { title: 'A', kind: 'x' })).rejects.toThrow('no choice x');
    await expect(person.press(card, send, { title: 'A', note: 'N' })).rejects.toThrow('no input note');
    await expect(person.press(card, { verb: 'nowhere' })).rejects.toThrow('0 buttons');
    await expect(person.press(card, { verb: 'thank' })).rejects.toThrow('2 buttons');
  });

  it('with a required input empty, which Teams holds back and a forger does not (E30)', async () => {
    const person = teams.person(DOCTOR);
    await person.say('form');
    const card = person.lastCard();
    await expect(person.press(card, { title: 'Send' })).rejects.toThrow('»Titel« must be filled in');
    expect(await person.press(card, { title: 'Send' }, {}, { unchecked: true })).toMatchObject({ status: 200 });
  });

  it('in a chat they are not in, and the bot hears who it really was', async () => {
    await teams.person(DOCTOR).say('form');
    await teams.person(CHAIR).press(teams.person(DOCTOR).lastCard(), { title: 'Send' }, { title: 'A' });
    expect(bot.heard.at(-1)).toMatchObject({ from: { aadObjectId: CHAIR } });
    expect(JSON.stringify(teams.person(DOCTOR).lastCard().card)).not.toContain('Tak');
  });

  it('nobody answers to, and Teams complains (E13)', async () => {
    const person = teams.person(DOCTOR);
    await person.say('form');
    expect((await person.press(person.lastCard(), { title: 'Ukendt' }, { title: 'A' })).status).toBe(501);
    expect(teams.complaints).toEqual([expect.stringContaining('HTTP 501')]);
  });
});

describe('The bot is installed and removed', () => {
  it('which it hears of as Teams tells it (J3, J4)', async () => {
    const person = teams.person(CHAIR);
    await person.uninstall();
    expect(bot.heard.slice(-2)).toMatchObject([
      { type: 'conversationUpdate', membersRemoved: [{ id: expect.stringMatching(/^28:/) }] },
      { type: 'installationUpdate', action: 'remove' },
    ]);
    expect(await person.install()).toMatchObject([{ text: 'welcome' }]);
  });
});

describe('The bot writes unasked', () => {
  it('to a person by Entra id, through the SDK, and edits it afterwards (C41, C49)', async () => {
    const { tenantId } = teams.directory;
    const wanted = {
      isGroup: false,
      members: [{ id: CHAIR, name: 'Formand' }],
      tenantId,
      channelData: { tenant: { id: tenantId } },
      bot: { id: 'bot', name: 'Referent' },
    };
    // The SDK reads these four of the conversation's parameters; its type demands all that others use.
    const parameters = wanted as Parameters<typeof bot.adapter.createConversationAsync>[4];
    const scope = 'https://api.botframework.com';
    await bot.adapter.createConversationAsync('', 'msteams', teams.serviceUrl, scope, parameters, async (context) => {
      const sent = await context.sendActivity('indkaldelse');
      await context.updateActivity({ ...context.activity, type: 'message', text: 'rettet', id: sent?.id ?? '' });
    });
    expect(teams.person(CHAIR).chat().at(-1)).toMatchObject({ text: 'rettet', proactive: true });
  });
});

describe('Teams complains', () => {
  it('of unbound text, an old version, and text beside a card', async () => {
    await teams.person(DOCTOR).say('bad');
    expect(teams.complaints).toEqual([
      expect.stringContaining('unbound'),
      expect.stringContaining('text and card'),
      expect.stringContaining('unbound'),
      expect.stringContaining('version 1.2'),
    ]);
    expect(() => teams.insistOnNoComplaints()).toThrow('Teams complains');
  });

  it('of nothing when all is well', async () => {
    await teams.person(DOCTOR).say('form');
    teams.insistOnNoComplaints();
  });
});
