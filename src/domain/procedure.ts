import type { Body, BodyId, MemberId } from './body/body.ts';
import type { CalledKind } from './body/meeting-kind.ts';
import type { Command } from './command.ts';
import type { Decision } from './decision.ts';
import type { Dispatch } from './dispatch.ts';
import type { Docket } from './docket/docket.ts';
import type { CaseNote } from './keeping/case-note.ts';
import type { Erasure } from './keeping/erasure.ts';
import type { LastKnown } from './keeping/last-known.ts';
import type { Slot } from './meeting/slot.ts';
import type { Minutes } from './minutes/minutes.ts';

/** The next thing the clock must do with a record, and when. */
export interface Due<Type extends string = string> {
  readonly at: Temporal.Instant;
  readonly type: Type;
}

/** What one meeting of the body looks like to the rules of another record. */
export interface MeetingNote {
  readonly id: string;
  readonly slot: Slot;
  /** Absent: ordinary. */
  readonly kind?: CalledKind;
  /** Unknown of a meeting that was cancelled. */
  readonly place?: string;
  readonly cancelled: boolean;
  readonly minutes: Minutes['stage'];
  /** When its minutes were approved, if they have been. */
  readonly approvedAt?: Temporal.Instant;
  /** When its agenda is due, if that could be counted. */
  readonly agendaDue?: Temporal.PlainDate;
  /** Those who were not there, or have said that they will not be. */
  readonly absent?: readonly MemberId[];
}

/** A meeting another body has planned, as far as it concerns ours. */
export interface MeetingElsewhere {
  readonly bodyId: BodyId;
  /** `PPU` */
  readonly shortName: string;
  readonly slot: Slot;
  /** The zone its slot is told in. */
  readonly timeZone: string;
  readonly agendaDue?: Temporal.PlainDate;
  /** Who sits there: their accounts and addresses in small letters. */
  readonly people: ReadonlySet<string>;
}

/** What a rule may look at besides its own record: the body with its rules and calendar, the body's other meetings, and its neighbours'. */
export interface Circumstances {
  readonly body: Body;
  /** The bodies there are, as others name them; absent, any may be. */
  readonly bodies?: readonly (Pick<Body, 'id' | 'shortName'> & Partial<Pick<Body, 'members'>>)[];
  /** Every meeting of the body, the earliest first. */
  readonly meetings: readonly MeetingNote[];
  /** What the bodies have planned that share members with this one or that its rules name; absent, nothing is known of any. */
  readonly elsewhere?: readonly MeetingElsewhere[];
  /** What the body has before it besides its meetings, as it stood when the command came; absent, nothing. */
  readonly docket?: Docket;
  /** What members answer in writing; absent for procedures that do not look at it. */
  readonly cases?: readonly CaseNote[];
  /** Where the body's file has had people reached; absent as above. */
  readonly known?: readonly LastKnown[];
}

/**
 * The rules for one kind of record. All are pure: the same arguments give the same
 * answer, nothing is read and nothing is written.
 */
export interface Procedure<State, Asked extends Command, Event, Refusal> {
  /** Also the record's key in storage: `meeting`. */
  readonly name: string;
  /** The types of the commands it decides. */
  readonly asked: readonly Asked['type'][];
  readonly initial: State;
  /** Set where it looks at the cases that members answer in writing, and at those who once stood in the body's file. */
  readonly looksWide?: true;
  /** Whether the command is decided by where the body's other meetings stand, so that none may move meanwhile. */
  turnsOnOthers?(command: Asked): boolean;
  decide(state: State, command: Asked, circumstances: Circumstances): Decision<Event, Refusal>;
  evolve(state: State, event: Event): State;
  /** Whom an event is told to, and what it makes us do outside. */
  dispatches(event: Event, state: State, command: Asked, circumstances: Circumstances): readonly Dispatch[];
  /** Commands to other records that must be kept in the same transaction or not at all. */
  follows(event: Event, state: State, command: Asked, circumstances: Circumstances): readonly Command[];
  /** What an event makes go from records, journal and receipts, in the same transaction. Absent: nothing ever. */
  erases?(event: Event, state: State, command: Asked, circumstances: Circumstances): readonly Erasure[];
  /** What falls due next, read off the record itself, so that nothing need ever be rescheduled or cancelled. */
  due(state: State, body: Body): Due | undefined;
}
