import { type Answer, refusal } from './answer.ts';
import type { Card, Content, Conversation, Conversations } from './conversations.ts';
import { type Asked, answerAfter, answerInstead, type Faults, writesBlocked } from './faults.ts';
import { membersIn } from './members.ts';
import { chatIdOf, type Directory, personBy } from './people.ts';

/** A request as it came in. */
export interface ConnectorRequest {
  readonly method: string;
  /** The path from `/v3/` on and still percent-encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  /** The length of the body as sent. */
  readonly bytes: number;
}

export interface ConnectorWorld {
  readonly directory: Directory;
  readonly conversations: Conversations;
  readonly faults: Faults;
  /** Sees every message the bot sends or edits. */
  readonly inspect: (activity: Readonly<Record<string, unknown>>, proactive: boolean) => void;
}

/** Teams refuses more than this in one message (platform-facts C66). */
const MOST_BYTES = 100 * 1024;

/** The Bot Connector's half of Teams: what a bot may ask of it, at `/v3/...`. */
export function answerConnector(world: ConnectorWorld, request: ConnectorRequest): Answer {
  const [, , root, id, what, last] = request.path.split('/').map(decodeURIComponent);
  const asked = describe(world, request, root, id, what);
  const fault = world.faults.take(asked);
  const instead = fault === undefined ? undefined : answerInstead(fault);
  if (instead !== undefined) return instead;
  const answer = carryOut(world, request, [root, id, what, last]);
  return fault === undefined || typeof answer.status !== 'number' || answer.status >= 400
    ? answer
    : answerAfter(fault, answer);
}

function describe(
  world: ConnectorWorld,
  { method, body, bytes }: ConnectorRequest,
  root?: string,
  id?: string,
  what?: string,
): Asked {
  const isRead = method === 'GET' || root !== 'conversations';
  if (isRead) return { operation: 'read', conversationId: id, entraId: undefined, bytes };
  if (id === undefined) {
    const entraId = wantedPerson(world, body)?.id;
    const conversationId = entraId === undefined ? channelIn(body) : chatIdOf(world.directory, entraId);
    return { operation: 'create', conversationId, entraId, bytes };
  }
  const entraId = world.conversations.find(id)?.entraId;
  const operation = method === 'PUT' ? 'update' : method === 'DELETE' ? 'delete' : 'send';
  return { operation: what === 'activities' ? operation : 'read', conversationId: id, entraId, bytes };
}

function carryOut(world: ConnectorWorld, request: ConnectorRequest, path: readonly (string | undefined)[]): Answer {
  const [root, id, what, last] = path;
  const { method, body } = request;
  if (request.bytes > MOST_BYTES) return refusal(413, 'MessageSizeTooBig', 'Message size too large.');
  if (root === 'teams' && id !== undefined && method === 'GET') return team(world, id, what);
  if (root !== 'conversations') return refusal(404, 'NotFound', `Nothing at ${request.path}`);
  if (id === undefined) return method === 'POST' ? create(world, body) : refusal(405, 'MethodNotAllowed', method);
  if (method === 'GET') return membersIn(world, id, what, last, request.query);
  if (what !== 'activities') return refusal(404, 'NotFound', `Nothing at ${request.path}`);
  if (method === 'POST') return send(world, id, body);
  if (last === undefined) return refusal(404, 'ActivityNotFoundInConversation', 'No activity named.');
  return method === 'PUT' ? update(world, id, last, body) : remove(world, id, last);
}

