import { z } from 'zod';
import type { AgreementRoute } from '../../domain/body/agreement-route.ts';
import type { Clause } from '../../domain/body/clause.ts';
import type { Misfit } from './misfit.ts';
import { type ClauseInFile, clause, id, text } from './values.ts';

/** The way a draft of a local agreement goes. */
export const agreementRoute = z.strictObject({
  steps: z.array(z.strictObject({ id, name: text, parts: z.array(text).default([]), clause })).min(1),
});

type RouteInFile = z.output<typeof agreementRoute>;

export function routeOf(
  said: RouteInFile | undefined,
  clauseOf: (clause: ClauseInFile) => Clause,
): AgreementRoute | undefined {
  if (said === undefined) return undefined;
  return { steps: said.steps.map(({ clause, ...step }) => ({ ...step, clause: clauseOf(clause) })) };
}

/** A step or a part named twice could never be told from the first. */
export function routeMisfits(said: RouteInFile | undefined): readonly Misfit[] {
  const steps = said?.steps ?? [];
  return [
    ...twice(
      steps.map((step) => step.id),
      (index) => ['agreements', 'steps', index, 'id'],
    ),
    ...steps.flatMap(({ parts }, step) => twice(parts, (index) => ['agreements', 'steps', step, 'parts', index])),
  ];
}

function twice(values: readonly string[], path: (index: number) => (string | number)[]): readonly Misfit[] {
  return values.flatMap((given, index): Misfit[] => {
    const first = values.indexOf(given);
    return first === index
      ? []
      : [{ path: path(index), problem: { because: 'duplicate', given, first: path(first).join('.') } }];
  });
}
