import type { UnreadablePaper } from '../paper/paper.ts';

/** Why something about a publication or an annex is refused. */
export type PublicationRefusal =
  /** Nothing waits to be gone through: the minutes are not approved, or public already. */
  | { readonly because: 'publication-not-held' }
  /** What was found no longer stands there, or has been answered for otherwise. */
  | { readonly because: 'hit-gone' }
  | { readonly because: 'role-missing' }
  /** A file is published as it was handed over, or not at all. */
  | { readonly because: 'annex-stands-as-it-is'; readonly name: string }
  | { readonly because: 'not-public' }
  | { readonly because: 'correction-missing' }
  /** They stand nowhere in the public version. */
  | { readonly because: 'words-not-found'; readonly words: string }
  /** What would be put in may itself not be published. */
  | { readonly because: 'correction-is-a-hit'; readonly found: string }
  | { readonly because: 'no-such-annex' }
  | { readonly because: 'no-such-party' }
  | { readonly because: 'annex-unread'; readonly name: string; readonly why: UnreadablePaper['because'] };
