import type { ClosedDay } from '../calendar/calendar.ts';

/** `sure`: it is wrong whatever was meant. `likely`: a reader would say so. `ask`: only who wrote it can tell. */
export type Confidence = 'sure' | 'likely' | 'ask';

/** Where something was found. */
export interface Place {
  /** Of the file, from 1. */
  readonly line: number;
  /** The words it is about, as they stand, at most 160 characters. */
  readonly quote: string;
  readonly confidence: Confidence;
  /** Further lines the same is found on. */
  readonly alsoAt?: readonly number[];
}

/** A point of the document: its number as written, and its title. */
interface AtPoint {
  readonly point: string;
  readonly title: string;
}

/** What is found about days and times. Weekdays are ISO, 1 is Monday. */
export type DateFinding =
  | {
      readonly code: 'weekday-differs';
      readonly said: number;
      readonly date: Temporal.PlainDate;
      /** Which of the two is likelier to be meant; absent where nothing tells. */
      readonly keep?: 'date' | 'weekday';
      /** With the weekday kept: the nearest day that is one. With the date: the date. */
      readonly likely?: Temporal.PlainDate;
      /** Dates around it that speak for what is kept. */
      readonly because: readonly Temporal.PlainDate[];
      /** A year shortly before in which the two agreed: an old document was written over. */
      readonly oldYear?: number;
    }
  | {
      readonly code: 'year-differs';
      readonly said: number;
      readonly likely: number;
      /** Of the dates under it, one that would fall on a closed day in the year said. */
      readonly closedThen?: ClosedDay;
    }
  | { readonly code: 'no-such-date'; readonly said: string; readonly likely?: Temporal.PlainDate }
  | { readonly code: 'closed-day'; readonly date: Temporal.PlainDate; readonly closed: ClosedDay }
  | { readonly code: 'not-yet-held'; readonly date: Temporal.PlainDate }
  | { readonly code: 'after-holiday'; readonly date: Temporal.PlainDate; readonly closed: ClosedDay }
  | { readonly code: 'ends-before-start'; readonly from: Temporal.PlainTime; readonly to: Temporal.PlainTime }
  | { readonly code: 'vague-date'; readonly said: string }
  | {
      readonly code: 'next-meeting-differs';
      readonly said: string;
      readonly known: Temporal.PlainDate;
      readonly knownStart?: Temporal.PlainTime;
      /** What it is set against: the body's planned meetings, or the plan in the document itself. */
      readonly against: 'calendar' | 'document';
    }
  | {
      readonly code: 'next-meeting-outside-months';
      readonly said: string;
      /** In which the body meets by its rules, 1 to 12. */
      readonly months: readonly number[];
    };

/** What is found about the points and their numbers. */
export type PointFinding =
  | {
      readonly code: 'number-missing';
      readonly missing: readonly string[];
      readonly before: string;
      readonly after: string;
    }
  | { readonly code: 'number-repeated'; readonly number: string; readonly first: number }
  | { readonly code: 'number-out-of-order'; readonly number: string; readonly after: string }
  | { readonly code: 'heading-lost'; readonly number: string }
  | { readonly code: 'renumber-agenda'; readonly struck: readonly number[]; readonly left: number }
  | ({ readonly code: 'no-recommendation' } & AtPoint)
  | ({
      readonly code: 'no-minutes';
      /** What came of it stands in the text of the point, without the heading the others have. */
      readonly isTold?: true;
    } & AtPoint)
  | ({ readonly code: 'no-lead-in' } & AtPoint)
  | ({ readonly code: 'unanswered'; readonly recommendation: string } & AtPoint)
  | ({ readonly code: 'outcome-differs'; readonly recommendation: string } & AtPoint)
  | ({ readonly code: 'decided-under-information' } & AtPoint)
  /** An agenda that is a table, in a file that does not say which words are in which cell. */
  | { readonly code: 'table-not-read' }
  | { readonly code: 'only-a-question' }
  | { readonly code: 'fewer-than-said'; readonly said: number; readonly count: number };

