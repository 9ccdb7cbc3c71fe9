import type { Body } from '../body/body.ts';
import { countedDaysBefore } from '../calendar/counting.ts';
import { type Docket, isOpen, type Reminder } from './docket.ts';

/** What the clock will say about a follow-up, and when. */
export interface ReminderDue {
  readonly followUpId: string;
  readonly reminder: Reminder;
  readonly at: Temporal.Instant;
}

/**
 * Every reminder not given yet: some counted days before the day, and the day after it has passed. A follow-up made
 * later than the first of them is not reminded of what it has only just been given.
 */
export function remindersDue({ followUps }: Docket, body: Body): readonly ReminderDue[] {
  return followUps.filter(isOpen).flatMap(({ id, due, at, reminded }) => {
    if (due === undefined) return [];
    const ahead = sendingTime(countedDaysBefore(due, body.rules.remindBefore, body.calendar), body);
    const passed = sendingTime(due.add({ days: 1 }), body);
    const isTimely = Temporal.Instant.compare(ahead, at) > 0;
    const all: readonly ReminderDue[] = [
      ...(isTimely ? [{ followUpId: id, reminder: 'ahead', at: ahead } as const] : []),
      { followUpId: id, reminder: 'passed', at: passed },
    ];
    return all.filter(({ reminder }) => !reminded.includes(reminder));
  });
}

function sendingTime(day: Temporal.PlainDate, { rules, calendar }: Body): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: calendar.timeZone, plainTime: rules.sendAt }).toInstant();
}
