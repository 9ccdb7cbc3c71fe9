import { Application, type TeamsAdapter, type TurnState } from '@microsoft/teams-ai';
import { ActivityTypes, CardFactory, type TurnContext } from 'botbuilder';
import type { Answer, Counter, Visitor } from '../../counter/counter.ts';
import type { Contacts } from '../../desk/ports.ts';
import type { Presence } from '../../desk/presence.ts';
import { type FileDoor, fetchFile, filesIn } from './dropped-files.ts';
import { heardText } from './heard-text.ts';
import { answerPress, isAutomatic, keepTheCard, type Press, pressIn, refusePress, submittedIn } from './press.ts';
import { firstTimes } from './recent.ts';

export interface BotParts {
  readonly adapter: TeamsAdapter;
  readonly appId: string;
  readonly contacts: Contacts;
  readonly counter: Counter;
  readonly presence: Presence;
  /** From where, how much and how long a dropped file is fetched. */
  readonly files: FileDoor;
  /** The reader's language until they have shown another; the sandbox's client says English whoever uses it. */
  readonly firstLanguage: (locale: string | undefined) => 'da' | 'en';
  /** Told of what broke, for the log. */
  readonly broke: (error: unknown, activity: { readonly type: string; readonly id: string }) => void;
}

/** The bot as Teams sees it: activities in, cards out, and nothing decided here. */
export function teamsBot(parts: BotParts): Application<TurnState> {
  const { adapter, appId, counter } = parts;
  const isNew = firstTimes();
  // The typing timer would be shared by turns that run at the same time; answers are quick enough without it.
  const application = new Application<TurnState>({ adapter, botAppId: appId, startTypingTimer: false });
  adapter.onTurnError = (context, error) => sorry(parts, context, error);

  application.adaptiveCards.actionExecute([...counter.verbs], async (context) => {
    await press(parts, context);
    return ''; // not used: the library leaves an invoke alone that has been answered
  });
  // Whatever else is asked for an answer must get one, or Teams is told that there is no bot (platform-facts C16, D12).
  application.addRoute(
    async ({ activity }) => activity.type === ActivityTypes.Invoke,
    (context) => press(parts, context),
    true,
  );
  application.activity(ActivityTypes.Message, async (context) => {
    const { conversation, id } = context.activity;
    // Teams delivers a message again when its answer was slow (platform-facts E16).
    if (id && !isNew(`${conversation.id} ${id}`)) return;
    const visitor = await visitorOf(parts, context);
    if (visitor === undefined) return;
    const dropped = filesIn(context.activity).slice(0, MOST_FILES);
    if (dropped.length === 0) await send(context, await heard(parts, visitor, context));
    for (const file of dropped) {
      const handed = await fetchFile(file, parts.files);
      await send(context, await counter.check(visitor, heardText(context.activity), handed));
    }
  });
  // Comes only where the app was granted ChatMessageReadReceipt.Read.Chat (platform-facts F9), and is no reason to fail.
  application.addRoute(
    async ({ activity }) => activity.type === ActivityTypes.Event && activity.name === READ_RECEIPT,
    async ({ activity }) => {
      const { lastReadMessageId } = (activity.value ?? {}) as { lastReadMessageId?: unknown }; // as Teams sends it
      const entraId = activity.from?.aadObjectId;
      if (typeof lastReadMessageId === 'string' && entraId !== undefined)
        await parts.presence.saw(entraId, lastReadMessageId, true);
    },
  );
  application.activity(ActivityTypes.InstallationUpdate, (context) => installed(parts, context));
  return application;
}

/** Of one message; more are sent again. */
const MOST_FILES = 5;

const READ_RECEIPT = 'application/vnd.microsoft.readReceipt';

/** What the HTTP server hands over: JSON that is an object. */
export interface Received {
  readonly body?: unknown;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly method?: string | undefined;
}

/** What is to go back over HTTP. */
export interface Returned {
  readonly status: number;
  readonly body: unknown;
  /** Whether the token was good and the bot was asked. */
  readonly wasHeard: boolean;
}

/**
 * The way in: the adapter validates the token and runs the bot. It takes the mention out of the text of the activity it
 * is given, so it gets a copy. Its answer is held back, since what it says of a bad token is not for others to read.
 */
export function teamsDoor(
  adapter: TeamsAdapter,
  bot: Application<TurnState>,
): (received: Received) => Promise<Returned> {
  return async ({ body, headers, method = 'POST' }) => {
    const returned: { -readonly [Part in keyof Returned]: Returned[Part] } = {
      status: 200,
      body: undefined,
      wasHeard: false,
    };
    const response = {
      socket: undefined,
      header: () => {},
      status: (code: number) => {
        returned.status = code;
      },
      send: (sent: unknown) => {
        returned.body = sent;
      },
      end: () => {},
    };
    const activity = withText(body as Record<string, unknown>); // an object: the endpoint looked
    await adapter.process({ body: activity, headers: { ...headers }, method }, response, async (context) => {
      returned.wasHeard = true;
      await bot.run(context);
    });
    return returned;
  };
}

