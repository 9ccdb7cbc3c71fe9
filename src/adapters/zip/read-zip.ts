import { type Entry, fromBufferPromise, type Options, openPromise, type ZipFile } from 'yauzl';
import type { OpenedArchive, OpenedFile } from '../../archive/verify.ts';

const OPTIONS: Options = { autoClose: false, strictFileNames: true };

/**
 * Opens a zip to be checked. What it holds is read from its directory, and each file is read as a stream; nothing of it is
 * ever written anywhere.
 *
 * @param from the file's path, or its bytes
 * @throws NotAnArchive, also later, where what the directory says and what there is do not hold together
 */
export async function openZip(from: string | Uint8Array): Promise<OpenedArchive & { close(): void }> {
  const zip = await told(() =>
    typeof from === 'string'
      ? openPromise(from, OPTIONS)
      : fromBufferPromise(Buffer.from(from.buffer, from.byteOffset, from.byteLength), OPTIONS),
  );
  return { files: () => filesIn(zip), close: () => zip.close() };
}

async function* filesIn(zip: ZipFile): AsyncGenerator<OpenedFile> {
  const entries = zip.eachEntry();
  for (;;) {
    const { value: entry, done } = await told(() => entries.next());
    if (done === true) return;
    if (entry.fileName.endsWith('/')) continue;
    yield {
      path: entry.fileName,
      bytes: entry.uncompressedSize,
      packed: entry.compressedSize,
      content: () => contentOf(zip, entry),
    };
  }
}

async function* contentOf(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  const stream = await told(() => zip.openReadStreamPromise(entry));
  try {
    yield* stream as AsyncIterable<Uint8Array>; // of bytes, as no encoding was set
  } catch (error) {
    throw new NotAnArchive(error);
  }
}

async function told<Result>(reading: () => Promise<Result>): Promise<Result> {
  try {
    return await reading();
  } catch (error) {
    throw new NotAnArchive(error);
  }
}

/** The file is not there, is no zip, or is one whose directory or content does not hold together. */
export class NotAnArchive extends Error {
  override readonly name = 'NotAnArchive';
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : 'not a zip', { cause });
  }
}
