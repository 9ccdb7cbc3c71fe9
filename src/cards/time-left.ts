import type { Body } from '../domain/body/body.ts';
import { limitCuts } from '../domain/body/limit-cut.ts';
import { isPast } from '../domain/calendar/deadline.ts';
import { lateStep } from '../domain/meeting/late-step.ts';
import type { PlannedMeeting } from '../domain/meeting/meeting.ts';
import { limitWords } from '../language/limits.ts';
import type { Words } from '../language/words.ts';

/** For the secretary: what a late step, or an outer limit still ahead, leaves of the time for the next. */
export function timeLeft(
  { body, meeting }: { readonly body: Body; readonly meeting: PlannedMeeting },
  now: Temporal.Instant,
  { language }: Words,
): readonly string[] {
  const said = limitWords[language];
  const late = lateStep(meeting, body.calendar, now);
  const ahead = meeting.deadlines.filter((one) => !isPast(one, now, body.calendar.timeZone));
  return [...(late === undefined ? [] : [said.late(late)]), ...limitCuts(ahead).map(said.cut)];
}
