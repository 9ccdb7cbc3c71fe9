import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Letter, LetterEntry } from '../../desk/channels.ts';
import { endsAt, startsAt } from '../../domain/meeting/slot.ts';

export interface Envelope {
  readonly from: string;
  readonly to: string;
  /** With its angle brackets. */
  readonly messageId: string;
}

/**
 * A letter as it goes through the mail (RFC 5322, RFC 2045): the text for those who read text, the HTML for the others, and
 * where it tells of a meeting that was called, moved or cancelled, the entry for their calendar (RFC 5545, RFC 6047).
 */
export async function mimeOf(letter: Letter, { from, to, messageId }: Envelope): Promise<string> {
  const { subject, text, html, entry } = letter;
  const icalEvent =
    entry === undefined
      ? {}
      : { icalEvent: { method: methodOf(entry), content: entryOf(entry, { from, to }), filename: 'moede.ics' } };
  const composer = new MailComposer({
    from,
    to,
    messageId,
    subject,
    text,
    html,
    // A letter fetches nothing and reads no file of ours, whatever a member has written into it.
    disableFileAccess: true,
    disableUrlAccess: true,
    ...icalEvent,
  });
  return (await composer.compile().build()).toString('utf8');
}

/** In UTC, so that no calendar need know our time zones. */
function entryOf(entry: LetterEntry, { from, to }: Pick<Envelope, 'from' | 'to'>): string {
  const { slot, timeZone } = entry;
  const calendar = ical({ prodId: { company: 'Referent', product: 'Referent' }, method: methodOf(entry) });
  calendar.createEvent({
    id: entry.uid,
    sequence: entry.sequence,
    stamp: dateOf(entry.at),
    start: dateOf(startsAt(slot, timeZone)),
    end: dateOf(endsAt(slot, timeZone)),
    summary: entry.subject,
    location: entry.place,
    url: entry.url,
    organizer: { name: entry.organiser, email: from },
    attendees: [{ email: to, rsvp: true }],
    status: entry.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return calendar.toString();
}

function methodOf({ isCancelled }: LetterEntry): ICalCalendarMethod {
  return isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
}

const dateOf = (at: Temporal.Instant) => new Date(at.epochMilliseconds);
