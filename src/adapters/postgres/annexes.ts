import { createHash } from 'node:crypto';
import type { Annexes } from '../../desk/annexes.ts';
import type { Database } from './database.ts';
import { timestamp } from './tables.ts';

export function postgresAnnexes(database: Database): Annexes {
  return {
    async keep(bodyId, bytes, at) {
      const checksum = createHash('sha256').update(bytes).digest('hex');
      await database.sql
        .insertInto('annexes')
        .values({ body_id: bodyId, checksum, content: Buffer.from(bytes), kept_at: timestamp(at) })
        .onConflict((conflict) => conflict.columns(['body_id', 'checksum']).doNothing())
        .execute();
      return checksum;
    },
    async bytes(bodyId, checksum) {
      const row = await database.sql
        .selectFrom('annexes')
        .select('content')
        .where('body_id', '=', bodyId)
        .where('checksum', '=', checksum)
        .executeTakeFirst();
      return row === undefined ? undefined : new Uint8Array(row.content);
    },
  };
}
