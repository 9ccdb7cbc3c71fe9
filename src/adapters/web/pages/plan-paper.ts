import type { Document } from '../../../documents/document.ts';
import { meetingPlanDocument, type PlannedDay } from '../../../documents/meeting-plan.ts';
import type { Body } from '../../../domain/body/body.ts';
import { documentWords } from '../../../language/document-words.ts';
import type { PublicMeeting } from '../published/published.ts';

/** The year whose plan is shown: that of the next meeting or, when none is ahead, of the last; undefined without meetings. */
export function planYear(meetings: readonly PublicMeeting[], body: Body, now: Temporal.Instant): number | undefined {
  const today = now.toZonedDateTimeISO(body.calendar.timeZone).toPlainDate();
  const dates = standing(meetings).map(({ slot }) => slot.date);
  return (dates.find((date) => Temporal.PlainDate.compare(date, today) >= 0) ?? dates.at(-1))?.year;
}

/** The meetings of a year as they stand in the calendar, with their deadlines; undefined where there are none. */
export function planOf(meetings: readonly PublicMeeting[], body: Body, year: number): Document | undefined {
  const ofYear = standing(meetings).filter(({ slot }) => slot.date.year === year);
  const [first] = ofYear;
  if (first === undefined) return undefined;
  const days = ofYear.map(
    ({ slot, place, kind, deadlines, partyDeadlines = [] }): PlannedDay => ({
      ...{ slot, place, kind, deadlines, ofParties: partyDeadlines },
      uncounted: [],
    }),
  );
  // The plan is approved as its first meetings are entered; those called later are not what it was approved with.
  const approvedAt = ofYear
    .map(({ plannedAt }) => plannedAt)
    .reduce((a, b) => (Temporal.Instant.compare(a, b) <= 0 ? a : b), first.plannedAt);
  return meetingPlanDocument({ body, period: { year }, meetings: days, approvedAt }, documentWords[body.language]);
}

const standing = (meetings: readonly PublicMeeting[]) =>
  meetings
    .flatMap(({ meeting }) => (meeting.stage === 'planned' ? [meeting] : []))
    .toSorted((a, b) => Temporal.PlainDate.compare(a.slot.date, b.slot.date));
