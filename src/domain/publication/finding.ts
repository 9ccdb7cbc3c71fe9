import type { Hit, HitKind } from './hit.ts';

/** One thing a finder found in a text; `end` is after its last character. */
export interface Finding {
  readonly kind: HitKind;
  readonly start: number;
  readonly end: number;
  readonly confidence: Hit['confidence'];
}

/** What the finders are told besides the text. */
export interface Known {
  /** Addresses that are the body's own: its mailbox, and those of its secretariat. In small letters. */
  readonly mailboxes: ReadonlySet<string>;
  /** Where the body meets, as it is written. */
  readonly places: readonly string[];
  /** The houses people act for: the body's organisation and its parties. */
  readonly organisations: readonly string[];
  /** No name is to be public, not of somebody in a function either. */
  readonly nameless?: true;
}

/** Looks in a folded text for things of one kind, the first first. */
export type Finder = (text: string, known: Known) => readonly Finding[];

/** Every match of a global pattern. */
export function matches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  return [...text.matchAll(pattern)];
}

/** The words before a place in its line, at most `most` characters. */
export function before(text: string, start: number, most: number): string {
  return (
    text
      .slice(Math.max(0, start - most), start)
      .split('\n')
      .at(-1) ?? ''
  );
}

/** The words after a place in its line, at most `most` characters. */
export function after(text: string, end: number, most: number): string {
  return text.slice(end, end + most).split('\n')[0] ?? '';
}
