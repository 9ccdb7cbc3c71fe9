import { type Kysely, sql } from 'kysely';
import type { BodyId, MemberId } from '../../domain/body/body.ts';
import type { LastKnown } from '../../domain/keeping/last-known.ts';
import type { Tables } from './tables.ts';

export async function rosterOf(tables: Kysely<Tables>, bodyId: BodyId): Promise<readonly LastKnown[]> {
  const rows = await tables
    .selectFrom('roster')
    .select(['member_id', 'key', 'is_account', sql<string>`last_seen::text`.as('last_seen')])
    .where('body_id', '=', bodyId)
    .orderBy('member_id')
    .orderBy('key')
    .execute();
  return rows.map(({ member_id, key, is_account, last_seen }) => ({
    id: member_id as MemberId, // written from one
    key,
    isAccount: is_account,
    lastSeen: Temporal.PlainDate.from(last_seen),
  }));
}

/** A day never goes back: processes may look in any order. */
export async function noteRoster(tables: Kysely<Tables>, bodyId: BodyId, known: readonly LastKnown[]): Promise<void> {
  if (known.length === 0) return;
  await tables
    .insertInto('roster')
    .values(
      known.map(({ id, key, isAccount, lastSeen }) => ({
        body_id: bodyId,
        member_id: id,
        key,
        is_account: isAccount,
        last_seen: lastSeen.toString(),
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['body_id', 'member_id', 'key'])
        .doUpdateSet({ last_seen: sql`greatest(roster.last_seen, excluded.last_seen)` }),
    )
    .execute();
}
