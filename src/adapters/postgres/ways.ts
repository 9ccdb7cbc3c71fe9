import type { Ways } from '../../desk/ways.ts';
import type { Reach } from '../../domain/body/body.ts';
import type { UndeliveredGround } from '../../domain/undelivered.ts';
import type { Database } from './database.ts';
import { timestamp } from './tables.ts';

export function postgresWays({ sql }: Database): Ways {
  return {
    async closed(way, key) {
      const row = await sql
        .selectFrom('ways')
        .select('ground')
        .where('way', '=', way)
        .where('key', '=', key.toLowerCase())
        .executeTakeFirst();
      return row?.ground as UndeliveredGround | undefined; // written below, and by nobody else
    },
    async close(way, key, ground, at) {
      const found = { ground, at: timestamp(at) };
      await sql
        .insertInto('ways')
        .values({ way, key: key.toLowerCase(), ...found })
        .onConflict((conflict) => conflict.columns(['way', 'key']).doUpdateSet(found))
        .execute();
    },
    async open(way, key) {
      await sql.deleteFrom('ways').where('way', '=', way).where('key', '=', key.toLowerCase()).execute();
    },
    async chosen(entraIds) {
      if (entraIds.length === 0) return undefined;
      const rows = await sql
        .selectFrom('reaches')
        .selectAll()
        .where(
          'entra_id',
          'in',
          entraIds.map((id) => id.toLowerCase()),
        )
        .execute();
      const first = entraIds.find((id) => rows.some((row) => row.entra_id === id.toLowerCase()));
      const found = rows.find((row) => row.entra_id === first?.toLowerCase());
      return found?.reach as Reach | undefined; // written below, and by nobody else
    },
    async choose(entraId, reach) {
      await sql
        .insertInto('reaches')
        .values({ entra_id: entraId.toLowerCase(), reach })
        .onConflict((conflict) => conflict.column('entra_id').doUpdateSet({ reach }))
        .execute();
    },
  };
}
