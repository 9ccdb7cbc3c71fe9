import type { Body } from '../body/body.ts';
import { countedDaysBefore } from '../calendar/counting.ts';
import { announceBy, channelsInTime, type DialogueMeeting, type DialogueMeetings } from './dialogue-meeting.ts';

/** When the secretary is reminded to announce, and of which meeting. */
export interface AnnouncementReminder {
  readonly at: Temporal.Instant;
  readonly dialogueId: string;
}

/**
 * The reminders that are still to come: counted days before the last day to announce, for a meeting that gets its day
 * later the first morning after, but none once that day is over.
 */
export function announcementReminders({ meetings }: DialogueMeetings, body: Body): readonly AnnouncementReminder[] {
  return meetings.flatMap((meeting) => {
    const at = reminderOf(meeting, body);
    return at === undefined ? [] : [{ at, dialogueId: meeting.id }];
  });
}

function reminderOf(meeting: DialogueMeeting, { rules, calendar }: Body): Temporal.Instant | undefined {
  const rule = rules.dialogueMeetings;
  const { cancelled, reminded = false, lateBecause, datedAt } = meeting;
  if (rule === undefined || cancelled !== undefined || reminded || lateBecause !== undefined) return undefined;
  const lastDay = announceBy(meeting.date, rule, calendar);
  if (channelsInTime(meeting, lastDay).size >= rule.leastChannels) return undefined;
  const sent = (day: Temporal.PlainDate) =>
    day.toZonedDateTime({ timeZone: calendar.timeZone, plainTime: rules.sendAt }).toInstant();
  const days = [countedDaysBefore(lastDay, rule.remindBefore, calendar)];
  const dated = datedAt.toZonedDateTimeISO(calendar.timeZone).toPlainDate();
  const mornings = [...days, dated, dated.add({ days: 1 })]
    .filter((day) => Temporal.Instant.compare(sent(day), datedAt) >= 0)
    .filter((day) => Temporal.PlainDate.compare(day, lastDay) <= 0)
    .toSorted(Temporal.PlainDate.compare);
  const [first] = mornings.filter((day) => days.every((from) => Temporal.PlainDate.compare(day, from) >= 0));
  return first === undefined ? undefined : sent(first);
}
