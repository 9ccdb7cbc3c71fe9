import type { AddressInfo } from 'node:net';
import { Application, TeamsAdapter } from '@microsoft/teams-ai';
import {
  type ActivityTypes,
  CardFactory,
  ConfigurationServiceClientCredentialFactory,
  MemoryStorage,
  type TurnContext,
} from 'botbuilder';
import restify from 'restify';
import { sandboxCredentials } from '../../../src/sandbox/teams/signing.ts';
import type { Teams } from '../../../src/sandbox/teams/teams.ts';

/** How a binding begins that was left open. */
const OPEN = '$'.concat('{');

/** A real bot, as small as it can be: it answers with what it heard, hands out a form and thanks for what is filled in. */
export interface SmallBot {
  readonly endpoint: string;
  /** Every activity that reached it, as it came. */
  readonly heard: readonly Readonly<Record<string, unknown>>[];
  /** How many of them got past authentication. */
  heardByTheApp(): number;
  readonly adapter: TeamsAdapter;
  close(): Promise<void>;
}

/** @param signedBy whose signatures it insists on; without, its authentication is off */
export async function startSmallBot(signedBy?: Teams): Promise<SmallBot> {
  const heard: Readonly<Record<string, unknown>>[] = [];
  let turns = 0;
  const appId = signedBy?.directory.bot.appId ?? '';
  // The library asks for its own class by name only; what it calls are the three functions that are there.
  const credentials = sandboxCredentials(appId) as unknown as ConfigurationServiceClientCredentialFactory;
  const adapter =
    signedBy === undefined
      ? new TeamsAdapter({}, new ConfigurationServiceClientCredentialFactory({}))
      : new TeamsAdapter({ ...signedBy.authentication }, credentials);
  const app = new Application({ adapter, botAppId: appId, storage: new MemoryStorage(), startTypingTimer: false });

  app.adaptiveCards.actionExecute('thank', async (_context, _state, data: Record<string, unknown>) => thanks(data));
  app.adaptiveCards.actionExecute('nod', async () => 'Noteret');
  app.adaptiveCards.actionSubmit('old', async (context, _state, data: Record<string, unknown>) => {
    await context.sendActivity(`old ${JSON.stringify(data)}`);
  });
  app.activity('message' as ActivityTypes, async (context) => {
    const { text } = context.activity;
    if (text.trim() === 'form') await context.sendActivity({ attachments: [CardFactory.adaptiveCard(form())] });
    else if (text.trim() === 'bad') await context.sendActivity({ text: `hej ${OPEN}name}`, attachments: [badCard()] });
    else await context.sendActivity(`heard ${text.trim()}`);
  });
  app.activity('installationUpdate' as ActivityTypes, async (context) => {
    if (context.activity.action === 'add') await context.sendActivity('welcome');
  });

  const server = restify.createServer();
  server.use(restify.plugins.bodyParser());
  server.post('/api/messages', async (request, response) => {
    // A copy, since the library takes the mention out of the text it is given.
    heard.push(structuredClone(request.body));
    const received = { body: request.body, headers: { ...request.headers }, method: request.method ?? 'POST' };
    await adapter.process(received, response, async (context: TurnContext) => {
      turns += 1;
      await app.run(context);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port }: AddressInfo = server.address();
  return {
    endpoint: `http://127.0.0.1:${port}/api/messages`,
    heard,
    heardByTheApp: () => turns,
    adapter,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.server.closeAllConnections();
      }),
  };
}

/** A form with an input at the top, one in a folded-out card, and buttons in three places. */
export function form() {
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [
      { type: 'TextBlock', text: 'Nyt punkt', wrap: true },
      { type: 'Input.Text', id: 'title', label: 'Titel', isRequired: true },
      {
        type: 'Input.ChoiceSet',
        id: 'kind',
        label: 'Art',
        value: 'o',
        choices: [
          { title: 'Orientering', value: 'o' },
          { title: 'Beslutning', value: 'b' },
        ],
      },
      { type: 'Input.Toggle', id: 'closed', title: 'Lukket' },
      {
        type: 'ActionSet',
        actions: [
          { type: 'Action.Execute', verb: 'thank', title: 'Send', data: { form: 'f1' } },
          { type: 'Action.Execute', verb: 'nod', title: 'Nik', associatedInputs: 'none' },
        ],
      },
    ],
    actions: [
      {
        type: 'Action.ShowCard',
        title: 'Mere',
        card: {
          type: 'AdaptiveCard',
          body: [{ type: 'Input.Text', id: 'note', label: 'Note' }],
          actions: [{ type: 'Action.Execute', verb: 'thank', title: 'Send med note', data: {} }],
        },
      },
      { type: 'Action.Submit', title: 'Gammel', data: { verb: 'old' } },
      { type: 'Action.Execute', verb: 'unknown', title: 'Ukendt' },
    ],
  };
}

function thanks(data: Record<string, unknown>) {
  const text = `Tak: ${JSON.stringify(data)}`;
  return {
    type: 'AdaptiveCard' as const,
    version: '1.5',
    body: [{ type: 'TextBlock', text, wrap: true }],
  };
}

function badCard() {
  const body = [{ type: 'TextBlock', text: `${OPEN}missing}` }];
  return CardFactory.adaptiveCard({ type: 'AdaptiveCard', version: '1.2', body });
}
