import type { Body, Office, Seat } from '../domain/body/body.ts';
import type { Step } from '../domain/body/count.ts';
import type { DeadlineRule, MeetingRule } from '../domain/body/rules-of-procedure.ts';
import type { ClosedDay, CountedDays } from '../domain/calendar/calendar.ts';
import type { Slot } from '../domain/meeting/slot.ts';

/** A short text in sections, for the pages about privacy, terms, accessibility and data. */
export interface Article {
  readonly title: string;
  readonly sections: readonly {
    readonly heading: string;
    readonly paragraphs: readonly string[];
    /** Below the paragraphs, a line each. */
    readonly facts?: readonly { readonly label: string; readonly value: string; readonly href?: string }[];
  }[];
}

/** The words of the public pages. Days are dates in the body's zone. */
export interface PageWords {
  readonly site: string;
  readonly skip: string;
  /** The name of the other language, in that language. */
  readonly otherLanguage: string;
  readonly breadcrumbs: string;
  /** What the navigation of the site is called, and its links. */
  readonly navigation: { readonly name: string; readonly bodies: string; readonly search: string };
  /** Before the page's address, on paper. */
  readonly address: string;
  readonly bodies: { readonly title: string; readonly intro: string; readonly none: string };
  readonly body: {
    readonly ahead: string;
    readonly behind: string;
    readonly noneAhead: string;
    readonly noneBehind: string;
    /** A year whose meetings are opened by themselves: `2019 (4 møder)`. */
    readonly heldIn: (year: number, count: number) => string;
    readonly rules: string;
    readonly rulesIntro: string;
    readonly members: string;
    readonly about: string;
    readonly date: string;
    readonly place: string;
    readonly standing: string;
    readonly rule: string;
    readonly source: string;
    readonly follow: string;
    readonly atom: string;
    readonly calendar: string;
    /** The plan of a year as a document. */
    plan(year: number): string;
    planPdf(year: number): string;
    readonly json: string;
    readonly search: string;
  };
  about(body: Body): string;
  /** Where a meeting has got to, in a word or two. */
  readonly stage: {
    readonly planned: string;
    readonly agendaReleased: string;
    readonly minutesAwaited: string;
    readonly minutesHeld: string;
    readonly minutesPublished: string;
    readonly minutesWithdrawn: string;
    readonly cancelled: string;
  };
  readonly seat: Readonly<Record<Seat, string>>;
  readonly office: Readonly<Record<Office, string>>;
  readonly rule: {
    readonly meetings: string;
    readonly itemFields: string;
    readonly approval: string;
    readonly publication: string;
    readonly countedDays: string;
    readonly standingItems: string;
  };
  step(step: Step): string;
  deadlineRule(rule: Pick<DeadlineRule, 'amount' | 'unit' | 'direction' | 'anchor'>): string;
  meetingRule(rule: MeetingRule): string;
  /** Before the document's own words of where minutes are published. */
  readonly publication: string;
  countedDays(counted: CountedDays): string;
  readonly meeting: {
    /** »Møde 8. april 2027« */
    crumb(date: Temporal.PlainDate): string;
    readonly when: string;
    readonly place: string;
    readonly deadlines: string;
    readonly step: string;
    readonly due: string;
    readonly why: string;
    readonly agenda: string;
    readonly agendaMembersOnly: string;
    readonly minutes: string;
    readonly download: string;
    readonly downloadPdf: string;
    /** Over the outcomes of all points, each with its link. */
    readonly outcomes: string;
    readonly back: string;
  };
  /** Labels as one sentence’s list: »Emne, hvad ønskes drøftet og hvordan«. */
  listed(labels: readonly string[]): string;
  slot(slot: Slot): string;
  day(date: Temporal.PlainDate): string;
  /** @param due the last day for it; undefined when no rule says when */
  agendaLater(due: Temporal.PlainDate | undefined): string;
  agendaReleasedOn(date: Temporal.PlainDate): string;
  /** @param held whether the meeting is over */
  minutesLater(due: Temporal.PlainDate | undefined, held: boolean): string;
  readonly minutesInApproval: string;
  readonly minutesApproved: string;
  minutesPublishedOn(date: Temporal.PlainDate): string;
  readonly minutesHeld: string;
  moved(from: Slot): string;
  readonly cancelled: string;
  /** Before what somebody gave as a reason, in their own words. */
  readonly reason: string;
  /** Before what was put right. */
  corrected(on: Temporal.PlainDate): string;
  /** @param since the day the minutes became public */
  withdrawn(since: Temporal.PlainDate, on: Temporal.PlainDate): string;
  /** Whom to ask; before the mailbox, where there is one. */
  ask(body: Body): string;
  /** Said of a deadline that landed on a closed day. */
  movedEarlier(landed: ClosedDay): string;
  readonly noPdf: { readonly title: string; readonly text: string; readonly back: string };
  readonly notFound: { readonly title: string; readonly text: string; readonly home: string };
  readonly notYet: { readonly agenda: string; readonly minutes: string };
  readonly unavailable: { readonly title: string; readonly text: string };
  readonly notAllowed: { readonly title: string; readonly text: string };
  readonly privacy: Article;
  readonly terms: Article;
  accessibility(bodies: readonly Body[]): Article;
}
