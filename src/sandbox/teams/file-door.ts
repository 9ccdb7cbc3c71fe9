import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * What is to go wrong with the next file that is fetched:
 * - `gone`: 404, as when it was deleted meanwhile
 * - `sign-in-page`: 200 with a page to sign in at, as when the link's permission has run out
 * - `slow`: the beginning comes, and then nothing more
 * - `endless`: bytes without a length and without an end
 * - `elsewhere`: sent on to a place that is not Teams'
 */
export type FileFault = 'gone' | 'sign-in-page' | 'slow' | 'endless' | 'elsewhere';

const PATH = '/files/';
const SIGN_IN = '<!DOCTYPE html><html><head><title>Sign in to your account</title></head><body></body></html>';

/** Where Teams keeps the files that people send in their chats: SharePoint's part, as far as a bot sees of it. */
export class FileDoor {
  readonly #files = new Map<string, Uint8Array>();
  readonly #faults: FileFault[] = [];

  /** Keeps a file. @returns the path it is fetched at, once it is known where */
  put(bytes: Uint8Array): string {
    const id = randomUUID();
    this.#files.set(id, bytes);
    return `${PATH}${id}`;
  }

  script(fault: FileFault): void {
    this.#faults.push(fault);
  }

  /** @returns whether it was a file that was asked for */
  answer(request: IncomingMessage, response: ServerResponse, path: string): boolean {
    if (!path.startsWith(PATH)) return false;
    const bytes = this.#files.get(path.slice(PATH.length));
    const fault = this.#faults.shift();
    if (fault !== undefined) goWrong(fault, response);
    else if (bytes === undefined || request.method !== 'GET') reply(response, 404);
    else reply(response, 200, { 'content-length': String(bytes.byteLength) }, bytes);
    return true;
  }
}

function goWrong(fault: FileFault, response: ServerResponse): void {
  if (fault === 'gone') reply(response, 404);
  else if (fault === 'sign-in-page') reply(response, 200, { 'content-type': 'text/html' }, Buffer.from(SIGN_IN));
  else if (fault === 'elsewhere') reply(response, 302, { location: 'http://localhost:1/file' });
  else {
    response.writeHead(200, FILE);
    if (fault === 'slow') response.write('PK');
    else pour(response);
  }
}

const FILE = { 'content-type': 'application/octet-stream' };

function reply(response: ServerResponse, status: number, headers: object = {}, bytes?: Uint8Array): void {
  response.writeHead(status, { ...FILE, ...headers });
  response.end(bytes);
}

/** Bytes as fast as they are taken, until the line is cut. */
function pour(response: ServerResponse): void {
  const chunk = Buffer.alloc(256 * 1024, 'x');
  const more = () => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', more);
  more();
}
