import { createHash } from 'node:crypto';
import { checkLines, type ReadLine } from '../desk/journal-faults.ts';
import type { JournalFault } from '../domain/journal.ts';
import { extractLineSchema, readExtract } from './journal-extract.ts';
import { type Manifest, manifestSchema } from './manifest.ts';
import { isSafePath } from './safe-name.ts';

/** A file in a package that is checked. */
export interface OpenedFile {
  /** As the archive names it, its folder and all; anything may stand there. */
  readonly path: string;
  readonly bytes: number;
  /** How many bytes it takes in the archive. */
  readonly packed: number;
  content(): AsyncIterable<Uint8Array>;
}

export interface OpenedArchive {
  files(): AsyncIterable<OpenedFile>;
}

/** What in a package is not as it was packed. */
export type ArchiveFinding =
  | { readonly because: 'not-an-archive' }
  | {
      readonly because: 'unsafe-name' | 'too-big' | 'duplicate' | 'missing' | 'changed' | 'extra' | 'manifest-differs';
      readonly path: string;
    }
  | { readonly because: 'swapped'; readonly path: string; readonly with: string }
  | { readonly because: 'manifest-invalid' }
  | { readonly because: 'journal-unreadable'; readonly line: number }
  | { readonly because: 'journal'; readonly fault: JournalFault };

export interface CheckedArchive {
  readonly findings: readonly ArchiveFinding[];
  readonly files: number;
  /** SHA-256 over `tagmanifest-sha256.txt`: one sum for all of the package. Undefined where that is not there. */
  readonly sum: string | undefined;
}

/** No file of a package comes near it, packed or not; ours are not compressed at all. */
const LARGEST = 2_000_000_000;
/** More times its packed size than anything honest unpacks to. */
const MOST_SWOLLEN = 200;
/** Lists and descriptions; read whole. */
const LARGEST_TEXT = 20_000_000;

const TAGS = ['manifest-sha256.txt', 'tagmanifest-sha256.txt', 'bagit.txt', 'bag-info.txt'] as const;
const JOURNAL = 'data/journal/journal.jsonl';

interface Read {
  /** By path inside the package's folder. */
  readonly sums: Map<string, string>;
  readonly texts: Map<string, string>;
  readonly lines: ReadLine[];
  readonly findings: ArchiveFinding[];
}

/**
 * Checks a package against what it says of itself: every file's sum, the sums of the lists, the manifest and the chain of
 * the journal's extract. Reads each file once and as a stream; writes nothing.
 */
export async function verifyArchive(archive: OpenedArchive): Promise<CheckedArchive> {
  const read: Read = { sums: new Map(), texts: new Map(), lines: [], findings: [] };
  for await (const file of archive.files()) await readFile(file, read);
  const { sums, texts, findings } = read;
  if (TAGS.some((tag) => !texts.has(tag)) || !texts.get('bagit.txt')?.startsWith('BagIt-Version:'))
    findings.push({ because: 'not-an-archive' });
  const payload = listed(texts.get('manifest-sha256.txt'));
  const tags = listed(texts.get('tagmanifest-sha256.txt'));
  const isPayload = (path: string) => path.startsWith('data/');
  const own = (path: string) => path !== 'tagmanifest-sha256.txt';
  findings.push(
    ...compared(payload, only(sums, isPayload)),
    ...compared(
      tags,
      only(sums, (path) => !isPayload(path) && own(path)),
    ),
    ...inManifest(texts.get('manifest.json'), payload),
    ...checkLines(read.lines, headOf(texts.get('manifest.json'))).faults.map(
      (fault) => ({ because: 'journal', fault }) as const,
    ),
  );
  const list = texts.get('tagmanifest-sha256.txt');
  const sum = list === undefined ? undefined : createHash('sha256').update(list).digest('hex');
  return { findings, files: sums.size, sum };
}

