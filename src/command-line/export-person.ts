import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { zipped } from '../adapters/zip/write-zip.ts';
import { namedData, personData, whoIs } from '../archive/person-data.ts';
import { personFile } from '../archive/person-file.ts';
import type { Asked } from '../arguments.ts';
import type { Body } from '../domain/body/body.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import { personWords } from '../language/person.ts';
import type { Records } from './records.ts';

/** Writes all that a body holds of one person into a file: as JSON, and as a page to be read. */
export async function exportPerson(
  { held, store }: Records,
  asked: Asked,
  body: Body,
  said: string,
  now: Temporal.Instant,
): Promise<{ readonly lines: readonly string[]; readonly found: readonly string[] }> {
  const language = asked.language ?? body.language;
  const words = personWords[language];
  const who = whoIs(body, said);
  const data =
    who === undefined
      ? namedData(await store.records<Meeting>('meeting', body.id), body, said)
      : await personData(held, body, who);
  if (data === undefined) return { lines: [], found: [words.noSuch(said, body.shortName)] };
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
