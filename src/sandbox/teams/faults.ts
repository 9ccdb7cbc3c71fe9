import { type Answer, refusal } from './answer.ts';

export type Operation = 'create' | 'send' | 'update' | 'delete' | 'read';

/** What is to go wrong, where and how often. */
export interface Fault {
  readonly kind: FaultKind;
  /** Any conversation, unless told. */
  readonly conversationId?: string;
  /** The chat of this person, and every try to open it. */
  readonly entraId?: string;
  /** Creating, sending and updating, unless told. */
  readonly operations?: readonly Operation[];
  /** Once, unless told. */
  readonly times?: number | 'always';
  /** For `throttled`; no Retry-After is sent without it. */
  readonly retryAfterSeconds?: number;
  /** For `too-big`: what is larger than this is refused. */
  readonly bytes?: number;
}

/**
 * - `not-in-roster`, `blocked-by-user`, `writes-blocked`: 403 in their three shapes; the last carries its code inside a JSON string
 * - `not-found` 404, `precondition` 412, `too-big` 413, `throttled` 429, `unavailable` 503
 * - `stored-then-502`, `stored-then-reset`: the message arrived, but the bot is not told
 * - `no-id`: 202 with an empty body; the message arrived
 * - `reset`: the connection breaks and nothing arrived
 */
export type FaultKind =
  | 'not-in-roster'
  | 'blocked-by-user'
  | 'writes-blocked'
  | 'acl-check-failed'
  | 'not-found'
  | 'precondition'
  | 'too-big'
  | 'throttled'
  | 'unavailable'
  | 'stored-then-502'
  | 'stored-then-reset'
  | 'no-id'
  | 'reset';

/** What the bot asks, as far as a fault can depend on it. */
export interface Asked {
  readonly operation: Operation;
  readonly conversationId: string | undefined;
  readonly entraId: string | undefined;
  readonly bytes: number;
}

export class Faults {
  readonly #scripted: { readonly fault: Fault; left: number }[] = [];

  script(fault: Fault): void {
    const times = fault.times ?? 1;
    this.#scripted.push({ fault, left: times === 'always' ? Number.POSITIVE_INFINITY : times });
  }

  clear(): void {
    this.#scripted.length = 0;
  }

  /** The first fault that fits, which is thereby used once. */
  take(asked: Asked): Fault | undefined {
    const entry = this.#scripted.find(({ fault, left }) => left > 0 && fits(fault, asked));
    if (entry === undefined) return undefined;
    entry.left -= 1;
    return entry.fault;
  }
}

/** The answer in place of the real one, or undefined if the request is to be carried out first. */
export function answerInstead(fault: Fault): Answer | undefined {
  switch (fault.kind) {
    case 'not-in-roster':
      return refusal(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.');
    case 'blocked-by-user':
      return refusal(403, 'ConversationBlockedByUser', 'User blocked the conversation with the bot.');
    case 'writes-blocked':
      return writesBlocked();
    case 'acl-check-failed':
      return refusal(403, 'ServiceError', 'Failure due to: AclCheckFailed.');
    case 'not-found':
      return refusal(404, 'ConversationNotFound', 'Conversation not found.');
    case 'precondition':
      return refusal(412, 'PreconditionFailed', 'Precondition failed, please try again.');
    case 'too-big':
      return refusal(413, 'MessageSizeTooBig', 'Message size too large.');
    case 'throttled': {
      const throttled = refusal(429, 'Throttled', 'Too many requests.');
      if (fault.retryAfterSeconds === undefined) return throttled;
      return { ...throttled, headers: { 'retry-after': String(fault.retryAfterSeconds) } };
    }
    case 'unavailable':
      return { status: 503 };
    case 'reset':
      return { status: 'reset' };
    case 'stored-then-502':
    case 'stored-then-reset':
    case 'no-id':
      return undefined;
  }
}

/** What the bot hears of a request that was carried out. */
export function answerAfter(fault: Fault, answer: Answer): Answer {
  if (fault.kind === 'stored-then-502') return refusal(502, 'ServiceError', 'Bad gateway.');
  if (fault.kind === 'stored-then-reset') return { status: 'reset' };
  if (fault.kind === 'no-id') return { status: 202 };
  return answer;
}

/** The shape a chat gets when the app was removed from it: the code stands in a JSON string (platform-facts C61). */
export function writesBlocked(): Answer {
  const inner = { subCode: 'MessageWritesBlocked', details: 'Thread is blocked from message writes.', errorCode: null };
  return { status: 403, body: { errorCode: 209, message: JSON.stringify(inner, undefined, 2) } };
}

function fits(fault: Fault, asked: Asked): boolean {
  const operations = fault.operations ?? ['create', 'send', 'update'];
  if (!operations.includes(asked.operation)) return false;
  if (fault.conversationId !== undefined && fault.conversationId !== asked.conversationId) return false;
  if (fault.entraId !== undefined && fault.entraId !== asked.entraId) return false;
  return fault.kind !== 'too-big' || asked.bytes > (fault.bytes ?? 28 * 1024);
}
