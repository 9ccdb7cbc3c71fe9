import type { RetentionRule } from '../keeping/retention-rule.ts';
import type { AgreementRoute } from './agreement-route.ts';
import type { Approval } from './approval.ts';
import type { Clause } from './clause.ts';
import type { Count, Step } from './count.ts';
import type { DialogueRule } from './dialogue-rule.ts';
import type { DutyRule } from './duty-rule.ts';
import type { CalledKind } from './meeting-kind.ts';
import type { PreMeetingRule } from './pre-meeting-rule.ts';
import type { PreparesRule } from './prepares-rule.ts';
import type { ConclusionMinutes, ModeratorRule, Quorum } from './sitting.ts';
import type { TopicRules } from './topics.ts';
import type { WrittenRule } from './written-rule.ts';

/** Where a deadline that lands on a closed day goes; `none` where a source that gives a Saturday means it. */
export type Roll = 'earlier' | 'later' | 'none';

/**
 * What a deadline asks. One kept »så vidt muligt« (as far as possible) is said and shown like any other, and when it has
 * passed that is said too; but nothing is refused for it and nothing is marked late.
 */
export type Force = 'binding' | 'as-far-as-possible';

/** A body the rules count from without being it, with its meetings as far as they are known. */
export interface OtherBody {
  readonly id: string;
  /** `Praksisplanudvalget` */
  readonly name: string;
  readonly meetings: readonly Temporal.PlainDate[];
}

/** »Senest 4 uger før mødet«: how a step's last day is counted. */
export interface DeadlineRule extends Count {
  readonly step: Step;
  /** Absent: earlier, except for hours, which are given to the hour and stand. */
  readonly roll?: Roll;
  /** The time on the last day until which the step is in time; absent, the whole day is. */
  readonly at?: Temporal.PlainTime;
  /** The first day on which the step may be taken, where the rule has two sides; it is never moved off a closed day. */
  readonly earliest?: Count;
  /** A limit over the whole, beside the step's own: the earlier of the two days holds. */
  readonly overall?: Count;
  /** Absent: binding. */
  readonly force?: Force;
  readonly clause: Clause;
}

/** A step that has another day for the members of one party than for the rest: PLO's call follows PLO's own meetings (S0-13). */
export interface PartyDeadlineRule extends DeadlineRule {
  readonly step: 'call-for-items' | 'items-due';
  /** An id among the body's parties. */
  readonly party: string;
}

/** When the body meets, as far as its rules say. */
export interface MeetingRule {
  /** 1 to 12, in order. */
  readonly months: readonly number[];
  /** ISO weekday, 1 is Monday. The day proposed is the first such weekday on or after `fromDay`. */
  readonly weekday: number;
  readonly fromDay: number;
  readonly start: Temporal.PlainTime;
  readonly lengthInMinutes: number;
  readonly place: string;
  /** The body always meets in a room, without a meeting in Teams. */
  readonly inRoom?: true;
  /** How much is planned at a time; absent, a calendar year. */
  readonly planFor?: 'half-year';
  /** How many meetings a calendar year should have; outside it is a warning. */
  readonly perYear: { readonly least: number; readonly most: number };
  readonly clause: Clause;
}

/** What is asked about an item (punkt), in the order the form shows it. `topic` is always among them. */
export type ItemField = 'topic' | 'background' | 'what' | 'how' | 'why' | 'recommendation';

/** Fields that may be left empty: no document demands them, but where a body has them the form asks. */
export const MAY_BE_EMPTY: ReadonlySet<ItemField> = new Set(['background', 'recommendation']);

export type ItemKind = 'decision' | 'discussion' | 'information';

/** What items of one kind must have besides what every item has. */
export interface ItemKindRule {
  readonly kind: ItemKind;
  /** Whose items it holds for, by the ids of their parties. Absent: everybody's. */
  readonly parties?: readonly string[];
  readonly needsAnnex: boolean;
  /** Fields that may not be empty, beside those that never may. */
  readonly fields: readonly ItemField[];
  readonly clause: Clause;
}

/**
 * One of the body's standing items (faste punkter), in order. A `section` takes the accepted items of its
 * kinds: nested under its heading (2.1, 2.2), or, without a heading, as points of their own.
 */
export interface StandingItem {
  /** Unique within the body: `approve-agenda`. */
  readonly id: string;
  readonly title: string;
  readonly role:
    | 'point'
    | 'section'
    | 'approve-minutes'
    | 'approve-agenda'
    | 'any-other-business'
    | 'next-meeting'
    /** What is being followed up since last. */
    | 'follow-up'
    /** The items for coming meetings (S4-14). */
    | 'backlog'
    /** The meetings of other bodies since last (S2-04). */
    | 'other-bodies';
  /** For a section: the kinds of items it takes. */
  readonly takes: readonly ItemKind[];
  /** False for a section whose items stand as points of their own. */
  readonly headed: boolean;
  /** A decision under it is refused unless the chair overrides with a reason (S0-11). */
  readonly decides: boolean;
  readonly clause: Clause;
}

/** Who may let in an item that came too late; the secretary where the rules say nothing. */
export interface LateItemRule {
  readonly by: 'chair' | 'secretary' | 'all-present';
  readonly clause: Clause;
}

