import { existsSync } from 'node:fs';
import { postgresAnnexes } from '../adapters/postgres/annexes.ts';
import { postgresJournal } from '../adapters/postgres/check-journal.ts';
import { type Database, openDatabase } from '../adapters/postgres/database.ts';
import { FolderInUse } from '../adapters/postgres/folder-lock.ts';
import { postgresHeld } from '../adapters/postgres/held.ts';
import { DatabaseIsNewer, DatabaseIsOlder, MigrationChanged } from '../adapters/postgres/migrate.ts';
import { postgresReceipts } from '../adapters/postgres/receipts.ts';
import { type Enqueue, postgresStore } from '../adapters/postgres/store.ts';
import { systemClock } from '../clock.ts';
import type { Annexes } from '../desk/annexes.ts';
import type { Held } from '../desk/held.ts';
import type { Journal, Receipts, Store } from '../desk/ports.ts';
import type { Unread } from '../language/command-line.ts';
import { NoRecords } from './no-records.ts';

/** What the bot has kept, to be read and not changed. */
export interface Records {
  readonly store: Store;
  readonly receipts: Receipts;
  readonly journal: Journal;
  readonly held: Held;
  readonly annexes: Annexes;
}

/**
 * Opens the bot's database for as long as `work` takes. Nothing is made, and no table is brought up to date.
 *
 * @throws NoRecords
 */
export async function withRecords<Result>(
  at: { readonly url: string } | { readonly folder: string },
  work: (records: Records) => Promise<Result>,
): Promise<Result> {
  if ('folder' in at && !existsSync(at.folder)) throw new NoRecords({ because: 'no-database', folder: at.folder });
  let database: Database;
  try {
    database = await openDatabase({ ...at, asItIs: true });
  } catch (error) {
    throw new NoRecords(groundOf(error), error);
  }
  try {
    return await work({
      store: postgresStore(database, NOWHERE, systemClock),
      receipts: postgresReceipts(database),
      journal: postgresJournal(database),
      held: postgresHeld(database),
      annexes: postgresAnnexes(database),
    });
  } finally {
    await database.close();
  }
}

/** Nothing is posted from the command line. */
const NOWHERE: Enqueue = {
  enqueue: async () => {
    throw new TypeError('the command line only reads');
  },
};

function groundOf(error: unknown): Unread {
  if (error instanceof FolderInUse) return { because: 'in-use', folder: error.folder, pid: error.pid };
  if (error instanceof DatabaseIsOlder) return { because: 'older' };
  if (error instanceof DatabaseIsNewer || error instanceof MigrationChanged) return { because: 'newer' };
  const said = error instanceof Error && 'code' in error ? error.code : undefined;
  return { because: 'unreachable', reason: String(said ?? (error instanceof Error ? error.name : error)) };
}
