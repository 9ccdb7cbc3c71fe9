import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { type Clock, systemClock } from '../../clock.ts';
import type { Answer } from './answer.ts';
import { complaintsAboutAnswer, complaintsAboutMessage } from './card-check.ts';
import { answerConnector } from './connector.ts';
import { type ChannelPost, type ChatMessage, Conversations } from './conversations.ts';
import { Delivery, type Twice } from './delivery.ts';
import { type Fault, Faults } from './faults.ts';
import { FileDoor, type FileFault } from './file-door.ts';
import type { Directory, TeamsPerson, TeamsTeam } from './people.ts';
import { Person } from './person.ts';
import { authenticationSettings, channelSigning, type Signing } from './signing.ts';

export interface TeamsOptions {
  readonly people: readonly TeamsPerson[];
  readonly team?: TeamsTeam;
  /** Where the bot listens; may be told later. */
  readonly botEndpoint?: string;
  readonly botAppId?: string;
  readonly botName?: string;
  readonly tenantId?: string;
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** Dates messages and activities. Signatures always go by the real clock. */
  readonly clock?: Clock;
  /** Signs what it sends to the bot; without it the bot must run with authentication off. */
  readonly signing?: boolean;
}

/** One request of the bot's, and what it was answered. */
export interface ConnectorCall {
  readonly method: string;
  readonly path: string;
  readonly status: Answer['status'];
}

/** A Microsoft Teams small enough to run here: the Bot Connector the bot talks to, and the people who talk to the bot. */
export interface Teams {
  readonly url: string;
  /** What the bot finds as `serviceUrl` in every activity. */
  readonly serviceUrl: string;
  readonly directory: Directory;
  botEndpoint: string | undefined;
  /** What is wrong with what the bot sent, newest last; see card-check.ts. */
  readonly complaints: string[];
  /** What the bot asked of the connector, newest last. */
  readonly calls: readonly ConnectorCall[];
  /** The settings with which a bot accepts what is signed here. */
  readonly authentication: Readonly<Record<string, string>>;
  /** @throws if nobody has this Entra id */
  person(entraId: string): Person;
  /** The posts of a channel with their replies, oldest first, as `entraId` sees them. */
  channel(channelId: string, entraId?: string): readonly ChannelPost[];
  script(fault: Fault): void;
  /** What goes wrong with the next file the bot fetches. */
  scriptFile(fault: FileFault): void;
  /** Nothing goes wrong any more. */
  clearFaults(): void;
  /** The next activity, whatever it is, reaches the bot twice. */
  deliverTwice(how?: Twice): void;
  /** @throws with all complaints in its message */
  insistOnNoComplaints(): void;
  close(): Promise<void>;
}

/** Starts it on 127.0.0.1. The bot is installed for everybody and in the team until someone uninstalls it. */
export async function startTeams(options: TeamsOptions): Promise<Teams> {
  const clock = options.clock ?? systemClock;
  const directory = directoryOf(options);
  const conversations = new Conversations(directory, clock);
  const faults = new Faults();
  const files = new FileDoor();
  const signing = options.signing === true ? await channelSigning(directory.bot.appId) : undefined;
  const delivery = new Delivery(options.botEndpoint, signing);
  const complaints: string[] = [];
  const calls: ConnectorCall[] = [];
  const inspect = (activity: Readonly<Record<string, unknown>>, proactive: boolean) => {
    complaints.push(...complaintsAboutMessage(activity, proactive));
  };
  const world = { directory, conversations, faults, inspect };

  const server = createServer((request, response) => {
    if (files.answer(request, response, new URL(request.url ?? '/', url).pathname)) return;
    void answer(request, signing).then(
      (given) => reply(response, given),
      (error: unknown) =>
        reply(response, { status: 500, body: { error: { code: 'Sandbox', message: String(error) } } }),
    );
  });

  const answer = async (request: IncomingMessage, keys: Signing | undefined): Promise<Answer> => {
    const address = new URL(request.url ?? '/', url);
    const document = keys?.documents(url)[address.pathname];
    if (document !== undefined) return { status: 200, body: document };
    const start = address.pathname.indexOf('/v3/');
    if (start < 0) return { status: 404 };
    const bytes = await buffer(request);
    const path = address.pathname.slice(start);
    const method = request.method ?? 'GET';
    const asked = { method, path, query: address.searchParams, body: record(bytes), bytes: bytes.length };
    const given = answerConnector(world, asked);
    calls.push({ method, path: decodeURIComponent(path), status: given.status });
    return given;
  };

  // An idle line closed just as it is taken up again would leave the bot in doubt whether it was heard.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const listening = server.address();
  const url = `http://127.0.0.1:${typeof listening === 'object' ? listening?.port : options.port}`;
  const serviceUrl = `${url}/emea/`;
  const inspectAnswer = ({ status, body }: { status: number; body: unknown }) => {
    complaints.push(...complaintsAboutAnswer(status, body));
  };
  const keep = (bytes: Uint8Array) => `${url}${files.put(bytes)}`;
  const persons = { directory, conversations, delivery, clock, serviceUrl, keep, inspectAnswer };

  return {
    url,
    serviceUrl,
    directory,
    complaints,
    calls,
    authentication: authenticationSettings(url, directory.bot.appId),
    get botEndpoint() {
      return delivery.botEndpoint;
    },
    set botEndpoint(endpoint) {
      delivery.botEndpoint = endpoint;
    },
    person: (entraId) => {
      const account = directory.people.find((person) => person.id === entraId);
      if (account === undefined) throw new Error(`nobody in Teams has the id ${entraId}`);
      return new Person(persons, account);
    },
    channel: (channelId, entraId) =>
      conversations.threadsIn(channelId).flatMap((thread) => post(conversations.messagesFor(thread, entraId))),
    script: (fault) => faults.script(fault),
    scriptFile: (fault) => files.script(fault),
    clearFaults: () => faults.clear(),
    deliverTwice: (how = 'in-turn') => {
      delivery.twice = how;
    },
    insistOnNoComplaints: () => {
      if (complaints.length > 0) throw new Error(`Teams complains:\n- ${complaints.join('\n- ')}`);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function directoryOf(options: TeamsOptions): Directory {
  return {
    tenantId: options.tenantId ?? '00000000-0000-4000-8000-00000000face',
    bot: { appId: options.botAppId ?? '00000000-0000-4000-8000-0000000000b0', name: options.botName ?? 'Referent' },
    people: options.people,
    team: options.team,
  };
}

function reply(response: ServerResponse, { status, body, headers }: Answer): void {
  if (status === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  response.writeHead(status, { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

function record(bytes: Buffer): Readonly<Record<string, unknown>> {
  const parsed: unknown = bytes.length === 0 ? {} : JSON.parse(bytes.toString('utf8'));
  return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
}

function post([first, ...replies]: readonly ChatMessage[]): ChannelPost[] {
  return first === undefined ? [] : [{ ...first, replies }];
}
