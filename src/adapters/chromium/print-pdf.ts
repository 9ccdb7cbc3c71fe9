import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PdfNotMade } from '../../desk/pdf-not-made.ts';

export interface PrinterOptions {
  /** The program, found by `findBrowser`. */
  readonly browser: string;
  /** The search path it is started with; some are started by a script. */
  readonly path: string;
  /** Whether it may put up walls of its own around what it shows; absent, it may, unless we are root. */
  readonly hasWalls?: boolean;
  /** After so many milliseconds it is stopped. */
  readonly limit?: number;
}

const USUAL_LIMIT = 30_000;

/** Nothing is fetched or reported; that nothing runs is in the page's own policy, as Chromium prints by a script of its own. */
const CLOSED = [
  '--headless',
  '--disable-gpu',
  // Containers give little shared memory.
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=127.0.0.1:9',
];
const PRINTED = ['--no-pdf-header-footer', '--export-tagged-pdf', '--generate-pdf-document-outline'];

/**
 * Prints HTML of ours as tagged PDF with a browser that is on the machine, which is started for it and ended.
 *
 * @param at stands in the file as the time it was made, so that the same document gives the same file
 * @throws PdfNotMade
 */
export async function printPdf(
  html: string,
  at: Temporal.Instant,
  { browser, path, hasWalls = true, limit = USUAL_LIMIT }: PrinterOptions,
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'referent-pdf-'));
  try {
    const page = join(folder, 'page.html');
    const printed = join(folder, 'page.pdf');
    await writeFile(page, html);
    await run(
      browser,
      [
        ...CLOSED,
        ...PRINTED,
        // Chromium's own walls cannot be put up by root, nor in a container that may make no namespaces. They are to hold in what a
        // page runs, and ours runs nothing: it is written by us, all text in it is escaped, and its policy lets no script in.
        ...(hasWalls && process.getuid?.() !== 0 ? [] : ['--no-sandbox']),
        `--user-data-dir=${join(folder, 'profile')}`,
        `--print-to-pdf=${printed}`,
        pathToFileURL(page).href,
      ],
      { home: folder, path, limit },
    );
    const bytes = await readFile(printed).catch(() => undefined);
    if (bytes === undefined || bytes.subarray(0, 5).toString('latin1') !== '%PDF-')
      throw new PdfNotMade('no PDF came out');
    return new Uint8Array(dated(bytes, at));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

interface Surroundings {
  readonly home: string;
  readonly path: string;
  readonly limit: number;
}

function run(browser: string, args: readonly string[], { home, path, limit }: Surroundings): Promise<void> {
  return new Promise((resolve, reject) => {
    // In a group of its own, so that what it has started ends with it. It is told nothing of our surroundings.
    const child = spawn(browser, args, {
      stdio: 'ignore',
      detached: true,
      env: { PATH: path, HOME: home, TZ: 'UTC' },
    });
    const stop = setTimeout(() => {
      end(child.pid);
      reject(new PdfNotMade(`the browser took more than ${limit} ms`));
    }, limit);
    child.once('error', (cause) => {
      clearTimeout(stop);
      reject(new PdfNotMade('the browser could not be started', { cause }));
    });
    child.once('exit', (code) => {
      clearTimeout(stop);
      end(child.pid);
      if (code === 0) resolve();
      else reject(new PdfNotMade(`the browser ended with ${code}`));
    });
  });
}

function end(group: number | undefined): void {
  if (group === undefined) return;
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // Nothing of it is left.
  }
}

/** With the document's own moment for the one it was printed at. @source ISO 32000-1, 7.9.4: of one length, so that no offset moves */
function dated(pdf: Buffer, at: Temporal.Instant): Buffer {
  const { year, month, day, hour, minute, second } = at.toZonedDateTimeISO('UTC');
  const digits = [year, month, day, hour, minute, second].map((part) => String(part).padStart(2, '0')).join('');
  const text = pdf.toString('latin1').replace(/(\/(?:Creation|Mod)Date \(D:)\d{14}/g, `$1${digits}`);
  return Buffer.from(text, 'latin1');
}
