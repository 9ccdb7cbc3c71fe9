import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testOf, tests } from './source.ts';

const SRC = join(import.meta.dirname, '../../src');
const page = readFileSync(join(SRC, 'RULES.md'), 'utf8');

const numbered = (seed: string, last: number) =>
  Array.from({ length: last }, (_, index) => `${seed}-${String(index + 1).padStart(2, '0')}`);

/** Every rule of the five documents and of the agreement above them. */
const IDS = [
  ...numbered('S0', 30),
  ...numbered('S1', 21),
  ...numbered('S2', 16),
  ...numbered('S3', 12),
  ...numbered('S4', 16),
  ...Array.from({ length: 9 }, (_, index) => `L-${index + 1}`),
];

interface Row {
  readonly id: string;
  /** A file under src/, or `open`. */
  readonly keeper: string;
  /** `file.test.ts :: name`, or `open`. */
  readonly holder: string;
}

const rows: readonly Row[] = [...page.matchAll(/^\| ((?:S\d|L)-\d+) \| .+? \| (.+?) \| (.+) \|$/gm)].map(
  ([, id = '', keeper = '', holder = '']) => ({ id, keeper, holder }),
);
const isOpen = ({ keeper, holder }: Row) => keeper === 'open' || holder === 'open';
const open = rows.filter(isOpen).map(({ id }) => id);

/** What a test is called in its file: from `it(` or `describe(` to the name nothing may say that it is left out. */
function held({ holder }: Row): string {
  const [, file = '', name = ''] = /^`(.+?)` :: (.+)$/.exec(holder) ?? [];
  if (!tests.includes(file)) return `no file ${file}`;
  const text = testOf(file);
  const at = text.indexOf(name);
  if (name === '' || at < 0) return `no test »${name}« in ${file}`;
  const call =
    text
      .slice(0, at)
      .match(/\b(?:it|describe)(\.\w+)*(?=\()/g)
      ?.at(-1) ?? '';
  return /\.(skip|todo|fails)/.test(call) ? `${file} leaves »${name}« out` : 'held';
}

describe('the table of rules', () => {
  it('has every id once', () => {
    expect(rows.map(({ id }) => id).toSorted()).toEqual(IDS.toSorted());
  });

  it.each(rows.filter((row) => !isOpen(row)))('$id is held by $holder', (row) => {
    expect(held(row)).toBe('held');
  });

  it('names only files there are', () => {
    const files = rows.flatMap(({ keeper }) => [...keeper.matchAll(/`(.+?)`/g)].map(([, file = '']) => file));
    expect(files.filter((file) => !existsSync(join(SRC, file)))).toEqual([]);
  });

  it(`is open in ${open.length}: ${open.join(', ') || 'none'}`, () => {
    expect(rows.filter((row) => isOpen(row) && row.keeper !== row.holder)).toEqual([]);
  });

  it('no test speaks of a rule there is not', () => {
    const known = new Set(IDS);
    const strays = tests.flatMap((file) =>
      [...testOf(file).matchAll(/\b(S\d-\d\d|L-\d+)\b/g)].flatMap(([, id = '']) =>
        known.has(id) ? [] : [`${file} ${id}`],
      ),
    );
    expect(strays).toEqual([]);
  });
});
