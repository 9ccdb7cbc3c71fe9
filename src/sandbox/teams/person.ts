import type { Clock } from '../../clock.ts';
import {
  type Activity,
  executeActivity,
  installationActivity,
  membershipActivity,
  messageActivity,
  type SentFile,
  type Setting,
  submitActivity,
} from './activities.ts';
import { type ButtonName, fill, findButton, NotOnTheCard } from './card-form.ts';
import type { Card, ChatMessage, Conversation, Conversations } from './conversations.ts';
import type { BotAnswer, Delivery } from './delivery.ts';
import { type Directory, type TeamsPerson, teamsIdOf } from './people.ts';
import type { Forgery } from './signing.ts';

/** What came of pressing a button. */
export interface Pressed extends BotAnswer {
  /** The card that now stands in place of the one pressed, if the bot answered with one. */
  readonly card: Card | undefined;
  /** The line the bot answered with, shown as a toast, or the words of its error. */
  readonly notice: string | undefined;
  /** New messages the bot sent in that conversation meanwhile. */
  readonly messages: readonly ChatMessage[];
  /** The second answer, when it was delivered twice. */
  readonly again: BotAnswer | undefined;
}

export interface PressOptions {
  /** Sends what Teams itself would have held back: an empty required field, a choice that is not there. */
  readonly unchecked?: boolean;
}

/** The bot did not take a message. */
export class BotRefused extends Error {
  override readonly name = 'BotRefused';
  readonly answer: BotAnswer;
  constructor(answer: BotAnswer) {
    super(`the bot answered HTTP ${answer.status}: ${JSON.stringify(answer.body)}`);
    this.answer = answer;
  }
}

export interface PersonsTeams {
  readonly directory: Directory;
  readonly conversations: Conversations;
  readonly delivery: Delivery;
  readonly clock: Clock;
  readonly serviceUrl: string;
  /** Keeps a file; answers with the address it can be fetched at. */
  readonly keep: (bytes: Uint8Array) => string;
  readonly inspectAnswer: (answer: BotAnswer) => void;
}

/** One person at their Teams. */
export class Person {
  readonly account: TeamsPerson;
  readonly #teams: PersonsTeams;

  constructor(teams: PersonsTeams, account: TeamsPerson) {
    this.#teams = teams;
    this.account = account;
  }

  /** Writes to the bot in their own chat. @returns what the bot sent there meanwhile @throws BotRefused */
  async say(text: string): Promise<readonly ChatMessage[]> {
    return this.#write(this.#chat(), text);
  }

  /**
   * Mentions the bot in a channel, as a new post or, given a thread's conversation id, as a reply in it.
   *
   * @returns what the bot sent in that thread meanwhile
   * @throws BotRefused
   */
  async sayInChannel(channelOrThreadId: string, text: string): Promise<readonly ChatMessage[]> {
    const { conversations, directory } = this.#teams;
    const thread = conversations.find(channelOrThreadId);
    if (thread !== undefined) return this.#write(thread, text);
    if (!directory.team?.channels.some((channel) => channel.id === channelOrThreadId)) {
      throw new Error(`no channel or thread ${channelOrThreadId}`);
    }
    const { conversation, activityId } = conversations.openThread(channelOrThreadId);
    return this.#write(conversation, text, activityId);
  }

  /** Drops a file in their own chat. @returns what the bot sent there meanwhile @throws BotRefused */
  async drop(name: string, bytes: Uint8Array, text = ''): Promise<readonly ChatMessage[]> {
    return this.#write(this.#chat(), text, undefined, { name, url: this.#teams.keep(bytes) });
  }

