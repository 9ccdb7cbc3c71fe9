import { type Answer, type Asked, GraphRefusal, json } from './answer.ts';

/** A file as it lies in a channel. */
export interface StoredFile {
  readonly teamId: string;
  readonly channelId: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** Counts from 1; each upload under the same name is one more. */
  readonly version: number;
  readonly webUrl: string;
}

interface Folder {
  readonly driveId: string;
  readonly id: string;
  readonly teamId: string;
  readonly channelId: string;
}

/** The files of the channels. Every channel has a folder; it is there from the first time it is asked for. */
export class Drive {
  readonly #origin: () => string;
  readonly #folders: Folder[] = [];
  readonly #files = new Map<string, StoredFile>();

  /** @param origin where the files can be fetched from, known only when the server listens */
  constructor(origin: () => string) {
    this.#origin = origin;
  }

  get files(): readonly StoredFile[] {
    return [...this.#files.values()];
  }

  filesFolder(teamId: string, channelId: string): Answer {
    const folder = this.#folder(teamId, channelId);
    return json(200, {
      id: folder.id,
      name: channelId,
      webUrl: `${this.#origin()}/files/${folder.id}`,
      folder: {},
      parentReference: { driveId: folder.driveId, driveType: 'documentLibrary' },
    });
  }

  /** @param item what stands between `/items/` and `/content`: `01FOLDER1:/Dagsorden.docx:` */
  put(driveId: string, item: string, asked: Asked): Answer {
    const [, folderId, name] = /^([^:]+):\/(.+):$/.exec(item) ?? [];
    const folder = this.#folders.find((one) => one.driveId === driveId && one.id === folderId);
    if (!folder || name === undefined) throw new GraphRefusal(404, 'itemNotFound', 'The resource could not be found.');
    if (/["*:<>?/\\|]/.test(name) || name !== name.trim()) {
      throw new GraphRefusal(400, 'invalidRequest', 'The provided name cannot contain reserved characters.');
    }
    // SharePoint keeps the case of a name and does not tell two apart by it.
    const key = `${folder.id}/${name.toLowerCase()}`;
    const before = this.#files.get(key);
    const file: StoredFile = {
      teamId: folder.teamId,
      channelId: folder.channelId,
      name: before?.name ?? name,
      bytes: asked.bytes,
      mediaType: asked.contentType,
      version: (before?.version ?? 0) + 1,
      webUrl: before?.webUrl ?? `${this.#origin()}/files/${folder.id}/${encodeURIComponent(name)}`,
    };
    this.#files.set(key, file);
    return json(before ? 200 : 201, {
      id: `01${Buffer.from(key).toString('hex')}`,
      name: file.name,
      size: file.bytes.byteLength,
      webUrl: file.webUrl,
      file: { mimeType: file.mediaType },
      parentReference: { driveId: folder.driveId, id: folder.id },
    });
  }

  /** A stored file as a browser gets it. */
  fetch(folderId: string, name: string): Answer {
    const file = this.#files.get(`${folderId}/${name.toLowerCase()}`);
    if (!file) throw new GraphRefusal(404, 'itemNotFound', 'The resource could not be found.');
    const headers = { 'content-type': file.mediaType, 'x-content-type-options': 'nosniff' };
    return { status: 200, headers, body: file.bytes };
  }

  #folder(teamId: string, channelId: string): Folder {
    const known = this.#folders.find((one) => one.teamId === teamId && one.channelId === channelId);
    if (known) return known;
    const number = this.#folders.length + 1;
    const folder = { driveId: `b!DRIVE${number}`, id: `01FOLDER${number}`, teamId, channelId };
    this.#folders.push(folder);
    return folder;
  }
}
