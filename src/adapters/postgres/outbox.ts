import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { type Db, fromKysely, PgBoss, TestClock } from 'pg-boss';
import type { Clock } from '../../clock.ts';
import type { Outbox, Posted } from '../../desk/ports.ts';
import type { Database } from './database.ts';
import { fromJson, tagged } from './json.ts';
import { takeTurns } from './session.ts';
import type { Enqueue } from './store.ts';
import type { Tables } from './tables.ts';

const WAITING = 'dispatches';
const LAID_ASIDE = 'dispatches-laid-aside';

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;
const YEAR = 365 * DAY;

/**
 * Twenty attempts: the pause doubles from 2-4 minutes (the queue spreads it by chance), at most a day between. Twice as
 * many as the desk makes, which tells somebody when it gives up: those nobody answered for, by a killed process or one
 * that was held up past its lease, count too, and what the queue gives up nobody is told of.
 */
const PATIENCE = {
  retryLimit: 19,
  retryBackoff: true,
  retryDelay: 2 * MINUTE,
  retryDelayMax: DAY,
  /** The lease: what a killed process had taken may be taken again after this. */
  expireInSeconds: 5 * MINUTE,
  /** Dispatches are not forgotten while the bot stands still. */
  retentionSeconds: YEAR,
  deleteAfterSeconds: 30 * DAY,
};

/** How often `take` looks for lapsed leases and old jobs, in seconds. */
const UPKEEP = MINUTE;

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** A dispatch as the queue holds it. */
interface Held {
  readonly id: string;
  /** Its place in the row of everything ever posted. */
  readonly order: number;
  readonly dispatch: unknown;
}

export interface OutboxOptions {
  readonly clock: Clock;
  /**
   * Whether pauses and leases are counted on `clock` rather than the database's own: in the
   * sandbox and in tests, where the clock is moved. Not to be changed on a database in use.
   */
  readonly followsClock?: boolean;
  /** Told of trouble in the queue's upkeep, which is tried again by itself. */
  readonly onError?: (error: unknown) => void;
}

export interface PostgresOutbox extends Outbox, Enqueue {
  close(): Promise<void>;
}

/**
 * The outbox, on pg-boss. A dispatch is put in by the transaction that records the
 * fact, and handed out in the order in which it was put in.
 */
export async function postgresOutbox(
  database: Database,
  { clock, followsClock = false, onError = () => {} }: OutboxOptions,
): Promise<PostgresOutbox> {
  const moved = followsClock ? new TestClock(clock().epochMilliseconds) : undefined;
  const boss = new PgBoss({
    db: database.forBoss,
    backend: database.kind === 'embedded' ? 'pglite' : 'postgres',
    // Upkeep rides on `take`, so that nothing of the queue's runs after the last one.
    supervise: false,
    schedule: false,
    ...(database.kind === 'embedded' ? { reindex: false, monitorVacuum: false } : {}),
    ...(moved === undefined ? {} : { clock: moved }),
  });
  boss.on('error', onError);
  await start(boss, database);

  let turn = Promise.resolve();
  const tellTime = () => {
    if (moved === undefined) return turn;
    turn = turn.catch(() => {}).then(() => moved.setTime(clock().epochMilliseconds));
    return turn;
  };

  let keptUp: Temporal.Instant | undefined;
  const keepUp = async () => {
    const now = clock();
    if (keptUp !== undefined && Math.abs(now.since(keptUp).total('seconds')) < UPKEEP) return;
    keptUp = now;
    await boss.supervise().catch(onError);
  };

  const settle = async (ticket: string, work: (held: Held, job: Attempt, db: Db) => Promise<void>) => {
    await tellTime();
    const job = attempt(ticket);
    await database.sql.transaction().execute(async (trx) => {
      const held = await stillHeld(trx, job);
      if (held !== undefined) await work(held, job, fromKysely(trx));
    });
  };

  return {
    async enqueue(transaction, { id, dispatch }) {
      const order = await nextPlace(transaction);
      const held: Held = { id, order, dispatch: tagged(dispatch) };
      // Highest priority first: the earliest posted has the highest. created_on cannot tell, as one transaction has one time.
      await boss.send(WAITING, held, { id: jobId(id), priority: -order, db: fromKysely(transaction) });
    },
    async take(most) {
      await tellTime();
      await keepUp();
      const jobs = await boss.fetch<Held>(WAITING, { batchSize: most });
      return jobs
        .toSorted((a, b) => a.data.order - b.data.order)
        .map(({ id, retryCount, data }) => ({
          id: data.id,
          dispatch: fromJson<Posted['dispatch']>(data.dispatch),
          ticket: `${id}:${retryCount}`,
          attempt: retryCount + 1,
        }));
    },
    async done(ticket) {
      await tellTime();
      await boss.complete(WAITING, attempt(ticket));
    },
    failed: (ticket, reason, after) =>
      settle(ticket, async (_, job, db) => {
        await boss.fail(WAITING, job, { reason }, { db });
        if (after !== undefined) await boss.update(WAITING, undefined, { id: job.id, startAfter: pause(after), db });
      }),
    laidAside: (ticket, reason) =>
      settle(ticket, async (held, job, db) => {
        await boss.complete(WAITING, job, { reason }, { db });
        await boss.send(LAID_ASIDE, { ...held, reason }, { id: job.id, db });
      }),
    async counts() {
      const { rows } = await sql<{ waiting: number; laid_aside: number }>`
        select (count(*) filter (where name = ${WAITING} and state in ('created', 'retry', 'active')))::int as waiting,
               (count(*) filter (where name = ${LAID_ASIDE} and state = 'created'))::int as laid_aside
        from pgboss.job where name in (${WAITING}, ${LAID_ASIDE})`.execute(database.sql);
      return { waiting: rows[0]?.waiting ?? 0, laidAside: rows[0]?.laid_aside ?? 0 };
    },
    close: () => boss.stop({ graceful: false, close: false }),
  };
}

