import { Busboy, type BusboyFileStream } from '@fastify/busboy';
import type { Request } from 'restify';
import { plainFileName } from '../../domain/paper/file-name.ts';

/** What a form with a file sent, all of it held in memory. */
export interface Upload {
  readonly file?: UploadedFile;
  /** The form's other fields, by name. */
  readonly fields: Readonly<Record<string, string>>;
  /** The names of those that were longer than is taken, and were cut. */
  readonly cut: ReadonlySet<string>;
}

export interface UploadedFile {
  /** As the browser calls it, without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** More was sent, and not taken. */
  readonly isCut: boolean;
}

export interface UploadLimits {
  /** Bytes of the file that are taken. */
  readonly file: number;
  /** Bytes of each other field. */
  readonly field: number;
  /** For all of it to come. */
  readonly milliseconds: number;
}

export const UPLOAD_LIMITS: UploadLimits = { file: 20 * 1024 * 1024, field: 1024 * 1024, milliseconds: 60_000 };

const MOST_NAME = 200;

/** Whether a request carries a form with a file (RFC 7578). The server's own reader leaves such a body alone. */
export function isUpload(request: Request): boolean {
  return request.contentType() === 'multipart/form-data';
}

/**
 * Reads one file and a few fields, and writes nothing anywhere. Whatever is sent besides is thrown away as it comes.
 *
 * @returns undefined where it is no such form, does not end, or takes too long to come
 */
export async function readUpload(request: Request, limits: UploadLimits = UPLOAD_LIMITS): Promise<Upload | undefined> {
  const read = Promise.withResolvers<Upload | undefined>();
  const tooLong = setTimeout(() => read.resolve(undefined), limits.milliseconds);
  const broken = () => read.resolve(undefined);
  try {
    const parser = new Busboy({
      // It asks for the header under this name, and says so in its types.
      headers: { ...request.headers, 'content-type': request.headers['content-type'] ?? '' },
      limits: { files: 1, fields: 10, parts: 12, fileSize: limits.file, fieldSize: limits.field, headerPairs: 20 },
    });
    const fields: Record<string, string> = {};
    const cut = new Set<string>();
    let file: Promise<UploadedFile> | undefined;
    parser.on('file', (_field, stream, name) => {
      file = taken(stream, name);
      file.catch(broken);
    });
    parser.on('field', (name, value, _nameIsCut, isCut) => {
      fields[name] = value;
      if (isCut) cut.add(name);
    });
    parser.on('error', broken);
    parser.on('finish', () => {
      void Promise.resolve(file).then(
        (one) => read.resolve({ fields, cut, ...(one === undefined ? {} : { file: one }) }),
        broken,
      );
    });
    request.on('aborted', broken);
    request.on('error', broken);
    request.pipe(parser);
  } catch {
    // A header without a boundary, and the like.
    broken();
  }
  try {
    return await read.promise;
  } finally {
    clearTimeout(tooLong);
    request.unpipe();
    request.resume();
  }
}

async function taken(stream: BusboyFileStream, name: string): Promise<UploadedFile> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return { name: plainFileName(name ?? '', MOST_NAME), bytes: Buffer.concat(chunks), isCut: stream.truncated };
}
