import { DeliveryFailed } from '../../desk/ports.ts';
import type { UndeliveredGround } from '../../domain/undelivered.ts';

/** What the connector's errors look like to us, whichever library made them. */
interface RestError {
  readonly name?: string;
  readonly statusCode?: number;
  readonly code?: string;
  readonly details?: unknown;
  readonly response?: { readonly headers?: { get(name: string): string | undefined } };
}

/** The connection did not come about, so nothing was sent. */
const NEVER_LEFT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|CERT_|ERR_TLS|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO)/;

/**
 * What an error of the Bot Connector calls for, and on which ground. Its own words stay behind: they may quote what was sent.
 *
 * @source Teams, "Status codes from bot conversational APIs"; a blocked chat hides its reason in a JSON string in the body
 */
export function deliveryFailed(error: unknown): DeliveryFailed {
  if (error instanceof DeliveryFailed) return error;
  const { name, statusCode, code, details, response } = (error ?? {}) as RestError; // whatever was thrown; every field is optional
  const fail = (remedy: DeliveryFailed['remedy'], ground: UndeliveredGround) => {
    const after = pauseAsked(response?.headers);
    const reason = `Teams: ${statusCode ?? 'no answer'} ${code ?? subCode(details) ?? name ?? ''}`.trim();
    return new DeliveryFailed(remedy, reason, { cause: error, ground, ...(after && { after }) });
  };
  switch (statusCode) {
    case undefined:
      // Anything but the HTTP client's own errors broke before it was asked: most often there is no access token.
      if (name !== 'RestError' && name !== 'AbortError')
        return fail('again', isOfToken(error) ? 'no-permission' : 'broken');
      return NEVER_LEFT.test(code ?? '') ? fail('again', 'unavailable') : fail('in-doubt', 'no-answer');
    case 401: // a secret that has run out is put right within the outbox's patience
      return fail('again', 'no-permission');
    case 403:
      return fail('other-way', whyBarred(code, details));
    case 404:
      return fail('other-way', 'no-chat');
    case 412: // two things at once in one chat
    case 429:
      return fail('again', 'busy');
    case 413:
      return fail('never', 'too-big');
    case 503:
      return fail('again', 'unavailable');
    case 408:
    case 500:
    case 502: // may come after the message was stored
    case 504:
      return fail('in-doubt', 'no-answer');
    default:
      return statusCode < 300 ? fail('in-doubt', 'no-answer') : fail('never', 'refused');
  }
}

/** Why Teams bars Referent from a person, as the code says; an unknown code is the person's app not being there. */
function whyBarred(code: string | undefined, details: unknown): UndeliveredGround {
  const said = `${code ?? ''} ${subCode(details) ?? ''}`;
  if (/ConversationBlockedByUser|MessageWritesBlocked/.test(said)) return 'blocked';
  return /BotDisabledByAdmin|NotEnoughPermissions|InvalidBotApiHost/.test(said) ? 'no-permission' : 'no-chat';
}

/** Entra's codes all begin so; what else is thrown here is a fault of ours. */
function isOfToken(error: unknown): boolean {
  return error instanceof Error && /AADSTS|token|credential/i.test(error.message);
}

/** Whether the conversation itself is gone, and another may be opened. */
export function isGone(error: unknown): boolean {
  return (error as RestError | undefined)?.statusCode === 404; // as above
}

function subCode(details: unknown): string | undefined {
  return JSON.stringify(details ?? '').match(/subCode\W+(\w+)/)?.[1];
}

/** `Retry-After`: seconds, or a date, which is taken against the answer's own date rather than our clock. */
function pauseAsked(headers: { get(name: string): string | undefined } | undefined): Temporal.Duration | undefined {
  const asked = headers?.get('retry-after');
  if (!asked) return undefined;
  if (/^\d{1,6}$/.test(asked)) return Temporal.Duration.from({ seconds: Number(asked) });
  const pause = Date.parse(asked) - Date.parse(headers?.get('date') ?? '');
  return pause > 0 ? Temporal.Duration.from({ seconds: Math.ceil(pause / 1000) }) : undefined;
}
