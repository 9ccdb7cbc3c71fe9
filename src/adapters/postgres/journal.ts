import type { Kysely } from 'kysely';
import type { JournalLine } from '../../desk/ports.ts';
import type { BodyId } from '../../domain/body/body.ts';
import { fromJson } from './json.ts';
import { iso, type Tables } from './tables.ts';

/** What happened to one subject of a body, the first first. */
export async function journalOf(
  database: Kysely<Tables>,
  bodyId: BodyId,
  subject: string,
): Promise<readonly JournalLine[]> {
  const rows = await database
    .selectFrom('journal')
    .select([
      'id',
      'command_id',
      'event',
      'by',
      'number',
      'hash',
      iso('at').as('at'),
      iso('recorded_at').as('recorded_at'),
    ])
    .where('body_id', '=', bodyId)
    .where('subject', '=', subject)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: Number(row.id),
    commandId: row.command_id,
    bodyId,
    subject,
    by: fromJson<JournalLine['by']>(row.by),
    at: Temporal.Instant.from(row.at),
    recordedAt: Temporal.Instant.from(row.recorded_at),
    number: row.number,
    hash: row.hash,
    event: fromJson<JournalLine['event']>(row.event),
  }));
}
