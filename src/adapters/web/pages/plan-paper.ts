import type { Document } from '../../../documents/document.ts';
import { yearPlanDocument } from '../../../documents/meeting-plan.ts';
import type { Body } from '../../../domain/body/body.ts';
import { documentWords } from '../../../language/document-words.ts';
import type { PublicMeeting } from '../published/published.ts';

/** The year whose plan is shown: that of the next meeting or, when none is ahead, of the last; undefined without meetings. */
export function planYear(meetings: readonly PublicMeeting[], body: Body, now: Temporal.Instant): number | undefined {
  const today = now.toZonedDateTimeISO(body.calendar.timeZone).toPlainDate();
  const dates = meetings
    .flatMap(({ meeting }) => (meeting.stage === 'planned' ? [meeting.slot.date] : []))
    .toSorted(Temporal.PlainDate.compare);
  return (dates.find((date) => Temporal.PlainDate.compare(date, today) >= 0) ?? dates.at(-1))?.year;
}

/** The meetings of a year as they stand in the calendar, with their deadlines; undefined where there are none. */
export function planOf(meetings: readonly PublicMeeting[], body: Body, year: number): Document | undefined {
  return yearPlanDocument(
    body,
    meetings.map(({ meeting }) => meeting),
    year,
    documentWords[body.language],
  );
}
