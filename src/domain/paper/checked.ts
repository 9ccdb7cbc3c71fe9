import type { Body } from '../body/body.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { ReadDocument } from './document.ts';
import type { Finding } from './finding.ts';

/** A meeting that is planned, as the records have it. */
export interface KnownMeeting {
  readonly date: Temporal.PlainDate;
  readonly start: Temporal.PlainTime;
  readonly lengthInMinutes: number;
}

/** What is known besides the document. */
export interface Surroundings {
  /** Which days are closed: the body's, or the country's. */
  readonly calendar: Calendar;
  readonly today: Temporal.PlainDate;
  /** The body the document belongs to, where it was said or is known. */
  readonly body?: Body;
  /** The meetings of that body that are planned; none where the records were not asked. */
  readonly meetings?: readonly KnownMeeting[];
}

/** A document, and what a reader would want to be told of it, by line. Without findings there are no remarks. */
export interface Checked {
  readonly document: ReadDocument;
  readonly findings: readonly Finding[];
}
