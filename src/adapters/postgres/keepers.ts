import type { Clock } from '../../clock.ts';
import { postgresAnnexes } from './annexes.ts';
import { postgresJournal } from './check-journal.ts';
import { postgresContacts } from './contacts.ts';
import type { Database } from './database.ts';
import { postgresHeld } from './held.ts';
import { postgresLinks } from './links.ts';
import type { postgresOutbox } from './outbox.ts';
import { postgresPapers } from './papers.ts';
import { postgresReceipts } from './receipts.ts';
import { postgresStore } from './store.ts';
import { postgresWays } from './ways.ts';

/** All that is kept in one database, each by its port. */
export function keepersIn(database: Database, outbox: Awaited<ReturnType<typeof postgresOutbox>>, clock: Clock) {
  return {
    store: postgresStore(database, outbox, clock),
    contacts: postgresContacts(database),
    receipts: postgresReceipts(database),
    links: postgresLinks(database),
    journal: postgresJournal(database),
    ways: postgresWays(database),
    annexes: postgresAnnexes(database),
    shelf: postgresPapers(database),
    held: postgresHeld(database),
  };
}
