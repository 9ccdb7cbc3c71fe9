import { KEPT_FOR, type PaperShelf } from '../../desk/papers.ts';
import type { Paper } from '../../domain/paper/paper.ts';
import type { Database } from './database.ts';
import { fromJson, toJson } from './json.ts';
import { exactly, iso, timestamp } from './tables.ts';

/** Keeps what was read in the database, so that any process can turn its pages. */
export function postgresPapers(database: Database): PaperShelf {
  return {
    async keep({ id, bodyId, member, source, paper, readAt }) {
      await database.sql
        .deleteFrom('papers')
        .where('read_at', '<=', timestamp(readAt.subtract(KEPT_FOR)))
        .execute();
      await database.sql
        .insertInto('papers')
        .values({
          id,
          body_id: bodyId,
          member_id: member,
          name: source.name,
          sha256: source.sha256,
          paper: toJson(paper),
          read_at: timestamp(readAt),
        })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute();
    },
    async look(id, { bodyId, member, now }) {
      const row = await database.sql
        .selectFrom('papers')
        .select(['name', 'sha256', 'paper', iso('read_at').as('read_at')])
        .where('id', '=', id)
        .where('body_id', '=', bodyId)
        .where('member_id', '=', member)
        .where('read_at', '>', exactly(now.subtract(KEPT_FOR)))
        .executeTakeFirst();
      if (row === undefined) return undefined;
      const { name, sha256, read_at: readAt } = row;
      const paper = fromJson<Paper>(row.paper);
      return { id, bodyId, member, source: { name, sha256 }, paper, readAt: Temporal.Instant.from(readAt) };
    },
    async latest({ bodyId, member, now }, most) {
      const newest = database.sql
        .selectFrom('papers')
        .distinctOn('sha256')
        .select(['id', 'name', 'read_at'])
        .where('body_id', '=', bodyId)
        .where('member_id', '=', member)
        .where('read_at', '>', exactly(now.subtract(KEPT_FOR)))
        .orderBy('sha256')
        .orderBy('read_at', 'desc');
      return database.sql
        .selectFrom(newest.as('newest'))
        .select(['id', 'name'])
        .orderBy('read_at', 'desc')
        .limit(most)
        .execute();
    },
  };
}
