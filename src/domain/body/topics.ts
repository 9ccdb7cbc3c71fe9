import type { Clause } from './clause.ts';

/** A topic every meeting covers (S0-24, S1-21). */
export interface CoveredTopic {
  /** Unique within the body: `gp-coverage`. */
  readonly id: string;
  readonly title: string;
  /** It is passed over at a meeting for which it is not relevant; the others are not. */
  readonly maySkip: boolean;
  readonly clause: Clause;
}

/** Topics taken up only when there is need (S0-25). */
export interface AsNeededTopics {
  readonly topics: readonly string[];
  /** Whether the secretariat clears them where it can, before they come on an agenda. */
  readonly inSecretariat: boolean;
  readonly clause: Clause;
}

/** Where matters of principle are taken (S2-12). */
export interface Escalation {
  /** As people call it: `direktørkredsen`. */
  readonly name: string;
  /** Set where it may be kept with Referent too; then it is sent there. */
  readonly body?: string;
  readonly clause: Clause;
}

/** What the document says of the matters themselves, and where they belong. */
export interface TopicRules {
  /** In order; each id at most once. */
  readonly alwaysCovered?: readonly CoveredTopic[];
  readonly asNeeded?: AsNeededTopics;
  /** Concrete cases are settled by the secretariat where possible (S0-21, S0-30). */
  readonly secretariatSettles?: { readonly clause: Clause };
  readonly escalatesTo?: Escalation;
}
