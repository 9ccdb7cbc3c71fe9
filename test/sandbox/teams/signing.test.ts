import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Forgery } from '../../../src/sandbox/teams/signing.ts';
import { startTeams, type Teams } from '../../../src/sandbox/teams/teams.ts';
import { type SmallBot, startSmallBot } from './small-bot.ts';

const MEMBER = '11111111-1111-4111-8111-111111111111';

let teams: Teams;
let bot: SmallBot;

beforeAll(async () => {
  teams = await startTeams({
    people: [{ id: MEMBER, name: 'Medlem', email: 'medlem@guldborgsund.example' }],
    signing: true,
  });
  bot = await startSmallBot(teams);
  teams.botEndpoint = bot.endpoint;
});

afterAll(async () => {
  await bot.close();
  await teams.close();
});

describe('A bot with authentication on (C8, C11)', () => {
  it('takes what the channel signed', async () => {
    expect(await teams.person(MEMBER).say('hej')).toMatchObject([{ text: 'heard hej' }]);
  });

  // A signature by another key is refused too, but the SDK tells of it as if it had failed itself.
  const forgeries: readonly (readonly [Forgery, number])[] = [
    ['no-header', 401],
    ['wrong-audience', 401],
    ['wrong-issuer', 401],
    ['wrong-key', 500],
    ['expired', 401],
    ['other-service-url', 401],
    ['unknown-key-id', 401],
  ];
  it.each(forgeries)('refuses a forgery: %s (C12)', async (forgery, status) => {
    const heard = bot.heardByTheApp();
    expect((await teams.person(MEMBER).sayForged('hej', forgery)).status).toBe(status);
    expect(bot.heardByTheApp()).toBe(heard);
  });
});
