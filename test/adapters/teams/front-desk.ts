import { teamsAdapter } from '../../../src/adapters/teams/adapter.ts';
import { teamsBot, teamsDoor } from '../../../src/adapters/teams/bot.ts';
import { teamsChat } from '../../../src/adapters/teams/chat.ts';
import { botEndpoint, type EndpointGuards } from '../../../src/adapters/web/bot-endpoint.ts';
import { type Listening, listen, webServer } from '../../../src/adapters/web/server.ts';
import type { Answer, Counter, Visitor } from '../../../src/counter/counter.ts';
import type { Handed } from '../../../src/counter/handed.ts';
import type { Chat } from '../../../src/desk/channels.ts';
import type { Contact, Contacts } from '../../../src/desk/ports.ts';
import type { Presence } from '../../../src/desk/presence.ts';
import { sandboxCredentials } from '../../../src/sandbox/teams/signing.ts';
import { startTeams, type Teams } from '../../../src/sandbox/teams/teams.ts';

export const DOCTOR = '11111111-1111-4111-8111-111111111111';
export const CHAIR = '22222222-2222-4222-8222-222222222222';
/** Who sends what is posted by hand. */
export const SECRETARY = '44444444-4444-4444-8444-444444444444';
export const CHANNEL = '19:udvalg@thread.tacv2';
export const TENANT = '33333333-3333-4333-8333-333333333333';

/** What the counter was asked, and how. */
export interface Asked {
  readonly door: 'say' | 'press' | 'greet' | 'check';
  readonly visitor: Visitor;
  readonly text?: string;
  readonly verb?: string;
  readonly data?: unknown;
  readonly handed?: Handed;
}

/** Bytes of a dropped file that are taken. */
export const MOST = 1024 * 1024;

/** The real adapter, bot, endpoint and chat, before a Teams of our own and a counter that only notes what it is asked. */
export interface FrontDesk extends AsyncDisposable {
  readonly teams: Teams;
  readonly server: Listening;
  readonly chat: Chat;
  readonly contacts: Contacts & { readonly known: ReadonlyMap<string, Contact> };
  readonly asked: Asked[];
  /** What became known of people, in order. */
  readonly present: string[];
  readonly broken: unknown[];
  /** How often a token of ours was put on a request. */
  tokensSent(): number;
  /** POSTs this to the bot, as anybody could. */
  post(body: string, headers?: Readonly<Record<string, string>>): Promise<{ status: number; text: string }>;
}

export interface FrontDeskOptions {
  /** Whether tokens are asked for and checked. */
  readonly signed?: boolean;
  readonly guards?: Partial<EndpointGuards>;
  readonly answer?: (asked: Asked) => Answer | Promise<Answer>;
}

