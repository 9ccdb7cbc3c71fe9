import type { Half } from '../domain/plan/plan.ts';

/** A half of a year as it is written, and the line without it. */
export interface FoundHalf {
  readonly half: Half | undefined;
  readonly rest: string;
}

const SPELLED: readonly (readonly [Half, RegExp])[] = [
  [1, /(?<![\p{L}\d])(?:1\.?|første)\s*halvår(?:et)?(?:\s+(?:af|i))?(?!\p{L})/iu],
  [2, /(?<![\p{L}\d])(?:2\.?|andet)\s*halvår(?:et)?(?:\s+(?:af|i))?(?!\p{L})/iu],
  [1, /(?<![\p{L}\d])(?:the\s+)?(?:first|1st)\s+half(?:\s+of)?(?!\p{L})/iu],
  [2, /(?<![\p{L}\d])(?:the\s+)?(?:second|2nd)\s+half(?:\s+of)?(?!\p{L})/iu],
  [1, /(?<![\p{L}\d])H1(?![\p{L}\d])/iu],
  [2, /(?<![\p{L}\d])H2(?![\p{L}\d])/iu],
];

/** Finds »1. halvår«, »andet halvår«, »first half of« or »H2« in a line. */
export function halfIn(line: string): FoundHalf {
  for (const [half, spelled] of SPELLED) {
    if (spelled.test(line)) return { half, rest: line.replace(spelled, ' ').replace(/\s+/g, ' ').trim() };
  }
  return { half: undefined, rest: line };
}
