import type { Clause } from '../body/clause.ts';

/** Why nothing is decided in writing, or an answer is not taken. */
export type WrittenRefusal =
  | { readonly because: 'no-written-procedure-here' }
  | { readonly because: 'no-such-written-procedure' }
  | { readonly because: 'proposal-without-title' }
  | { readonly because: 'meeting-not-to-be-demanded'; readonly clause: Clause }
  /** `lastDay`: the day it ended by the clock, or was to end had no meeting been demanded. */
  | {
      readonly because: 'written-procedure-over';
      readonly lastDay: Temporal.PlainDate;
      readonly meetingDemanded: boolean;
      readonly clause: Clause;
    };
