import { Worker } from 'node:worker_threads';
import type { Papers } from '../../desk/papers.ts';
import type { Paper, UnreadablePaper } from '../../domain/paper/paper.ts';
import { extensionOf, formatOfOle, glanceAtZip, isEncryptedPackage, outlineOf, saidBy } from './format-of.ts';
import { LIMITS, type ReadingLimits } from './limits.ts';
import { paperOfText, readPlainText } from './plain-text.ts';
import type { ReadingWork } from './reading-thread.ts';
import { Unreadable } from './unreadable.ts';

/** How often a reading's memory is looked at, in milliseconds. */
const LOOK = 100;
const MB = 1024 * 1024;

/**
 * Reads a .docx, a .pdf or a text. What it is, is found by its bytes, and must be what its name says. Files of others
 * are read in a thread of their own that is ended when it takes more time or memory than it may; one file at a time, and
 * while as many wait as may, a further one is turned away.
 *
 * @param name with its extension; without one, whatever the bytes are is read if it can be
 */
export async function readPaper(
  bytes: Uint8Array,
  { name }: { readonly name: string },
  limits: ReadingLimits = LIMITS,
): Promise<Paper | UnreadablePaper> {
  if (bytes.length > limits.bytes) return { because: 'too-large', bytes: bytes.length, most: limits.bytes };
  if (bytes.length === 0) return { because: 'empty' };
  const kind = kindOf(bytes, name);
  if (typeof kind !== 'string') return kind;
  if (kind !== 'text') return inTurn(() => readApart({ bytes, name, kind, limits }));
  return saying(() => readPlainText(bytes, limits));
}

/** Reads what somebody pasted or typed. */
export function readPasted(text: string, limits: ReadingLimits = LIMITS): Paper | UnreadablePaper {
  // Three bytes are the most that a character of text takes.
  if (text.length * 3 > limits.bytes) return { because: 'too-large', bytes: text.length, most: limits.bytes };
  return saying(() => paperOfText(text, limits));
}

/** Reads as much of a file as is read of any. */
export const fileReader: Papers = {
  read: (bytes, name) => readPaper(bytes, { name }),
  readText: (text) => readPasted(text),
};

/** As what a file is read, or why it is not. */
function kindOf(bytes: Uint8Array, name: string): 'docx' | 'pdf' | 'text' | UnreadablePaper {
  const outline = outlineOf(bytes);
  if (outline === 'ole' && isEncryptedPackage(bytes)) return { because: 'locked' };
  const is = outline === 'ole' ? formatOfOle(bytes) : outline;
  const said = saidBy(name);
  const nameless = extensionOf(name) === undefined;
  if (said === 'text' && is === 'web-page') return 'text';
  if (is === 'zip' && /\.do[ct]m$/i.test(name)) return { because: 'holds-macros' };
  if (said === undefined && !nameless)
    return { because: 'unknown-kind', name, is: is === 'zip' ? glanceAtZip(bytes) : is };
  // Which kind of zip it is, is seen when it is opened.
  if (is === 'zip' && (said === 'docx' || nameless)) return 'docx';
  if (is === 'pdf' || is === 'text') return said === is || nameless ? is : { because: 'not-what-it-says', name, is };
  if (said === undefined) return { because: 'unknown-kind', name, is };
  return { because: 'not-what-it-says', name, is: is === 'zip' ? glanceAtZip(bytes) : is };
}

function saying(read: () => Paper): Paper | UnreadablePaper {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unreadable) return error.why;
    throw error;
  }
}

/** Files held in memory while one is read: 200 MB at most. */
const MOST_WAITING = 10;

let turn: Promise<unknown> = Promise.resolve();
let taken = 0;

function inTurn(read: () => Promise<Paper | UnreadablePaper>): Promise<Paper | UnreadablePaper> {
  // The one that is read does not wait.
  if (taken > MOST_WAITING) return Promise.resolve({ because: 'busy' });
  taken += 1;
  const mine = turn.then(read).finally(() => {
    taken -= 1;
  });
  turn = mine.catch(() => {});
  return mine;
}

async function readApart(work: ReadingWork): Promise<Paper | UnreadablePaper> {
  const { limits } = work;
  const thread = new Worker(new URL('./reading-thread.ts', import.meta.url), {
    workerData: work,
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
  });
  const read = Promise.withResolvers<Paper | UnreadablePaper>();
  thread.once('message', read.resolve);
  thread.once('error', (error: Error & { readonly code?: string }) => {
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') read.resolve({ because: 'too-much-work' });
    else read.reject(error);
  });
  thread.once('exit', () => read.resolve({ because: 'too-much-work' }));
  const tooLong = setTimeout(() => read.resolve({ because: 'too-much-work' }), limits.milliseconds);
  // What a file unpacks to lies outside the heap, which the thread's own limit does not count.
  const looking = setInterval(async () => {
    const { external_memory: outside } = await thread.getHeapStatistics().catch(() => ({ external_memory: 0 }));
    if (outside > limits.memory * MB) read.resolve({ because: 'too-much-work' });
  }, LOOK);
  try {
    return await read.promise;
  } finally {
    clearTimeout(tooLong);
    clearInterval(looking);
    await thread.terminate();
  }
}
