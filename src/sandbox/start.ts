import { mkdir, rm } from 'node:fs/promises';
import type { Logger } from 'pino';
import { bodiesFrom } from '../adapters/bodies/load-bodies.ts';
import { lockFolder } from '../adapters/postgres/folder-lock.ts';
import { systemClock } from '../clock.ts';
import type { Printer } from '../config.ts';
import { inForceNow } from '../desk/in-force.ts';
import { goRounds } from '../desk/rounds.ts';
import type { Body } from '../domain/body/body.ts';
import { SANDBOX_TENANT, teamOf } from './microsoft365.ts';
import { openSandbox, type Sandbox } from './open-sandbox.ts';
import { sandboxPages } from './pages/routes.ts';
import { peopleOf } from './people.ts';
import { type Playground, startPlayground } from './playground.ts';
import { type Sitter, whoIs } from './who.ts';

export interface StartOptions {
  readonly rules: string;
  readonly log: Logger;
  /** Where everything is kept from one start to the next. */
  readonly folder: string;
  readonly databaseUrl?: string;
  readonly printer?: Printer;
  /** Of the bot and the pages; 0 takes a free one. */
  readonly port: number;
  /** Of the Playground; a free one is taken when it is busy. Undefined starts none. */
  readonly playgroundPort: number | undefined;
  /** Whose Teams the Playground is: a body's id for its secretary, a role, an Entra id. */
  readonly as: string;
}

/** The sandbox as `npm start` opens it. */
export interface Started {
  readonly sandbox: Sandbox;
  readonly sitter: Sitter;
  /** Where the Playground is; or why there is none; undefined if none was asked for. */
  readonly playground: { readonly url: string } | { readonly failed: string } | undefined;
  close(): Promise<void>;
}

/** How often the sandbox looks for what has fallen due, in milliseconds. */
const BETWEEN_ROUNDS = 3000;

/** Starts the bot, its small Microsoft 365, the pages and the Playground; all of it on 127.0.0.1. @throws NobodyCalled */
export async function startSandbox(options: StartOptions): Promise<Started> {
  const { rules, log, folder, databaseUrl, printer, port, playgroundPort } = options;
  const bodies = inForceNow(await bodiesFrom(rules), systemClock).all();
  const sitter = whoIs(options.as, bodies);
  const up: { playground?: Playground } = {};
  const sandbox = await openSandbox({
    rules,
    log,
    folder,
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    ...(printer === undefined ? {} : { printer }),
    port,
    routes: (server, open) =>
      sandboxPages(server, {
        sandbox: open,
        playground: () =>
          up.playground === undefined ? undefined : { url: up.playground.url, person: sitter.member.entraId },
        broke: (err) => log.error({ err }, 'sandbox page'),
      }),
  });
  const rounds = goRounds(
    BETWEEN_ROUNDS,
    () => sandbox.referent.tick(),
    (err) => log.error({ err }, 'round'),
  );
  const close = async () => {
    await up.playground?.close();
    await rounds.stop();
    await sandbox.close();
  };
  if (playgroundPort === undefined) return { sandbox, sitter, playground: undefined, close };
  try {
    up.playground = await openPlayground(sandbox, sitter, playgroundPort, `${folder}/playground`);
    return { sandbox, sitter, playground: { url: up.playground.url }, close };
  } catch (error) {
    const failed = error instanceof Error ? error.message : String(error);
    return { sandbox, sitter, playground: { failed }, close };
  }
}

/** Removes what a sandbox kept in `folder`. @throws FolderInUse when one is open there */
export async function beginAnew(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const unlock = await lockFolder(`${folder}/database`);
  try {
    for (const kept of ['database', 'clock', 'tenant.jsonl', 'playground', 'link-key'])
      await rm(`${folder}/${kept}`, { recursive: true, force: true });
  } finally {
    await unlock();
  }
}

/** The Playground as one person's Teams; what is sent to that person goes there from now on. */
export async function openPlayground(
  { referent, teams }: Sandbox,
  { body, member }: Sitter,
  port: number,
  folder: string,
): Promise<Playground> {
  const { entraId } = member;
  const personalChatId = `personal-chat-${entraId}`;
  const everybody = peopleOf(referent.bodies.all());
  const { bot } = teams.directory;
  const playground = await startPlayground({
    port,
    botEndpoint: `${referent.server.url}/api/messages`,
    folder,
    config: {
      tenantId: SANDBOX_TENANT,
      bot: { id: bot.appId, name: bot.name },
      currentUser: { id: entraId, name: member.title, email: member.address },
      users: everybody.filter(({ id }) => body.members.some((one) => one.entraId === id)),
      personalChatId,
      team: teamOf([body, ...referent.bodies.all().filter((one: Body) => one.id !== body.id)]),
    },
  });
  const language = (await referent.contacts.of(entraId))?.language ?? 'da';
  const serviceUrl = `${playground.url}/_connector`;
  await referent.contacts.note({ entraId, conversationId: personalChatId, serviceUrl, language });
  return playground;
}
