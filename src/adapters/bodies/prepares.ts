import { z } from 'zod';
import type { BodyId } from '../../domain/body/body.ts';
import type { Clause } from '../../domain/body/clause.ts';
import type { PreparesRule } from '../../domain/body/prepares-rule.ts';
import type { Misfit } from './misfit.ts';
import type { BodyFile } from './schema.ts';
import { type ClauseInFile, clause, id, text } from './values.ts';

/** The body whose agenda this one prepares, as the secretary writes it. */
export const prepares = z.strictObject({ name: text, body: id.optional(), clause });

export function preparesOf(
  said: z.output<typeof prepares> | undefined,
  clauseOf: (clause: ClauseInFile) => Clause,
): { readonly prepares?: PreparesRule } {
  if (said === undefined) return {};
  const { name, body, clause: own } = said;
  // Ids are branded where they are read; whether there is such a body is looked at when all are.
  return { prepares: { name, ...(body === undefined ? {} : { body: body as BodyId }), clause: clauseOf(own) } };
}

/** A body cannot be the next one after itself. */
export function preparesMisfits({ id: own, prepares: said }: BodyFile): readonly Misfit[] {
  return said?.body === own ? [{ path: ['prepares', 'body'], problem: { because: 'prepares-itself' } }] : [];
}