/** pg-boss makes its tables at its first start, and two processes at once would stumble over each other. */
async function start(boss: PgBoss, database: Database): Promise<void> {
  const begin = () => boss.start().then(() => prepare(boss));
  // The embedded database has one process and one connection, which `alone` would keep from the queue.
  if (database.kind === 'embedded') return begin();
  await database.alone(async (session) => {
    await takeTurns(session, 'queue');
    await begin();
  });
}

/** Makes the queues, or brings them to today's settings. */
async function prepare(boss: PgBoss): Promise<void> {
  await boss.createQueue(LAID_ASIDE);
  await boss.updateQueue(LAID_ASIDE, { retentionSeconds: 10 * YEAR, deleteAfterSeconds: YEAR });
  await boss.createQueue(WAITING, { ...PATIENCE, deadLetter: LAID_ASIDE });
  await boss.updateQueue(WAITING, { ...PATIENCE, deadLetter: LAID_ASIDE });
  // pg-boss reads a queue's settings at its first use, on a connection of its own. Inside a
  // transaction on the embedded database, which has only one, it would wait for ever: so use both now.
  for (const queue of [WAITING, LAID_ASIDE]) await boss.touch(queue, NOBODY);
}

async function nextPlace(transaction: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ place: number }>`select nextval('dispatch_order')::int as place`.execute(transaction);
  const [row] = rows;
  if (row === undefined) throw new Error('a sequence gave no number');
  return row.place;
}

interface Attempt {
  readonly id: string;
  readonly retryCount: number;
}

/** A ticket is good for one attempt: who lost the lease meanwhile settles nothing. */
function attempt(ticket: string): Attempt {
  const [id = NOBODY, retryCount] = ticket.split(':');
  return { id, retryCount: Number(retryCount) };
}

/** What the ticket's holder holds, locked until the transaction ends; nothing if the lease has passed to another. */
async function stillHeld(transaction: Kysely<Tables>, { id, retryCount }: Attempt): Promise<Held | undefined> {
  const { rows } = await sql<{ data: Held }>`
    select data from pgboss.job
    where name = ${WAITING} and id = ${id}::uuid and state = 'active' and retry_count = ${retryCount}
    for update`.execute(transaction);
  return rows[0]?.data;
}

/** Whole seconds, never sooner than asked and never more than a day. */
function pause(after: Temporal.Duration): number {
  return Math.min(Math.max(Math.ceil(after.total('seconds')), 0), DAY);
}

/** RFC 9562, section 5.8: a UUID made of the dispatch's own id, so that the queue cannot hold it twice. */
function jobId(dispatchId: string): string {
  const bytes = createHash('sha256').update(dispatchId).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
