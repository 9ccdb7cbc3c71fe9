import type { Response } from 'restify';

export interface GivenFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** Set when anybody may have it; otherwise no cache keeps it. */
  readonly isForAll: boolean;
}

/** Saved, never shown: nothing in a file of somebody else's runs under our address. */
export function giveOut({ name, mediaType, bytes, isForAll }: GivenFile, response: Response): void {
  const body = Buffer.from(bytes);
  response.sendRaw(200, body, {
    'Content-Type': mediaType,
    'Content-Length': String(body.byteLength),
    'Content-Disposition': disposition(name),
    'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    'Cross-Origin-Resource-Policy': 'same-origin',
    // What is narrowed or taken off is gone with the next request.
    'Cache-Control': isForAll ? 'no-cache' : 'private, no-store',
    'X-Robots-Tag': 'noindex',
  });
}

/** @source RFC 6266, section 4.3, and RFC 8187, section 3.2.1: a name of any letters, and one in ASCII for who cannot read it */
function disposition(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\]/g, '_');
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /[\u0027()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
