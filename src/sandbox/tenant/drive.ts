import { type Answer, type Asked, empty, GraphRefusal, json } from './answer.ts';

/** A file as it lies in a channel. */
export interface StoredFile {
  /** Stays, whatever the file is called. */
  readonly id: string;
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

type Stored = StoredFile & { readonly folder: Folder };

/** Makes PDF of a file's bytes, as SharePoint does. */
export type ToPdf = (file: StoredFile) => Uint8Array;

/** The files of the channels. Every channel has a folder; it is there from the first time it is asked for. */
export class Drive {
  readonly #origin: () => string;
  readonly #toPdf: ToPdf | undefined;
  readonly #folders: Folder[] = [];
  readonly #files = new Map<string, Stored>();
  #made = 0;

  /**
   * @param origin where the files can be fetched from, known only when the server listens
   * @param toPdf absent, nothing is converted
   */
  constructor(origin: () => string, toPdf?: ToPdf) {
    this.#origin = origin;
    this.#toPdf = toPdf;
  }

  get files(): readonly StoredFile[] {
    return [...this.#files.values()].map(({ folder: _, ...file }) => file);
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

  /** @param item what stands between `/items/` and `/content`: `01FOLDER1:/Dagsorden.docx:`, or a file's id */
  put(driveId: string, item: string, asked: Asked): Answer {
    const known = this.#files.get(item);
    if (known?.folder.driveId === driveId) return this.#keep(known, asked);
    const [, folderId, name] = /^([^:]+):\/(.+):$/.exec(item) ?? [];
    const folder = this.#folders.find((one) => one.driveId === driveId && one.id === folderId);
    if (!folder || name === undefined) throw notFound();
    checkName(name);
    const before = this.#named(folder, name);
    if (before) return this.#keep(before, asked);
    this.#made += 1;
    return this.#keep(
      {
        id: `01FILE${this.#made}`,
        folder,
        teamId: folder.teamId,
        channelId: folder.channelId,
        name,
        bytes: asked.bytes,
        mediaType: asked.contentType,
        version: 0,
        webUrl: `${this.#origin()}/files/${folder.id}/${encodeURIComponent(name)}`,
      },
      asked,
    );
  }

  /** Renames a file. */
  change(driveId: string, id: string, asked: Asked): Answer {
    const file = this.#file(driveId, id);
    const { name } = Object(asked.json);
    if (typeof name !== 'string') throw new GraphRefusal(400, 'invalidRequest', 'The request is malformed.');
    checkName(name);
    const other = this.#named(file.folder, name);
    if (other && other.id !== id) {
      throw new GraphRefusal(409, 'nameAlreadyExists', 'An item with the same name already exists.');
    }
    const webUrl = `${this.#origin()}/files/${file.folder.id}/${encodeURIComponent(name)}`;
    this.#files.set(id, { ...file, name, webUrl });
    return json(200, told({ ...file, name, webUrl }));
  }

  /** Leads to the bytes, as they are or in another format. */
  content(driveId: string, id: string, asked: Asked): Answer {
    const file = this.#file(driveId, id);
    const format = asked.query.get('format');
    if (format === null) return redirect(file.webUrl);
    if (format !== 'pdf' || this.#toPdf === undefined) {
      throw new GraphRefusal(406, 'notSupported', 'The file cannot be converted to this format.');
    }
    return redirect(`${this.#origin()}/converted/${id}`);
  }

  delete(driveId: string, id: string): Answer {
    this.#file(driveId, id);
    this.#files.delete(id);
    return empty(204);
  }

  /** A stored file as a browser gets it. */
  fetch(folderId: string, name: string): Answer {
    const folder = this.#folders.find((one) => one.id === folderId);
    const file = folder && this.#named(folder, name);
    if (!file) throw notFound();
    const headers = { 'content-type': file.mediaType, 'x-content-type-options': 'nosniff' };
    return { status: 200, headers, body: file.bytes };
  }

  /** What a conversion's redirect leads to. */
  converted(id: string): Answer {
    const file = this.#files.get(id);
    if (!file || this.#toPdf === undefined) throw notFound();
    return { status: 200, headers: { 'content-type': 'application/pdf' }, body: this.#toPdf(file) };
  }

  #keep(file: Stored, { bytes, contentType }: Asked): Answer {
    const stored = { ...file, bytes, mediaType: contentType, version: file.version + 1 };
    this.#files.set(file.id, stored);
    return json(file.version > 0 ? 200 : 201, told(stored));
  }

  #file(driveId: string, id: string): Stored {
    const file = this.#files.get(id);
    if (file?.folder.driveId !== driveId) throw notFound();
    return file;
  }

  /** SharePoint keeps the case of a name and does not tell two apart by it. */
  #named(folder: Folder, name: string): Stored | undefined {
    const wanted = name.toLowerCase();
    return [...this.#files.values()].find((one) => one.folder.id === folder.id && one.name.toLowerCase() === wanted);
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

function told(file: Stored): object {
  return {
    id: file.id,
    name: file.name,
    size: file.bytes.byteLength,
    webUrl: file.webUrl,
    file: { mimeType: file.mediaType },
    parentReference: { driveId: file.folder.driveId, id: file.folder.id },
  };
}

function checkName(name: string): void {
  if (/["*:<>?/\\|]/.test(name) || name !== name.trim()) {
    throw new GraphRefusal(400, 'invalidRequest', 'The provided name cannot contain reserved characters.');
  }
}

const notFound = () => new GraphRefusal(404, 'itemNotFound', 'The resource could not be found.');

const redirect = (location: string): Answer => ({ status: 302, headers: { location }, body: '' });
