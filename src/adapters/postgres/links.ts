import { sql } from 'kysely';
import type { Links } from '../../desk/links.ts';
import type { Database } from './database.ts';
import { timestamp } from './tables.ts';

export function postgresLinks(database: Database): Links {
  return {
    async generation(bodyId, member) {
      const row = await database.sql
        .selectFrom('links')
        .select('generation')
        .where('body_id', '=', bodyId)
        .where('member_id', '=', member)
        .executeTakeFirst();
      return row?.generation ?? 1;
    },
    async renew(bodyId, member, now, pause) {
      const done = await database.sql
        .insertInto('links')
        .values({ body_id: bodyId, member_id: member, generation: 2, renewed_at: timestamp(now) })
        .onConflict((conflict) =>
          conflict
            .columns(['body_id', 'member_id'])
            .doUpdateSet({ generation: sql`links.generation + 1`, renewed_at: timestamp(now) })
            .where('links.renewed_at', '<=', timestamp(now.subtract(pause))),
        )
        .returning('generation')
        .executeTakeFirst();
      return done !== undefined;
    },
  };
}
