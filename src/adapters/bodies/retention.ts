import { z } from 'zod';
import type { Clause } from '../../domain/body/clause.ts';
import {
  OF_CASES,
  RETENTION_KINDS,
  type RetentionAnchor,
  type RetentionKind,
  type RetentionRule,
} from '../../domain/keeping/retention-rule.ts';
import type { Measured } from './day-phrase.ts';
import type { Misfit } from './misfit.ts';
import { type ClauseInFile, clause, measured } from './values.ts';

type Period = Pick<RetentionRule, 'keep' | 'after'>;

/** How long one kind of what is kept is kept, as the secretary writes it. */
const retained = z.strictObject({ kind: z.enum(RETENTION_KINDS), keep: measured(period), clause });

export const retention = z.array(retained).min(1);

type RetentionInFile = z.output<typeof retention> | undefined;

export function retentionOf(
  said: RetentionInFile,
  clauseOf: (clause: ClauseInFile) => Clause,
): { readonly retention?: readonly RetentionRule[] } {
  if (said === undefined) return {};
  return {
    retention: said.map(({ kind, keep: { keep, after }, clause: own }) => ({
      ...{ kind, after, clause: clauseOf(own) },
      ...(keep === undefined ? {} : { keep }),
    })),
  };
}

/** A kind has one period; contacts are counted from the end of a term, answers from the closing of their case, and nothing else is. */
export function retentionMisfits({
  retention: said = [],
}: {
  readonly retention?: RetentionInFile;
}): readonly Misfit[] {
  return said.flatMap(({ kind, keep: { keep, after } }, index): readonly Misfit[] => {
    const first = said.findIndex((one) => one.kind === kind);
    const at = ['retention', index];
    if (first < index)
      return [
        { path: [...at, 'kind'], problem: { because: 'duplicate', given: kind, first: `retention[${first}].kind` } },
      ];
    if (keep === undefined || isAnchor(kind, after)) return [];
    const example = EXAMPLES[anchorOf(kind)];
    return [{ path: [...at, 'keep'], problem: { because: 'not-understood', given: `after the ${after}`, example } }];
  });
}

function anchorOf(kind: RetentionKind): keyof typeof EXAMPLES {
  if (kind === 'contacts') return 'term';
  return OF_CASES.has(kind) ? 'closing' : 'meeting';
}

const isAnchor = (kind: RetentionKind, after: RetentionAnchor) =>
  anchorOf(kind) === (after === 'approval' ? 'meeting' : after);

const EXAMPLES = {
  term: '90 days after the term',
  closing: '5 years after the closing',
  meeting: '1 year after the approval',
} as const;

const UNITS = { day: 'days', days: 'days', month: 'months', months: 'months', year: 'years', years: 'years' } as const;
const MOST = { days: 3660, months: 1200, years: 100 } as const;

const ANCHORS: readonly RetentionAnchor[] = ['meeting', 'approval', 'closing', 'term'];

/** `1 year after the approval`, `90 days after the term`, `for good` */
function period(phrase: string): Measured<Period> {
  const said = phrase.trim().replace(/\s+/g, ' ');
  if (said === 'for good') return { value: { after: 'meeting' } };
  const [, number = '', word = '', event = ''] =
    /^(\d+) (\w+) after the (meeting|approval|closing|term)$/.exec(said) ?? [];
  const unit = Object.entries(UNITS).find(([name]) => name === word)?.[1];
  const after = ANCHORS.find((one) => one === event);
  if (unit === undefined || after === undefined)
    return { problem: { because: 'not-understood', given: phrase, example: '1 year after the approval' } };
  const count = Number(number);
  if (count < 1 || count > MOST[unit]) return { problem: { because: 'out-of-range', least: 1, most: MOST[unit] } };
  return { value: { keep: { count, unit }, after } };
}
