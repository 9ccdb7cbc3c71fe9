import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The files of the four bodies that come with the project. */
const SHIPPED_BODIES = fileURLToPath(new URL('./bodies/', import.meta.url));

/** The folder the body files are read from: `REFERENT_RULES`, or the one that comes with the project. */
export function rulesFolder(env: NodeJS.ProcessEnv = process.env): string {
  const folder = env.REFERENT_RULES?.trim() ?? '';
  return folder === '' ? SHIPPED_BODIES : folder;
}

/** What both modes need. */
interface Common {
  readonly port: number;
  /** The address at which people reach the pages, without a closing slash; empty in the sandbox, which has its own. */
  readonly publicUrl: string;
  readonly rules: string;
  /** A PostgreSQL server; without it the embedded database lies in `dataFolder`. */
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string;
  readonly logLevel: string;
  readonly limits: Limits;
  readonly printer: Printer;
}

/** Where the browser is looked for that prints PDF, if there is one on the machine. */
export interface Printer {
  /** Its path, or `none`; absent, the first that is found. */
  readonly browser: string | undefined;
  /** The search path of programs. */
  readonly path: string;
  /** Where the machine lets it put up walls of its own around what it shows; absent, it does. */
  readonly hasWalls?: boolean;
}

/** How much is asked of Microsoft 365 at once; what it takes may be less in a tenant where other apps are busy. */
export interface Limits {
  /** Sends a second to Teams, for the whole tenant. */
  readonly teamsPerSecond: number;
  /** Sends a second to one chat. */
  readonly teamsPerChatPerSecond: number;
  /** Requests to mailboxes under way at the same moment. */
  readonly outlookConcurrent: number;
}

/** What Microsoft 365 documents as its own (platform-facts B51, C65). */
export const USUAL_LIMITS: Limits = { teamsPerSecond: 50, teamsPerChatPerSecond: 7, outlookConcurrent: 4 };

/** In production everything is authenticated; in the sandbox nothing is, and it listens on loopback only. */
export type Config =
  | (Common & {
      readonly mode: 'production';
      readonly appId: string;
      readonly tenantId: string;
      readonly password: string;
      /** 32 bytes with which the links in letters are signed; another key makes all of them void. */
      readonly linkKey: Uint8Array;
    })
  | (Common & { readonly mode: 'sandbox' });

