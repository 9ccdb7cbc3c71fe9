import { z } from 'zod';
import type { Clause } from '../../domain/body/clause.ts';
import type { PreparesRule } from '../../domain/body/prepares-rule.ts';
import type { Misfit } from './misfit.ts';
import { type ClauseInFile, clause, id, text } from './values.ts';

/** The body whose agenda this one prepares, as the secretary writes it. */
export const prepares = z.strictObject({ name: text, body: id.optional(), clause });

export function preparesOf(
  said: z.output<typeof prepares> | undefined,
  clauseOf: (clause: ClauseInFile) => Clause,
): { readonly prepares?: PreparesRule } {
  if (said === undefined) return {};
  const { name, body, clause: own } = said;
  return { prepares: { name, ...(body === undefined ? {} : { body }), clause: clauseOf(own) } };
}

/** A body cannot be the next one after itself. */
export function preparesMisfits(own: string, said: z.output<typeof prepares> | undefined): readonly Misfit[] {
  return said?.body === own ? [{ path: ['prepares', 'body'], problem: { because: 'prepares-itself' } }] : [];
}