function create(world: ConnectorWorld, body: ConnectorRequest['body']): Answer {
  const channelId = channelIn(body);
  if (channelId !== undefined) return createThread(world, channelId, body);
  if (tenantIn(body) !== world.directory.tenantId) return refusal(400, 'BadSyntax', 'Could not parse tenant id');
  const person = wantedPerson(world, body);
  if (person === undefined) return refusal(403, 'ServiceError', 'Failure due to: AclCheckFailed.');
  if (!world.conversations.isInstalledFor(person.id)) {
    return refusal(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.');
  }
  const id = chatIdOf(world.directory, person.id);
  const first = body.activity;
  if (!isRecord(first)) return { status: 201, body: { id } };
  const sent = send(world, id, first);
  return isRecord(sent.body) && sent.status === 201
    ? { status: 201, body: { id, activityId: sent.body.id } }
    : { status: 201, body: { id } };
}

function createThread(world: ConnectorWorld, channelId: string, body: ConnectorRequest['body']): Answer {
  const known = world.directory.team?.channels.some((channel) => channel.id === channelId);
  if (!known && world.directory.team?.id !== channelId) {
    return refusal(404, 'ConversationNotFound', 'Conversation not found.');
  }
  const first = body.activity;
  if (!isRecord(first)) return refusal(400, 'BadSyntax', 'A thread needs a first activity');
  world.inspect(first, true);
  const { conversation, activityId } = world.conversations.openThread(channelId);
  world.conversations.add(conversation, 'bot', contentOf(first), activityId);
  return { status: 201, body: { id: conversation.id, activityId } };
}

function send(world: ConnectorWorld, id: string, activity: ConnectorRequest['body']): Answer {
  const { conversations, directory } = world;
  if (typeof activity.type !== 'string') return refusal(400, 'BadSyntax', 'Activity must have a type');
  const isChannel = id === directory.team?.id || directory.team?.channels.some((channel) => channel.id === id);
  if (isChannel) {
    const opened = createThread(world, id, { activity });
    return isRecord(opened.body) ? { ...opened, body: { id: opened.body.activityId } } : opened;
  }
  const conversation = conversations.find(id);
  if (conversation === undefined) return refusal(404, 'ConversationNotFound', 'Conversation not found.');
  if (isClosed(world, conversation)) return writesBlocked();
  if (activity.type !== 'message') return { status: 201, body: { id: conversations.nextId() } };
  world.inspect(activity, conversation.turns === 0);
  return { status: 201, body: { id: conversations.add(conversation, 'bot', contentOf(activity)) } };
}

function update(world: ConnectorWorld, id: string, activityId: string, activity: ConnectorRequest['body']): Answer {
  const conversation = world.conversations.find(id);
  if (conversation === undefined) return refusal(404, 'ConversationNotFound', 'Conversation not found.');
  if (isClosed(world, conversation)) return writesBlocked();
  if (!isTheBots(conversation, activityId)) return noSuchActivity();
  world.inspect(activity, false);
  world.conversations.edit(conversation, activityId, contentOf(activity));
  return { status: 200, body: { id: activityId } };
}

function remove(world: ConnectorWorld, id: string, activityId: string): Answer {
  const conversation = world.conversations.find(id);
  if (conversation === undefined) return refusal(404, 'ConversationNotFound', 'Conversation not found.');
  if (!isTheBots(conversation, activityId)) return noSuchActivity();
  world.conversations.remove(conversation, activityId);
  return { status: 200 };
}

function team({ directory }: ConnectorWorld, id: string, what: string | undefined): Answer {
  const { team: known } = directory;
  if (known === undefined || known.id !== id) return refusal(404, 'NotFound', 'Team not found.');
  if (what === 'conversations') return { status: 200, body: { conversations: known.channels } };
  return { status: 200, body: { id, name: known.name ?? 'Team', aadGroupId: known.aadGroupId } };
}

function isClosed({ conversations }: ConnectorWorld, conversation: Conversation): boolean {
  return conversation.entraId !== undefined && !conversations.isInstalledFor(conversation.entraId);
}

/** A bot may change its own messages only. */
function isTheBots(conversation: Conversation, activityId: string): boolean {
  return conversation.messages.some((each) => each.activityId === activityId && each.from === 'bot');
}

function noSuchActivity(): Answer {
  return refusal(404, 'ActivityNotFoundInConversation', 'The activity does not exist in the conversation.');
}

function wantedPerson({ directory }: ConnectorWorld, body: ConnectorRequest['body']) {
  const members: unknown = body.members;
  const [first]: unknown[] = Array.isArray(members) ? members : [];
  return isRecord(first) && typeof first.id === 'string' ? personBy(directory, first.id) : undefined;
}

function channelIn(body: ConnectorRequest['body']): string | undefined {
  const channel = isRecord(body.channelData) ? body.channelData.channel : undefined;
  return isRecord(channel) && typeof channel.id === 'string' ? channel.id : undefined;
}

function tenantIn(body: ConnectorRequest['body']): unknown {
  const tenant = isRecord(body.channelData) ? body.channelData.tenant : undefined;
  return isRecord(tenant) ? tenant.id : body.tenantId;
}

function contentOf(activity: ConnectorRequest['body']): Content {
  const attachments: unknown = activity.attachments;
  const cards = (Array.isArray(attachments) ? attachments : [])
    .filter(isRecord)
    .filter((each) => each.contentType === 'application/vnd.microsoft.card.adaptive')
    .map((each) => each.content);
  const text = activity.text;
  const summary = activity.summary;
  return {
    card: cards.find(isRecord),
    text: typeof text === 'string' && text !== '' ? text : undefined,
    summary: typeof summary === 'string' ? summary : undefined,
  };
}

function isRecord(value: unknown): value is Card {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