export async function openFrontDesk({ signed = false, guards = {}, answer = thanks }: FrontDeskOptions = {}) {
  const teams = await startTeams({
    people: [
      { id: DOCTOR, name: 'Praktiserende læge 2', email: 'plo-2@plo.example' },
      { id: CHAIR, name: 'Formand', email: 'formand@guldborgsund.example', locale: 'en-GB' },
    ],
    team: { id: '19:general@thread.tacv2', channels: [{ id: CHANNEL, name: 'Udvalg' }] },
    tenantId: TENANT,
    signing: signed,
  });
  const { appId } = teams.directory.bot;
  let tokens = 0;
  const { createCredentials, ...rest } = sandboxCredentials(appId);
  const credentials = {
    ...rest,
    createCredentials: async () => {
      const { signRequest } = await createCredentials();
      const counted: typeof signRequest = (request) => {
        tokens += 1;
        return signRequest(request);
      };
      return { signRequest: counted };
    },
  };
  const registration = { appId, tenantId: TENANT, password: 'not used' };
  const adapter = signed
    ? // The SDK asks for more of a signed request than it ever reads.
      teamsAdapter(registration, { settings: teams.authentication, credentials: credentials as never })
    : teamsAdapter(undefined);
  const asked: Asked[] = [];
  const broken: unknown[] = [];
  const contacts = contactsInMemory();
  const note = (one: Asked) => {
    asked.push(one);
    return answer(one);
  };
  const counter: Counter = {
    verbs: ['submit-item', 'no-items'],
    say: async (visitor, text) => note({ door: 'say', visitor, text }),
    press: async (visitor, verb, data) => note({ door: 'press', visitor, verb, data }),
    check: async (visitor, text, handed) => note({ door: 'check', visitor, text, handed }),
    greet: async (visitor) => note({ door: 'greet', visitor }),
    sorry: () => cardOf('Noget gik galt'),
  };
  const present: string[] = [];
  const presence: Presence = {
    heard: async (entraId) => void present.push(`heard ${entraId}`),
    removed: async (entraId) => void present.push(`removed ${entraId}`),
    saw: async (entraId, message, andBefore) =>
      void present.push(`saw ${entraId} ${message}${andBefore ? ' and before' : ''}`),
  };
  const broke = (error: unknown) => void broken.push(error);
  const bot = teamsBot({
    adapter,
    appId: signed ? appId : '',
    contacts,
    counter,
    presence,
    files: { isFileHost: ({ origin }) => origin === teams.url, most: MOST, milliseconds: 1500 },
    firstLanguage: (locale) => (locale?.startsWith('en') ? 'en' : 'da'),
    broke,
  });
  const web = webServer(() => '');
  const isServiceUrl = ({ origin }: URL) => origin === teams.url;
  const tenantId = signed ? TENANT : undefined;
  botEndpoint(web, teamsDoor(adapter, bot), { tenantId, isServiceUrl, broke, ...guards });
  const server = await listen(web, 0, '127.0.0.1');
  teams.botEndpoint = `${server.url}/api/messages`;
  const frontDesk: FrontDesk = {
    teams,
    server,
    contacts,
    asked,
    present,
    broken,
    chat: teamsChat({
      adapter,
      appId: signed ? appId : '',
      tenantId: TENANT,
      contacts,
      serviceUrl: teams.serviceUrl,
      language: 'da',
      pace: async () => {},
    }),
    tokensSent: () => tokens,
    async post(body, headers = {}) {
      const response = await fetch(`${server.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      });
      return { status: response.status, text: await response.text() };
    },
    async [Symbol.asyncDispose]() {
      await server.close();
      await teams.close();
    },
  };
  return frontDesk;
}

/** A card that says one thing and has a button of each kind. */
export function cardOf(text: string, more: object = {}): Answer {
  const card = {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [{ type: 'TextBlock', text, wrap: true }],
    actions: [
      { type: 'Action.Execute', verb: 'submit-item', title: 'Indsend', data: { formId: 'f1' } },
      { type: 'Action.Submit', title: 'Gammel', data: { verb: 'no-items', formId: 'f2' } },
      { type: 'Action.Execute', verb: 'constructor', title: 'Ukendt', data: {} },
    ],
    ...more,
  };
  return { card, summary: text };
}

let byHand = 0;

/** A message as Teams sends it, of which parts can be replaced. */
export function activity({ teams }: FrontDesk, replaced: object = {}): Record<string, unknown> {
  return {
    type: 'message',
    id: `by-hand-${++byHand}`,
    serviceUrl: teams.serviceUrl,
    channelId: 'msteams',
    from: { id: '29:1abc', name: 'Sekretær', aadObjectId: SECRETARY },
    recipient: { id: `28:${teams.directory.bot.appId}`, name: 'Referent' },
    conversation: { id: 'a:1xyz', conversationType: 'personal', tenantId: TENANT },
    channelData: { tenant: { id: TENANT } },
    text: 'hjælp',
    ...replaced,
  };
}

export function contactsInMemory(): Contacts & { readonly known: ReadonlyMap<string, Contact> } {
  const known = new Map<string, Contact>();
  return {
    known,
    of: async (entraId) => known.get(entraId),
    note: async (contact) => void known.set(contact.entraId, { ...known.get(contact.entraId), ...contact }),
    choose: async () => {},
    chosen: async (entraId) => ({ ...known.get(entraId) }),
    forget: async (entraId) => void known.delete(entraId),
  };
}

function thanks({ text, verb }: Asked): Answer {
  return cardOf(`Tak for ${text ?? verb ?? 'besøget'}`);
}
