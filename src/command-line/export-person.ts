import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { zipped } from '../adapters/zip/write-zip.ts';
import { personData, whoIs } from '../archive/person-data.ts';
import { personFile } from '../archive/person-file.ts';
import type { Asked } from '../arguments.ts';
import type { Body } from '../domain/body/body.ts';
import { personWords } from '../language/person.ts';
import type { Records } from './records.ts';

/** Writes all that a body holds of one person into a file: as JSON, and as a page to be read. */
export async function exportPerson(
  { held }: Records,
  asked: Asked,
  body: Body,
  said: string,
  now: Temporal.Instant,
): Promise<{ readonly lines: readonly string[]; readonly found: readonly string[] }> {
  const language = asked.language ?? body.language;
  const words = personWords[language];
  const who = whoIs(body, said);
  if (who === undefined) return { lines: [], found: [words.noSuch(said, body.shortName)] };
  const data = await personData(held, body, who);
  const { folder, files } = personFile(data, body, language, now);
  const file = asked.out ?? `${folder}.zip`;
  try {
    await pipeline(zipped(files, folder, now), createWriteStream(file, { flags: 'wx', mode: 0o600 }));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      return { lines: [], found: [words.exists(file)] };
    await rm(file, { force: true });
    throw error;
  }
  return {
    lines: [words.written(file, data.records.length, data.journal.length, data.beside.receipts.length)],
    found: [],
  };
}
