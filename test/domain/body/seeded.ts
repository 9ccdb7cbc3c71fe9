import { loadBodies } from '../../../src/adapters/bodies/load-bodies.ts';
import type { Body } from '../../../src/domain/body/body.ts';
import type { Clause } from '../../../src/domain/body/clause.ts';
import type { RulesOfProcedure } from '../../../src/domain/body/rules-of-procedure.ts';

const { bodies } = await loadBodies('src/bodies');

/** A body as its own file has it. */
export function seeded(id: string): Body {
  const found = bodies.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no body ${id}`);
  return found;
}

/** The body with other rules. */
export function ruled(body: Body, rules: Partial<RulesOfProcedure>): Body {
  return { ...body, rules: { ...body.rules, ...rules } };
}

export const said = (quote: string): Clause => ({ document: 'Forretningsorden', quote });
