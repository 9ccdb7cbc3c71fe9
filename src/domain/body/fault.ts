import type { Office } from './body.ts';
import type { Step } from './count.ts';

/** What is wrong at one place of a body's file; language/faults.ts says it in words. */
export type Problem =
  | { readonly because: 'not-yaml'; readonly detail: string }
  | { readonly because: 'unreadable' }
  | { readonly because: 'unknown-key'; readonly key: string; readonly nearest: string | undefined }
  | { readonly because: 'missing' }
  | { readonly because: 'wrong-type'; readonly expected: 'text' | 'number' | 'yes-or-no' | 'list' | 'fields' }
  | { readonly because: 'not-one-of'; readonly given: string; readonly allowed: readonly string[] }
  | { readonly because: 'unknown-unit'; readonly given: string; readonly units: readonly string[] }
  | { readonly because: 'not-understood'; readonly given: string; readonly example: string }
  | { readonly because: 'no-such-date'; readonly given: string }
  | { readonly because: 'out-of-range'; readonly least: number; readonly most: number }
  /** So many days lie closed in a row that no deadline could be moved off them. */
  | { readonly because: 'closed-too-long'; readonly most: number }
  | { readonly because: 'quote-too-long'; readonly words: number }
  | { readonly because: 'duplicate'; readonly given: string; readonly first: string }
  /** Stands in for somebody, in a seat that is no substitute's. */
  | { readonly because: 'no-substitute' }
  /** An id that is an address of the public pages' own. */
  | { readonly because: 'id-taken'; readonly given: string }
  | { readonly because: 'no-chair' }
  | { readonly because: 'no-secretary' }
  | { readonly because: 'no-topic' }
  /** A rule for a kind of item that demands neither a field nor an annex. */
  | { readonly because: 'asks-nothing' }
  /** The same key twice in one place: only one of the two could hold. */
  | { readonly because: 'key-twice'; readonly key: string }
  | { readonly because: 'no-call' }
  /** The deadline is counted from a step that has none itself. */
  | { readonly because: 'no-such-step'; readonly step: Step }
  /** Deadlines that wait for each other, in order; the last waits for the first. */
  | { readonly because: 'anchor-cycle'; readonly steps: readonly Step[] }
  /** The step would never be taken: due after the meeting it prepares, or before the one it reports. */
  | { readonly because: 'unreachable-step'; readonly step: Step }
  /** At no meeting could both be kept. */
  | {
      readonly because: 'contradiction';
      readonly between:
        | 'earliest-and-latest'
        /** The limit over the whole comes no later than what the step is counted from. */
        | 'limit-and-step'
        | 'call-and-items'
        | 'items-and-agenda'
        | 'born-and-appointed'
        | 'from-and-until'
        /** The revised rules would hold before those they revise were adopted. */
        | 'version-and-adoption';
    }
  /** The key belongs to other ways of approving minutes. */
  | { readonly because: 'not-in-mode'; readonly key: string; readonly mode: string; readonly modes: readonly string[] }
  | { readonly because: 'no-window-to-restart' }
  /** Each line of `signers` names a member, an office or a party. */
  | { readonly because: 'one-signer-a-line' }
  | { readonly because: 'number-of-a-party' }
  | { readonly because: 'no-holder'; readonly office: Office }
  | { readonly because: 'too-many-signers'; readonly number: number; readonly seats: number }
  | { readonly because: 'unknown-body'; readonly given: string; readonly nearest: string | undefined }
  /** A deadline counted from the meetings of the body itself, as if it were another. */
  | { readonly because: 'follows-itself' }
  | { readonly because: 'aligned-with-itself' }
  | { readonly because: 'prepares-itself' }
  | { readonly because: 'escalates-to-itself' }
  /** Two versions of the rules from one day: nobody could tell which holds. */
  | { readonly because: 'same-day-versions'; readonly from: Temporal.PlainDate }
  /** A version sets what is no matter of the rules: the body's name, its home. */
  | { readonly because: 'not-of-a-version'; readonly key: string }
  | { readonly because: 'not-a-picture'; readonly given: string }
  /** In bytes. */
  | { readonly because: 'picture-too-big'; readonly given: string; readonly most: number }
  /** A drawing that runs or fetches something. */
  | { readonly because: 'picture-reaches-out'; readonly given: string }
  | { readonly because: 'missing-clause' }
  | { readonly because: 'hours-from-elsewhere' }
  | { readonly because: 'time-beside-hours' }
  /** A duty's day is counted from something other than a day of the year or the duty's own meeting. */
  | { readonly because: 'not-of-the-year' }
  | { readonly because: 'duty-without-meeting' }
  /** Duties that wait for each other. */
  | { readonly because: 'duty-cycle' }
  /** The duty it waits for is due after it, so it cannot be done in time. */
  | { readonly because: 'duty-after-later'; readonly given: string }
  | { readonly because: 'other'; readonly detail: string };

/** A place in a body's file that cannot be used, and why. */
export interface Fault {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** `deadlines.items-due.latest`, `members[3].party`; empty for the file as a whole. */
  readonly field: string;
  readonly problem: Problem;
}
