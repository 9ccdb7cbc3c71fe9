import { readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/** Folders this process has open. */
const held = new Set<string>();

/**
 * Keeps other processes out of an embedded database's folder, since two at once would
 * ruin it and PGlite does not look. The lock lies beside the folder, as `<folder>.lock`,
 * and holds a process id; that of a process which is gone counts for nothing.
 *
 * @returns gives the folder up again
 * @throws FolderInUse
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = `${resolve(folder)}.lock`;
  if (held.has(path)) throw new FolderInUse(folder, process.pid);
  held.add(path);
  try {
    await claim(path, folder);
  } catch (error) {
    held.delete(path);
    throw error;
  }
  return async () => {
    await rm(path, { force: true });
    held.delete(path);
  };
}

async function claim(path: string, folder: string): Promise<void> {
  for (;;) {
    try {
      return await writeFile(path, `${process.pid}\n`, { flag: 'wx' });
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
    }
    const owner = Number(await readFile(path, 'utf8').catch(() => '0'));
    // Our own id without our having it open: a container starts its process under the same id each time.
    if (owner !== process.pid && isRunning(owner)) throw new FolderInUse(folder, owner);
    await rm(path, { force: true });
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    // Signal 0 asks and does nothing.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** Another process works with this embedded database. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
  readonly folder: string;
  readonly pid: number;
  constructor(folder: string, pid: number) {
    super(
      `the database in ${folder} is in use by process ${pid}; end that one, or remove ${folder}.lock if it is not ours`,
    );
    this.folder = folder;
    this.pid = pid;
  }
}
