import { mkdtemp, rm } from 'node:fs/promises';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../../../src/sandbox/playground.ts';
import { type SmallBot, startSmallBot } from '../teams/small-bot.ts';

const SECRETARY = '11111111-1111-4111-8111-111111111111';
const CHAIR = '22222222-2222-4222-8222-222222222222';
const CHAT = 'personal-chat';

let bot: SmallBot;
let folder: string;
let playground: Playground;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'playground-'));
  bot = await startSmallBot();
  playground = await startPlayground({
    port: 0,
    botEndpoint: bot.endpoint,
    folder,
    config: {
      tenantId: '00000000-0000-4000-8000-00000000face',
      bot: { id: '00000000-0000-4000-8000-0000000000b0', name: 'Referent' },
      currentUser: { id: SECRETARY, name: 'Sekretær', email: 'sekretaer@guldborgsund.example' },
      users: [{ id: CHAIR, name: 'Formand', email: 'formand@guldborgsund.example' }],
      personalChatId: CHAT,
      team: {
        id: '19:general@thread.tacv2',
        name: 'Udvalg',
        channels: [{ id: '19:udvalg@thread.tacv2', name: 'Møder' }],
      },
    },
  });
}, 60_000);

afterAll(async () => {
  await playground?.close();
  await bot?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('The Playground', () => {
  it('knows our people, and fills the seats it insists on', async () => {
    const answer = await fetch(`${playground.url}/_internal/v1/config`);
    const { config } = JSON.parse(await answer.text());
    expect(config.currentUser).toMatchObject({ id: SECRETARY, aadObjectId: SECRETARY, name: 'Sekretær' });
    expect(config.users).toHaveLength(5);
    expect(config.users[0]).toMatchObject({ id: CHAIR, name: 'Formand' });
  });

  it('brings what is written to the bot, from the person whose Teams it is', { timeout: 20_000 }, async () => {
    const message = { from: { id: SECRETARY }, text: 'dagsorden', textFormat: 'plain' };
    const { status } = await ask(`_conversation/v1/conversations/${CHAT}/messages`, message);
    expect(status).toBe(200);
    // It answers before the bot has been told.
    await expect
      .poll(() => bot.heard.at(-1), { timeout: 10_000 })
      .toMatchObject({
        text: 'dagsorden',
        channelId: 'msteams',
        from: { aadObjectId: SECRETARY },
        serviceUrl: `${playground.url}/_connector`,
      });
  });

  it('opens for an Entra id the chat that person already has', async () => {
    const body = { isGroup: false, members: [{ id: SECRETARY }], channelData: { tenant: { id: 'any' } } };
    expect(await (await ask('_connector/v3/conversations', body)).json()).toEqual({ id: CHAT });
  });

  it('listens on this machine only', async () => {
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .find(({ family, internal }) => family === 'IPv4' && !internal);
    const { port } = new URL(playground.url);
    const reached = await Promise.allSettled(
      outside === undefined ? [] : [fetch(`http://${outside.address}:${port}/_internal/v1/config`)],
    );
    expect(reached.filter(({ status }) => status === 'fulfilled')).toEqual([]);
  });

  it('is gone when it is closed', async () => {
    await playground.close();
    await expect(fetch(`${playground.url}/_internal/v1/config`)).rejects.toThrow('fetch failed');
  });
});

function ask(path: string, body: object): Promise<Response> {
  return fetch(`${playground.url}/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}
