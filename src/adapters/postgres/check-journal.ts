import { type Kysely, sql } from 'kysely';
import { checkLines, type ReadLine } from '../../desk/journal-faults.ts';
import { digestOf } from '../../desk/journal-link.ts';
import type { Journal, JournalCheck, StoredLine } from '../../desk/ports.ts';
import type { BodyId } from '../../domain/body/body.ts';
import type { JournalHead } from '../../domain/journal.ts';
import { type ErasedLine, LINES_ERASED } from '../../domain/keeping/events.ts';
import type { Database } from './database.ts';
import { iso, type Tables } from './tables.ts';

/** The journal, read to be checked; `postgresStore` writes it. */
export function postgresJournal(database: Database): Journal {
  return {
    async bodies() {
      const { rows } = await sql<{ body_id: BodyId }>`
        select body_id from journal_heads union select body_id from journal union select body_id from records
        order by 1`.execute(database.sql);
      return rows.map(({ body_id }) => body_id);
    },
    head: (bodyId) => headOf(database.sql, bodyId),
    check: (bodyId) => check(database.sql, bodyId),
    lines: (bodyId, upTo) => linesUpTo(database.sql, bodyId, upTo),
  };
}

function headOf(database: Kysely<Tables>, bodyId: BodyId): Promise<JournalHead | undefined> {
  return database
    .selectFrom('journal_heads')
    .select(['number', 'hash'])
    .where('body_id', '=', bodyId)
    .executeTakeFirst();
}

async function check(database: Kysely<Tables>, bodyId: BodyId): Promise<JournalCheck> {
  // One moment for all of it: rows may be put on meanwhile.
  return database
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (snapshot) => {
      const head = await headOf(snapshot, bodyId);
      const rows = (await pageAfter(snapshot, bodyId)).map(readLine);
      const isKept = await snapshot
        .selectFrom('records')
        .select('subject')
        .where('body_id', '=', bodyId)
        .executeTakeFirst();
      const { faults, erased } = checkLines(rows, head);
      const isHeadless = head === undefined && (rows.length > 0 || isKept !== undefined);
      return {
        bodyId,
        rows: rows.length,
        head,
        faults: isHeadless ? [...faults, { because: 'no-head' }] : faults,
        erased: erased.length,
      };
    });
}

/** @returns the line with its event taken to its digest, which is all that a check needs of it */
export function readLine({ event, digest, hash, ...link }: StoredLine): ReadLine {
  const erases = link.type === LINES_ERASED ? erasedIn(event) : undefined;
  return { link: { ...link, event: digestOf(event) }, digest, hash, ...(erases === undefined ? {} : { erases }) };
}

/** Of a line anybody may have tampered with. */
function erasedIn(event: unknown): readonly ErasedLine[] {
  const lines = typeof event === 'object' && event !== null && 'lines' in event ? event.lines : [];
  if (!Array.isArray(lines)) return [];
  return lines.filter(
    (one: unknown): one is ErasedLine =>
      typeof one === 'object' &&
      one !== null &&
      'number' in one &&
      typeof one.number === 'number' &&
      'remains' in one &&
      typeof one.remains === 'string',
  );
}

/** Lines that are read in one statement. */
const PAGE = 500;

async function* linesUpTo(database: Kysely<Tables>, bodyId: BodyId, upTo: number): AsyncGenerator<StoredLine> {
  for (let after = 0; after < upTo; ) {
    const page = await pageAfter(database, bodyId, { after, upTo });
    yield* page;
    if (page.length < PAGE) return;
    after = page.at(-1)?.number ?? upTo;
  }
}

/** @param only a page of PAGE lines at most; without it all there are */
async function pageAfter(
  database: Kysely<Tables>,
  bodyId: BodyId,
  only?: { readonly after: number; readonly upTo: number },
): Promise<readonly StoredLine[]> {
  let query = database
    .selectFrom('journal')
    .select(['number', 'previous', 'hash', 'digest', 'subject', 'command_id', 'type', 'by', 'event'])
    .select([iso('at').as('at'), iso('recorded_at').as('recordedAt')])
    .where('body_id', '=', bodyId)
    .orderBy('number')
    .orderBy('id');
  if (only !== undefined) query = query.where('number', '>', only.after).where('number', '<=', only.upTo).limit(PAGE);
  const rows = await query.execute();
  return rows.map(({ command_id, ...row }) => ({ ...row, body: bodyId, command: command_id }));
}
