import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import type { ReadingLimits } from './limits.ts';
import { broken, Unreadable } from './unreadable.ts';

/** The files within a file that is a zip, each unpacked only when it is asked for. */
export interface PackageParts {
  /** As they are written, in the file's order. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** @throws Unreadable if it holds more than is read, or other than it says */
  read(name: string): Promise<Uint8Array | undefined>;
}

const MB = 1024 * 1024;

/**
 * Opens a zip by its list of contents. Nothing is unpacked before the list has been held to the limits, and of a part
 * never more than it says itself.
 *
 * @throws Unreadable if it is locked, lists more than is read, lists a part twice, or is no whole zip
 */
export async function openPackage(bytes: Uint8Array, limits: ReadingLimits): Promise<PackageParts> {
  const zip = await opened(bytes);
  const parts = await listed(zip, limits);
  let left = limits.unpacked;
  return {
    names: [...parts.values()].map(({ fileName }) => fileName),
    has: (name) => parts.has(keyOf(name)),
    read: async (name) => {
      const entry = parts.get(keyOf(name));
      if (entry === undefined) return undefined;
      left -= entry.uncompressedSize;
      const swells = entry.uncompressedSize > MB && entry.uncompressedSize > entry.compressedSize * limits.ratio;
      if (left < 0 || swells) throw new Unreadable({ because: 'unpacks-too-large' });
      return unpack(zip, entry);
    },
  };
}

async function opened(bytes: Uint8Array): Promise<ZipFile> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return await fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true });
  } catch {
    throw broken();
  }
}

async function listed(zip: ZipFile, limits: ReadingLimits): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > limits.parts) throw new Unreadable({ because: 'unpacks-too-large' });
  const parts = new Map<string, Entry>();
  let declared = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      declared += entry.uncompressedSize;
      if (declared > limits.declared) throw new Unreadable({ because: 'unpacks-too-large' });
      if (entry.isEncrypted()) throw new Unreadable({ because: 'locked' });
      if (parts.has(keyOf(entry.fileName))) throw broken();
      parts.set(keyOf(entry.fileName), entry);
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : broken();
  }
  return parts;
}

async function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  try {
    const chunks: Buffer[] = [];
    // The stream fails by itself when it holds more, or less, than the list says.
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch {
    throw broken();
  }
}

/** Part names are the same whatever their case (ECMA-376 part 2, 6.2.2.3). */
function keyOf(name: string): string {
  return name.replace(/^\/+/, '').toLowerCase();
}
