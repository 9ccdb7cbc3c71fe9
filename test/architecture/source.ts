import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** One import as it stands in a file; `erased` if nothing of it is left when the types are stripped. */
export interface Import {
  readonly from: string;
  /** A path under src/, or a package's name. */
  readonly to: string;
  readonly isPackage: boolean;
  readonly erased: boolean;
  /** Loaded when it is wanted, and not before: `await import(...)`. */
  readonly awaited: boolean;
}

const ROOT = resolve(import.meta.dirname, '../..');
const SRC = join(ROOT, 'src');

/** Comments first, so that a quotation mark in one opens no string. */
const TOKENS = /(\/\/[^\n]*|\/\*[\s\S]*?\*\/)|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;

/** Every TypeScript file under src/, as `domain/body/body.ts`. */
export const files: readonly string[] = typescriptIn(SRC);
/** Every TypeScript file under test/. */
export const tests: readonly string[] = typescriptIn(join(ROOT, 'test'));

export const textOf = (file: string): string => readFileSync(join(SRC, file), 'utf8');
export const testOf = (file: string): string => readFileSync(join(ROOT, 'test', file), 'utf8');
/** The room a file under src/ lies in; a file at the root is a room of its own. */
export const roomOf = (file: string): string => file.split('/')[0] ?? '';

export const imports: readonly Import[] = files.flatMap((from) => read(from));

const byFile = Map.groupBy(imports, ({ from }) => from);

export const importsOf = (file: string): readonly Import[] => byFile.get(file) ?? [];

/** What is left of a file when its comments are taken out. */
export function withoutComments(text: string): string {
  return text.replace(TOKENS, (token, comment: string | undefined) => (comment === undefined ? token : ' '));
}

/** The string and template literals of a file, quotes and all. */
export function literalsIn(text: string): readonly string[] {
  return [...text.matchAll(TOKENS)].flatMap(([token, comment]) => (comment === undefined ? [token] : []));
}

/** What is left of a file when its comments are gone and its strings are empty; line by line as before. */
export function codeOf(text: string): string {
  const lines = (token: string) => token.replace(/[^\n]/g, '');
  return text.replace(
    TOKENS,
    (token, comment: string | undefined) => `${comment === undefined ? "''" : ' '}${lines(token)}`,
  );
}

function read(from: string): readonly Import[] {
  const statements = /^\s*(?:import|export)\b(\s+type\b)?[^;'"`]*?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
  return [...withoutComments(textOf(from)).matchAll(statements)]
    .filter(([statement]) => /\bfrom\s*['"]|^\s*import\s*['"]|import\(/.test(statement))
    .map(([statement, type, named, awaited]) => {
      const path = named ?? awaited ?? '';
      const isPackage = !path.startsWith('.');
      const to = isPackage ? path : relative(SRC, resolve(SRC, dirname(from), path));
      return { from, to, isPackage, erased: type !== undefined, awaited: /\bimport\(/.test(statement) };
    });
}

function typescriptIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort();
}
