import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { docxOf } from '../adapters/docx/write-docx.ts';
import { zipped } from '../adapters/zip/write-zip.ts';
import { archivePackage } from '../archive/archive-package.ts';
import type { PackedFile } from '../archive/bag.ts';
import type { Asked } from '../arguments.ts';
import { archiveSources } from '../counter/archive-sources.ts';
import type { Body } from '../domain/body/body.ts';
import { archiveWords } from '../language/archive.ts';
import type { Records } from './records.ts';

/**
 * Writes one meeting's package into a file, a piece at a time. A file that is there is never written over.
 *
 * @param out where; left out, the package's own name in the folder it is run in
 */
export async function archive(
  records: Records,
  asked: Asked,
  body: Body,
  meetingId: string,
  out: string | undefined,
): Promise<{ readonly lines: readonly string[]; readonly found: readonly string[] }> {
  const said = archiveWords[asked.language ?? body.language].line;
  const sources = await archiveSources(records, body, meetingId);
  if (sources === undefined) return { lines: [], found: [said.noMeeting(body.shortName, meetingId)] };
  const { folder, at, documents, files } = archivePackage(sources, docxOf);
  const file = out ?? `${folder}.zip`;
  const { list, seen } = withSum(files);
  try {
    await pipeline(zipped(list, folder, at), createWriteStream(file, { flags: 'wx' }));
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return { lines: [], found: [said.exists(file)] };
    // Half a package must not be taken for one.
    await rm(file, { force: true });
    throw error;
  }
  const sum = seen();
  if (asked.json)
    return { lines: [JSON.stringify({ file, documents: documents.length, files: files.length, sum })], found: [] };
  return { lines: [said.written(file, documents.length, files.length), `  ${said.sum(sum)}`], found: [] };
}

/** The sum over the last list, which stands for all of the package. */
export function withSum(files: readonly PackedFile[]): { readonly list: readonly PackedFile[]; seen(): string } {
  const hash = createHash('sha256');
  let sum = '';
  const list = files.map((file, index) =>
    index < files.length - 1
      ? file
      : {
          ...file,
          async *content() {
            for await (const chunk of file.content()) {
              hash.update(chunk);
              yield chunk;
            }
            sum = hash.digest('hex');
          },
        },
  );
  return { list, seen: () => sum };
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
