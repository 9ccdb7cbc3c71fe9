import type { Clause } from '../body/clause.ts';

/** The grounds on which something about the topics of a meeting, or where they belong, is refused. */
export type TopicRefusal =
  | { readonly because: 'no-such-topic' }
  | { readonly because: 'topic-always-covered'; readonly title: string; readonly clause: Clause }
  /** Released all the same, they stay uncovered at this meeting. */
  | { readonly because: 'topics-uncovered'; readonly titles: readonly string[]; readonly clause: Clause }
  | { readonly because: 'nowhere-to-escalate' };
