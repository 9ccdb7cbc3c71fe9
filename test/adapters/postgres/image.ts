import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { overPglite } from '../../../src/adapters/postgres/database.ts';
import { migrate } from '../../../src/adapters/postgres/migrate.ts';
import { postgresOutbox } from '../../../src/adapters/postgres/outbox.ts';

const ROOT = new URL('../../../', import.meta.url);
const CACHE = new URL('node_modules/.cache/referent/', ROOT);

/** The data folder of a PGlite with our tables and the queue's. Making one takes seconds, so it is kept between runs. */
export async function image(): Promise<Blob> {
  const file = new URL(`pglite-${await fingerprint()}.tar`, CACHE);
  try {
    return new Blob([await readFile(file)]);
  } catch {
    // Not made yet, for these versions and scripts.
  }
  const pglite = await PGlite.create();
  const database = overPglite(pglite);
  await migrate(database);
  await (await postgresOutbox(database, { clock: () => Temporal.Instant.from('2027-01-01T00:00Z') })).close();
  const made = await pglite.dumpDataDir('none');
  await database.close();
  await mkdir(CACHE, { recursive: true });
  // Under a name of its own first: another test file may be reading.
  const draft = new URL(`${randomUUID()}.tar`, CACHE);
  await writeFile(draft, Buffer.from(await made.arrayBuffer()));
  await rename(draft, file);
  return made;
}

/** Changes with all that goes into the image. */
async function fingerprint(): Promise<string> {
  const folder = new URL('src/adapters/postgres/migrations/', ROOT);
  const scripts = (await readdir(folder)).sort().map((name) => new URL(name, folder));
  const made = ['package-lock.json', 'src/adapters/postgres/outbox.ts', 'src/adapters/postgres/journal-chain.ts'];
  const files = [...made.map((file) => new URL(file, ROOT)), ...scripts];
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}
