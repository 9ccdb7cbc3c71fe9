import { sql } from 'kysely';
import type { Contact, Contacts } from '../../desk/ports.ts';
import type { BodyId } from '../../domain/body/body.ts';
import type { Database } from './database.ts';

const samePerson = (entraId: string) => sql<boolean>`lower(entra_id) = lower(${entraId})`;

/** Entra ids are compared without regard to case. */
export function postgresContacts(database: Database): Contacts {
  return {
    async of(entraId) {
      const row = await database.sql.selectFrom('contacts').selectAll().where(samePerson(entraId)).executeTakeFirst();
      if (!row?.conversation_id || !row.service_url || !row.language) return undefined;
      return {
        entraId: row.entra_id,
        conversationId: row.conversation_id,
        serviceUrl: row.service_url,
        // Written from a Contact and by nobody else.
        language: row.language as Contact['language'],
        ...(row.body_id === null ? {} : { bodyId: row.body_id as BodyId }),
      };
    },
    async chosen(entraId) {
      const row = await database.sql
        .selectFrom('contacts')
        .select(['language', 'body_id'])
        .where(samePerson(entraId))
        .executeTakeFirst();
      return {
        ...(row?.language ? { language: row.language as Contact['language'] } : {}), // written from a Contact and by nobody else
        ...(row?.body_id ? { bodyId: row.body_id as BodyId } : {}), // nor is this one
      };
    },
    async note({ entraId, conversationId, serviceUrl, language }) {
      const known = { conversation_id: conversationId, service_url: serviceUrl, language };
      await database.sql
        .insertInto('contacts')
        .values({ entra_id: entraId, ...known })
        .onConflict((conflict) => conflict.expression(sql`lower(entra_id)`).doUpdateSet(known))
        .execute();
    },
    async choose(entraId, bodyId) {
      await database.sql
        .insertInto('contacts')
        .values({ entra_id: entraId, body_id: bodyId })
        .onConflict((conflict) => conflict.expression(sql`lower(entra_id)`).doUpdateSet({ body_id: bodyId }))
        .execute();
    },
    async forget(entraId) {
      await database.sql
        .updateTable('contacts')
        .set({ conversation_id: null, service_url: null })
        .where(samePerson(entraId))
        .execute();
    },
  };
}
