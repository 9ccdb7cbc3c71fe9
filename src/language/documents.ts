import type { Clause } from '../domain/body/clause.ts';
import type { ItemField, ItemKind } from '../domain/body/rules-of-procedure.ts';
import type { Slot } from '../domain/meeting/slot.ts';
import type { ApprovalNote, Outcome, Presence } from '../domain/minutes/minutes.ts';
import type { Language } from './language.ts';

/** The words of the agenda and the minutes as documents. Days are dates in the body's zone. */
export interface DocumentWords {
  readonly language: Language;
  /** »Dagsorden« and »Referat«. */
  readonly agenda: string;
  readonly minutes: string;
  /** »Beslutningsreferat«: points, outcomes and decisions only. */
  readonly conclusionMinutes: string;
  /** The mark of something not final: »UDKAST«. */
  readonly draftMark: string;
  /** Beside the mark: »Udgave 2, 22. april 2027«. */
  whichDraft(version: number, on: Temporal.PlainDate): string;
  /** In the place of the mark: »Godkendt på mødet 8. april 2027«. */
  approvedAs(mode: ApprovalNote['mode'], on: Temporal.PlainDate): string;
  readonly label: {
    readonly meeting: string;
    readonly date: string;
    readonly time: string;
    readonly started: string;
    readonly ended: string;
    readonly place: string;
    readonly released: string;
    readonly kind: string;
    readonly proposedBy: string;
    readonly length: string;
    readonly annexes: string;
    readonly participants: string;
    readonly secretariat: string;
    readonly guests: string;
    readonly absences: string;
    readonly minutesOfPoint: string;
    readonly approval: string;
    readonly version: string;
  };
  /** Over the list of points in a document that has many. */
  readonly overview: string;
  /** What stands before the number of the page and before the number of them all. */
  readonly pages: { readonly page: string; readonly of: string };
  /** `8. april 2027` */
  date(date: Temporal.PlainDate): string;
  /** `torsdag den 8. april 2027` */
  day(date: Temporal.PlainDate): string;
  time(time: Temporal.PlainTime): string;
  span(slot: Slot): string;
  /** @param supplement counts the releases after the first; 0 for the first */
  releasedOn(date: Temporal.PlainDate, supplement: number): string;
  releasedLate(days: number): string;
  kind(kind: ItemKind): string;
  /** @param inKlu whether the body is a KLU, whose rules ask »Hvorfor i KLU« (S1-05) */
  field(field: ItemField, inKlu: boolean): string;
  minutesLong(count: number): string;
  /** Why a late item stands on the agenda, so that all can see it. */
  lateItem(facts: {
    readonly due: Temporal.PlainDate | undefined;
    readonly reason: string;
    readonly by: string;
  }): string;
  lateItemUnwaived(due: Temporal.PlainDate | undefined): string;
  formerMember: string;
  /** »afbud«, »fraværende«, and who came instead; nothing for those who were there. */
  presence(presence: Presence, substitute: string | undefined): readonly string[];
  /** The fixed verbs (S2-13, S4-16). */
  outcome(outcome: Outcome, body: string): string;
  decidedDespite(reason: string): string;
  /** In place of a list with nobody in it. */
  readonly none: string;
  readonly notWritten: string;
  /** Where a draft stands. */
  draftState: {
    readonly drafting: string;
    circulating(lastDay: Temporal.PlainDate, clause: Clause): string;
    withChair(lastDay: Temporal.PlainDate, clause: Clause): string;
    delivering(clause: Clause): string;
    /** Answers or signatures are gathered. */
    collecting(clause: Clause): string;
    readonly awaitingNextMeeting: string;
    readonly referred: string;
  };
  approved: {
    bySilence(on: Temporal.PlainDate, clause: Clause): string;
    atTheMeeting(on: Temporal.PlainDate, clause: Clause): string;
    atTheNextMeeting(on: Temporal.PlainDate, clause: Clause): string;
    byChairAndSilence(on: Temporal.PlainDate, clause: Clause): string;
    /** @param signers their titles */
    bySigning(on: Temporal.PlainDate, signers: readonly string[], clause: Clause): string;
    byAll(on: Temporal.PlainDate, clause: Clause): string;
    byTheChair(on: Temporal.PlainDate, clause: Clause): string;
    /** @param clause the file, and what it calls itself */
    asImported(on: Temporal.PlainDate, clause: Clause): string;
  };
  /** A disagreement the chair has had noted. @param point absent, it is with the minutes as a whole */
  dissent(who: string, point: string | undefined, text: string): string;
  clause(clause: Clause): string;
}
