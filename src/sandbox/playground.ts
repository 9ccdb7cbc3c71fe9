import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type PlaygroundScene, playgroundFile } from './playground/playground-file.ts';

export interface PlaygroundOptions {
  /** A free one is taken instead of 0 and of one that is busy. */
  readonly port: number;
  /** The bot must answer there already: the Playground waits for it before it starts. */
  readonly botEndpoint: string;
  readonly config: PlaygroundScene;
  /** Where its configuration and its log are put; made if need be. */
  readonly folder: string;
}

export interface Playground {
  readonly url: string;
  close(): Promise<void>;
}

/** The Playground did not come up. */
export class PlaygroundFailed extends Error {
  override readonly name = 'PlaygroundFailed';
}

const LONGEST_START = 30_000;

/**
 * Starts the Microsoft 365 Agents Playground, on 127.0.0.1 only and without telemetry, as one person's Teams in a
 * browser. For several people start several, each with its own port and folder.
 *
 * @throws PlaygroundFailed if it stops, or does not answer within half a minute
 */
export async function startPlayground({ port, botEndpoint, config, folder }: PlaygroundOptions): Promise<Playground> {
  const home = resolve(folder);
  const file = join(home, '.m365agentsplayground.yml');
  await mkdir(home, { recursive: true });
  await writeFile(file, playgroundFile(config));
  const taken = await openPort(port);
  const url = `http://127.0.0.1:${taken}`;
  const child = spawn(process.execPath, argumentsFor(taken, url, botEndpoint), {
    cwd: home,
    // Its input is held open by this process only, and ends with it however it ends; see playground/loopback.ts.
    stdio: ['pipe', 'pipe', 'pipe'],
    env: {
      TEAMSAPPTESTER_BROWSER: 'none',
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: file,
      M365_AGENTS_PLAYGROUND_LOGFILE: join(home, 'm365agentsplayground.log'),
    },
  });
  // At once, before it notices by itself.
  const takeAlong = () => child.kill('SIGKILL');
  process.once('exit', takeAlong);
  const close = async () => {
    process.off('exit', takeAlong);
    await stop(child);
  };
  try {
    await answering(child, url);
  } catch (error) {
    await close();
    throw error;
  }
  return { url, close };
}

function argumentsFor(port: number, url: string, botEndpoint: string): string[] {
  const packageFile = fileURLToPath(import.meta.resolve('@microsoft/m365agentsplayground/package.json'));
  return [
    '--import',
    import.meta.resolve('./playground/loopback.ts'),
    join(dirname(packageFile), 'cli.js'),
    'start',
    '--port',
    String(port),
    '--channel-id',
    'msteams',
    '--app-endpoint',
    botEndpoint,
    '--service-url',
    `${url}/_connector`,
    '--disable-telemetry',
  ];
}

async function answering(child: ChildProcess, url: string): Promise<void> {
  const heard: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => heard.push(String(part)));
  const tooLate = AbortSignal.timeout(LONGEST_START);
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new PlaygroundFailed(`the Playground stopped: ${heard.join('').trim()}`);
    }
    if (tooLate.aborted) throw new PlaygroundFailed(`the Playground did not answer: ${heard.join('').trim()}`);
    // Nobody listens there until it is ready: that is what is being waited for.
    const answer = await fetch(`${url}/_internal/v1/config`).catch(() => undefined);
    if (answer?.ok === true) return;
    await pause(100);
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** The Playground takes a port of its own choosing when its own is busy, and 0 for »the usual one«. */
async function openPort(wanted: number): Promise<number> {
  const probe = createServer().listen(wanted, '127.0.0.1');
  try {
    await once(probe, 'listening');
  } catch (error) {
    if (wanted === 0) throw error;
    return openPort(0);
  }
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (typeof address !== 'object' || address === null) throw new PlaygroundFailed('no port is free');
  return address.port;
}
