import { createServer } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DeliveryFailed } from '../../../src/desk/ports.ts';
import type { FaultKind } from '../../../src/sandbox/teams/faults.ts';
import { CHAIR, CHANNEL, cardOf, DOCTOR, type FrontDesk, openFrontDesk } from './front-desk.ts';

const message = { ...cardOf('Indkaldelse'), letter: { subject: '', text: '', html: '' } };
const home = { mailbox: 'klu@guldborgsund.example', teamId: 'team', channelId: CHANNEL };

let desk: FrontDesk;
beforeAll(async () => {
  desk = await openFrontDesk({ signed: true });
});
beforeEach(async () => {
  desk.teams.clearFaults();
  await desk.contacts.forget(DOCTOR);
});
afterAll(() => desk[Symbol.asyncDispose]());

const toDoctor = () => desk.chat.toPerson(DOCTOR, message);
const failure = (work: Promise<unknown>) =>
  work.then(
    () => 'no failure' as const,
    (error: unknown) => (error instanceof DeliveryFailed ? error : Promise.reject(error)),
  );
const received = () => desk.teams.person(DOCTOR).chat().length;
const calls = async (work: () => Promise<unknown>) => {
  const before = desk.teams.calls.length;
  await work();
  return desk.teams.calls.slice(before).map(({ method, path }) => `${method} ${path.split('/').at(-1)}`);
};

