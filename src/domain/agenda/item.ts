import type { MemberId } from '../body/body.ts';
import type { Clause } from '../body/clause.ts';
import type { ItemField, ItemKind } from '../body/rules-of-procedure.ts';
import type { Source } from '../paper/source.ts';
import type { KeptAnnex } from '../publication/annex.ts';

/** A link to an annex (bilag). */
export interface Annex {
  readonly title: string;
  readonly url: string;
}

/** What a member writes about an item: the fields the body's rules demand, and what helps the secretariat place it. */
export interface ItemText {
  /** Filled for each field of the body's rules; `topic` is the item's title. */
  readonly fields: Readonly<Partial<Record<ItemField, string>>>;
  readonly kind: ItemKind;
  readonly annexes: readonly Annex[];
  /** Length wanted at the meeting, in minutes. */
  readonly lengthInMinutes: number;
  /** Somebody else's deadline: the day after which treating it is of no use (S4-10). */
  readonly externalDate?: Temporal.PlainDate;
  /** The points of the next body's agenda as they are put forward here (S4-09). */
  readonly draftAgenda?: readonly string[];
}

/** Where the secretary has put an item (triage). */
export type Placement =
  | { readonly state: 'received' }
  | { readonly state: 'accepted'; readonly section: string }
  | { readonly state: 'returned'; readonly question: string }
  | { readonly state: 'deferred'; readonly to: string | undefined }
  /** Løst på sekretariatsniveau. */
  /** With `escalatedTo`, not settled here but taken there; `how` is then the reason (S2-12). */
  | { readonly state: 'settled'; readonly how: string; readonly escalatedTo?: string }
  | { readonly state: 'withdrawn' };

/** Why a late item is taken all the same, and who says so. */
export interface Waiver {
  readonly by: MemberId;
  readonly reason: string;
  /** Whose waiver it is, where `by` only noted it: »formanden har givet lov«. */
  readonly granter?: 'chair' | 'all-present';
}

/** One item (punkt) as its proposer handed it in. */
export interface Item {
  readonly id: string;
  readonly by: MemberId;
  readonly at: Temporal.Instant;
  readonly text: ItemText;
  /** Counts the author's edits, from 1. */
  readonly version: number;
  /** Handed in after items were due; taken onto the agenda only with a recorded reason. */
  readonly late: boolean;
  /** Why a late item was taken all the same, and who decided it. */
  readonly waiver?: Waiver;
  /** That the chair said no to it, and why; a later yes is the waiver. */
  readonly waiverDeclined?: Waiver;
  readonly placement: Placement;
  /** The meeting it was deferred from; an item so carried is no answer to this meeting's call. */
  readonly carriedFrom?: string;
  /** Set when the rules themselves gave it to the meeting: the words it comes from. It is nobody's answer to the call. */
  readonly theme?: Clause;
  /** The topics of every meeting that it covers: ids among the body's (S0-24, S1-21). */
  readonly covers?: readonly string[];
  /** Set when it was taken in from the secretary's own file. */
  readonly source?: Source;
  /** Set when another body sent it here: the referral's id, and that body's name. */
  readonly referral?: { readonly id: string; readonly from: string };
  /** The files handed over with it, each with who may see it. */
  readonly kept?: readonly KeptAnnex[];
}

/** Whether the item was deferred to a named meeting, and so lives on there. */
export function isCarriedOn({ placement }: Item): boolean {
  return placement.state === 'deferred' && placement.to !== undefined;
}

export function titleOf(item: Item): string {
  return item.text.fields.topic ?? '';
}
