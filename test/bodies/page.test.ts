import { copyFile, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { loadFiles } from '../../src/adapters/bodies/load-bodies.ts';
import { deadlineCount } from '../../src/adapters/bodies/measures.ts';
import { bodyFile } from '../../src/adapters/bodies/schema.ts';

const page = await readFile('src/bodies/README.md', 'utf8');
const example = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text]) => text).join('\n');
/** What can be written in place of a part of the example. */
const instead = [...page.matchAll(/^```yaml instead\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
const steps = 'call-for-items|items-due|agenda-release|minutes-circulation';

/** The page explains once what stands under every step, in every clause, and under every kind of item and of meeting. */
function asOnPage(path: string): string {
  return path
    .replace(/^versions\[\]\.(?!in-force-from|document)/, '')
    .replace(/^.*\bclause\./, 'clause.')
    .replace(/^kinds\.\w+\.deadlines\./, 'deadlines.')
    .replace(/^kinds\.\w+\./, 'kinds.extraordinary.')
    .replace(/^items\.by-kind\.(decision|discussion|information)\./, 'by-kind.')
    .replace(new RegExp(`^deadlines\\.(${steps})\\.`), '');
}

/** Every key of the schema: `members[].party`. */
function keysOf(schema: unknown, path = ''): readonly string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return keysOf(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return keysOf(schema.element, `${path}[]`);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([key, inner]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return [at, ...keysOf(inner, at)];
  });
}

/** Every key of a value read from YAML, written as the schema's are. */
function keysIn(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => keysIn(one, `${path}[]`));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return [at, ...keysIn(inner, at)];
  });
}

const unique = (paths: readonly string[]) => [...new Set(paths.map(asOnPage))].sort();
const schema = unique(keysOf(bodyFile));

describe('the page that explains the files of bodies', () => {
  it('explains every key of the schema, and no other', () => {
    const explained = [...page.matchAll(/^- `([^`]+)`: /gm)].map(([, key = '']) => key);
    expect([...new Set(explained)].sort()).toEqual(schema);
  });

  it('shows an example of every key', () => {
    // What a version holds besides its day and document is any other key of the file.
    const shown = unique([example, ...instead].flatMap((text) => keysIn(parse(text))));
    expect(shown.filter((key) => !key.startsWith('versions[].') || schema.includes(key))).toEqual(schema);
  });

  it('its examples, one after the other, are a file without faults', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'referent-page-')), 'example.yaml');
    await writeFile(file, example);
    const { bodies, faults } = await loadFiles([file]);
    expect(faults).toEqual([]);
    expect(bodies.map((body) => body.id)).toEqual(['samarbejdsudvalg-syd']);
  });

  it.each(instead)('what can be written instead does too: %s', async (part) => {
    const folder = await mkdtemp(join(tmpdir(), 'referent-page-'));
    const file = join(folder, 'example.yaml');
    await copyFile('src/bodies/klu-guldborgsund.png', join(folder, 'samarbejdsudvalg-syd.png'));
    await writeFile(file, stringify({ ...parse(example), ...parse(part) }));
    expect((await loadFiles([file])).faults).toEqual([]);
  });

  it.each([...page.matchAll(/^\| `([^`]+)` \|/gm)].map(([, phrase = '']) => phrase))('»%s« is understood', (phrase) => {
    expect(deadlineCount(phrase)).toHaveProperty('value');
  });
});