/** How many of the doctors who take part are paid for it (L-7, S0-27, S1-16). */
export interface PaidDoctors {
  readonly number: number;
  /** Whose doctors they are: an id among the body's parties. Absent: `plo`. */
  readonly party?: string;
  readonly clause: Clause;
}

/** A month of the annual wheel in which the body should meet. */
export interface WheelMonth {
  /** 1 to 12. */
  readonly month: number;
  /** Items that belong to that meeting; empty where no theme is fixed. */
  readonly themes: readonly string[];
  /** Those invited beside the members: »Rådmænd«. */
  readonly participants: readonly string[];
  readonly clause: Clause;
}

/** The annual wheel (årshjul). Its months are in order, each at most once. */
export interface AnnualWheel {
  readonly months: readonly WheelMonth[];
  /**
   * How far a meeting may lie outside its month: from this day of the month before, until that day of the month
   * after, both included. With 15 and 15 March lasts from 15 February to 15 April. Absent: the month itself only.
   */
  readonly tolerance?: { readonly fromDay: number; readonly untilDay: number };
}

/**
 * Another body whose calendar ours is fitted to: with `before` each of our meetings has one of theirs between itself and
 * our next, so that what we decide reaches them; with `after` one of theirs between itself and our last.
 *
 * @source S0-02 "Kadencen afstemmes med mødekalenderne i Praksisplanudvalget"
 */
export interface Alignment {
  /** The other body's id, here or among `otherBodies`. */
  readonly with: string;
  /** `Praksisplanudvalget` */
  readonly name: string;
  readonly order: 'before' | 'after';
  readonly clause: Clause;
}

/** Who keeps the secretariat: the department that is its host, and those that take part (S0-03). */
export interface Secretariat {
  readonly host: string;
  readonly departments: readonly string[];
  readonly clause: Clause;
}

/** What is different at a meeting of one kind; what is not said is as at any other meeting. */
export interface KindRule {
  /** The steps that have other deadlines than at an ordinary meeting. */
  readonly deadlines: readonly DeadlineRule[];
  /** The steps that fall away. */
  readonly without: readonly Step[];
  /** Nothing is decided at such a meeting. */
  readonly noDecisions?: true;
  readonly clause: Clause;
}

/** A body's rules of procedure (forretningsorden), as far as the secretariat's work depends on them. */
export interface RulesOfProcedure extends TopicRules {
  /** The document and its date: `Kommissorium for KLU Guldborgsund, 28.11.2024`. */
  readonly document: string;
  readonly adoptedOn: Temporal.PlainDate | undefined;
  readonly meetings: MeetingRule;
  readonly annualWheel?: AnnualWheel;
  /** At most one per step; a step the body does not have is not here. */
  readonly deadlines: readonly DeadlineRule[];
  /** At most one per step and party. A call on a party's own date is never later than the body's. */
  readonly partyDeadlines?: readonly PartyDeadlineRule[];
  /** The other bodies that deadlines are counted from. */
  readonly otherBodies?: readonly OtherBody[];
  /** The bodies whose calendars the plan of a year is fitted to. */
  readonly alignment?: readonly Alignment[];
  readonly itemFields: { readonly fields: readonly ItemField[]; readonly clause: Clause };
  /** At most one per kind. */
  readonly itemKinds?: readonly ItemKindRule[];
  readonly standingItems: readonly StandingItem[];
  readonly approval: Approval;
  /** Minutes that hold points, outcomes and decisions only (beslutningsreferat); absent, they tell what was said. */
  readonly conclusionMinutes?: ConclusionMinutes;
  readonly quorum?: Quorum;
  /** Absent: the holder of the office, else the chair. */
  readonly moderator?: ModeratorRule;
  /** A body that decides nothing at all, an informal network (S2-15). */
  readonly noDecisions?: { readonly clause: Clause };
  readonly lateItems?: LateItemRule;
  readonly paidDoctors?: PaidDoctors;
  /** The way drafts of local agreements go; absent, the body makes none. */
  readonly agreements?: AgreementRoute;
  /** With `nameless`, the public version has roles and no names. */
  readonly publication: { readonly where: string; readonly clause: Clause; readonly nameless?: true };
  /** Whether the chair sees the agenda before the members do. */
  readonly chairSeesAgendaFirst: boolean;
  /** Wall-clock time at which the clock sends what falls due on a day. */
  readonly sendAt: Temporal.PlainTime;
  /** Counted days before items are due on which those who have not answered are reminded. */
  readonly remindBefore: number;
  readonly countedDays: { readonly clause: Clause };
  readonly preMeeting?: PreMeetingRule;
  /** What is different at meetings called outside the plan. */
  readonly kinds?: Readonly<Partial<Record<CalledKind, KindRule>>>;
  readonly secretariat?: Secretariat;
  /** The body whose agenda this one prepares. */
  readonly prepares?: PreparesRule;
  /** What the body owes each year. */
  readonly duties?: readonly DutyRule[];
  /** Absent: the body holds none. */
  readonly dialogueMeetings?: DialogueRule;
  /** Absent: the body decides nothing in writing between its meetings. */
  readonly writtenProcedure?: WrittenRule;
  /** How long what is kept is kept; at most one a kind. Absent, and of a kind that is not here: for good. */
  readonly retention?: readonly RetentionRule[];
}

export function deadlineRule(rules: RulesOfProcedure, step: Step): DeadlineRule | undefined {
  return rules.deadlines.find((rule) => rule.step === step);
}
