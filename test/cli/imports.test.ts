import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

describe('the command line', () => {
  it("loads neither the bot's SDKs nor the database, so that it answers at once", async () => {
    const packages = new Set<string>();
    await walk('src/cli.ts', packages, new Set());
    expect([...packages].sort()).toEqual(['date-holidays', 'fastest-levenshtein', 'yaml', 'zod']);
  });
});

/** Follows what is imported when the program runs; types are gone by then. */
async function walk(file: string, packages: Set<string>, seen: Set<string>): Promise<void> {
  if (seen.has(file)) return;
  seen.add(file);
  const source = await readFile(file, 'utf8');
  for (const [, specifier = ''] of source.matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)';/gms)) {
    if (specifier.startsWith('.')) await walk(join(dirname(file), specifier), packages, seen);
    else if (!specifier.startsWith('node:')) packages.add(specifier);
  }
}
