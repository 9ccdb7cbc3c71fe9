import type { TeamsAdapter } from '@microsoft/teams-ai';
import {
  type Activity,
  CardFactory,
  type ConversationParameters,
  type ConversationReference,
  type TurnContext,
} from 'botbuilder';
import type { Chat, Message } from '../../desk/channels.ts';
import { type Contact, type Contacts, DeliveryFailed } from '../../desk/ports.ts';
import { deliveryFailed, isGone } from './errors.ts';
import type { Pace } from './pace.ts';

export interface ChatParts {
  readonly adapter: TeamsAdapter;
  /** Empty in the sandbox. */
  readonly appId: string;
  readonly tenantId: string;
  readonly contacts: Contacts;
  /** Where the connector is reached until an activity has told (platform-facts C43). */
  readonly serviceUrl: string;
  readonly language: 'da' | 'en';
  /** Holds a send back until Teams will take it. */
  readonly pace: Pace;
}

const AUDIENCE = 'https://api.botframework.com';

/** Sends of the bot's own accord: to a person's chat, which is opened once and remembered, and to the body's channel. */
export function teamsChat(parts: ChatParts): Chat {
  return {
    async toPerson(entraId, message, language = parts.language) {
      const known = await parts.contacts.of(entraId);
      if (known === undefined) return write(parts, await open(parts, { entraId, language }), message);
      try {
        return await write(parts, known, message);
      } catch (error) {
        if (!(error instanceof DeliveryFailed) || !isGone(error.cause)) throw error;
        return write(parts, await open(parts, known), message);
      }
    },
    async toChannel({ channelId }, message) {
      const { appId, tenantId } = parts;
      return create(parts, parts.serviceUrl, {
        isGroup: true,
        bot: { id: appId, name: 'Referent' },
        tenantId,
        activity: activityOf(message) as Activity, // the type asks for all that Teams fills in itself
        channelData: { channel: { id: channelId }, tenant: { id: tenantId } },
      });
    },
  };
}

/** @returns the id Teams gave the message; empty where it gave none, though it took the message (platform-facts C51) */
async function write({ adapter, appId, tenantId, pace }: ChatParts, to: Known, message: Message): Promise<string> {
  const reference: Partial<ConversationReference> = {
    channelId: 'msteams',
    serviceUrl: to.serviceUrl,
    conversation: { id: to.conversationId, isGroup: false, conversationType: 'personal', name: '', tenantId },
    bot: { id: appId, name: 'Referent' },
    user: { id: to.entraId, name: '', aadObjectId: to.entraId },
  };
  let sent = '';
  await pace(to.conversationId);
  await unswallowed((stash) =>
    adapter.continueConversationAsync(
      appId,
      reference,
      stash(async (context) => {
        sent = (await context.sendActivity(activityOf(message)))?.id ?? '';
      }),
    ),
  );
  return sent;
}

type Known = Omit<Contact, 'bodyId'>;

/** Opens the person's chat with the bot; Teams answers with the one there is, if there is one. */
async function open(parts: ChatParts, who: Pick<Known, 'entraId'> & Partial<Known>): Promise<Known> {
  const { appId, tenantId, contacts } = parts;
  const { entraId, serviceUrl = parts.serviceUrl, language = parts.language } = who;
  const parameters = {
    isGroup: false,
    bot: { id: appId, name: 'Referent' },
    members: [{ id: entraId, name: '' }],
    tenantId,
    channelData: { tenant: { id: tenantId } },
  };
  try {
    // The type asks for an activity, which nobody needs and some have seen refused (platform-facts P24).
    const conversationId = await create(parts, serviceUrl, parameters as ConversationParameters);
    if (conversationId === '') throw new DeliveryFailed('again', 'Teams: no id for the chat');
    const contact = { entraId, conversationId, serviceUrl, language };
    await contacts.note(contact);
    return contact;
  } catch (error) {
    // Nobody has seen anything yet, and opening it again gives the same chat.
    if (!(error instanceof DeliveryFailed) || error.remedy !== 'in-doubt') throw error;
    throw new DeliveryFailed('again', error.message, { cause: error.cause });
  }
}

/** @returns the id of the conversation, in a channel with that of its first message */
async function create(
  { adapter, appId, pace }: ChatParts,
  serviceUrl: string,
  parameters: ConversationParameters,
): Promise<string> {
  let id = '';
  await pace(parameters.channelData?.channel?.id ?? parameters.members?.[0]?.id ?? '');
  await unswallowed((stash) =>
    adapter.createConversationAsync(
      appId,
      'msteams',
      serviceUrl,
      AUDIENCE,
      parameters,
      stash(async (context) => {
        id = context.activity.conversation?.id ?? '';
      }),
    ),
  );
  return id;
}

/** A card alone, never text beside it: Teams would make two messages of that and tell us the id of neither. */
function activityOf({ card, summary }: Message): Partial<Activity> {
  return {
    type: 'message',
    summary,
    attachments: [CardFactory.adaptiveCard(card)],
    channelData: { notification: { alert: true } },
  };
}

type Turn = (context: TurnContext) => Promise<void>;

/**
 * The adapter swallows what goes wrong inside a turn when it has an error handler, and its promise then resolves: the
 * outbox would call it sent. So the error is caught inside and thrown again outside (platform-facts 0.11).
 */
async function unswallowed(run: (stash: (turn: Turn) => Turn) => Promise<void>): Promise<void> {
  let error: unknown;
  try {
    await run((turn) => async (context) => {
      try {
        await turn(context);
      } catch (inside) {
        error = inside;
      }
    });
  } catch (outside) {
    error = outside;
  }
  if (error !== undefined) throw deliveryFailed(error);
}
