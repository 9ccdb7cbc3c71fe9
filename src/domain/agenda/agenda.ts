import type { Member, MemberId } from '../body/body.ts';
import type { Slot } from '../meeting/slot.ts';
import type { MinutesSet } from '../minutes/minutes-set.ts';
import type { Item } from './item.ts';
import type { PointLine } from './point-line.ts';

/** A member's answer that they have no items (»Ingen punkter«). */
export interface NoItems {
  readonly by: MemberId;
  readonly at: Temporal.Instant;
}

/** One release (udsendelse) of the agenda; the second and later are supplements. */
export interface Release {
  readonly at: Temporal.Instant;
  readonly by: MemberId;
  /** Whole days after the agenda was due; 0 when in time. */
  readonly daysLate: number;
  readonly points: readonly Point[];
  /** The follow-ups told after the points, where none of the points is for them. */
  readonly followUps?: readonly PointLine[];
}

/** The body's next meeting as the calendar has it; a body that has planned none says so. */
export type NextMeeting = { readonly slot: Slot; readonly place: string } | 'not-planned';

/** A point of the assembled agenda: a standing item, a section heading, or a member's item. */
export interface Point {
  /** The standing item's id or the item's. */
  readonly id: string;
  /** `1`, `3`, `3.1` */
  readonly number: string;
  readonly title: string;
  readonly from: 'standing' | 'section' | 'item';
  readonly itemId?: string;
  /** Whether a decision may be recorded under it. */
  readonly decides: boolean;
  /** Set on the point of the earlier minutes when they were approved before the meeting: it is then for information. */
  readonly approvedOn?: Temporal.PlainDate;
  /** Set on the point of the earlier minutes when it is to approve more than one set of them. */
  readonly minutesOf?: readonly MinutesSet[];
  /** Set on the point of the next meeting: what the calendar said when the agenda went out, or the minutes did. */
  readonly next?: NextMeeting;
  /** What the secretariat has to say under it, as it was when the agenda was made. */
  readonly lines?: readonly PointLine[];
}

/** The call for items to the members of one party, on its own date. */
export interface PartyCalled {
  readonly party: string;
  readonly at: Temporal.Instant;
}

/** A topic of every meeting passed over at this one as not relevant (S1-21). */
export interface TopicSkip {
  /** An id among the body's topics. */
  readonly topic: string;
  readonly reason: string;
  readonly by: MemberId;
  readonly at: Temporal.Instant;
}

/** The agenda (dagsorden) of one meeting, from the call for items to its release. */
export interface Agenda {
  readonly calledAt: Temporal.Instant | undefined;
  /** The parties called on their own date, before all are. */
  readonly partiesCalled?: readonly PartyCalled[];
  readonly noItems: readonly NoItems[];
  readonly items: readonly Item[];
  /** Ids of accepted items in the order the secretary has put them. */
  readonly order: readonly string[];
  readonly skips?: readonly TopicSkip[];
  /** Set when the chair was shown the agenda (some rules demand it first). */
  readonly shownToChairAt: Temporal.Instant | undefined;
  /** The points the chair was shown. */
  readonly shown?: readonly Point[];
  readonly releases: readonly Release[];
}

export const noAgenda: Agenda = {
  calledAt: undefined,
  noItems: [],
  items: [],
  order: [],
  shownToChairAt: undefined,
  releases: [],
};

/** When this member was called for items: on their party's own date, or with all; undefined if they are not yet. */
export function calledFor(
  { calledAt, partiesCalled = [] }: Agenda,
  { party }: Pick<Member, 'party'>,
): Temporal.Instant | undefined {
  return partiesCalled.find((one) => one.party === party)?.at ?? calledAt;
}

/** The members who have handed in an item for this meeting or said they have none. */
export function answered(agenda: Agenda): ReadonlySet<MemberId> {
  const own = agenda.items.filter((item) => item.carriedFrom === undefined && item.theme === undefined);
  return new Set([...agenda.noItems.map((one) => one.by), ...own.map((item) => item.by)]);
}
