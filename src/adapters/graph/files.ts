import { type Client, GraphError, ResponseType } from '@microsoft/microsoft-graph-client';
import type { DriveItem } from '@microsoft/microsoft-graph-types';
import type { Files, FileToPut, PutFile } from '../../desk/channels.ts';
import { DeliveryFailed } from '../../desk/ports.ts';
import type { Home } from '../../domain/body/body.ts';
import { path } from './address.ts';
import { delivering } from './errors.ts';

/** The files of a channel in Teams, which lie in SharePoint. */
export function graphFiles(client: Client): Files {
  return {
    put: (home, file) =>
      delivering('repeatable', async () => {
        const folder = await filesFolder(client, home);
        const name = fileName(file.name);
        const replaced = file.instead && (await replace(client, folder, file.instead, { ...file, name }));
        return replaced ?? (await create(client, folder, { ...file, name }));
      }),
    asPdf: (home, { id }) =>
      delivering('repeatable', async () => {
        const { driveId } = await filesFolder(client, home);
        try {
          // Answered with a redirect to the bytes, which the line follows; the token does not go along to another host.
          const request = client.api(path`/drives/${driveId}/items/${id}/content?format=pdf`);
          return new Uint8Array(await request.responseType(ResponseType.ARRAYBUFFER).get());
        } catch (error) {
          // Not converted here: the service does not do it, or not for this file.
          if (error instanceof GraphError && (error.statusCode === 406 || error.statusCode === 415)) return undefined;
          throw error;
        }
      }),
  };
}

/**
 * Another version of a file that is known by its id, under its name of now. SharePoint keeps the versions before.
 *
 * @returns undefined if somebody has taken it away
 */
async function replace(
  client: Client,
  { driveId }: Folder,
  { id, name: before }: NonNullable<FileToPut['instead']>,
  file: FileToPut,
): Promise<PutFile | undefined> {
  const address = path`/drives/${driveId}/items/${id}`;
  try {
    // First, so that the answer to the bytes tells the address that holds from now on.
    const isNamed = before === file.name || (await rename(client, address, file.name));
    return filed(await content(client, `${address}/content`, file), isNamed ? file.name : before);
  } catch (error) {
    if (error instanceof GraphError && error.statusCode === 404) return undefined;
    throw error;
  }
}

/** @returns whether it has the name now; not where another file has it already, and then it keeps the one it had */
async function rename(client: Client, address: string, name: string): Promise<boolean> {
  try {
    await client.api(address).patch({ name });
    return true;
  } catch (error) {
    if (error instanceof GraphError && error.statusCode === 409) return false;
    throw error;
  }
}

async function create(client: Client, { driveId, id }: Folder, file: FileToPut): Promise<PutFile> {
  const address = path`/drives/${driveId}/items/${id}:/${file.name}:/content`;
  return filed(await content(client, `${address}?@microsoft.graph.conflictBehavior=replace`, file), file.name);
}

function content(client: Client, address: string, { bytes, mediaType }: FileToPut): Promise<DriveItem> {
  return (
    client
      .api(address)
      // Without it the client would call the bytes JSON.
      .header('Content-Type', mediaType)
      // The client only knows a Buffer for bytes, and of any other view would send the whole memory behind it.
      .put(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  );
}

function filed(item: DriveItem, name: string): PutFile {
  return {
    url: item.webUrl ?? unanswered('the address of the file'),
    item: { id: item.id ?? unanswered('the id of the file'), name },
  };
}

/**
 * A name SharePoint takes, of at most 200 characters: without `" * : < > ? / \ |` and control characters, which become hyphens, and without
 * blanks or full stops at either end. `#`, `%` and Danish letters stay.
 */
export function fileName(name: string): string {
  const cleaned = name
    .normalize('NFC')
    .replace(/["*:<>?/\\|\p{Cc}]+/gu, '-')
    .replace(/^[\s.~]+|[\s.]+$/gu, '');
  return cleaned === '' ? '-' : shortened(cleaned);
}

const LONGEST = 200;

/** Cut before its ending, and not within a character. */
function shortened(name: string): string {
  const [ending = ''] = /\.\w{1,5}$/.exec(name) ?? [];
  const letters = [...name.slice(0, name.length - ending.length)];
  return letters.length + ending.length <= LONGEST
    ? name
    : `${letters
        .slice(0, LONGEST - ending.length)
        .join('')
        .trimEnd()}${ending}`;
}

interface Folder {
  readonly driveId: string;
  readonly id: string;
}

async function filesFolder(client: Client, home: Home): Promise<Folder> {
  const folder: DriveItem = await client.api(path`/teams/${home.teamId}/channels/${home.channelId}/filesFolder`).get();
  return {
    driveId: folder.parentReference?.driveId ?? unanswered('the drive of the channel'),
    id: folder.id ?? unanswered('the folder of the channel'),
  };
}

function unanswered(what: string): never {
  throw new DeliveryFailed('again', `Graph did not tell ${what}`);
}
