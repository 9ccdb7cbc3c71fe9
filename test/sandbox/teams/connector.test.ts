import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { FaultKind } from '../../../src/sandbox/teams/faults.ts';
import { startTeams, type Teams } from '../../../src/sandbox/teams/teams.ts';

const MEMBER = '11111111-1111-4111-8111-111111111111';
const OTHER = '22222222-2222-4222-8222-222222222222';
const CHANNEL = '19:udvalg@thread.tacv2';
const TEAM = '19:general@thread.tacv2';
const MESSAGE = { type: 'message', text: 'hej' };

let teams: Teams;

beforeAll(async () => {
  const extras = Array.from({ length: 60 }, (_, place) => ({
    id: `33333333-3333-4333-8333-${String(place).padStart(12, '0')}`,
    name: `Medlem ${place}`,
    email: `medlem${place}@guldborgsund.example`,
  }));
  teams = await startTeams({
    people: [
      { id: MEMBER, name: 'Medlem', email: 'medlem@guldborgsund.example' },
      { id: OTHER, name: 'Gæst', email: 'gaest@plo.example', userRole: 'guest' },
      ...extras,
    ],
    team: { id: TEAM, channels: [{ id: CHANNEL, name: 'Udvalg' }] },
  });
});

afterEach(() => teams.clearFaults());
afterAll(() => teams.close());

describe('The connector opens a chat', () => {
  it('with a person by Entra id, and gives the same one again (C41)', async () => {
    const first = await open(MEMBER);
    expect(first).toMatchObject({ status: 201, body: { id: expect.stringMatching(/^a:/) } });
    expect((await open(MEMBER)).body).toEqual(first.body);
    expect((await open(OTHER)).body).not.toEqual(first.body);
  });

  it('but not without a tenant', async () => {
    const answer = await ask('POST', 'conversations', { members: [{ id: MEMBER }] });
    expect(answer).toMatchObject({
      status: 400,
      body: { error: { code: 'BadSyntax', message: 'Could not parse tenant id' } },
    });
  });

  it('but not with a stranger (C73c)', async () => {
    expect((await open('99999999-9999-4999-8999-999999999999')).status).toBe(403);
  });

  it('as a thread in a channel, whose first message names it (C46)', async () => {
    const { body } = await ask('POST', 'conversations', {
      isGroup: true,
      channelData: { channel: { id: CHANNEL } },
      activity: MESSAGE,
    });
    expect(body.id).toBe(`${CHANNEL};messageid=${body.activityId}`);
    await ask('POST', `conversations/${encodeURIComponent(body.id)}/activities`, MESSAGE);
    expect(teams.channel(CHANNEL)).toMatchObject([{ text: 'hej', proactive: true, replies: [{ text: 'hej' }] }]);
  });
});

describe('The connector keeps messages', () => {
  it('whatever the last segment is, and lets them be edited and deleted (C44, C49)', async () => {
    const chat = await chatOf(MEMBER);
    const sent = await ask('POST', `${chat}/activities/whatever`, MESSAGE);
    expect(sent.status).toBe(201);
    await ask('PUT', `${chat}/activities/${sent.body.id}`, { ...MESSAGE, text: 'rettet' });
    expect(teams.person(MEMBER).chat()).toMatchObject([{ activityId: sent.body.id, text: 'rettet' }]);
    expect((await ask('DELETE', `${chat}/activities/${sent.body.id}`)).status).toBe(200);
    expect((await ask('PUT', `${chat}/activities/${sent.body.id}`, MESSAGE)).status).toBe(404);
  });

  it('but none larger than Teams takes (C66)', async () => {
    const answer = await ask('POST', `${await chatOf(MEMBER)}/activities`, { ...MESSAGE, text: 'x'.repeat(110_000) });
    expect(answer).toMatchObject({ status: 413, body: { error: { code: 'MessageSizeTooBig' } } });
  });

  it('and complains of a proactive card without a summary (C50)', async () => {
    const card = { type: 'AdaptiveCard', version: '1.5', body: [] };
    const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }];
    const chat = await chatOf(OTHER);
    await ask('POST', `${chat}/activities`, { type: 'message', attachments, summary: 'Nyt' });
    expect(teams.complaints).toEqual([]);
    await ask('POST', `${chat}/activities`, { type: 'message', attachments });
    expect(teams.complaints.splice(0)).toEqual([expect.stringContaining('without summary')]);
  });

  it('for nobody who has removed the bot (C61)', async () => {
    teams.botEndpoint = `${teams.url}/v3/conversations/nowhere/members`;
    const chat = await chatOf(OTHER);
    await teams
      .person(OTHER)
      .uninstall()
      .catch(() => undefined);
    const answer = await ask('POST', `${chat}/activities`, MESSAGE);
    expect(answer.status).toBe(403);
    expect(JSON.parse(answer.body.message)).toMatchObject({ subCode: 'MessageWritesBlocked' });
    expect((await open(OTHER)).status).toBe(403);
    await teams
      .person(OTHER)
      .install()
      .catch(() => undefined);
    expect((await open(OTHER)).status).toBe(201);
  });
});

