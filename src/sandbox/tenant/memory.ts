import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A request that changed something, as it came. */
export interface Kept {
  readonly at: Temporal.Instant;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

/** What a tenant remembers from one start to the next: what was asked of it, and at which address. */
export interface Memory {
  /** In the order in which it happened; an address holds for what follows it. */
  readonly past: readonly (Kept | { readonly origin: string })[];
  openedAt(origin: string): void;
  keep(kept: Kept): void;
}

/** A tenant that forgets. */
export const noMemory: Memory = { past: [], openedAt: () => {}, keep: () => {} };

/** Remembers in a file of JSON lines. A line that was cut short by a killed process is left out. */
export function memoryIn(file: string): Memory {
  mkdirSync(dirname(file), { recursive: true });
  const text = contentOf(file);
  if (text !== '' && !text.endsWith('\n')) appendFileSync(file, '\n');
  const add = (line: object) => appendFileSync(file, `${JSON.stringify(line)}\n`);
  return {
    past: text.split('\n').flatMap(read),
    openedAt: (origin) => add({ origin }),
    keep: ({ at, method, path, headers, bytes }) => {
      const { prefer = '', authorization = '', 'content-type': contentType = '' } = headers;
      const needed = { prefer, authorization, 'content-type': contentType };
      add({ at: String(at), method, path, headers: needed, bytes: Buffer.from(bytes).toString('base64') });
    },
  };
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function read(line: string): (Kept | { readonly origin: string })[] {
  try {
    const { origin, at, method, path, headers, bytes } = JSON.parse(line);
    if (typeof origin === 'string') return [{ origin }];
    return [{ at: Temporal.Instant.from(at), method, path, headers, bytes: Buffer.from(bytes, 'base64') }];
  } catch {
    return [];
  }
}
