import { ToBotFromBotOrEmulatorTokenValidationParameters } from 'botframework-connector/lib/auth/tokenValidationParameters.js';
import { SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isTeamsService } from '../../../src/adapters/web/bot-endpoint.ts';
import type { Forgery } from '../../../src/sandbox/teams/signing.ts';
import { activity, DOCTOR, type FrontDesk, openFrontDesk, SECRETARY, TENANT } from '../teams/front-desk.ts';

const CHANNEL_ISSUER = 'https://api.botframework.com';

describe('with a registration', () => {
  let desk: FrontDesk;
  const isUntouched = (tokens: number) => {
    expect(desk.asked).toEqual([]);
    expect(desk.tokensSent()).toBe(tokens);
    expect(desk.teams.calls).toHaveLength(before);
  };
  let before = 0;
  beforeAll(async () => {
    desk = await openFrontDesk({ signed: true });
  });
  beforeEach(() => {
    desk.asked.length = 0;
    before = desk.teams.calls.length;
  });
  afterAll(() => desk[Symbol.asyncDispose]());

  it('C11: what the channel signed is heard, and answered with our token', async () => {
    const tokens = desk.tokensSent();
    expect(await desk.teams.person(DOCTOR).say('hjælp')).toMatchObject([{ summary: 'Tak for hjælp' }]);
    expect(desk.asked).toMatchObject([{ door: 'say', text: 'hjælp', visitor: { entraId: DOCTOR, language: 'da' } }]);
    expect(desk.tokensSent()).toBeGreaterThan(tokens);
  });

  const forgeries: readonly Forgery[] = [
    'no-header',
    'wrong-audience',
    'wrong-issuer',
    'wrong-key',
    'expired',
    'other-service-url',
    'unknown-key-id',
  ];
  it.each(forgeries)('C12, C14: a forgery is turned away with 401 and not a word: %s', async (forgery) => {
    const tokens = desk.tokensSent();
    const answer = await desk.teams.person(DOCTOR).sayForged('hjælp', forgery);
    expect(answer).toEqual({ status: 401, body: { error: 'refused' } });
    isUntouched(tokens);
  });

  it('C9: a token of the emulator path is turned away, whatever tenant issued it', async () => {
    const { appId } = desk.teams.directory.bot;
    const issuer = `https://sts.windows.net/${TENANT}/`;
    const token = await new SignJWT({ ver: '1.0', appid: appId, tid: TENANT })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT', kid: 'sandbox-key' })
      .setIssuer(issuer)
      .setAudience(appId)
      .setExpirationTime('1h')
      .sign(new TextEncoder().encode('a secret that nobody else has, long enough'));
    const tokens = desk.tokensSent();
    const answer = await desk.post(JSON.stringify(activity(desk)), { authorization: `Bearer ${token}` });
    expect(answer).toEqual({ status: 401, text: '{"error":"refused"}' });
    isUntouched(tokens);
  });

  it('C10: no tenant that a token names is kept, though it names the channel as its issuer', async () => {
    const issuers = () => ToBotFromBotOrEmulatorTokenValidationParameters.issuer?.length;
    const kept = issuers();
    for (let one = 0; one < 20; one += 1) {
      const tid = `00000000-0000-4000-8000-${String(one).padStart(12, '0')}`;
      const unsigned = new UnsecuredJWT({ tid, serviceurl: desk.teams.serviceUrl }).setIssuer(CHANNEL_ISSUER).encode();
      for (const token of [`${unsigned}c2ln`, unsigned]) {
        const answer = await desk.post(JSON.stringify(activity(desk)), { authorization: `Bearer ${token}` });
        expect(answer.status).toBe(401);
      }
    }
    expect(issuers()).toBe(kept);
  });

  it('C8: a flood of unknown key ids is turned away, and what is signed rightly is still heard', async () => {
    const answers = [];
    for (let one = 0; one < 5; one += 1) {
      answers.push((await desk.teams.person(DOCTOR).sayForged('hjælp', 'unknown-key-id')).status);
    }
    expect(new Set(answers)).toEqual(new Set([401]));
    isUntouched(desk.tokensSent());
    expect(await desk.teams.person(DOCTOR).say('hjælp')).toHaveLength(1);
  });

  it.each([
    ['Basic abc'],
    ['Bearer'],
    ['Bearer a.b.c'],
    ['Bearer a.b.c d'],
    [`Bearer a.${Buffer.from('"text"').toString('base64url')}.c`],
    [`Bearer a.${Buffer.from('{"iss":["https://api.botframework.com"]}').toString('base64url')}.c`],
    [`Bearer a.${Buffer.from('{"iss":"https://api.botframework.com","tid":{}}').toString('base64url')}.c`],
  ])('turns away what is no token: %s', async (authorization) => {
    expect((await desk.post(JSON.stringify(activity(desk)), { authorization })).status).toBe(401);
    isUntouched(desk.tokensSent());
  });

  const claimed = () =>
    `Bearer ${new UnsecuredJWT({ serviceurl: desk.teams.serviceUrl }).setIssuer(CHANNEL_ISSUER).encode()}c2ln`;
  const other = '99999999-9999-4999-8999-999999999999';
  it.each([
    ['another tenant in the conversation', { conversation: { id: 'a:1', tenantId: other } }],
    ['another tenant in the channel data', { channelData: { tenant: { id: other } } }],
    ['no tenant at all', { conversation: { id: 'a:1' }, channelData: null }],
    ['a service at an unknown host', { serviceUrl: 'https://smba.trafficmanager.net.evil.example/' }],
    ['a service by another protocol', { serviceUrl: 'ftp://smba.trafficmanager.net/' }],
  ])('C12, C21: turns away with 403 before any token is looked at: %s', async (_, replaced) => {
    const answer = await desk.post(JSON.stringify(activity(desk, replaced)), { authorization: claimed() });
    expect(answer).toEqual({ status: 403, text: '{"error":"refused"}' });
    isUntouched(desk.tokensSent());
  });
});

