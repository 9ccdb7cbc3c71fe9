import type { Clock } from '../../clock.ts';
import { chatIdOf, type Directory } from './people.ts';

/** An Adaptive Card as JSON. */
export type Card = Readonly<Record<string, unknown>>;

/** A message as one person sees it at one moment. It does not change when the message does. */
export interface ChatMessage {
  readonly activityId: string;
  readonly conversationId: string;
  /** `bot`, or the Entra id of the person who wrote it. */
  readonly from: string;
  readonly card: Card | undefined;
  readonly text: string | undefined;
  readonly summary: string | undefined;
  readonly at: Temporal.Instant;
  /** Sent by the bot while nobody was asking it anything in this conversation. */
  readonly proactive: boolean;
}

/** A post in a channel with what was answered to it, oldest first. */
export interface ChannelPost extends ChatMessage {
  readonly replies: readonly ChatMessage[];
}

/** What a message says; all that an edit may change. */
export type Content = Pick<ChatMessage, 'card' | 'text' | 'summary'>;

interface Stored {
  readonly activityId: string;
  readonly from: string;
  readonly at: Temporal.Instant;
  readonly proactive: boolean;
  content: Content;
  /** The cards people got in answer to a press, in place of the message's own; by Entra id. */
  readonly views: Map<string, Card>;
}

/** A chat or a channel thread. */
export interface Conversation {
  readonly id: string;
  /** Whose chat it is; absent for a channel thread. */
  readonly entraId?: string;
  readonly channelId?: string;
  readonly messages: Stored[];
  /** How many activities the bot is working on here at this moment. */
  turns: number;
}

/** All that was said in the sandbox's Teams, and where the bot is installed. */
export class Conversations {
  readonly #clock: Clock;
  readonly #byId = new Map<string, Conversation>();
  readonly #directory: Directory;
  readonly #uninstalled = new Set<string>();
  #lastId = 0;

  constructor(directory: Directory, clock: Clock) {
    this.#clock = clock;
    this.#directory = directory;
    for (const { id: entraId } of directory.people) {
      const id = chatIdOf(directory, entraId);
      this.#byId.set(id, { id, entraId, messages: [], turns: 0 });
    }
  }

  find(id: string): Conversation | undefined {
    return this.#byId.get(id);
  }

  chatOf(entraId: string): Conversation | undefined {
    return this.#byId.get(chatIdOf(this.#directory, entraId));
  }

  /** Opens a thread in a channel. The caller gives it its first message, with the id the thread is named by. */
  openThread(channelId: string): { conversation: Conversation; activityId: string } {
    const activityId = this.nextId();
    const id = `${channelId};messageid=${activityId}`;
    const conversation: Conversation = { id, channelId, messages: [], turns: 0 };
    this.#byId.set(id, conversation);
    return { conversation, activityId };
  }

  threadsIn(channelId: string): readonly Conversation[] {
    return [...this.#byId.values()].filter((conversation) => conversation.channelId === channelId);
  }

  /** @param activityId made when left out */
  add(conversation: Conversation, from: string, content: Content, activityId = this.nextId()): string {
    const proactive = from === 'bot' && conversation.turns === 0;
    conversation.messages.push({ activityId, from, at: this.#clock(), proactive, content, views: new Map() });
    return activityId;
  }

  /** An edit is seen by everybody, also by those who had got a card of their own. */
  edit(conversation: Conversation, activityId: string, content: Content): boolean {
    const message = conversation.messages.find((each) => each.activityId === activityId);
    if (message === undefined) return false;
    message.content = content;
    message.views.clear();
    return true;
  }

  remove(conversation: Conversation, activityId: string): boolean {
    const place = conversation.messages.findIndex((each) => each.activityId === activityId);
    if (place >= 0) conversation.messages.splice(place, 1);
    return place >= 0;
  }

  /** Puts a card in place of a message's own, for one person only. */
  showInstead(conversationId: string, activityId: string, entraId: string, card: Card): void {
    const messages = this.#byId.get(conversationId)?.messages ?? [];
    messages.find((each) => each.activityId === activityId)?.views.set(entraId, card);
  }

  messagesFor(conversation: Conversation, entraId: string | undefined): readonly ChatMessage[] {
    return conversation.messages.map(({ activityId, from, at, proactive, content, views }) => ({
      activityId,
      conversationId: conversation.id,
      from,
      ...content,
      card: (entraId === undefined ? undefined : views.get(entraId)) ?? content.card,
      at,
      proactive,
    }));
  }

  isInstalledFor(entraId: string): boolean {
    return !this.#uninstalled.has(entraId);
  }

  setInstalled(entraId: string, installed: boolean): void {
    if (installed) this.#uninstalled.delete(entraId);
    else this.#uninstalled.add(entraId);
  }

  /** Milliseconds since 1970 as Teams does it, and never the same twice. */
  nextId(): string {
    this.#lastId = Math.max(this.#lastId + 1, this.#clock().epochMilliseconds);
    return String(this.#lastId);
  }
}
