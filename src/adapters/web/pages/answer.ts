import { createHash } from 'node:crypto';
import type { Request, Response } from 'restify';
import type { Language } from '../../../language/language.ts';

/** What a request is answered with. */
export interface Answer {
  readonly status: 200 | 404 | 503;
  readonly mediaType: string;
  readonly body: string | Uint8Array;
  readonly language?: Language;
  /** Set when it is to be saved and not shown. */
  readonly fileName?: string;
}

/** Nothing runs and nothing is fetched but our own style sheet; no page of ours stands in another's frame. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Sends an answer, with an ETag over its bytes, so that whoever has it already gets 304 and no body (RFC 9110,
 * section 13.1.2). Raw bytes, since restify's formatters would otherwise put errors and types their own way.
 */
export function send(answer: Answer, request: Request, response: Response): void {
  const body = Buffer.from(answer.body);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const headers: Record<string, string> = {
    'Content-Security-Policy': POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': answer.status === 200 ? 'no-cache' : 'no-store',
    Vary: 'Accept-Language',
  };
  if (answer.status === 200) {
    headers.ETag = etag;
    if (matches(request.headers['if-none-match'], etag)) {
      response.sendRaw(304, '', headers);
      return;
    }
  }
  headers['Content-Type'] = answer.mediaType;
  headers['Content-Length'] = String(body.byteLength);
  if (answer.language !== undefined) headers['Content-Language'] = answer.language;
  if (answer.fileName !== undefined) headers['Content-Disposition'] = `attachment; filename="${answer.fileName}"`;
  response.sendRaw(answer.status, body, headers);
}

/** Weak comparison, as section 13.1.2 asks for. */
function matches(header: string | undefined, etag: string): boolean {
  const known = (header ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
}
