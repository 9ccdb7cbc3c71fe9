import type { Client } from '@microsoft/microsoft-graph-client';
import type { DriveItem } from '@microsoft/microsoft-graph-types';
import type { Files } from '../../desk/channels.ts';
import { DeliveryFailed } from '../../desk/ports.ts';
import type { Home } from '../../domain/body/body.ts';
import { path } from './address.ts';
import { delivering } from './errors.ts';

/** The files of a channel in Teams, which lie in SharePoint. */
export function graphFiles(client: Client): Files {
  return {
    put: (home, name, bytes, mediaType) =>
      delivering('repeatable', async () => {
        const folder = await filesFolder(client, home);
        const item: DriveItem = await client
          .api(path`/drives/${folder.driveId}/items/${folder.id}:/${fileName(name)}:/content`)
          // Without it the client would call the bytes JSON.
          .header('Content-Type', mediaType)
          // The client only knows a Buffer for bytes, and of any other view would send the whole memory behind it.
          .put(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
        return item.webUrl ?? unanswered('the address of the file');
      }),
  };
}

/**
 * A name SharePoint takes: without `" * : < > ? / \ |` and control characters, which become hyphens, and without
 * blanks or full stops at either end. `#`, `%` and Danish letters stay.
 */
export function fileName(name: string): string {
  const cleaned = name
    .normalize('NFC')
    .replace(/["*:<>?/\\|\p{Cc}]+/gu, '-')
    .replace(/^[\s.~]+|[\s.]+$/gu, '');
  return cleaned === '' ? '-' : cleaned;
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
