import type { LetterEntry } from '../desk/channels.ts';
import type { Body } from '../domain/body/body.ts';
import type { Notice, NoticeKind } from '../domain/dispatch.ts';
import { calendarSequence } from '../domain/meeting/calendar-sequence.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';

/** The letters after which a meeting is to stand in the reader's calendar, or to stand there otherwise. */
const CHANGES_CALENDAR: ReadonlySet<NoticeKind> = new Set([
  'meeting-called',
  'meeting-moved',
  'meeting-cancelled',
  'substitute-called',
]);

/** What a letter brings into its reader's calendar; nothing where it tells of no change to the meeting. */
export function letterEntry(
  { notice, subject: meetingId }: Notice,
  meeting: Meeting,
  body: Body,
  said: { readonly page: string; readonly subject: string; readonly at: Temporal.Instant },
): LetterEntry | undefined {
  if (meeting.stage === 'unplanned') return undefined;
  const isCancelled = meeting.stage === 'cancelled';
  if (!isCancelled && !CHANGES_CALENDAR.has(notice)) return undefined;
  const { online, slot } = meeting;
  const known = 'iCalUId' in online ? online.iCalUId : undefined;
  return {
    uid: known ?? `${body.id}.${meetingId}@${body.home.mailbox.split('@').at(-1)}`,
    sequence: calendarSequence(meeting),
    isCancelled,
    slot,
    timeZone: body.calendar.timeZone,
    subject: said.subject,
    place: isCancelled ? '' : meeting.place,
    url: said.page,
    organiser: body.shortName,
    at: said.at,
  };
}
