import type { CalendarFeed } from '../../../desk/channels.ts';
import { line } from '../../../documents/prose.ts';
import type { Body } from '../../../domain/body/body.ts';
import { calendarSequence } from '../../../domain/meeting/calendar-sequence.ts';
import { feedWords } from '../../../language/feeds.ts';
import { titledFor } from '../../../language/kinds.ts';
import { pathOf } from '../pages/path-of.ts';
import type { DatedMeeting, PublicMeeting } from '../published/published.ts';

/**
 * `/:body/moeder.ics`: every meeting of the body, the moved with their new time and the cancelled as such. Under ids of its
 * own, as these are not the members' invitations, and without the link by which they join.
 *
 * @source RFC 5545
 */
export function meetingsCalendar(body: Body, meetings: readonly PublicMeeting[], origin: string): CalendarFeed {
  const words = feedWords[body.language];
  return {
    name: words.meetingsOf(body.shortName),
    entries: meetings.map(({ subject, meeting }) => {
      const isCancelled = meeting.stage === 'cancelled';
      const title = (isCancelled ? words.cancelledMeetingOf : words.meetingOf)(body.shortName);
      return {
        uid: `${body.id}.${subject}@${new URL(origin).hostname}`,
        sequence: calendarSequence(meeting),
        isCancelled,
        slot: meeting.slot,
        timeZone: body.calendar.timeZone,
        subject: titledFor(title, meeting.kind, body.language),
        place: isCancelled ? '' : line(meeting.place),
        url: `${origin}${pathOf(body.id, subject)}`,
        organiser: body.shortName,
        at: changedAt(meeting),
      };
    }),
  };
}

/** When the entry last became another, so that it stays the same until it does. */
function changedAt(meeting: DatedMeeting): Temporal.Instant {
  return meeting.stage === 'cancelled' ? meeting.at : (meeting.moves.at(-1)?.at ?? meeting.plannedAt);
}
