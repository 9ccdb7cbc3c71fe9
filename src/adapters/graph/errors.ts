import { GraphError } from '@microsoft/microsoft-graph-client';
import { DeliveryFailed } from '../../desk/ports.ts';
import type { UndeliveredGround } from '../../domain/undelivered.ts';

/** The request never left: no connection came about. */
export class RequestNotSent extends Error {
  override readonly name = 'RequestNotSent';
}

/** The request may have left, and no whole answer came back: the line broke or the time ran out. */
export class AnswerLost extends Error {
  override readonly name = 'AnswerLost';
}

/** Whether a request may be made twice without anything happening twice. */
export type Repeatable = 'repeatable' | 'once';

/** Does a piece of work with Graph, and makes whatever it throws a DeliveryFailed. */
export async function delivering<Result>(repeatable: Repeatable, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw deliveryFailed(error, repeatable);
  }
}

/**
 * What a failed request calls for. Judged by the status first: behind an HTML page or an empty body the client puts
 * `SyntaxError` as code, whatever the matter was. A lost answer is a doubt only where repeating would do harm.
 */
export function deliveryFailed(error: unknown, repeatable: Repeatable): DeliveryFailed {
  if (error instanceof DeliveryFailed) return error;
  if (!(error instanceof GraphError)) throw error;
  const doubt = repeatable === 'once' ? 'in-doubt' : 'again';
  const fail = (remedy: DeliveryFailed['remedy'], ground: UndeliveredGround, what: string) => {
    const after = pauseAsked(error);
    return new DeliveryFailed(remedy, `${what} (${detail(error)})`, { cause: error, ground, ...(after && { after }) });
  };
  const later = (ground: UndeliveredGround) => fail('again', ground, 'Graph cannot take this now');

  switch (error.statusCode) {
    case -1:
      // The client keeps the name of what was thrown as the code, and nothing else of it.
      if (error.code === 'AnswerLost') return fail(doubt, 'no-answer', 'No answer from Graph');
      return error.code === 'RequestNotSent'
        ? fail('again', 'unavailable', 'Graph was not reached')
        : fail('again', 'no-permission', 'No access token for Graph');
    case 401: // a token withdrawn, or a secret that has run out: put right within the outbox's patience
      return fail('again', 'no-permission', 'Graph did not accept the access token');
    case 403:
      return fail('never', 'no-permission', 'Graph denies the app this: the permission or its scope is missing');
    case 404:
      return fail('never', 'refused', 'Not found in Graph');
    case 413:
      return fail('never', 'too-big', 'More than Graph takes');
    case 423:
      return later('in-use');
    case 429:
      return later('busy');
    case 408:
    case 500:
    case 503:
      return later('unavailable');
    case 502:
    case 504:
      // A gateway that gave up waiting does not know what the server behind it did.
      return fail(doubt, 'no-answer', 'Graph cannot take this now');
    default:
      if (error.statusCode < 300) return fail(doubt, 'no-answer', 'The answer from Graph could not be read');
      if (error.statusCode > 500) return later('unavailable');
      return fail('never', isOfAddress(error) ? 'no-such-address' : 'refused', 'Graph refused the request');
  }
}

/** What Exchange says of an address it can make nothing of. */
function isOfAddress({ code }: GraphError): boolean {
  return /^ErrorInvalid(Recipients|SmtpAddress)/.test(code ?? '');
}

/** Without Graph's own words, which may quote what was sent: this comes into receipts and into the log. */
function detail(error: GraphError): string {
  const status = error.statusCode > 0 ? `${error.statusCode} ` : '';
  const request = error.requestId ? `, request ${error.requestId}` : '';
  return `${status}${error.code ?? 'no code'}${request}`;
}

/** `Retry-After`: seconds, or a date, which is taken against the answer's own date rather than our clock. */
function pauseAsked(error: GraphError): Temporal.Duration | undefined {
  const asked = error.headers?.get('retry-after');
  if (!asked) return undefined;
  if (/^\d+$/.test(asked)) return Temporal.Duration.from({ seconds: Number(asked) });
  const pause = Date.parse(asked) - Date.parse(error.headers?.get('date') ?? '');
  return pause > 0 ? Temporal.Duration.from({ seconds: Math.ceil(pause / 1000) }) : undefined;
}
