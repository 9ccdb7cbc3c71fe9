/** Something that is to go wrong. */
export type Fault = {
  /** Which requests it befalls; absent means any. */
  readonly on?: {
    readonly method?: string;
    /** Held against the path as received, with its query. */
    readonly path?: RegExp;
  };
  /** How many of them; 1 by default. */
  readonly times?: number;
} & Mishap;

export type Mishap =
  /** Nothing is done, and the answer is this; the code is the one Graph gives with that status unless told. */
  | { readonly kind: 'status'; readonly status: number; readonly code?: string; readonly retryAfter?: string }
  /** Nothing is done; a gateway's HTML page is the answer. */
  | { readonly kind: 'html'; readonly status: number }
  /** The connection breaks before anything is done. */
  | { readonly kind: 'reset-before' }
  /** It is done, and the connection breaks before the answer. */
  | { readonly kind: 'reset-after' }
  /** It is done, and the answer comes so late; without a time, never. */
  | { readonly kind: 'slow'; readonly milliseconds?: number }
  /** A mail is taken over and never sent. */
  | { readonly kind: 'not-sent' }
  /** An event is made without its meeting in Teams, which is there at the read after this many; 0 is the first. */
  | { readonly kind: 'no-online-meeting'; readonly reads: number }
  /** A change to an event mints a new join link, whatever was changed. */
  | { readonly kind: 'new-link' };

/** The faults that wait to happen, in the order they were arranged. */
export class Faults {
  readonly #waiting: { readonly fault: Fault; left: number }[] = [];

  arrange(fault: Fault): void {
    this.#waiting.push({ fault, left: fault.times ?? 1 });
  }

  /** The one that befalls this request; it is used up by it. */
  take(method: string, path: string): Mishap | undefined {
    const index = this.#waiting.findIndex(({ fault: { on } }) => {
      return (on?.method === undefined || on.method === method) && (on?.path === undefined || on.path.test(path));
    });
    const found = this.#waiting[index];
    if (!found) return undefined;
    found.left -= 1;
    if (found.left <= 0) this.#waiting.splice(index, 1);
    return found.fault;
  }
}

/** What Graph writes as code and message with a status, where the fault does not say. */
export function usualRefusal(status: number): { readonly code: string; readonly message: string } {
  return USUAL.get(status) ?? { code: 'UnknownError', message: 'An error occurred.' };
}

const USUAL: ReadonlyMap<number, { readonly code: string; readonly message: string }> = new Map([
  [400, { code: 'BadRequest', message: 'The request is not valid.' }],
  [401, { code: 'InvalidAuthenticationToken', message: 'Lifetime validation failed, the token is expired.' }],
  [403, { code: 'ErrorAccessDenied', message: 'Access to OData is disabled.' }],
  [404, { code: 'ErrorItemNotFound', message: 'The specified object was not found in the store.' }],
  [429, { code: 'ApplicationThrottled', message: 'Application is over its MailboxConcurrency limit.' }],
  [500, { code: 'ErrorInternalServerError', message: 'An internal server error occurred.' }],
  [503, { code: 'ServiceUnavailable', message: 'The service is unavailable.' }],
  [504, { code: 'GatewayTimeout', message: 'The gateway timed out.' }],
]);
