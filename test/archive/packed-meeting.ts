import { docxOf } from '../../src/adapters/docx/write-docx.ts';
import { postgresAnnexes } from '../../src/adapters/postgres/annexes.ts';
import { postgresJournal } from '../../src/adapters/postgres/check-journal.ts';
import type { Database } from '../../src/adapters/postgres/database.ts';
import { postgresReceipts } from '../../src/adapters/postgres/receipts.ts';
import { openZip } from '../../src/adapters/zip/read-zip.ts';
import { packed } from '../../src/adapters/zip/write-zip.ts';
import { type ArchivePackage, archivePackage } from '../../src/archive/archive-package.ts';
import type { PackedFile } from '../../src/archive/bag.ts';
import { type CheckedArchive, verifyArchive } from '../../src/archive/verify.ts';
import { archiveSources } from '../../src/counter/archive-sources.ts';
import type { KeepingRoom } from '../desk/keeping-room.ts';

export const MEETING = '2027-04-08';

/** The package of the room's meeting, as the command line and the bot make it. */
export async function packageOf(
  room: KeepingRoom,
  database: Database,
  options: Parameters<typeof archivePackage>[2] = {},
): Promise<ArchivePackage> {
  const parts = {
    store: room.store,
    receipts: postgresReceipts(database),
    journal: postgresJournal(database),
    annexes: postgresAnnexes(database),
  };
  const sources = await archiveSources(parts, room.body, MEETING);
  if (sources === undefined) throw new Error('no meeting');
  return archivePackage(sources, docxOf, options);
}

/** Its files, by path, as they come out of the zip. */
export async function filesOf(bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  const zip = await openZip(bytes);
  const found = new Map<string, Uint8Array>();
  for await (const file of zip.files()) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of file.content()) chunks.push(chunk);
    found.set(file.path.replace(/^[^/]+\//, ''), Buffer.concat(chunks));
  }
  zip.close();
  return found;
}

/** A zip of these files, as anybody could make one. */
export function zipOf(
  files: Iterable<readonly [string, Uint8Array | string]>,
  folder = 'package',
): Promise<Uint8Array> {
  const list: readonly PackedFile[] = [...files].map(([path, content]) => ({
    path,
    async *content() {
      yield typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
  }));
  return packed({ files: list, folder, at: Temporal.Instant.from('2027-06-01T09:00:00Z') });
}

export async function check(bytes: Uint8Array): Promise<CheckedArchive> {
  const zip = await openZip(bytes);
  try {
    return await verifyArchive(zip);
  } finally {
    zip.close();
  }
}

export const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
