import { type Kysely, sql } from 'kysely';
import type { Journal, JournalCheck } from '../../desk/ports.ts';
import type { BodyId } from '../../domain/body/body.ts';
import type { JournalFault, JournalHead } from '../../domain/journal.ts';
import type { Database } from './database.ts';
import { digestOf, hashOf, type JournalLink, START } from './journal-link.ts';
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
      const rows = await rowsOf(snapshot, bodyId);
      const isKept = await snapshot
        .selectFrom('records')
        .select('subject')
        .where('body_id', '=', bodyId)
        .executeTakeFirst();
      const faults = faultsIn(rows, head);
      const isHeadless = head === undefined && (rows.length > 0 || isKept !== undefined);
      return { bodyId, rows: rows.length, head, faults: isHeadless ? [...faults, { because: 'no-head' }] : faults };
    });
}

/** A row with what its hash should be. */
export interface ReadRow {
  readonly link: JournalLink;
  readonly hash: string;
  /** Whether the row's hash is that of its own words. */
  readonly fits: boolean;
}

async function rowsOf(database: Kysely<Tables>, bodyId: BodyId): Promise<readonly ReadRow[]> {
  const rows = await database
    .selectFrom('journal')
    .select(['number', 'previous', 'hash', 'digest', 'subject', 'command_id', 'type', 'by', 'event'])
    .select([iso('at').as('at'), iso('recorded_at').as('recordedAt')])
    .where('body_id', '=', bodyId)
    .orderBy('number')
    .orderBy('id')
    .execute();
  return rows.map(({ number, previous, hash, digest, subject, command_id, type, by, event, at, recordedAt }) => {
    const own = { number, previous, body: bodyId, subject, command: command_id, type, by, at, recordedAt };
    const link: JournalLink = { ...own, event: digestOf(event) };
    return { link, hash, fits: digest === link.event && hashOf(link) === hash };
  });
}

/** @param rows by number */
export function faultsIn(rows: readonly ReadRow[], head: JournalHead | undefined): readonly JournalFault[] {
  const faults: JournalFault[] = [];
  const broken = rows.filter(({ fits }) => !fits);
  let last: ReadRow | undefined;
  for (const row of rows) {
    const { number, previous } = row.link;
    const expected = (last?.link.number ?? 0) + 1;
    if (number < expected) {
      faults.push({ because: 'added', from: number, to: number });
      continue;
    }
    if (number > expected) faults.push({ because: 'missing', from: expected, to: number - 1 });
    if (!row.fits) faults.push(whereItBelongs(row, broken));
    else if (number === 1 && previous !== START) faults.push({ because: 'replaced', number });
    // It was put on after another row than the one that stands there, whose words and hash go together all the same.
    else if (number === expected && last?.fits === true && previous !== last.hash)
      faults.push({ because: 'replaced', number: last.link.number });
    last = row;
  }
  return [...faults, ...atTheEnd(last, head)];
}

function atTheEnd(last: ReadRow | undefined, head: JournalHead | undefined): readonly JournalFault[] {
  if (head === undefined) return [];
  const number = last?.link.number ?? 0;
  if (number < head.number) return [{ because: 'missing', from: number + 1, to: head.number }];
  if (number > head.number) return [{ because: 'added', from: head.number + 1, to: number }];
  return last?.fits === true && last.hash !== head.hash ? [{ because: 'replaced', number }] : [];
}

/** More rows than this out of place are told as changed: each is held against every other. */
const MOST_MOVED = 200;

/** A row whose words are those of another place, or else words nobody wrote. */
function whereItBelongs({ link, hash }: ReadRow, broken: readonly ReadRow[]): JournalFault {
  const { number } = link;
  if (broken.length > MOST_MOVED) return { because: 'changed', number };
  const home = broken.find(
    (other) =>
      other.link.number !== number &&
      // Either its words were exchanged with the other's, or its number was, and its hash went along.
      [
        { previous: other.link.previous, hash: other.hash },
        { previous: link.previous, hash },
      ].some((at) => hashOf({ ...link, number: other.link.number, previous: at.previous }) === at.hash),
  );
  return home === undefined ? { because: 'changed', number } : { because: 'moved', number, belongs: home.link.number };
}