/** The environment does not say what it must; the message names each variable and what is wrong with it. */
export class ConfigurationRefused extends Error {
  override readonly name = 'ConfigurationRefused';
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(`Referent cannot start:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.faults = faults;
  }
}

const CREDENTIALS = ['MICROSOFT_APP_ID', 'MICROSOFT_APP_TENANT_ID', 'MICROSOFT_APP_PASSWORD'] as const;

/**
 * Reads the environment, once. Any of the credentials, or NODE_ENV=production, makes it production, where each must be
 * there: a bot without an app id would take everybody's word (platform-facts C13).
 *
 * @param options what the command line adds; `sandbox` insists on the sandbox
 * @throws ConfigurationRefused
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env, options: { readonly sandbox?: boolean } = {}): Config {
  const { given, isProduction } = modeOf(env);
  if (options.sandbox === true && isProduction) {
    throw new ConfigurationRefused([
      `the sandbox authenticates nobody and is not started beside ${given.join(', ') || 'NODE_ENV=production'}`,
    ]);
  }
  return isProduction ? production(env) : sandbox(env);
}

/**
 * Where the records lie, for those who only read them and need none of the credentials.
 *
 * @throws ConfigurationRefused
 */
export function recordsAt(
  env: NodeJS.ProcessEnv = process.env,
): { readonly url: string } | { readonly folder: string } {
  const { DATABASE_URL: url, REFERENT_DATA } = parse(sandboxSchema, env);
  const { isProduction } = modeOf(env);
  return url === undefined ? { folder: `${REFERENT_DATA ?? usualFolder(isProduction)}/database` } : { url };
}

function modeOf(env: NodeJS.ProcessEnv) {
  const given = CREDENTIALS.filter((name) => (env[name] ?? '').trim() !== '');
  return { given, isProduction: given.length > 0 || env.NODE_ENV === 'production' };
}

const usualFolder = (isProduction: boolean) => (isProduction ? '.data/referent' : '.data/sandbox');

const PORT_FAULT = 'must be a port number, 0 to 65535';
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const text = z.string().trim();
const limit = (usual: number, most: number) => {
  const fault = `must be a whole number, 1 to ${most}`;
  return z.coerce.number(fault).int(fault).min(1, fault).max(most, fault).default(usual);
};
const common = {
  TEAMS_PER_SECOND: limit(USUAL_LIMITS.teamsPerSecond, 1000),
  TEAMS_PER_CHAT_PER_SECOND: limit(USUAL_LIMITS.teamsPerChatPerSecond, 1000),
  OUTLOOK_CONCURRENT: limit(USUAL_LIMITS.outlookConcurrent, 100),
  PORT: z.coerce.number(PORT_FAULT).int(PORT_FAULT).min(0, PORT_FAULT).max(65_535, PORT_FAULT).default(3978),
  REFERENT_RULES: text.optional(),
  DATABASE_URL: text.regex(/^postgres(ql)?:\/\//, 'must begin with postgres://').optional(),
  REFERENT_DATA: text.optional(),
  PDF_BROWSER: text.optional(),
  PDF_BROWSER_SANDBOX: z.enum(['on', 'off'], 'must be on or off').default('on'),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).optional(),
};
const productionSchema = z.object({
  ...common,
  // Compared letter by letter with what tokens and activities hold, which is in small letters.
  MICROSOFT_APP_ID: z.guid('must be the application (client) id of the bot, a GUID').toLowerCase(),
  MICROSOFT_APP_TENANT_ID: z.guid('must be the directory (tenant) id, a GUID').toLowerCase(),
  MICROSOFT_APP_PASSWORD: text.min(1, 'must be the client secret of the bot'),
  REFERENT_LINK_KEY: text.regex(
    /^[\w-]{43}$/,
    'must be 32 random bytes in base64url, 43 characters: openssl rand -base64 32 | tr +/ -_ | tr -d =',
  ),
  PUBLIC_URL: z.url({ protocol: /^https$/, error: 'must be the https address at which members reach the pages' }),
});
const sandboxSchema = z.object(common);

function production(env: NodeJS.ProcessEnv): Config {
  const read = parse(productionSchema, env);
  return {
    mode: 'production',
    appId: read.MICROSOFT_APP_ID,
    tenantId: read.MICROSOFT_APP_TENANT_ID,
    password: read.MICROSOFT_APP_PASSWORD,
    linkKey: Buffer.from(read.REFERENT_LINK_KEY, 'base64url'),
    ...commonOf(read, { publicUrl: read.PUBLIC_URL, dataFolder: usualFolder(true), logLevel: 'info' }, env),
  };
}

function sandbox(env: NodeJS.ProcessEnv): Config {
  const read = parse(sandboxSchema, env);
  // Quiet, since what it prints is read by a person at a terminal.
  const usual = { publicUrl: '', dataFolder: usualFolder(false), logLevel: 'warn' };
  return { mode: 'sandbox', ...commonOf(read, usual, env) };
}

function commonOf(
  read: z.infer<typeof sandboxSchema>,
  { publicUrl, dataFolder, logLevel }: Pick<Common, 'publicUrl' | 'dataFolder' | 'logLevel'>,
  env: NodeJS.ProcessEnv,
): Common {
  return {
    port: read.PORT,
    publicUrl: publicUrl.replace(/\/+$/, ''),
    rules: rulesFolder(env),
    databaseUrl: read.DATABASE_URL,
    dataFolder: read.REFERENT_DATA ?? dataFolder,
    logLevel: read.LOG_LEVEL ?? logLevel,
    printer: { browser: read.PDF_BROWSER, path: env.PATH ?? '', hasWalls: read.PDF_BROWSER_SANDBOX === 'on' },
    limits: {
      teamsPerSecond: read.TEAMS_PER_SECOND,
      teamsPerChatPerSecond: read.TEAMS_PER_CHAT_PER_SECOND,
      outlookConcurrent: read.OUTLOOK_CONCURRENT,
    },
  };
}

function parse<Schema extends z.ZodType>(schema: Schema, env: NodeJS.ProcessEnv): z.infer<Schema> {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => (value ?? '').trim() !== ''));
  const read = schema.safeParse(filled);
  if (read.success) return read.data;
  throw new ConfigurationRefused(
    read.error.issues.map(({ path, message }) => {
      const name = path.join('.');
      return `${name} ${filled[name] === undefined ? 'is missing' : message}`;
    }),
  );
}
