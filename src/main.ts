import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { FaultyBodies } from './adapters/bodies/load-bodies.ts';
import { systemClock } from './clock.ts';
import { type Config, ConfigurationRefused, readConfig } from './config.ts';
import { goRounds } from './desk/rounds.ts';
import { faultLine } from './language/body-faults.ts';
import { languageOf } from './language/words.ts';
import { logTo } from './log.ts';

/** Closes what was opened. */
type Close = () => Promise<void>;

/** How often what has fallen due is looked for, in milliseconds. */
const BETWEEN_ROUNDS = 60_000;
/** How long closing may take, in milliseconds; whoever asked for it kills the process soon after. */
const LONGEST_CLOSING = 20_000;
/** Where Teams is reached until an activity has told. */
const TEAMS = 'https://smba.trafficmanager.net/teams/';

await main();

async function main(): Promise<void> {
  const opening = open();
  // Asked to stop while still opening: what has been opened by then is closed all the same.
  const stopping = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
  const close = await opening.catch(refuse);
  await stopping;
  const closed = close().then(() => 0);
  const code = await Promise.race([closed, pause(LONGEST_CLOSING, 1, { ref: false })]).catch(refuse);
  process.exit(code);
}

async function open(): Promise<Close> {
  const asked = commandLine();
  const insists = asked.sandbox === true || asked.as !== undefined || asked.fresh === true;
  const config = readConfig(undefined, { sandbox: insists });
  return config.mode === 'production' ? openProduction(config) : openSandbox(config, asked);
}

/** What was asked after `npm start --`; all of it is for the sandbox. */
function commandLine() {
  const { values } = parseArgs({
    options: {
      sandbox: { type: 'boolean' },
      as: { type: 'string' },
      fresh: { type: 'boolean' },
      'playground-port': { type: 'string' },
      'no-playground': { type: 'boolean' },
    },
  });
  return values;
}

type Asked = ReturnType<typeof commandLine>;

async function openProduction(config: Config & { mode: 'production' }): Promise<Close> {
  const { appId, tenantId, password, linkKey, databaseUrl } = config;
  const log = logTo(config.logLevel);
  // Loaded only now, so that a refused environment is told of at once.
  const { ClientSecretCredential } = await import('@azure/identity');
  const { openReferent } = await import('./referent.ts');
  const referent = await openReferent({
    rules: config.rules,
    database: databaseUrl === undefined ? { folder: `${config.dataFolder}/database` } : { url: databaseUrl },
    clock: systemClock,
    clockIsMoved: false,
    log,
    registration: { appId, tenantId, password },
    linkKey,
    tenantId,
    serviceUrl: TEAMS,
    graph: {
      credential: new ClientSecretCredential(tenantId, appId, password),
      maxConcurrent: config.limits.outlookConcurrent,
    },
    limits: config.limits,
    printer: config.printer,
    wait: (milliseconds) => pause(milliseconds),
    port: config.port,
    host: '0.0.0.0',
    publicUrl: config.publicUrl,
    firstLanguage: languageOf,
  });
  const rounds = goRounds(
    BETWEEN_ROUNDS,
    () => referent.tick(),
    (err) => log.error({ err }, 'round'),
  );
  log.info({ port: referent.server.port, bodies: referent.bodies.all().map(({ id }) => id) }, 'open');
  return async () => {
    log.info('closing');
    await rounds.stop();
    await referent.close();
  };
}

async function openSandbox(config: Config & { mode: 'sandbox' }, asked: Asked): Promise<Close> {
  // Never loaded in production.
  const { beginAnew, startSandbox } = await import('./sandbox/start.ts');
  const { announcement } = await import('./sandbox/announcement.ts');
  const { dataFolder: folder, databaseUrl, rules, port } = config;
  if (asked.fresh === true) await beginAnew(folder);
  const started = await startSandbox({
    rules,
    log: logTo(config.logLevel),
    folder,
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    printer: config.printer,
    port,
    playgroundPort: asked['no-playground'] === true ? undefined : Number(asked['playground-port'] ?? 56_150),
    as: asked.as ?? 'klu-guldborgsund',
  });
  console.log(announcement(started));
  return started.close;
}

/** Says in a sentence why it does not go, and ends. */
function refuse(error: unknown): never {
  console.error(sentenceFor(error));
  process.exit(1);
}

function sentenceFor(error: unknown): string {
  if (error instanceof ConfigurationRefused) return error.message;
  if (error instanceof FaultyBodies) return error.faults.map((fault) => faultLine(fault, 'en')).join('\n');
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return `Referent cannot start: ${error.message}. Choose another port with PORT.`;
  }
  return `Referent cannot start: ${error instanceof Error ? error.message : String(error)}`;
}
