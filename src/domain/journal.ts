/** The last line a body's journal is known to have; number 0 while it has none. */
export interface JournalHead {
  readonly number: number;
  /** SHA-256 over the line and the hash of the one before, in hexadecimal: it says all that came before, too. */
  readonly hash: string;
}

/**
 * A line of the journal that is not as it was written.
 *
 * - `changed`: its words are not those that were hashed
 * - `moved`: its words are those of line `belongs`
 * - `replaced`: words and hash go together, but what came after was put on another line
 * - `missing`, `added`: lines `from` to `to` are gone, or were not there
 * - `no-head`: there are lines or records, and nothing says how many lines there should be
 */
export type JournalFault =
  | { readonly because: 'changed' | 'replaced'; readonly number: number }
  | { readonly because: 'moved'; readonly number: number; readonly belongs: number }
  | { readonly because: 'missing' | 'added'; readonly from: number; readonly to: number }
  | { readonly because: 'no-head' };