/** What is found about who was there, who spoke, and who is to do what. */
export type PeopleFinding =
  | { readonly code: 'speaker-not-listed'; readonly name: string }
  | { readonly code: 'owner-not-listed'; readonly name: string }
  | { readonly code: 'present-and-absent'; readonly name: string; readonly other: number }
  | { readonly code: 'absent-with-task'; readonly name: string }
  | { readonly code: 'absent-spoke'; readonly name: string }
  | { readonly code: 'collective-owner'; readonly owner: string }
  | { readonly code: 'no-owner' }
  | { readonly code: 'no-due-day'; readonly owner: string };

/** What is found about sums, names and the words themselves. */
export type TextFinding =
  | {
      readonly code: 'total-differs';
      /** As the column is headed, or its number among the columns of figures. */
      readonly column: string;
      readonly sum: string;
      readonly total: string;
      /** Off by what rounding can give. */
      readonly isRounding: boolean;
    }
  | {
      readonly code: 'amounts-differ';
      readonly what: string;
      readonly here: string;
      readonly there: string;
      readonly otherLine: number;
      readonly isRounding: boolean;
    }
  | { readonly code: 'amounts-merged'; readonly rows: number; readonly amounts: number }
  | { readonly code: 'period-not-shown'; readonly period: string; readonly missing: readonly number[] }
  | { readonly code: 'figures-not-read'; readonly figures: readonly string[] }
  | { readonly code: 'two-names'; readonly names: readonly string[] }
  | { readonly code: 'two-dates'; readonly what: 'agreement' | 'guidance'; readonly dates: readonly string[] }
  | { readonly code: 'placeholder' }
  | { readonly code: 'slip'; readonly wrong: string; readonly right: string }
  | { readonly code: 'verb-missing' }
  | { readonly code: 'doubled-stop' }
  | { readonly code: 'stray-comma'; readonly right: string }
  | { readonly code: 'repeated-address'; readonly times: number }
  | { readonly code: 'mixed-bullets'; readonly marks: readonly string[] }
  | { readonly code: 'mixed-labels'; readonly usual: string }
  | { readonly code: 'title-differs'; readonly said: 'agenda' | 'minutes'; readonly is: 'agenda' | 'minutes' }
  | { readonly code: 'undated'; readonly missing: readonly ('date' | 'author' | 'version')[] }
  | {
      readonly code: 'one-party' /** As it is written; of a stance `PLO`, `region` or `municipalities`, empty where it is not said. */;
      readonly party: string;
      readonly because: 'strife' | 'stance';
    }
  | { readonly code: 'norwegian' }
  | { readonly code: 'unreadable-letters'; readonly count: number };

/** What is found in rules of procedure and terms of reference. */
export type RulesFinding =
  | {
      readonly code: 'wheel-takes-most';
      readonly least: number;
      readonly most: number;
      readonly months: readonly number[];
    }
  | { readonly code: 'no-point-for-approval' }
  | { readonly code: 'discussion-without-heading' }
  | { readonly code: 'seats-not-said'; readonly party: string; readonly elsewhere: string }
  | { readonly code: 'as-needed-among-fixed' }
  | { readonly code: 'two-words'; readonly words: readonly string[] }
  | { readonly code: 'approved-twice'; readonly item: string }
  | { readonly code: 'no-dispatch-day' }
  | { readonly code: 'after-what' }
  | { readonly code: 'window-without-start' }
  | { readonly code: 'working-days-undefined' }
  | { readonly code: 'adopted-outside-months'; readonly months: readonly number[]; readonly date: Temporal.PlainDate }
  | { readonly code: 'member-without-unit'; readonly unit: string };

/** One thing a reader would want to be told of a document. */
export type Finding = Place & (DateFinding | PointFinding | PeopleFinding | TextFinding | RulesFinding);

export type FindingCode = Finding['code'];
