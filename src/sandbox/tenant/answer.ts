/** What the tenant answers to one request. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** A request as the rooms of the tenant see it. */
export interface Asked {
  readonly method: string;
  /** The parts of the path after the version, each decoded: `['users', 'klu@guldborgsund.example', 'events']`. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  /** The `Prefer` header, whole. */
  readonly prefer: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  /** The body, if it was JSON. */
  readonly json: unknown;
}

/** A no as Graph says it. */
export class GraphRefusal extends Error {
  override readonly name = 'GraphRefusal';
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export function json(status: number, value: unknown): Answer {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(value) };
}

/** An answer without a body has no content type either: with one, the client would try to read JSON from nothing. */
export function empty(status: number): Answer {
  return { status, headers: {}, body: '' };
}

export function page(status: number, html: string): Answer {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body: html };
}

export function refusal(status: number, code: string, message: string, headers: Answer['headers'] = {}): Answer {
  const innerError = { date: '2027-01-01T00:00:00', 'request-id': REQUEST_ID, 'client-request-id': REQUEST_ID };
  const answer = json(status, { error: { code, message, innerError } });
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

/**
 * One page of a list, with the address of the next as Graph writes it: absolute, and on Microsoft's own host.
 *
 * @param path the list's own path after the version, encoded
 */
export function paged(items: readonly unknown[], query: URLSearchParams, path: string): Answer {
  const top = Number(query.get('$top') ?? 10);
  const skip = Number(query.get('$skip') ?? 0);
  const next = new URLSearchParams(query);
  next.set('$skip', String(skip + top));
  return json(200, {
    value: items.slice(skip, skip + top),
    ...(skip + top < items.length && { '@odata.nextLink': `https://graph.microsoft.com/v1.0${path}?${next}` }),
  });
}

/** What `$select` leaves of an object. */
export function selected(object: Readonly<Record<string, unknown>>, query: URLSearchParams): Record<string, unknown> {
  const names = query.get('$select')?.split(',');
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names || name === 'id' || names.includes(name)));
}

const REQUEST_ID = '00000000-0000-4000-8000-000000000000';
