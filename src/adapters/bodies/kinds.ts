import type { Body } from '../../domain/body/body.ts';
import type { Clause } from '../../domain/body/clause.ts';
import { heldAs } from '../../domain/body/kind-rules.ts';
import { CALLED_KINDS, type CalledKind } from '../../domain/body/meeting-kind.ts';
import type { KindRule, RulesOfProcedure } from '../../domain/body/rules-of-procedure.ts';
import { deadlineMisfits, deadlineRules, STEPS } from './deadline-rules.ts';
import type { Misfit } from './misfit.ts';
import type { BodyFile } from './schema.ts';
import type { ClauseInFile } from './values.ts';

/** What is different at the kinds of meeting the file names. */
export function kindRules(
  file: BodyFile,
  clauseOf: (clause: ClauseInFile) => Clause,
): NonNullable<RulesOfProcedure['kinds']> {
  return Object.fromEntries(
    inFile(file).map(([kind, said]) => {
      const rule: KindRule = {
        deadlines: deadlineRules({ ...file, deadlines: given(said.deadlines) }, clauseOf),
        without: STEPS.filter((step) => said.deadlines[step] === null),
        ...(said['no-decisions'] ? { noDecisions: true } : {}),
        clause: clauseOf(said.clause),
      };
      return [kind, rule];
    }),
  );
}

/** Deadlines that can be counted at an ordinary meeting but not at one of a kind: a step they count from has fallen away. */
export function kindMisfits(file: BodyFile): readonly Misfit[] {
  return inFile(file).flatMap(([kind, { deadlines }]) => {
    const without = Object.entries(file.deadlines).filter(([step]) => !(step in deadlines));
    const laidOver = { ...file, deadlines: { ...Object.fromEntries(without), ...given(deadlines) } };
    return beyond(deadlineMisfits(file), deadlineMisfits(laidOver)).map((one) => placed(one, kind, deadlines));
  });
}

/** What `check` finds in the rules of the body, and besides in those of its kinds of meeting. */
export function inEveryKind(body: Body, check: (body: Body) => readonly Misfit[]): readonly Misfit[] {
  const found = check(body);
  const ofKinds = CALLED_KINDS.flatMap((kind) => {
    const own = body.rules.kinds?.[kind];
    if (own === undefined) return [];
    const steps = Object.fromEntries(own.deadlines.map(({ step }) => [step, true]));
    return beyond(found, check(heldAs(body, kind))).map((one) => placed(one, kind, steps));
  });
  return [...found, ...ofKinds];
}

type KindInFile = NonNullable<NonNullable<BodyFile['kinds']>[CalledKind]>;

function inFile({ kinds }: BodyFile): readonly (readonly [CalledKind, KindInFile])[] {
  return CALLED_KINDS.flatMap((kind) => {
    const said = kinds?.[kind];
    return said === undefined ? [] : [[kind, said] as const];
  });
}

/** Those that have a deadline; a step that falls away has none. */
function given(deadlines: KindInFile['deadlines']): BodyFile['deadlines'] {
  return Object.fromEntries(Object.entries(deadlines).filter(([, one]) => one !== null && one !== undefined));
}

function beyond(before: readonly Misfit[], now: readonly Misfit[]): readonly Misfit[] {
  const told = new Set(before.map((one) => JSON.stringify(one)));
  return now.filter((one) => !told.has(JSON.stringify(one)));
}

/** Where the file says it: under the kind, at the step if the kind has one of its own. */
function placed(misfit: Misfit, kind: CalledKind, own: Readonly<Record<string, unknown>>): Misfit {
  const [, step, ...rest] = misfit.path;
  const isOwn = typeof step === 'string' && own[step] !== undefined && own[step] !== null;
  return { ...misfit, path: ['kinds', kind, 'deadlines', ...(isOwn ? [step, ...rest] : [])] };
}
