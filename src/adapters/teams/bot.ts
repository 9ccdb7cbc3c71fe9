import { Application, type TeamsAdapter, type TurnState } from '@microsoft/teams-ai';
import { type Activity, ActivityTypes, CardFactory, type TurnContext } from 'botbuilder';
import type { Answer, Counter, Visitor } from '../../counter/counter.ts';
import type { Contacts } from '../../desk/ports.ts';
import { heardText } from './heard-text.ts';

export interface BotParts {
  readonly adapter: TeamsAdapter;
  readonly appId: string;
  readonly contacts: Contacts;
  readonly counter: Counter;
  /** The reader's language until they have shown another; the sandbox's client says English whoever uses it. */
  readonly firstLanguage: (locale: string | undefined) => 'da' | 'en';
  /** Told of what broke, for the log. */
  readonly broke: (error: unknown, activity: Pick<Activity, 'type' | 'id'>) => void;
}

/** The bot as Teams sees it: activities in, cards out, and nothing decided here. */
export function teamsBot(parts: BotParts): Application<TurnState> {
  const { adapter, appId, counter } = parts;
  // The typing timer would be shared by turns that run at the same time; answers are quick enough without it.
  const application = new Application<TurnState>({ adapter, botAppId: appId, startTypingTimer: false });
  adapter.onTurnError = (context, error) => sorry(parts, context, error);

  for (const verb of counter.verbs) {
    application.adaptiveCards.actionExecute(verb, async (context, _state, data: unknown) => {
      const visitor = await visitorOf(parts, context);
      await answerPress(context, visitor === undefined ? undefined : await counter.press(visitor, verb, data));
      return ''; // not used: the library leaves an invoke alone that has been answered
    });
  }
  application.addRoute(
    async ({ activity }) => activity.type === ActivityTypes.Invoke,
    async (context) => {
      const visitor = await visitorOf(parts, context);
      const { action } = (context.activity.value ?? {}) as { action?: { verb?: string; data?: unknown } }; // as the client sent it
      await answerPress(
        context,
        visitor === undefined ? undefined : await counter.press(visitor, String(action?.verb ?? ''), action?.data),
      );
    },
    true,
  );
  application.activity(ActivityTypes.Message, async (context) => {
    const visitor = await visitorOf(parts, context);
    if (visitor !== undefined) await send(context, await counter.say(visitor, heardText(context.activity)));
  });
  application.activity(ActivityTypes.InstallationUpdate, (context) => installed(parts, context));
  return application;
}

/** What the HTTP server hands over. */
export interface Received {
  readonly body?: unknown;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly method?: string | undefined;
}

type Answered = Extract<Parameters<TeamsAdapter['process']>[1], { send: unknown }>;

/** The way in: the adapter validates the token and runs the bot. It takes the mention out of the text it is given, so it gets its own copy. */
export function teamsDoor(
  adapter: TeamsAdapter,
  bot: Application<TurnState>,
): (request: Received, response: unknown) => Promise<void> {
  return (request, response) => {
    const { body, headers, method = 'POST' } = request;
    const received = { body: structuredClone(body) as Record<string, unknown>, headers: { ...headers }, method }; // an object: the endpoint looked
    return adapter.process(received, response as Answered, async (context) => void (await bot.run(context))); // restify's response has what it calls
  };
}

/** Who it is, and where to find them next time. Undefined for activities without a person behind them. */
async function visitorOf(
  { contacts, firstLanguage }: BotParts,
  { activity }: TurnContext,
): Promise<Visitor | undefined> {
  const entraId = activity.from?.aadObjectId;
  if (entraId === undefined || entraId === '') return undefined;
  const known = await contacts.of(entraId);
  const language = known?.language ?? firstLanguage(activity.locale);
  const isPersonal = activity.conversation.conversationType === 'personal';
  if (isPersonal && (known?.conversationId !== activity.conversation.id || known.serviceUrl !== activity.serviceUrl)) {
    await contacts.note({
      entraId,
      conversationId: activity.conversation.id,
      serviceUrl: activity.serviceUrl,
      language,
    });
  }
  const { channel } = (activity.channelData ?? {}) as { channel?: { id?: string } }; // as Teams sends it
  return { entraId, language, channelId: isPersonal ? undefined : channel?.id };
}

async function installed(parts: BotParts, context: TurnContext): Promise<void> {
  const { action, from, conversation } = context.activity;
  if (conversation.conversationType !== 'personal') return;
  if (action === 'remove' || action === 'remove-upgrade') {
    if (from?.aadObjectId !== undefined) await parts.contacts.forget(from.aadObjectId);
    return;
  }
  const visitor = await visitorOf(parts, context);
  if (visitor !== undefined) await send(context, await parts.counter.greet(visitor));
}

async function send(context: TurnContext, { card, summary }: Answer): Promise<void> {
  await context.sendActivity({ type: 'message', summary, attachments: [CardFactory.adaptiveCard(card)] });
}

/**
 * Answers a press ourselves: the library's own answer cannot carry a status, and takes a card with `refresh` for one to
 * be pushed to everybody, from then on (platform-facts 0.5, D9).
 */
async function answerPress(context: TurnContext, answer: Answer | undefined): Promise<void> {
  const body =
    answer === undefined
      ? {
          statusCode: 400,
          type: 'application/vnd.microsoft.error',
          value: { code: 'BadRequest', message: 'no one pressed' },
        }
      : { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: answer.card };
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
}

/** Whatever broke, the person gets a sentence and the press an answer, never a stack trace or a 500. */
async function sorry({ counter, broke, firstLanguage }: BotParts, context: TurnContext, error: unknown): Promise<void> {
  const { activity } = context;
  broke(error, { type: activity.type, id: activity.id ?? '' });
  const answer = counter.sorry({ entraId: activity.from?.aadObjectId ?? '', language: firstLanguage(activity.locale) });
  if (activity.type === ActivityTypes.Invoke) return answerPress(context, answer);
  if (activity.type === ActivityTypes.Message) await send(context, answer);
}
