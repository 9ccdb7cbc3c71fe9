import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../../../src/adapters/chromium/find-browser.ts';
import { chromiumPress } from '../../../src/adapters/chromium/press.ts';
import { printPdf } from '../../../src/adapters/chromium/print-pdf.ts';
import { htmlFile } from '../../../src/documents/html-file.ts';
import { minutesDocument } from '../../../src/documents/minutes.ts';
import { documentWords } from '../../../src/language/document-words.ts';
import { minutes, planned, released } from '../../documents/sample.ts';
import { at, body } from '../../documents/sample-body.ts';

const path = process.env.PATH ?? '';
const browser = await findBrowser(undefined, path);
const meeting = { ...planned, agenda: released };
const document = minutesDocument({ body, meeting, minutes: minutes.approved }, documentWords.da);
const when = at('2027-05-05T00:00');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'referent-browsers-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A program that stands in for a browser. */
async function program(name: string, script: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
  return file;
}

/** Whether a process still runs; one that has ended and waits to be counted does not. */
async function runs(pid: string): Promise<boolean> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'stat=', '-p', pid]).catch(() => ({ stdout: '' }));
  return stdout.trim() !== '' && !stdout.startsWith('Z');
}

const leftovers = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('referent-pdf-')).length;

describe('the browser that prints', () => {
  it('is the one named, or the first that is installed', async () => {
    const own = await program('chromium', 'exit 0');
    expect(await findBrowser(own, '')).toBe(own);
    expect(await findBrowser(undefined, `/nowhere:${folder}`)).toBe(own);
  });

  it('is none where none is named, found, or can be run', async () => {
    expect(await findBrowser('none', path)).toBeUndefined();
    expect(await findBrowser(undefined, '/nowhere')).toBeUndefined();
    expect(await findBrowser('/nowhere/chromium', path)).toBeUndefined();
    expect(await chromiumPress({ browser: 'none', path })).toBeUndefined();
  });
});

describe('a printer that fails says so, and leaves nothing behind', () => {
  it.each([
    ['ends badly', 'exit 3', 'ended with 3'],
    ['prints nothing', 'exit 0', 'no PDF came out'],
    [
      'prints something else',
      'for a; do case "$a" in --print-to-pdf=*) echo x > "$(echo "$a" | cut -d= -f2)";; esac; done',
      'no PDF came out',
    ],
    ['never ends', 'sleep 60', 'took more than'],
  ])('when it %s', async (_, script, said) => {
    const before = await leftovers();
    const own = await program('broken', script);
    await expect(printPdf('<p>', when, { browser: own, path, limit: 300 })).rejects.toThrow(said);
    expect(await leftovers()).toBe(before);
  });

  it('when what it has started never ends either', async () => {
    const pids = join(folder, 'pids');
    const own = await program('parent', `sleep 60 & echo $! >${pids}; echo $$ >>${pids}; wait`);
    await expect(printPdf('<p>', when, { browser: own, path, limit: 300 })).rejects.toThrow('took more than');
    const [child = '', itself = ''] = (await readFile(pids, 'utf8')).trim().split('\n');
    await vi.waitFor(async () => expect([await runs(child), await runs(itself)]).toEqual([false, false]));
  });

  it('when it is not there', async () => {
    await expect(printPdf('<p>', when, { browser: '/nowhere/chromium', path })).rejects.toThrow('could not be started');
  });

  it('lets it put up its own walls, but where it is told that it cannot, and as root', async () => {
    const own = await program(
      'walled',
      'for a; do case "$a" in --print-to-pdf=*) (echo "%PDF-"; echo "$@") > "$(echo "$a" | cut -d= -f2)";; esac; done',
    );
    const isRoot = process.getuid?.() === 0;
    const started = async (more: { hasWalls?: boolean }) =>
      Buffer.from(await printPdf('<p>', when, { browser: own, path, ...more })).toString();
    expect((await started({})).includes('--no-sandbox')).toBe(isRoot);
    expect((await started({ hasWalls: true })).includes('--no-sandbox')).toBe(isRoot);
    expect(await started({ hasWalls: false })).toContain('--no-sandbox');
  });

  it('tells it nothing of our surroundings', async () => {
    const own = await program(
      'nosy',
      'for a; do case "$a" in --print-to-pdf=*) (echo "%PDF-"; env) > "$(echo "$a" | cut -d= -f2)";; esac; done',
    );
    const told = Buffer.from(await printPdf('<p>', when, { browser: own, path })).toString();
    const names = [...told.matchAll(/^(\w+)=/gm)].map(([, name]) => name);
    expect(names.filter((name) => !['PATH', 'HOME', 'TZ', 'PWD', 'SHLVL', '_', 'OLDPWD'].includes(name ?? ''))).toEqual(
      [],
    );
  });
});

describe.runIf(browser !== undefined)('Chromium prints a document', () => {
  it('as tagged PDF in its language, with its title, and always the same', async () => {
    const options = { browser: browser ?? '', path };
    const [one, two] = [
      await printPdf(htmlFile(document), when, options),
      await printPdf(htmlFile(document), when, options),
    ];
    const text = Buffer.from(one).toString('latin1');
    expect(text).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(text).toContain('/Lang (da)');
    expect(text).toContain('/CreationDate (D:20270504220000');
    expect(Buffer.compare(one, two)).toBe(0);
  });
});
