import type { Clause } from './clause.ts';

/** How many must be there for the body to decide. »Half« is half or more, of all who have a member's seat. */
export type QuorumLeast = number | 'half' | 'more-than-half' | 'two-thirds';

/** When the body is quorate (beslutningsdygtig). */
export interface Quorum {
  readonly least: QuorumLeast;
  /** How many of one party must be among them. */
  readonly composition: readonly { readonly party: string; readonly atLeast: number }[];
  readonly clause: Clause;
}

/** Who is moderator (ordstyrer) of a meeting unless somebody else is written (S4-03). */
export interface ModeratorRule {
  /** The holder of the office, else the chair; or these in turn, one meeting each. */
  readonly by: 'chair' | 'rotation';
  /** Ids of members, in their order. */
  readonly members: readonly string[];
  readonly clause: Clause;
}

/** The members needed of so many seats. */
export function neededOf(least: QuorumLeast, seats: number): number {
  switch (least) {
    case 'half':
      return Math.ceil(seats / 2);
    case 'more-than-half':
      return Math.floor(seats / 2) + 1;
    case 'two-thirds':
      return Math.ceil((seats * 2) / 3);
    default:
      return least;
  }
}

/** Minutes of what was concluded, and not of how (S0-15). */
export interface ConclusionMinutes {
  /** As the body calls them: »Konklusionsreferat«. */
  readonly title?: string;
  readonly clause: Clause;
}
