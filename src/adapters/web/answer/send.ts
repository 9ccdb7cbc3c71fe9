import type { Response } from 'restify';
import type { Page } from './page.ts';

/** Nothing runs, nothing is fetched but our own style sheets, and forms go nowhere else. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** The address is the key: it is told to no other site, kept in no cache and found by no search engine. */
export function send({ status, html, language }: Page, response: Response): void {
  const body = Buffer.from(html);
  response.sendRaw(status, body, {
    'Content-Security-Policy': POLICY,
    'X-Robots-Tag': 'noindex, nofollow',
    'Cache-Control': 'no-store',
    Vary: 'Accept-Language',
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': String(body.byteLength),
    'Content-Language': language,
  });
}
