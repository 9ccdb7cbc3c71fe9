import type { Clause } from '../../domain/body/clause.ts';
import type { Anchor, Count, Step } from '../../domain/body/count.ts';
import type { DeadlineRule } from '../../domain/body/rules-of-procedure.ts';
import type { Misfit } from './misfit.ts';
import type { BodyFile } from './schema.ts';
import type { ClauseInFile } from './values.ts';

export const STEPS: readonly Step[] = ['call-for-items', 'items-due', 'agenda-release', 'minutes-circulation'];

/** The deadlines of a file, in the order of the steps; the other bodies they count from by the names the file gives them. */
export function deadlineRules(file: BodyFile, clauseOf: (clause: ClauseInFile) => Clause): readonly DeadlineRule[] {
  return STEPS.flatMap((step): DeadlineRule[] => {
    const rule = file.deadlines[step];
    if (rule === undefined) return [];
    const { latest, at, roll, force, 'not-earlier-than': earliest, 'and-latest': overall, clause } = rule;
    return [
      {
        step,
        ...named(latest, file),
        ...(roll === undefined ? {} : { roll }),
        ...(at === undefined ? {} : { at }),
        ...(earliest === undefined ? {} : { earliest: named(earliest, file) }),
        ...(overall === undefined ? {} : { overall: named(overall, file) }),
        ...(force === 'binding' ? {} : { force }),
        clause: clauseOf(clause),
      },
    ];
  });
}

/** Deadlines that count from a step the body has not, or from each other; a time beside hours. */
export function deadlineMisfits({ deadlines }: Pick<BodyFile, 'deadlines'>): readonly Misfit[] {
  return STEPS.flatMap((step): Misfit[] => {
    const rule = deadlines[step];
    if (rule === undefined) return [];
    const misfits: Misfit[] = [];
    for (const side of ['latest', 'and-latest', 'not-earlier-than'] as const) {
      const anchor = stepIn(rule[side]?.anchor);
      const path = ['deadlines', step, side];
      if (anchor === undefined) continue;
      const ring = ringFrom(step, anchor, deadlines);
      if (deadlines[anchor] === undefined) {
        const problem = anchor === 'call-for-items' ? { because: 'no-call' as const } : undefined;
        misfits.push({ path, problem: problem ?? { because: 'no-such-step', step: anchor } });
      } else if (ring !== undefined) {
        misfits.push({ path, problem: { because: 'anchor-cycle', steps: ring } });
      }
    }
    if ([rule.latest.unit, rule['and-latest']?.unit].includes('hours') && rule.at !== undefined) {
      misfits.push({ path: ['deadlines', step, 'at'], problem: { because: 'time-beside-hours' } });
    }
    return misfits;
  });
}

/** The shortest way from `step` over `anchor` back to `step`, or undefined if none leads back. */
function ringFrom(step: Step, anchor: Step, deadlines: BodyFile['deadlines']): readonly Step[] | undefined {
  if (anchor === step) return [step];
  const ways: (readonly Step[])[] = [[step, anchor]];
  const seen = new Set<Step>([anchor]);
  for (const way of ways) {
    for (const next of waitsFor(deadlines[way.at(-1) ?? step])) {
      if (next === step) return way;
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return undefined;
}

function waitsFor(rule: BodyFile['deadlines'][Step]): readonly Step[] {
  return [rule?.latest, rule?.['and-latest']].flatMap((count) => stepIn(count?.anchor) ?? []);
}

/** The count, with another body it is counted from by the name the file gives it. */
export function named(count: Count, file: BodyFile): Count {
  return { ...count, anchor: namedAnchor(count.anchor, file) };
}

function namedAnchor(anchor: Anchor, { 'other-bodies': others }: BodyFile): Anchor {
  if (typeof anchor === 'string' || !('body' in anchor)) return anchor;
  return { ...anchor, name: others.find((one) => one.id === anchor.body)?.name ?? anchor.name };
}

/** The step an anchor waits for, if it does for one. */
export function stepIn(anchor: Anchor | undefined): Step | undefined {
  if (typeof anchor === 'object') return anchor.on === 'meeting-of-body' ? anchor.before : undefined;
  return STEPS.find((step) => step === anchor);
}