describe('whatever is sent', () => {
  let desk: FrontDesk;
  beforeAll(async () => {
    desk = await openFrontDesk();
  });
  afterAll(() => desk[Symbol.asyncDispose]());

  it.each([
    ['not JSON', '{"type":"message"', 400],
    ['nothing', '', 400],
    ['a list', '[]', 400],
    ['a word', '"hej"', 400],
    ['null', 'null', 400],
    ['deeper than anyone reads', '['.repeat(100_000), 400],
    ['too large', `{"text":"${'x'.repeat(300_000)}"}`, 413],
  ])('is refused without detail: %s', async (_, body, status) => {
    expect(await desk.post(body)).toEqual({ status, text: '{"error":"refused"}' });
  });

  it.each(['type', 'serviceUrl', 'channelId', 'from', 'recipient', 'conversation'])(
    'is refused without %s',
    async (field) => {
      for (const value of [undefined, null, '', 7, {}]) {
        const answer = await desk.post(JSON.stringify(activity(desk, { [field]: value })));
        expect(answer).toEqual({ status: 400, text: '{"error":"refused"}' });
      }
    },
  );

  it('is refused from another channel than Teams', async () => {
    expect((await desk.post(JSON.stringify(activity(desk, { channelId: 'emulator' })))).status).toBe(400);
  });

  it('is refused as anything but JSON, so that no page in a browser can send it', async () => {
    const body = JSON.stringify(activity(desk));
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      expect((await desk.post(body, { 'content-type': type })).status).toBe(400);
    }
  });

  it('is refused when packed, and what only says that it is packed does no harm', async () => {
    for (const packing of ['gzip', 'br', 'identity, gzip']) {
      expect((await desk.post('no gzip at all', { 'content-encoding': packing })).status).toBe(415);
    }
  });

  it('is refused by any other method', async () => {
    for (const method of ['GET', 'PUT', 'DELETE', 'PATCH']) {
      const response = await fetch(`${desk.server.url}/api/messages`, { method });
      expect(response.status).toBe(405);
    }
  });

  it('is heard when it is a message, with fields of types nobody expects', async () => {
    desk.asked.length = 0;
    const odd = [
      { text: 7 },
      { text: null, value: null },
      { locale: {} },
      { entities: {} },
      { entities: [null] },
      { value: ['x'] },
      { channelData: { channel: 'x' } },
      { from: { id: '29:1', aadObjectId: { a: 1 } } },
      { timestamp: 'yesterday', localTimestamp: 3 },
      { attachments: 'none' },
      { type: 'no such type' },
      { type: '__proto__' },
    ];
    for (const replaced of odd) {
      expect((await desk.post(JSON.stringify(activity(desk, replaced)))).status).toBe(200);
    }
    const deep = JSON.stringify(activity(desk, { value: 'DEEP' })).replace(
      '"DEEP"',
      '['.repeat(50_000) + ']'.repeat(50_000),
    );
    expect((await desk.post(deep)).status).toBe(200);
    expect(desk.asked.every(({ visitor }) => visitor.entraId === SECRETARY)).toBe(true);
  });
});

describe('a service may be sent our token', () => {
  it.each([
    'https://smba.trafficmanager.net/emea/',
    `https://smba.trafficmanager.net/emea/${TENANT}/`,
    'https://smba.infra.gcc.teams.microsoft.com/gcc',
    'https://smba.infra.dod.teams.microsoft.us/dod',
    'https://SMBA.trafficmanager.net/',
  ])('when it is one of Teams: %s', (url) => expect(isTeamsService(new URL(url))).toBe(true));

  it.each([
    'http://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net:8443/',
    'https://smba.trafficmanager.net./',
    'https://smba.trafficmanager.net.evil.example/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://evil.trafficmanager.net/',
    'https://evil-smba.trafficmanager.net/',
    'https://xbotframework.com/',
    'https://api.botframework.com/',
    'https://evil.teams.microsoft.com.evil.example/',
    'https://smba.infra.a.b.teams.microsoft.com/',
    'https://xn--smba-trafficmanager.net/',
  ])('and not otherwise: %s', (url) => expect(isTeamsService(new URL(url))).toBe(false));
});
