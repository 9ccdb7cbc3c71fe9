import type { Unread } from '../language/command-line.ts';

/** The records cannot be read from the command line: exit 1, one sentence. */
export class NoRecords extends Error {
  override readonly name = 'NoRecords';
  readonly ground: Unread;
  constructor(ground: Unread, cause?: unknown) {
    super(ground.because, { cause });
    this.ground = ground;
  }
}
