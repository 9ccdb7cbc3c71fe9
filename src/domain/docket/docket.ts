import type { Item } from '../agenda/item.ts';
import type { BodyId, MemberId } from '../body/body.ts';

/** The point of a meeting from which something came. */
export interface Origin {
  readonly meetingId: string;
  readonly date: Temporal.PlainDate;
  readonly pointId: string;
  /** As on that agenda: `3.1`. */
  readonly number: string;
  readonly title: string;
}

/** The one who sees to a follow-up: never several, so that somebody does. */
export type Owner =
  | { readonly kind: 'secretariat' }
  | { readonly kind: 'member'; readonly id: MemberId }
  /** Somebody of another organisation, as the secretary wrote it (S4-13). */
  | { readonly kind: 'outside'; readonly name: string; readonly organisation: string };

/** Whom a body has decided to inform (S2-10); `body` is set where it keeps its docket with Referent too. */
export interface Addressee {
  readonly name: string;
  readonly body?: BodyId;
}

/** What somebody wrote about how it goes. */
export interface StatusNote {
  readonly text: string;
  readonly by: MemberId;
  readonly at: Temporal.Instant;
}

/** What the clock has said about a follow-up, so that it says each once. */
export type Reminder = 'ahead' | 'passed';

/** Something to be done after a meeting (opfølgning): one owner, a date, and open until somebody says it is done. */
export interface FollowUp {
  readonly id: string;
  /** `inform` is open until its receipt is noted; `escalation` until it is brought to the other body. */
  readonly kind: 'task' | 'inform' | 'escalation';
  readonly what: string;
  /** Undefined while it is unclear who (uafklaret). */
  readonly owner: Owner | undefined;
  /** What was written for an owner when it was not one person: »kommunerne«. */
  readonly ownerAsWritten?: string;
  readonly due: Temporal.PlainDate | undefined;
  readonly from?: Origin;
  readonly addressee?: Addressee;
  readonly by: MemberId;
  readonly at: Temporal.Instant;
  /** When its owner was told of it. */
  readonly toldAt?: Temporal.Instant;
  /** The owner was not at the meeting that gave it to them (S2-14). */
  readonly ownerWasAbsent?: boolean;
  readonly notes: readonly StatusNote[];
  readonly reminded: readonly Reminder[];
  /** `by` is absent where another body acknowledged it. */
  readonly closed?: {
    readonly at: Temporal.Instant;
    readonly by?: MemberId;
    readonly how: string;
    readonly acknowledged?: Acknowledged;
  };
}

/** Who has noted that word came: the body informed, and its member's title there. */
export interface Acknowledged {
  readonly body: string;
  readonly by: string;
}

/** Word from another body of what it decided (til orientering), open until a secretary notes that it came (S2-10). */
export interface Information {
  /** Unique here: the sender's id and its follow-up's. */
  readonly id: string;
  readonly followUpId: string;
  readonly from: { readonly id: BodyId; readonly name: string };
  readonly what: string;
  readonly decided?: Pick<Origin, 'date' | 'number' | 'title'>;
  readonly at: Temporal.Instant;
  readonly received?: { readonly at: Temporal.Instant; readonly by: MemberId };
}

/** Something for a meeting that is not named yet (punkt til kommende møder, S4-14). */
export interface ComingItem {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly from?: Origin;
  /** The item as its proposer handed it in, where it was one and was put off. */
  readonly item?: Item;
  readonly by?: MemberId;
  readonly at: Temporal.Instant;
  readonly left?:
    | { readonly how: 'taken'; readonly to: string; readonly at: Temporal.Instant }
    | { readonly how: 'struck'; readonly reason: string; readonly at: Temporal.Instant };
}

/** A point on every agenda by decision, until another decision takes it off (S2-05, S4-06). */
export interface DecidedPoint {
  readonly id: string;
  readonly title: string;
  readonly from: Origin;
  readonly at: Temporal.Instant;
  readonly ended?: { readonly at: Temporal.Instant; readonly reason: string; readonly meetingId?: string };
}

/** What a body has before it besides its meetings (sagsliste). One record a body, with the subject `docket`. */
export interface Docket {
  readonly followUps: readonly FollowUp[];
  readonly coming: readonly ComingItem[];
  readonly decidedPoints: readonly DecidedPoint[];
  /** What other bodies have informed this one of; absent where none has. */
  readonly informed?: readonly Information[];
}

export const emptyDocket: Docket = { followUps: [], coming: [], decidedPoints: [] };

export const DOCKET = 'docket';

export const isOpen = ({ closed }: FollowUp): boolean => closed === undefined;

/** Nobody can be held to it: it has not one owner, or no date. */
export const isUnclear = ({ owner, due }: Pick<FollowUp, 'owner' | 'due'>): boolean =>
  owner === undefined || due === undefined;

export function isOverdue({ due, closed }: FollowUp, today: Temporal.PlainDate): boolean {
  return closed === undefined && due !== undefined && Temporal.PlainDate.compare(due, today) < 0;
}

/** Items still waiting for a meeting, the oldest first. */
export const waiting = ({ coming }: Docket): readonly ComingItem[] => coming.filter(({ left }) => left === undefined);

/** The points that stand on every agenda by decision now. */
export const standingByDecision = ({ decidedPoints }: Docket): readonly DecidedPoint[] =>
  decidedPoints.filter(({ ended }) => ended === undefined);
