import type { Clause } from '../../domain/body/clause.ts';
import type { Count, Step } from '../../domain/body/count.ts';
import type { PartyDeadlineRule } from '../../domain/body/rules-of-procedure.ts';
import { named, stepIn } from './deadline-rules.ts';
import type { Misfit } from './misfit.ts';
import type { BodyFile } from './schema.ts';
import type { ClauseInFile } from './values.ts';

const PARTY_STEPS = ['call-for-items', 'items-due'] as const;

/** The days that parties have of their own. What is not said of them is as for the step. */
export function partyDeadlineRules(
  file: BodyFile,
  clauseOf: (clause: ClauseInFile) => Clause,
): readonly PartyDeadlineRule[] {
  return PARTY_STEPS.flatMap((step) => {
    const { roll, force = 'binding', 'and-latest': overall, 'by-party': own = [] } = file.deadlines[step] ?? {};
    return own.map(
      ({ party, latest, at, clause }): PartyDeadlineRule => ({
        step,
        party,
        ...named(latest, file),
        ...(roll === undefined ? {} : { roll }),
        ...(at === undefined ? {} : { at }),
        ...(overall === undefined ? {} : { overall: named(overall, file) }),
        ...(force === 'binding' ? {} : { force }),
        clause: clauseOf(clause),
      }),
    );
  });
}

/** A party that is none of the body's or is named twice; a date counted from a step the body has not. */
export function partyDeadlineMisfits({ deadlines, parties }: BodyFile): readonly Misfit[] {
  const known = parties.map((party) => party.id);
  return PARTY_STEPS.flatMap((step) =>
    (deadlines[step]?.['by-party'] ?? []).flatMap(({ party, latest, at }, index, all): Misfit[] => {
      const path = ['deadlines', step, 'by-party', index];
      const first = all.findIndex((one) => one.party === party);
      const missing = stepOf(latest, deadlines);
      return [
        ...(known.includes(party)
          ? []
          : [{ path: [...path, 'party'], problem: { because: 'not-one-of', given: party, allowed: known } } as const]),
        ...(first === index
          ? []
          : [
              {
                path: [...path, 'party'],
                problem: { because: 'duplicate', given: party, first: `deadlines.${step}.by-party[${first}]` },
              } as const,
            ]),
        ...(missing === undefined
          ? []
          : [{ path: [...path, 'latest'], problem: { because: 'no-such-step', step: missing } } as const]),
        ...(latest.unit === 'hours' && at !== undefined
          ? [{ path: [...path, 'at'], problem: { because: 'time-beside-hours' } } as const]
          : []),
      ];
    }),
  );
}

function stepOf(count: Count, deadlines: BodyFile['deadlines']): Step | undefined {
  const step = stepIn(count.anchor);
  return step !== undefined && deadlines[step] === undefined ? step : undefined;
}
