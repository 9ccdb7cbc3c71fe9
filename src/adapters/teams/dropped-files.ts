import type { Handed } from '../../counter/handed.ts';
import { plainFileName } from '../../domain/paper/file-name.ts';

/** A file that somebody sent the bot in their own chat, where Teams keeps it. */
export interface DroppedFile {
  readonly name: string;
  readonly url: string;
}

/** What Teams may be asked for, and how long and how much of it. */
export interface FileDoor {
  /** Whether a file may be fetched from there; it is asked again of every place it is sent on to. */
  readonly isFileHost: (url: URL) => boolean;
  /** Bytes; more is not read. */
  readonly most: number;
  /** For the whole of it. */
  readonly milliseconds: number;
}

/** @source learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4: files sent to a bot */
const DOWNLOAD_INFO = 'application/vnd.microsoft.teams.file.download.info';
/** A download link leads on to another of SharePoint's addresses at times; never further than this. */
const MOST_STEPS = 3;
const MOST_NAME = 200;

/** The files of a message; what else hangs on it is no file. */
export function filesIn({ attachments }: { readonly attachments?: unknown }): readonly DroppedFile[] {
  return (Array.isArray(attachments) ? attachments : []).flatMap((one) => {
    const { contentType, name, content } = fieldsOf(one);
    const { downloadUrl } = fieldsOf(content);
    if (contentType !== DOWNLOAD_INFO || typeof downloadUrl !== 'string') return [];
    return [{ name: typeof name === 'string' ? plainFileName(name, MOST_NAME) : '', url: downloadUrl }];
  });
}

/**
 * SharePoint and OneDrive, where Teams keeps files, in the public cloud and the national ones. The link carries its own
 * permission, so nothing of ours is sent along.
 */
export function isSharePoint({ protocol, hostname, port, username }: URL): boolean {
  const isTheirs = /^[a-z0-9-]+\.sharepoint\.(com|us|cn|de)$/.test(hostname);
  return protocol === 'https:' && port === '' && username === '' && isTheirs;
}

/** In a tenant: as much as is read of any file, for half a minute. */
export const TEAMS_FILES: FileDoor = { isFileHost: isSharePoint, most: 20 * 1024 * 1024, milliseconds: 30_000 };

/** Fetches a file. Whatever goes wrong, it answers, and never with more than it may. */
export async function fetchFile({ name, url }: DroppedFile, door: FileDoor): Promise<Handed> {
  const signal = AbortSignal.timeout(door.milliseconds);
  try {
    const response = await followed(url, door, signal);
    // In place of a file that may not be had, a page to sign in at is sent with status 200.
    const isPage = /^text\/html\b/i.test(response?.headers.get('content-type') ?? '');
    if (response?.body == null || !response.ok || (isPage && !/\.html?$/i.test(name))) {
      await response?.body?.cancel();
      return { name, failed: isPage || isGone(response?.status) ? 'expired' : 'not-fetched' };
    }
    const told = Number(response.headers.get('content-length') ?? 0);
    if (told > door.most) {
      await response.body.cancel();
      return { name, failed: { bytes: told, most: door.most } };
    }
    return await read(name, response.body, door.most);
  } catch {
    return { name, failed: 'not-fetched' };
  }
}

/** The link carries its permission, which ends after a while; the file may have been taken away, too. */
function isGone(status = 0): boolean {
  return [401, 403, 404, 410].includes(status);
}

/** The answer at the end of the way; undefined where the way leads elsewhere, or on and on. */
async function followed(start: string, door: FileDoor, signal: AbortSignal): Promise<Response | undefined> {
  let address = start;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const url = URL.parse(address);
    if (url === null || !door.isFileHost(url)) return undefined;
    const response = await fetch(url, { redirect: 'manual', signal, headers: { 'accept-encoding': 'identity' } });
    const next = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    if (next === null) return response;
    await response.body?.cancel();
    address = new URL(next, url).href;
  }
  return undefined;
}

async function read(name: string, body: ReadableStream<Uint8Array>, most: number): Promise<Handed> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    // Leaving the loop ends the download.
    if (bytes > most) return { name, failed: { bytes, most } };
    chunks.push(chunk);
  }
  return { name, bytes: Buffer.concat(chunks) };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
