import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';

/**
 * The key with which a sandbox signs the links in its letters: made once and kept in its folder, so that letters sent
 * before a restart still open. Without a folder nothing else is kept either.
 */
export async function linkKeyIn(folder: string | undefined): Promise<Uint8Array> {
  if (folder === undefined) return randomBytes(32);
  await mkdir(folder, { recursive: true });
  const file = `${folder}/link-key`;
  try {
    await writeFile(file, randomBytes(32), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFile(file);
}
