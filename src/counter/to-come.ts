import { startsAt } from '../domain/meeting/slot.ts';
import type { MeetingNote } from '../domain/procedure.ts';
import { meetingNotes, type Visit } from './visit.ts';

/** The body's meetings that are neither cancelled nor begun, the earliest first. */
export async function toCome(visit: Visit): Promise<readonly MeetingNote[]> {
  const { body, now } = visit;
  const starts = ({ slot }: MeetingNote) => startsAt(slot, body.calendar.timeZone);
  const notes = await meetingNotes(visit);
  return notes
    .filter((one) => !one.cancelled && Temporal.Instant.compare(starts(one), now) > 0)
    .toSorted((a, b) => Temporal.Instant.compare(starts(a), starts(b)));
}