/** The library takes a mention out of a text that may not be there, and breaks (platform-facts C26). */
function withText(activity: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...activity, ...(typeof activity.text === 'string' ? {} : { text: '' }) };
}

async function heard({ counter }: BotParts, visitor: Visitor, { activity }: TurnContext): Promise<Answer> {
  const text = heardText(activity);
  if (text !== '') return counter.say(visitor, text);
  // An old client sends the fallback of a button as a message without words (platform-facts E11, E25).
  const submitted = submittedIn(activity.value);
  return submitted === undefined ? counter.greet(visitor) : counter.press(visitor, submitted.verb, submitted.data);
}

async function press(parts: BotParts, context: TurnContext): Promise<void> {
  const pressed: Press | undefined = pressIn(context.activity);
  if (pressed === undefined) return refusePress(context);
  // Who has no account in Entra is a visitor too: the counter tells them that they sit in no body.
  const visitor = (await visitorOf(parts, context)) ?? nobody(parts, context);
  const { replyToId } = context.activity;
  if (replyToId && !isAutomatic(context.activity)) await parts.presence.saw(visitor.entraId, replyToId, false);
  const answer = await parts.counter.press(visitor, pressed.verb, pressed.data);
  if (answer.aside !== true || isAutomatic(context.activity)) return answerPress(context, answer);
  await send(context, answer);
  await keepTheCard(context, answer);
}

/** Who it is, and where to find them next time. Undefined for activities without a person behind them. */
async function visitorOf(
  { contacts, firstLanguage, presence }: BotParts,
  { activity }: TurnContext,
): Promise<Visitor | undefined> {
  const entraId: unknown = activity.from?.aadObjectId;
  if (typeof entraId !== 'string' || entraId === '') return undefined;
  const { id: conversationId, conversationType } = activity.conversation;
  const { serviceUrl } = activity;
  const known = await contacts.of(entraId);
  const language = known?.language ?? (await contacts.chosen(entraId)).language ?? firstLanguage(localeOf(activity));
  const isPersonal = conversationType === 'personal';
  if (isPersonal) await presence.heard(entraId);
  if (isPersonal && (known?.conversationId !== conversationId || known.serviceUrl !== serviceUrl)) {
    await contacts.note({ entraId, conversationId, serviceUrl, language });
  }
  const { channel } = (activity.channelData ?? {}) as { channel?: { id?: string } }; // as Teams sends it
  return { entraId, language, channelId: isPersonal ? undefined : channel?.id };
}

function nobody({ firstLanguage }: BotParts, { activity }: TurnContext): Visitor {
  return { entraId: '', language: firstLanguage(localeOf(activity)) };
}

function localeOf({ locale }: { readonly locale?: unknown }): string | undefined {
  return typeof locale === 'string' ? locale : undefined;
}

async function installed(parts: BotParts, context: TurnContext): Promise<void> {
  const { action, from, conversation } = context.activity;
  if (conversation.conversationType !== 'personal') return;
  if (action === 'remove' || action === 'remove-upgrade') {
    if (from?.aadObjectId === undefined) return;
    await parts.contacts.forget(from.aadObjectId);
    await parts.presence.removed(from.aadObjectId);
    return;
  }
  if (action !== 'add' && action !== 'add-upgrade') return;
  const visitor = await visitorOf(parts, context);
  if (visitor !== undefined) await send(context, await parts.counter.greet(visitor));
}

async function send(context: TurnContext, { card, summary }: Answer): Promise<void> {
  await context.sendActivity({ type: 'message', summary, attachments: [CardFactory.adaptiveCard(card)] });
}

/**
 * Whatever broke, the person gets a sentence and the press an answer, never a stack trace or a 500. Nothing may be
 * thrown from here: the SDK would print it, with the card that was to be sent.
 */
async function sorry(parts: BotParts, context: TurnContext, error: unknown): Promise<void> {
  const { activity } = context;
  const about = { type: activity.type, id: String(activity.id ?? '') };
  try {
    parts.broke(error, about);
    const visitor = await visitorOf(parts, context).catch(() => undefined);
    const answer = parts.counter.sorry(visitor ?? nobody(parts, context));
    if (activity.type === ActivityTypes.Message) await send(context, answer);
    if (activity.type !== ActivityTypes.Invoke) return;
    await (isAutomatic(activity) ? keepTheCard(context, answer) : answerPress(context, answer));
  } catch (again) {
    parts.broke(again, about);
  }
}