async function readFile(file: OpenedFile, read: Read): Promise<void> {
  const { sums, texts, findings } = read;
  if (!isSafePath(file.path)) {
    findings.push({ because: 'unsafe-name', path: file.path });
    return;
  }
  // All of it lies in one folder.
  const path = file.path.replace(/^[^/]+\//, '');
  if (sums.has(path)) findings.push({ because: 'duplicate', path });
  if (file.bytes > LARGEST || file.bytes > Math.max(file.packed, 1000) * MOST_SWOLLEN) {
    findings.push({ because: 'too-big', path });
    sums.set(path, '');
    return;
  }
  const hash = createHash('sha256');
  const isText = path === 'manifest.json' || TAGS.some((tag) => tag === path);
  const kept: Uint8Array[] = [];
  const journal = path === JOURNAL ? lineReader(read) : undefined;
  for await (const chunk of file.content()) {
    hash.update(chunk);
    if (isText && file.bytes <= LARGEST_TEXT) kept.push(chunk);
    journal?.more(chunk);
  }
  journal?.end();
  sums.set(path, hash.digest('hex'));
  if (isText) texts.set(path, new TextDecoder().decode(Buffer.concat(kept)));
}

/** Lines are parsed as they come, so that the extract of a long journal need not lie in memory as text. */
function lineReader({ lines, findings }: Read) {
  const decoder = new TextDecoder();
  let rest = '';
  let count = 0;
  const take = (line: string) => {
    count += 1;
    const parsed = extractLineSchema.safeParse(parsedJson(line));
    if (parsed.success) lines.push(readExtract(parsed.data));
    else findings.push({ because: 'journal-unreadable', line: count });
  };
  const split = () => {
    const parts = rest.split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) if (part !== '') take(part);
  };
  return {
    more(chunk: Uint8Array) {
      rest += decoder.decode(chunk, { stream: true });
      split();
    },
    end() {
      if (rest !== '') take(rest);
    },
  };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `<sum>  <path>`, one a line. */
function listed(text: string | undefined): ReadonlyMap<string, string> {
  const lines = (text ?? '').split('\n').flatMap((line) => {
    const [, sum, path] = /^([0-9a-f]{64})\s+(.+)$/.exec(line) ?? [];
    return sum === undefined || path === undefined ? [] : [[path, sum] as const];
  });
  return new Map(lines);
}

const only = (sums: ReadonlyMap<string, string>, is: (path: string) => boolean) =>
  new Map([...sums].filter(([path]) => is(path)));

function compared(
  expected: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
): readonly ArchiveFinding[] {
  const wrong = [...expected].filter(([path, sum]) => found.has(path) && found.get(path) !== sum);
  const told = new Set<string>();
  const changed = wrong.flatMap(([path, sum]): readonly ArchiveFinding[] => {
    if (told.has(path)) return [];
    const other = wrong.find(([one, its]) => one !== path && found.get(one) === sum && found.get(path) === its)?.[0];
    if (other === undefined) return [{ because: 'changed', path }];
    told.add(other);
    return [{ because: 'swapped', path, with: other }];
  });
  return [
    ...[...expected.keys()].filter((path) => !found.has(path)).map((path) => ({ because: 'missing', path }) as const),
    ...changed,
    ...[...found.keys()].filter((path) => !expected.has(path)).map((path) => ({ because: 'extra', path }) as const),
  ];
}

function inManifest(text: string | undefined, payload: ReadonlyMap<string, string>): readonly ArchiveFinding[] {
  const manifest = manifestIn(text);
  // That it is missing, the lists say.
  if (manifest === undefined) return text === undefined ? [] : [{ because: 'manifest-invalid' }];
  const told = [...manifest.documents.flatMap(({ files }) => files), ...manifest.data];
  return told.flatMap(({ path, sha256 }) =>
    payload.get(path) === sha256 ? [] : [{ because: 'manifest-differs', path } as const],
  );
}

function manifestIn(text: string | undefined): Manifest | undefined {
  return manifestSchema.safeParse(parsedJson(text ?? '')).data;
}

/** Where the extract ends, as the manifest has it. */
function headOf(text: string | undefined) {
  const journal = manifestIn(text)?.journal;
  return journal === undefined ? undefined : { number: journal.upTo, hash: journal.hash };
}
