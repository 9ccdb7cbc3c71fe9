import { createHash } from 'node:crypto';
import type { Request, Response } from 'restify';
import type { Language } from '../../../language/language.ts';

/** What a request is answered with. */
export interface Answer {
  readonly status: 200 | 301 | 400 | 404 | 405 | 410 | 503;
  readonly mediaType: string;
  readonly body: string | Uint8Array;
  readonly language?: Language;
  /** Where it is, of 301: a path of ours. */
  readonly location?: string;
  /** Set when it is to be saved and not shown. */
  readonly fileName?: string;
  /** Seconds for which it need not be asked for again; without it, it is asked for each time. */
  readonly keepFor?: number;
  /** Set when search engines are to leave it out. */
  readonly isUnlisted?: true;
  /** Set when another site's scripts may read it: data that is meant for them. */
  readonly isForAll?: true;
}

/** Nothing runs, and only our own style sheet and icon are fetched; forms are searches of ours; no page stands in another's frame. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
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
    'Cache-Control': cacheControl(answer),
    Vary: 'Accept-Language',
  };
  if (answer.isUnlisted === true) headers['X-Robots-Tag'] = 'noindex';
  if (answer.isForAll === true) headers['Access-Control-Allow-Origin'] = '*';
  if (answer.status === 405) headers.Allow = 'GET, HEAD';
  if (answer.status === 503) headers['Retry-After'] = '60';
  if (answer.location !== undefined) headers.Location = answer.location;
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

/** Asked for each time, so that what is withdrawn is gone; of what was not there nothing is kept. */
function cacheControl({ status, keepFor }: Answer): string {
  if (status !== 200) return 'no-store';
  return keepFor === undefined ? 'no-cache' : `public, max-age=${keepFor}`;
}

/** Weak comparison, as section 13.1.2 asks for. */
function matches(header: string | undefined, etag: string): boolean {
  const known = (header ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
}