describe('The connector tells who is there', () => {
  it('in pages of 50 at least (C23)', async () => {
    const path = `conversations/${encodeURIComponent(CHANNEL)}/pagedmembers?pageSize=2`;
    const first = await ask('GET', path);
    expect(first.body.members).toHaveLength(50);
    const rest = await ask('GET', `${path}&continuationToken=${first.body.continuationToken}`);
    expect(rest.body.members).toHaveLength(12);
    expect(rest.body.continuationToken).toBeUndefined();
  });

  it('one by one, guests as guests, and only those who are (C25)', async () => {
    const chat = await chatOf(OTHER);
    expect((await ask('GET', `${chat}/members/${OTHER}`)).body).toMatchObject({
      aadObjectId: OTHER,
      userRole: 'guest',
    });
    expect((await ask('GET', `${chat}/members/${MEMBER}`)).status).toBe(404);
  });

  it('and which channels a team has', async () => {
    const team = `teams/${encodeURIComponent(TEAM)}`;
    expect((await ask('GET', team)).body).toMatchObject({ id: TEAM });
    expect((await ask('GET', `${team}/conversations`)).body).toEqual({
      conversations: [{ id: CHANNEL, name: 'Udvalg' }],
    });
  });
});

describe('Something goes wrong when told to', () => {
  const told: readonly (readonly [FaultKind, number, boolean])[] = [
    ['not-in-roster', 403, false],
    ['blocked-by-user', 403, false],
    ['writes-blocked', 403, false],
    ['acl-check-failed', 403, false],
    ['not-found', 404, false],
    ['precondition', 412, false],
    ['throttled', 429, false],
    ['unavailable', 503, false],
    ['stored-then-502', 502, true],
    ['no-id', 202, true],
  ];
  it.each(told)('%s answers %i, and the message arrived: %s', async (kind, status, arrived) => {
    const chat = await chatOf(MEMBER);
    const before = teams.person(MEMBER).chat().length;
    teams.script({ kind, entraId: MEMBER });
    expect((await ask('POST', `${chat}/activities`, MESSAGE)).status).toBe(status);
    expect(teams.person(MEMBER).chat()).toHaveLength(before + (arrived ? 1 : 0));
    expect((await ask('POST', `${chat}/activities`, MESSAGE)).status).toBe(201);
  });

  it('a connection breaks before or after the message arrived', async () => {
    const chat = await chatOf(MEMBER);
    const before = teams.person(MEMBER).chat().length;
    teams.script({ kind: 'reset' });
    await expect(ask('POST', `${chat}/activities`, MESSAGE)).rejects.toThrow('fetch failed');
    expect(teams.person(MEMBER).chat()).toHaveLength(before);
    teams.script({ kind: 'stored-then-reset' });
    await expect(ask('POST', `${chat}/activities`, MESSAGE)).rejects.toThrow('fetch failed');
    expect(teams.person(MEMBER).chat()).toHaveLength(before + 1);
  });

  it('for one person and always, while others are let through', async () => {
    teams.script({ kind: 'blocked-by-user', entraId: MEMBER, times: 'always' });
    expect((await open(MEMBER)).status).toBe(403);
    expect((await open(MEMBER)).status).toBe(403);
    expect((await open(OTHER)).status).toBe(201);
  });

  it('above a size only, and with the wait that was asked for', async () => {
    const chat = await chatOf(MEMBER);
    teams.script({ kind: 'too-big', bytes: 1000, times: 'always' });
    expect((await ask('POST', `${chat}/activities`, MESSAGE)).status).toBe(201);
    expect((await ask('POST', `${chat}/activities`, { ...MESSAGE, text: 'x'.repeat(1000) })).status).toBe(413);
    teams.script({ kind: 'throttled', retryAfterSeconds: 7, operations: ['update'] });
    expect((await ask('POST', `${chat}/activities`, MESSAGE)).status).toBe(201);
    expect((await ask('PUT', `${chat}/activities/1`, MESSAGE)).headers.get('retry-after')).toBe('7');
  });
});

async function open(entraId: string) {
  const { tenantId } = teams.directory;
  return ask('POST', 'conversations', { members: [{ id: entraId }], channelData: { tenant: { id: tenantId } } });
}

async function chatOf(entraId: string): Promise<string> {
  return `conversations/${encodeURIComponent((await open(entraId)).body.id)}`;
}

async function ask(method: string, path: string, body?: object) {
  const response = await fetch(`${teams.serviceUrl}v3/${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
}
