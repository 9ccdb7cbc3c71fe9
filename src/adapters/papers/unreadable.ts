import type { UnreadablePaper } from '../../domain/paper/paper.ts';

/** Ends a reading with its reason; never leaves this folder. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly why: UnreadablePaper;

  constructor(why: UnreadablePaper) {
    super(why.because);
    this.why = why;
  }
}

export const broken = (): Unreadable => new Unreadable({ because: 'broken' });
