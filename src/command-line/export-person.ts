import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { zipped } from '../adapters/zip/write-zip.ts';
import { once } from '../archive/bag.ts';
import { personData, whoIs } from '../archive/person-data.ts';
import { personPage } from '../archive/person-page.ts';
import { safeName } from '../archive/safe-name.ts';
import type { Asked } from '../arguments.ts';
import { htmlFile } from '../documents/html-file.ts';
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
  const folder = safeName(`${words.files.folder}-${body.id}-${who.member?.id ?? who.address}`);
  const file = asked.out ?? `${folder}.zip`;
  const files = [
    { path: words.files.json, content: () => once(`${JSON.stringify(data, null, 2)}\n`) },
    { path: words.files.page, content: () => once(htmlFile(personPage(data, body, language, now))) },
  ];
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
