import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Visitor } from './sandbox/pages/visitor.ts';

const SECRETARY = '/sandbox/people/cc9e931a-f575-4bb8-b7af-1af885b51fd4';
const DOCTOR = '/sandbox/people/7b1f25e9-de9d-4037-bff7-e7be02ef8e87';
const CREDENTIALS = {
  MICROSOFT_APP_ID: '11111111-1111-4111-8111-111111111111',
  MICROSOFT_APP_TENANT_ID: '22222222-2222-4222-8222-222222222222',
  MICROSOFT_APP_PASSWORD: 'not a secret',
  REFERENT_LINK_KEY: 'A'.repeat(43),
  PUBLIC_URL: 'https://referater.example',
};

interface Run {
  readonly process: ChildProcess;
  /** Everything printed until now. */
  heard(): string;
}

let data: string;
const runs: Run[] = [];

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'referent-'));
});

afterAll(async () => {
  for (const { process: child } of runs) child.kill('SIGKILL');
  await rm(data, { recursive: true, force: true });
});

describe('npm start without credentials', () => {
  let run: Run;
  let url: string;

  it('says in Danish and English where to click and what to type', { timeout: 60_000 }, async () => {
    run = start();
    url = await opened(run);
    expect(run.heard()).toContain('»mødeplan ');
    expect(run.heard()).toContain('“meeting plan ');
    for (const path of ['/healthz', '/readyz', '/', '/sandbox']) {
      expect([path, (await fetch(`${url}${path}`)).status]).toEqual([path, 200]);
    }
  });

  it('answers what a person writes, and keeps the plan they approve', async () => {
    const secretary = new Visitor(url, SECRETARY);
    await secretary.say('mødeplan 2031');
    await secretary.press('Godkend planen');
    expect(await secretary.lastCard()).toContain('er godkendt');
  });

  it('a second one on the same data is refused with a sentence', { timeout: 60_000 }, async () => {
    const second = start();
    expect(await ended(second)).toBe(1);
    expect(second.heard()).toContain('is in use by process');
  });

  it('is closed by SIGTERM', { timeout: 60_000 }, async () => {
    run.process.kill('SIGTERM');
    expect(await ended(run)).toBe(0);
  });

  it('killed in the middle of a year, it loses nothing and does nothing twice', { timeout: 120_000 }, async () => {
    const killed = start();
    const first = await opened(killed);
    expect(await new Visitor(first, SECRETARY).say('status')).toHaveProperty('status', 200);
    const winding = wind(first, '2031-12-30').catch(() => 'cut off');
    await expect
      .poll(async () => Date.parse(await now(first)), { timeout: 30_000, interval: 5 })
      .toBeGreaterThan(Date.parse('2031-01-01'));
    killed.process.kill('SIGKILL');
    await winding;

    const again = start();
    const second = await opened(again);
    expect(Date.parse(await now(second))).toBeGreaterThan(Date.parse('2031-01-01'));
    await wind(second, '2031-12-30');
    const lines = await journal(second);
    const called = lines.filter((line) => line.includes('items-called'));
    expect(called).toHaveLength(2);
    // The plan is filed twice, as Word and as PDF; nothing else stands twice.
    const filed = lines.filter((line) => line.includes('plan-filed'));
    const others = lines.filter((line) => !filed.includes(line));
    expect(filed).toHaveLength(2);
    expect(new Set(others).size).toBe(others.length);
    expect(await new Visitor(second, DOCTOR).say('status')).toHaveProperty('status', 200);
    again.process.kill('SIGTERM');
    expect(await ended(again)).toBe(0);
  });
});

describe('npm start with credentials', () => {
  it('is production: nobody is let in without a token, and there is no sandbox', { timeout: 60_000 }, async () => {
    const run = start([], { ...CREDENTIALS, REFERENT_DATA: join(data, 'production') });
    const port = /"port":(\d+)/;
    await expect.poll(() => port.test(run.heard()) || run.process.exitCode !== null, { timeout: 50_000 }).toBe(true);
    const url = `http://127.0.0.1:${port.exec(run.heard())?.[1]}`;
    for (const [path, status] of [
      ['/healthz', 200],
      ['/readyz', 200],
      ['/', 200],
      ['/sandbox', 404],
      ['/sandbox/clock', 404],
    ] as const) {
      expect([path, (await fetch(`${url}${path}`)).status]).toEqual([path, status]);
    }
    const activity = {
      type: 'message',
      channelId: 'msteams',
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
      from: { id: '29:1' },
      recipient: { id: '28:1' },
      conversation: { id: 'a:1', tenantId: CREDENTIALS.MICROSOFT_APP_TENANT_ID },
    };
    const headers = { 'content-type': 'application/json' };
    const turnedAway = await fetch(`${url}/api/messages`, { method: 'POST', headers, body: JSON.stringify(activity) });
    expect(turnedAway.status).toBe(401);
    run.process.kill('SIGTERM');
    expect(await ended(run)).toBe(0);
    expect(run.heard()).not.toContain('not a secret');
  });
});

describe('npm start does not start', () => {
  it.each([
    ['in production without credentials', [], { NODE_ENV: 'production' }, 'MICROSOFT_APP_PASSWORD is missing'],
    [
      'with one of the credentials missing',
      [],
      { ...CREDENTIALS, MICROSOFT_APP_PASSWORD: '' },
      'MICROSOFT_APP_PASSWORD is missing',
    ],
    ['the sandbox beside credentials', ['--sandbox'], CREDENTIALS, 'is not started beside MICROSOFT_APP_ID'],
    ['as somebody who is not there', ['--as', 'klu-nowhere'], {}, 'klu-guldborgsund'],
    ['with rules that are not there', [], { REFERENT_RULES: 'no-such-folder' }, 'no-such-folder'],
    ['when asked for what it does not know', ['--sandkasse'], {}, '--sandkasse'],
  ])('%s, and says why', { timeout: 60_000 }, async (_when, args, env, sentence) => {
    const run = start(args, env);
    expect(await ended(run)).toBe(1);
    expect(run.heard()).toContain(sentence);
    expect(run.heard()).not.toContain('not a secret');
  });
});

function start(args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Run {
  const child = spawn(process.execPath, ['src/main.ts', '--no-playground', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, REFERENT_DATA: data, PORT: '0', ...env },
  });
  let heard = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => (heard += part));
  const run = { process: child, heard: () => heard };
  runs.push(run);
  return run;
}

/** Waits until it has said where it is. */
async function opened(run: Run): Promise<string> {
  const place = /(http:\/\/127\.0\.0\.1:\d+)\/sandbox\n/;
  await expect.poll(() => place.test(run.heard()) || run.process.exitCode !== null, { timeout: 50_000 }).toBe(true);
  const url = place.exec(run.heard())?.[1];
  if (url === undefined) throw new Error(`it did not open: ${run.heard()}`);
  return url;
}

async function ended({ process: child }: Run): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
  return child.exitCode;
}

async function now(url: string): Promise<string> {
  const { now: told } = JSON.parse(await (await fetch(`${url}/sandbox/clock`)).text());
  return told;
}

async function wind(url: string, to: string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  await fetch(`${url}/sandbox/clock`, { method: 'POST', headers, body: JSON.stringify({ to }) });
}

/** The lines of the journal without their numbers. */
async function journal(url: string): Promise<readonly string[]> {
  const html = await (await fetch(`${url}/sandbox/journal/klu-guldborgsund?lang=en`)).text();
  return [...html.matchAll(/<tr id="\d+">(.*)<\/tr>/g)].map(([, cells = '']) => cells.replace(/<[^>]+>/g, ' ').trim());
}
