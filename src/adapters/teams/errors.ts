import { DeliveryFailed } from '../../desk/ports.ts';

/** What the connector's errors look like to us, whichever library made them. */
interface RestError {
  readonly statusCode?: number;
  readonly code?: string;
  readonly message?: string;
  readonly details?: unknown;
  readonly response?: { readonly headers?: { get(name: string): string | undefined } };
}

/** Reasons for which this person cannot be written to in Teams, though perhaps by mail. */
const UNREACHABLE =
  /BotNotInConversationRoster|ConversationBlockedByUser|MessageWritesBlocked|BotDisabledByAdmin|ConversationNotFound|AclCheckFailed|NotEnoughPermissions|sufficient privileges/;

/**
 * What an error of the Bot Connector calls for.
 *
 * @source Teams, "Status codes from bot conversational APIs"; a blocked chat hides its reason in a JSON string in the body
 */
export function deliveryFailed(error: unknown): DeliveryFailed {
  if (error instanceof DeliveryFailed) return error;
  const { statusCode, code = '', message = '', details, response } = error as RestError; // whatever was thrown; every field is optional
  const told = `${code} ${message} ${details === undefined ? '' : JSON.stringify(details)}`;
  const reason = `Teams: ${statusCode ?? 'no answer'} ${code || message}`.trim();
  if (statusCode === undefined) return new DeliveryFailed('in-doubt', reason, { cause: error });
  if (statusCode === 403 || statusCode === 404) {
    return new DeliveryFailed(UNREACHABLE.test(told) || statusCode === 404 ? 'other-way' : 'never', reason, {
      cause: error,
    });
  }
  if (statusCode === 412 || statusCode === 429 || statusCode >= 503) {
    const seconds = Number(response?.headers?.get('retry-after'));
    const after = Number.isFinite(seconds) && seconds > 0 ? { after: Temporal.Duration.from({ seconds }) } : {};
    return new DeliveryFailed('again', reason, { cause: error, ...after });
  }
  // 502 may come after the message was stored.
  if (statusCode === 502 || statusCode === 500 || statusCode === 408)
    return new DeliveryFailed('in-doubt', reason, { cause: error });
  return new DeliveryFailed('never', reason, { cause: error });
}
