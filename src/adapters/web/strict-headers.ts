import type { Next, Request, RequestHandler, Response } from 'restify';

/**
 * What every answer of this server bears, whichever door gives it and also where it is refused: nothing runs, nothing is
 * fetched, no page stands in another's frame, no address is told to another site, and nothing is kept. A door that shows
 * pages puts its own policy and its own keeping in the place of these.
 *
 * @param isHttps whether the server is reached by https, asked anew each time
 */
export function strictHeaders(isHttps: () => boolean): RequestHandler {
  return (_request: Request, response: Response, next: Next): void => {
    for (const [name, value] of Object.entries(ALWAYS)) response.setHeader(name, value);
    // RFC 6797, section 7.2: not over plain HTTP.
    if (isHttps()) response.setHeader('Strict-Transport-Security', 'max-age=31536000');
    next();
  };
}

const ALWAYS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};
