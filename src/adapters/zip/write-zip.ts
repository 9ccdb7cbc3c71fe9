import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { ArchivePackage } from '../../archive/archive-package.ts';
import type { PackedFile } from '../../archive/bag.ts';

/** A zip holds no year before it. */
const EARLIEST = 1980;

/**
 * Writes files into a zip as a stream, one after the other. Nothing is compressed: a package is to be read in many years,
 * and the same content then gives the same bytes whatever version of a compressor there is.
 *
 * @param folder the one folder all of it lies in (RFC 8493, section 4.2)
 * @param at the time all of it bears, in UTC
 */
export function zipped(files: readonly PackedFile[], folder: string, at: Temporal.Instant): AsyncIterable<Uint8Array> {
  const zip = new ZipFile();
  const { year, month, day, hour, minute, second } = at.toZonedDateTimeISO('UTC');
  // The format knows local time only; so that it is the same everywhere, the clock is read as if it showed UTC.
  const mtime = new Date(Math.max(year, EARLIEST), month - 1, day, hour, minute, second);
  const options = { mtime, mode: 0o100644, compress: false, forceDosTimestamp: true };
  for (const { path, content } of files) {
    zip.addReadStreamLazy(`${folder}/${path}`, options, (give) => {
      const stream = Readable.from(content());
      stream.on('error', (error) => zip.outputStream.emit('error', error));
      give(null, stream);
    });
  }
  zip.end();
  return Readable.from(zip.outputStream) as AsyncIterable<Uint8Array>; // yazl gives Buffers, and types them as any stream
}

/** A package as one file, where its bytes are wanted whole. */
export async function packed({
  files,
  folder,
  at,
}: Pick<ArchivePackage, 'files' | 'folder' | 'at'>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of zipped(files, folder, at)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
