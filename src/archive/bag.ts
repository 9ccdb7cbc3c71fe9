import { createHash } from 'node:crypto';

/** A file of a package. Its content is made when it is asked for, so that one at a time lies in memory. */
export interface PackedFile {
  /** From the package's own folder: `data/journal/journal.jsonl`. */
  readonly path: string;
  content(): AsyncIterable<Uint8Array>;
}

/** A file that has been written. */
export interface Written {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256, in hexadecimal. */
  readonly sha256: string;
}

/** What a package consists of. */
export interface Packing {
  /** Under `data/`. */
  readonly payload: readonly PackedFile[];
  /** Beside it, made when the payload is known. */
  readonly tags: readonly { readonly path: string; text(payload: readonly Written[]): string }[];
  /** Labels and values of `bag-info.txt`, in order; what the payload amounts to is added. */
  readonly info: readonly (readonly [label: string, value: string])[];
}

/**
 * A package as a bag (RFC 8493, version 1.0): the payload under `data/`, its checksums, and those of the files that describe
 * it. To be written in this order, each read to its end before the next is asked for.
 */
export function bag({ payload, tags, info }: Packing): readonly PackedFile[] {
  const written = new Map<string, Written>();
  const noted = (path: string, content: () => AsyncIterable<Uint8Array>): PackedFile => ({
    path,
    content: () => noting(path, content(), written),
  });
  const text = (path: string, make: () => string) => noted(path, () => once(make()));
  const data = () => payload.map(({ path }) => written.get(path)).filter((one) => one !== undefined);
  const described = [...tags.map(({ path }) => path), 'manifest-sha256.txt', 'bag-info.txt', 'bagit.txt'];
  return [
    ...payload.map(({ path, content }) => noted(path, content)),
    ...tags.map((tag) => text(tag.path, () => tag.text(data()))),
    text('manifest-sha256.txt', () => checksums(data())),
    text('bag-info.txt', () => bagInfo(info, data())),
    text('bagit.txt', () => 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'),
    text('tagmanifest-sha256.txt', () =>
      checksums(described.map((path) => written.get(path)).filter((one) => one !== undefined)),
    ),
  ];
}

export async function* once(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

async function* noting(
  path: string,
  content: AsyncIterable<Uint8Array>,
  written: Map<string, Written>,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of content) {
    hash.update(chunk);
    bytes += chunk.byteLength;
    yield chunk;
  }
  written.set(path, { path, bytes, sha256: hash.digest('hex') });
}

/** Section 2.1.3: the sum, two blanks, the path. Sorted, so that two can be compared. */
function checksums(files: readonly Written[]): string {
  return files
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .toSorted()
    .join('');
}

/** Section 2.2.2: `Payload-Oxum` is the payload's bytes and files. No value may run over a line. */
function bagInfo(info: Packing['info'], data: readonly Written[]): string {
  const oxum = `${data.reduce((sum, { bytes }) => sum + bytes, 0)}.${data.length}`;
  return [...info, ['Payload-Oxum', oxum] as const]
    .map(([label, value]) => `${label}: ${value.replace(/\s+/g, ' ').trim()}\n`)
    .join('');
}