describe('a message to a person', () => {
  it('C41, C50: opens their chat once and remembers it, and is a card alone with a line', async () => {
    const ways = await calls(async () => {
      const id = await toDoctor();
      expect(desk.teams.person(DOCTOR).lastCard()).toMatchObject({
        activityId: id,
        summary: 'Indkaldelse',
        text: undefined,
        proactive: true,
      });
      await toDoctor();
    });
    expect(ways.filter((way) => way === 'POST conversations')).toHaveLength(1);
    expect(desk.contacts.known.get(DOCTOR)).toMatchObject({ serviceUrl: desk.teams.serviceUrl, language: 'da' });
    desk.teams.insistOnNoComplaints();
  });

  const remedies: readonly (readonly [FaultKind, DeliveryFailed['remedy'], string, boolean])[] = [
    ['not-in-roster', 'other-way', '403 BotNotInConversationRoster', false],
    ['blocked-by-user', 'other-way', '403 ConversationBlockedByUser', false],
    ['writes-blocked', 'other-way', '403 MessageWritesBlocked', false],
    ['acl-check-failed', 'other-way', '403 ServiceError', false],
    ['precondition', 'again', '412 PreconditionFailed', false],
    ['throttled', 'again', '429 Throttled', false],
    ['unavailable', 'again', '503', false],
    ['too-big', 'never', '413 MessageSizeTooBig', false],
    ['stored-then-502', 'in-doubt', '502 ServiceError', true],
    ['stored-then-reset', 'in-doubt', 'no answer ECONNRESET', true],
    ['reset', 'in-doubt', 'no answer ECONNRESET', false],
  ];
  it.each(remedies)(
    'C60-C63: %s calls for »%s«, is told as %s, and was tried once',
    async (kind, remedy, told, arrived) => {
      await toDoctor();
      const before = received();
      desk.teams.script({ kind, entraId: DOCTOR, operations: ['send'], bytes: 10 });
      const ways = await calls(async () => {
        const failed = await failure(toDoctor());
        expect(failed).toMatchObject({ remedy });
        expect(String(failed)).toContain(told);
      });
      expect(ways.length).toBeLessThanOrEqual(1);
      expect(received() - before).toBe(arrived ? 1 : 0);
    },
  );

  it('C60: that is throttled says how long to wait, and only if Teams did', async () => {
    await toDoctor();
    desk.teams.script({ kind: 'throttled', retryAfterSeconds: 600, operations: ['send'] });
    const failed = await failure(toDoctor());
    expect(failed).toMatchObject({ remedy: 'again', after: Temporal.Duration.from({ seconds: 600 }) });
    desk.teams.script({ kind: 'throttled', operations: ['send'] });
    expect(await failure(toDoctor())).toMatchObject({ remedy: 'again', after: undefined });
  });

  it('C51: that Teams took without an id was sent', async () => {
    await toDoctor();
    const before = received();
    desk.teams.script({ kind: 'no-id', operations: ['send'] });
    expect(await toDoctor()).toBe('');
    expect(received()).toBe(before + 1);
  });

  it('C60: whose chat is gone goes into a chat opened anew, in the language known', async () => {
    await desk.contacts.note({
      entraId: DOCTOR,
      conversationId: 'a:1gone',
      serviceUrl: desk.teams.serviceUrl,
      language: 'en',
    });
    const before = received();
    await toDoctor();
    expect(received()).toBe(before + 1);
    expect(desk.contacts.known.get(DOCTOR)).toMatchObject({ language: 'en' });
    expect(desk.contacts.known.get(DOCTOR)?.conversationId).not.toBe('a:1gone');
  });

  it('C60: whose chat is gone twice takes the other way', async () => {
    await toDoctor();
    desk.teams.script({ kind: 'not-found', operations: ['send'], times: 2 });
    const ways = await calls(async () => expect(await failure(toDoctor())).toMatchObject({ remedy: 'other-way' }));
    expect(ways.filter((way) => way === 'POST conversations')).toHaveLength(1);
  });

  it.each(['not-in-roster', 'acl-check-failed', 'not-found'] as const)(
    'C73c: whose chat cannot be opened takes the other way: %s',
    async (kind) => {
      desk.teams.script({ kind, operations: ['create'] });
      expect(await failure(toDoctor())).toMatchObject({ remedy: 'other-way' });
      expect(desk.contacts.known.has(DOCTOR)).toBe(false);
    },
  );

  it.each(['stored-then-502', 'stored-then-reset', 'reset', 'unavailable'] as const)(
    'is not in doubt while only its chat was being opened: %s',
    async (kind) => {
      const before = received();
      desk.teams.script({ kind, operations: ['create'] });
      expect(await failure(toDoctor())).toMatchObject({ remedy: 'again' });
      expect(received()).toBe(before);
    },
  );

  it('takes the other way when they have removed the bot, and Teams again when they take it back (P21)', async () => {
    await desk.teams.person(CHAIR).say('hjælp');
    await desk.teams.person(CHAIR).uninstall();
    expect(await failure(desk.chat.toPerson(CHAIR, message))).toMatchObject({ remedy: 'other-way' });
    await desk.teams.person(CHAIR).install();
    expect(await desk.chat.toPerson(CHAIR, message)).not.toBe('');
  });

  it('goes to where their latest activity came from, and again later while nobody is there', async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', () => resolve()));
    const address = closed.address();
    await new Promise<void>((resolve) => closed.close(() => resolve()));
    const port = typeof address === 'object' ? address?.port : 0;
    await desk.contacts.note({
      entraId: DOCTOR,
      conversationId: 'a:1',
      serviceUrl: `http://127.0.0.1:${port}/`,
      language: 'da',
    });
    const failed = await failure(toDoctor());
    expect(failed).toMatchObject({ remedy: 'again' });
    expect(String(failed)).toContain('ECONNREFUSED');
  });
});

describe('a post in the channel', () => {
  it('C46: is a thread of its own', async () => {
    const id = await desk.chat.toChannel(home, message);
    expect(id).toMatch(/^19:udvalg@thread\.tacv2;messageid=\d+$/);
    expect(desk.teams.channel(CHANNEL)).toMatchObject([{ summary: 'Indkaldelse', proactive: true }]);
    desk.teams.insistOnNoComplaints();
  });

  it.each([
    ['not-in-roster', 'other-way'],
    ['not-found', 'other-way'],
    ['throttled', 'again'],
    ['stored-then-502', 'in-doubt'],
    ['stored-then-reset', 'in-doubt'],
  ] as const)('that meets %s calls for »%s« and was tried once', async (kind, remedy) => {
    desk.teams.script({ kind, operations: ['create'] });
    const ways = await calls(async () => {
      expect(await failure(desk.chat.toChannel(home, message))).toMatchObject({ remedy });
    });
    expect(ways.length).toBeLessThanOrEqual(1);
  });

  it('in a channel that is not there calls for another way', async () => {
    const nowhere = { ...home, channelId: '19:nowhere@thread.tacv2' };
    expect(await failure(desk.chat.toChannel(nowhere, message))).toMatchObject({ remedy: 'other-way' });
  });
});
