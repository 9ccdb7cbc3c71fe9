import ical, { type ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { CalendarFeed, LetterEntry } from '../../desk/channels.ts';
import { endsAt, startsAt } from '../../domain/meeting/slot.ts';

const OURS = { company: 'Referent', product: 'Referent' };

/** Times in UTC, so that no calendar need know our time zones. */
export function invitationFile(
  entry: LetterEntry,
  { from, to }: { readonly from: string; readonly to: string },
): string {
  const method = entry.isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  const calendar = ical({ prodId: OURS, method });
  eventIn(calendar, entry)
    .organizer({ name: entry.organiser, email: from })
    .attendees([{ email: to, rsvp: true }]);
  return calendar.toString();
}

/** How often a program that follows the calendar is asked to look again, in seconds. */
const LOOK_AGAIN = 6 * 60 * 60;

/**
 * A calendar that anybody can subscribe to: nobody is invited by it, and nobody's address stands in it. So it has no method
 * either: each of iTIP's demands an organiser (RFC 5546, section 3.2.1).
 */
export function calendarFeed({ name, entries }: CalendarFeed): string {
  const calendar = ical({ prodId: OURS, name, ttl: LOOK_AGAIN });
  for (const entry of entries) eventIn(calendar, entry);
  return calendar.toString();
}

function eventIn(calendar: ICalCalendar, entry: LetterEntry) {
  const { slot, timeZone } = entry;
  return calendar.createEvent({
    id: entry.uid,
    sequence: entry.sequence,
    stamp: dateOf(entry.at),
    start: dateOf(startsAt(slot, timeZone)),
    end: dateOf(endsAt(slot, timeZone)),
    summary: entry.subject,
    location: entry.place,
    url: entry.url,
    status: entry.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
}

const dateOf = (at: Temporal.Instant) => new Date(at.epochMilliseconds);
