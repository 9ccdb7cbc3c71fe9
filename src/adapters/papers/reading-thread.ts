import { parentPort, workerData } from 'node:worker_threads';
import type { Paper, UnreadablePaper } from '../../domain/paper/paper.ts';
import { readDocx } from './docx/read-docx.ts';
import type { ReadingLimits } from './limits.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { Unreadable } from './unreadable.ts';

/** What a reading thread is started with: the file, what it was found to be, and what it may cost. */
export interface ReadingWork {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly kind: 'docx' | 'pdf';
  readonly limits: ReadingLimits;
}

// Handed over by the thread that started this one, and typed there.
const work = workerData as ReadingWork;
parentPort?.postMessage(await read(work));

async function read({ bytes, name, kind, limits }: ReadingWork): Promise<Paper | UnreadablePaper> {
  try {
    return kind === 'pdf' ? await readPdf(bytes, limits) : await readDocx(bytes, name, limits);
  } catch (error) {
    if (error instanceof Unreadable) return error.why;
    return { because: 'broken' };
  }
}
