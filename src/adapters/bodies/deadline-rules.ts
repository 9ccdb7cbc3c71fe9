import type { Clause } from '../../domain/body/clause.ts';
import type { Anchor, Count, Step } from '../../domain/body/count.ts';
import type { DeadlineRule } from '../../domain/body/rules-of-procedure.ts';
import type { Misfit } from './misfit.ts';
import type { BodyFile } from './schema.ts';
import type { ClauseInFile } from './values.ts';

const STEPS: readonly Step[] = ['call-for-items', 'items-due', 'agenda-release', 'minutes-circulation'];

/** The deadlines of a file, in the order of the steps; the other bodies they count from by the names the file gives them. */
export function deadlineRules(file: BodyFile, clauseOf: (clause: ClauseInFile) => Clause): readonly DeadlineRule[] {
  return STEPS.flatMap((step): DeadlineRule[] => {
    const rule = file.deadlines[step];
    if (rule === undefined) return [];
    const { latest, at, roll, force, 'not-earlier-than': earliest, clause } = rule;
    return [
      {
        step,
        ...named(latest, file),
        ...(roll === undefined ? {} : { roll }),
        ...(at === undefined ? {} : { at }),
        ...(earliest === undefined ? {} : { earliest: named(earliest, file) }),
        ...(force === 'binding' ? {} : { force }),
        clause: clauseOf(clause),
      },
    ];
  });
}

/** Deadlines that count from a step the body has not, or from each other; a time beside hours. */
export function deadlineMisfits({ deadlines }: BodyFile): readonly Misfit[] {
  return STEPS.flatMap((step): Misfit[] => {
    const rule = deadlines[step];
    if (rule === undefined) return [];
    const misfits: Misfit[] = [];
    for (const side of ['latest', 'not-earlier-than'] as const) {
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
    if (rule.latest.unit === 'hours' && rule.at !== undefined) {
      misfits.push({ path: ['deadlines', step, 'at'], problem: { because: 'time-beside-hours' } });
    }
    return misfits;
  });
}

/** The steps from `step` over `anchor` back to `step`, or undefined if no way leads back. */
function ringFrom(step: Step, anchor: Step, deadlines: BodyFile['deadlines']): readonly Step[] | undefined {
  if (anchor === step) return [step];
  const steps: Step[] = [step];
  let at: Step | undefined = anchor;
  while (at !== undefined && !steps.includes(at)) {
    steps.push(at);
    at = stepIn(deadlines[at]?.latest.anchor);
  }
  return at === step ? steps : undefined;
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
