import type { TeamsAdapter } from '@microsoft/teams-ai';
import { type Activity, CardFactory, type ConversationReference, type TurnContext } from 'botbuilder';
import type { Chat, Message } from '../../desk/channels.ts';
import type { Contacts } from '../../desk/ports.ts';
import { deliveryFailed } from './errors.ts';

export interface ChatParts {
  readonly adapter: TeamsAdapter;
  /** Empty in the sandbox. */
  readonly appId: string;
  readonly tenantId: string;
  readonly contacts: Contacts;
  /** Where the connector is reached until an activity has told (platform-facts C43). */
  readonly serviceUrl: string;
  readonly language: 'da' | 'en';
}

const AUDIENCE = 'https://api.botframework.com';

/** Sends of the bot's own accord: to a person's chat, which is opened once and remembered, and to the body's channel. */
export function teamsChat(parts: ChatParts): Chat {
  const { adapter, appId, tenantId, contacts } = parts;
  return {
    async toPerson(entraId, message) {
      const contact = await contacts.of(entraId);
      const known = contact ?? (await open(parts, entraId));
      const reference: Partial<ConversationReference> = {
        channelId: 'msteams',
        serviceUrl: known.serviceUrl,
        conversation: { id: known.conversationId, isGroup: false, conversationType: 'personal', name: '', tenantId },
        bot: { id: appId, name: 'Referent' },
        user: { id: entraId, name: '', aadObjectId: entraId },
      };
      let sent = '';
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
    },
    async toChannel({ channelId }, message) {
      let posted = '';
      await unswallowed((stash) =>
        adapter.createConversationAsync(
          appId,
          'msteams',
          parts.serviceUrl,
          AUDIENCE,
          {
            isGroup: true,
            bot: { id: appId, name: 'Referent' },
            tenantId,
            activity: activityOf(message) as Activity, // the type asks for all that Teams fills in itself
            channelData: { channel: { id: channelId }, tenant: { id: tenantId } },
          },
          stash(async (context) => {
            posted = context.activity.conversation?.id ?? '';
          }),
        ),
      );
      return posted;
    },
  };
}

/** Opens the person's chat with the bot; Teams answers with the one there is, if there is one. */
async function open({ adapter, appId, tenantId, contacts, serviceUrl, language }: ChatParts, entraId: string) {
  let conversationId = '';
  const parameters = {
    isGroup: false,
    bot: { id: appId, name: 'Referent' },
    members: [{ id: entraId, name: '' }],
    tenantId,
    channelData: { tenant: { id: tenantId } },
  };
  await unswallowed((stash) =>
    adapter.createConversationAsync(
      appId,
      'msteams',
      serviceUrl,
      AUDIENCE,
      parameters as never,
      stash(async (context) => {
        conversationId = context.activity.conversation?.id ?? '';
      }),
    ),
  );
  const contact = { entraId, conversationId, serviceUrl, language };
  await contacts.note(contact);
  return contact;
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