  /** Sends a message whose signature is not right, and only tells what came of it. */
  async sayForged(text: string, forgery: Forgery): Promise<BotAnswer> {
    const conversation = this.#chat();
    const activity = messageActivity(this.#setting(conversation), text);
    return (await this.#teams.delivery.deliver(conversation, activity, forgery)).first;
  }

  /** Everything in their own chat with the bot, as they see it now. */
  chat(): readonly ChatMessage[] {
    return this.#teams.conversations.messagesFor(this.#chat(), this.account.id);
  }

  /** The newest message in their chat that is a card. @throws if there is none */
  lastCard(): ChatMessage & { readonly card: Card } {
    const message = this.chat().findLast(({ card }) => card !== undefined);
    if (message?.card === undefined) throw new Error(`${this.account.name} has no card`);
    return { ...message, card: message.card };
  }

  /**
   * Presses a button. Given a message, it is the card as that message showed it, even if it was replaced since: so a
   * stale card is pressed. A message of a conversation they are not in can be pressed too, as a forger would.
   *
   * @throws NotOnTheCard
   */
  async press(
    on: ChatMessage | string,
    name: ButtonName,
    values: Readonly<Record<string, string>> = {},
    options: PressOptions = {},
  ): Promise<Pressed> {
    const message = typeof on === 'string' ? this.#message(on) : on;
    if (message.card === undefined) throw new NotOnTheCard(`message ${message.activityId} is no card`);
    const button = findButton(message.card, name);
    const { type, id = '', verb, data } = button.action;
    const filled = fill(button, values, options.unchecked !== true);
    const merged = typeof data === 'string' ? data : { ...(typeof data === 'object' ? data : {}), ...filled };
    const conversation = this.#conversation(message.conversationId);
    const setting = this.#setting(conversation);
    if (type === 'Action.Submit') return this.#act(message, submitActivity(setting, message.activityId, merged));
    if (type !== 'Action.Execute') throw new NotOnTheCard(`${JSON.stringify(name)} is an ${String(type)}`);
    const action = { id, verb, data: merged };
    return this.#act(message, executeActivity(setting, message.activityId, action, 'manual'));
  }

  /** Brings a card into view: Teams then asks for its fresh shape by itself, if the card says so for this person (E17). */
  async look(message: ChatMessage): Promise<Pressed | undefined> {
    const refresh = message.card?.refresh;
    if (typeof refresh !== 'object' || refresh === null || !('action' in refresh)) return undefined;
    const userIds: unknown = 'userIds' in refresh ? refresh.userIds : undefined;
    const isAmong = Array.isArray(userIds) && userIds.includes(teamsIdOf(this.#teams.directory, this.account.id));
    if (userIds !== undefined && !isAmong) return undefined;
    const { action } = refresh;
    if (typeof action !== 'object' || action === null || !('verb' in action)) return undefined;
    const asked = { id: '', verb: action.verb, data: 'data' in action ? action.data : {} };
    const setting = this.#setting(this.#conversation(message.conversationId));
    return this.#act(message, executeActivity(setting, message.activityId, asked, 'automatic'));
  }

  /** Installs the bot for themselves. @throws BotRefused */
  async install(): Promise<readonly ChatMessage[]> {
    this.#teams.conversations.setInstalled(this.account.id, true);
    const before = this.chat().length;
    await this.#tell(installationActivity(this.#setting(this.#chat()), 'add'));
    await this.#tell(membershipActivity(this.#setting(this.#chat()), 'membersAdded'));
    return this.chat().slice(before);
  }

  /** Removes the bot; from then on it cannot write to them. @throws BotRefused */
  async uninstall(): Promise<void> {
    this.#teams.conversations.setInstalled(this.account.id, false);
    await this.#tell(membershipActivity(this.#setting(this.#chat()), 'membersRemoved'));
    await this.#tell(installationActivity(this.#setting(this.#chat()), 'remove'));
  }

  async #write(
    conversation: Conversation,
    text: string,
    activityId?: string,
    file?: SentFile,
  ): Promise<readonly ChatMessage[]> {
    const setting = this.#setting(conversation, activityId);
    const said = file === undefined ? text : `${file.name}\n${text}`.trim();
    const content = { text: said, card: undefined, summary: undefined };
    this.#teams.conversations.add(conversation, this.account.id, content, setting.id);
    const before = conversation.messages.length;
    const { first } = await this.#teams.delivery.deliver(conversation, messageActivity(setting, text, file));
    if (first.status >= 400) throw new BotRefused(first);
    return this.#since(conversation, before);
  }

  async #act(message: ChatMessage, activity: Activity): Promise<Pressed> {
    const { conversations, delivery, inspectAnswer } = this.#teams;
    const conversation = this.#conversation(message.conversationId);
    const before = conversation.messages.length;
    const { first, again } = await delivery.deliver(conversation, activity);
    if (activity.type === 'invoke') inspectAnswer(first);
    const { type, value } = invokeBody(first.body);
    const card = type === 'application/vnd.microsoft.card.adaptive' && isRecord(value) ? value : undefined;
    if (card !== undefined) {
      conversations.showInstead(message.conversationId, message.activityId, this.account.id, card);
    }
    return { ...first, card, notice: noticeIn(value, card), messages: this.#since(conversation, before), again };
  }

  async #tell(activity: Activity): Promise<void> {
    const { first } = await this.#teams.delivery.deliver(this.#chat(), activity);
    if (first.status >= 400) throw new BotRefused(first);
  }

  #since(conversation: Conversation, before: number): readonly ChatMessage[] {
    const messages = this.#teams.conversations.messagesFor(conversation, this.account.id);
    return messages.slice(before).filter(({ from }) => from === 'bot');
  }

  #message(activityId: string): ChatMessage {
    const { conversations, directory } = this.#teams;
    const threads = (directory.team?.channels ?? []).flatMap(({ id }) => conversations.threadsIn(id));
    const seen = [this.#chat(), ...threads].flatMap((each) => conversations.messagesFor(each, this.account.id));
    const message = seen.find((each) => each.activityId === activityId);
    if (message === undefined) throw new Error(`${this.account.name} sees no message ${activityId}`);
    return message;
  }

  #chat(): Conversation {
    const chat = this.#teams.conversations.chatOf(this.account.id);
    if (chat === undefined) throw new Error(`${this.account.name} has no chat`);
    return chat;
  }

  #conversation(id: string): Conversation {
    const conversation = this.#teams.conversations.find(id);
    if (conversation === undefined) throw new Error(`no conversation ${id}`);
    return conversation;
  }

  #setting(conversation: Conversation, id = this.#teams.conversations.nextId()): Setting {
    const { directory, serviceUrl, clock } = this.#teams;
    return { directory, serviceUrl, person: this.account, conversation, id, at: clock() };
  }
}

function invokeBody(body: unknown): { readonly type: unknown; readonly value: unknown } {
  return isRecord(body) ? { type: body.type, value: body.value } : { type: undefined, value: undefined };
}

/** A toast's line, or the message of an error. */
function noticeIn(value: unknown, card: Card | undefined): string | undefined {
  if (typeof value === 'string') return value;
  if (card !== undefined || !isRecord(value)) return undefined;
  return typeof value.message === 'string' ? value.message : undefined;
}

function isRecord(value: unknown): value is Card {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
