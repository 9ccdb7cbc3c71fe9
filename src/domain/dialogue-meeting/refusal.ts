import type { Clause } from '../body/clause.ts';

/** The grounds on which something about a dialogue meeting is refused. */
export type DialogueRefusal =
  | { readonly because: 'no-dialogue-meetings' }
  | { readonly because: 'no-such-dialogue' }
  | { readonly because: 'dialogue-cancelled'; readonly date: Temporal.PlainDate }
  | { readonly because: 'dialogue-held'; readonly date: Temporal.PlainDate }
  | { readonly because: 'dialogue-that-day'; readonly date: Temporal.PlainDate }
  /** `lastDay`: by when it was to be announced, in `channels` channels at least. */
  | {
      readonly because: 'announced-late';
      readonly lastDay: Temporal.PlainDate;
      readonly channels: number;
      readonly clause: Clause;
    };
