import type { NoticeFacts } from './notice.ts';

/** The one button of a letter: the page where its reader answers. */
export interface Door {
  readonly title: string;
  readonly url: string;
  /** The last whole day on which it opens. */
  readonly lastDay: Temporal.PlainDate;
}

/** What a letter is made of, in finished words. */
export interface LetterParts {
  readonly greeting: string;
  readonly notice: NoticeFacts;
  readonly door: (Omit<Door, 'lastDay'> & { readonly note: string }) | undefined;
  readonly closing: string;
  readonly signed: string;
}
