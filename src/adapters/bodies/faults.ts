import { closest, distance } from 'fastest-levenshtein';
import { type Document, isMap, isNode, isPair, isScalar, isSeq, type LineCounter } from 'yaml';
import { z } from 'zod';
import type { Fault, Problem } from '../../domain/body/fault.ts';
import type { Misfit } from './misfit.ts';

/** A parsed file, with what is needed to find a value's line in it. */
export interface Source {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

type Path = readonly (string | number)[];

/** What zod found, said in the terms of the file: an unknown key each on its own, with the nearest right one. */
export function misfitsIn(
  error: z.ZodError,
  schema: z.ZodType,
  source: Source,
  place: (path: Path) => Path = (path) => path,
): readonly Misfit[] {
  return error.issues.flatMap((issue): Misfit[] => {
    const own = issue.path.filter((segment) => typeof segment !== 'symbol');
    const path = place(own);
    if (issue.code !== 'unrecognized_keys') return [{ path, problem: problemOf(issue, path, source) }];
    const right = keysAt(schema, own);
    return issue.keys.map((key) => ({
      path: place([...own, key]),
      problem: { because: 'unknown-key', key, nearest: nearest(key, right) },
    }));
  });
}

/** The fault with its place: the value's own, or where it is missing that of what should hold it. */
export function faultAt(misfit: Misfit, source: Source): Fault {
  const { line, column } = place(misfit, source);
  return { file: source.file, line, column, field: fieldName(misfit.path), problem: misfit.problem };
}

/** The one of `words` most like `word`, if it is like it at all. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined;
  const found = closest(word, [...words]);
  return distance(word, found) <= Math.max(2, Math.ceil(found.length / 2)) ? found : undefined;
}

function problemOf(issue: z.core.$ZodIssue, path: Path, source: Source): Problem {
  const given = source.document.getIn(path);
  if (given === undefined || given === null) {
    return { because: path.at(-1) === 'clause' ? 'missing-clause' : 'missing' };
  }
  switch (issue.code) {
    case 'custom':
      // Only values.ts raises custom issues, and always with a problem.
      return issue.params?.problem as Problem;
    case 'invalid_type':
      return { because: 'wrong-type', expected: EXPECTED[issue.expected] ?? 'text' };
    case 'invalid_value':
      return { because: 'not-one-of', given: String(given), allowed: issue.values.map(String) };
    case 'too_small':
    case 'too_big':
      return issue.origin === 'number' || issue.origin === 'int' ? rangeOf(issue) : { because: 'missing' };
    case 'invalid_format':
      return { because: 'not-understood', given: String(given), example: exampleFor(path) };
    case 'invalid_union': {
      // One value or a list of them: judged as what it was written as.
      const [asOne, asList] = issue.errors;
      const [inner] = (isSeq(given) ? asList : asOne) ?? [];
      if (inner === undefined) return { because: 'other', detail: issue.message };
      const inside = inner.path.filter((segment) => typeof segment !== 'symbol');
      return problemOf(inner, [...path, ...inside], source);
    }
    default:
      return { because: 'other', detail: issue.message };
  }
}

const EXPECTED: Readonly<Record<string, Extract<Problem, { because: 'wrong-type' }>['expected']>> = {
  string: 'text',
  number: 'number',
  int: 'number',
  boolean: 'yes-or-no',
  array: 'list',
  object: 'fields',
};

function rangeOf(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): Problem {
  return issue.code === 'too_small'
    ? { because: 'out-of-range', least: Number(issue.minimum), most: Number.POSITIVE_INFINITY }
    : { because: 'out-of-range', least: 1, most: Number(issue.maximum) };
}

function exampleFor(path: Path): string {
  const field = path.findLast((segment) => typeof segment === 'string');
  if (field === 'address' || field === 'mailbox') return 'klu@kommune.example';
  if (field === 'entra-id' || field === 'team') return '00000000-0000-4000-8000-000000000001';
  return field === 'channel' ? '19:...@thread.tacv2' : 'klu-guldborgsund';
}

function keysAt(schema: z.ZodType, path: Path): readonly string[] {
  let at: unknown = schema;
  for (const segment of path) {
    at = inner(at);
    if (at instanceof z.ZodArray) at = at.element;
    else if (at instanceof z.ZodObject) at = at.shape[segment];
  }
  at = inner(at);
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function inner(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? inner(schema.unwrap()) : schema;
}

function place({ path, problem }: Misfit, { document, lines }: Source): { line: number; column: number } {
  const key = problem.because === 'unknown-key' ? keyNode(document, path) : undefined;
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === path.length && key !== undefined ? key : document.getIn(path.slice(0, length), true);
    const above = length < path.length && length > 0 ? keyNode(document, path.slice(0, length)) : undefined;
    const found = above ?? node;
    if (isNode(found) && found.range) {
      const { line, col } = lines.linePos(found.range[0]);
      return { line, column: col };
    }
  }
  return { line: 1, column: 1 };
}

/** The key itself, not its value: where the finger should point when the key is wrong or its value is missing. */
function keyNode(document: Document, path: Path): unknown {
  const map = document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (!isMap(map) || typeof last !== 'string') return undefined;
  return map.items.find((pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === last)?.key;
}

function fieldName(path: Path): string {
  return path.reduce<string>((name, segment) => {
    if (typeof segment === 'number') return `${name}[${segment}]`;
    return name === '' ? segment : `${name}.${segment}`;
  }, '');
}
