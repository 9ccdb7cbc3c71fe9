import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The bodies' files as they lie in the product, some of them written anew. */
export interface OwnRules {
  readonly folder: string;
  drop(): Promise<void>;
}

/**
 * @param rewritten by body: what becomes of its file
 * @throws if a file is left as it was: the rewriting found nothing to do
 */
export async function ownRules(rewritten: Readonly<Record<string, (yaml: string) => string>>): Promise<OwnRules> {
  const folder = await mkdtemp(join(tmpdir(), 'referent-rules-'));
  await cp(new URL('../../src/bodies/', import.meta.url), folder, { recursive: true });
  for (const [bodyId, rewrite] of Object.entries(rewritten)) {
    const file = join(folder, `${bodyId}.yaml`);
    const before = await readFile(file, 'utf8');
    const after = rewrite(before);
    if (after === before) throw new Error(`the rules of ${bodyId} are as they were`);
    await writeFile(file, after);
  }
  return { folder, drop: () => rm(folder, { recursive: true }) };
}

/** Another way to approve minutes, in place of the one the body has. */
export const approving = (approval: string) => (yaml: string) =>
  yaml.replace(/^approval:.*\n(?: {2}.*\n)+/m, `approval:\n${approval.replace(/^/gm, '  ')}\n`);
