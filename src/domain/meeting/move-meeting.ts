import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { daysOf } from './days.ts';
import { clashesWith } from './elsewhere.ts';
import type { MeetingEvent } from './events.ts';
import { guestsFor, sameGuests } from './guests.ts';
import { knownAbout } from './known.ts';
import type { PlannedMeeting } from './meeting.ts';
import { preMeetingFor } from './pre-meeting.ts';
import { overlap, type Slot, sameSlot, startsAt } from './slot.ts';

export interface MoveMeeting extends Command {
  readonly type: 'move-meeting';
  readonly slot: Slot;
  readonly reason: string;
  /** Set when it has been seen who sits elsewhere at that hour. */
  readonly despiteClashes?: boolean;
}

/**
 * Moves a meeting that has not begun; its deadlines are counted anew from the new date.
 *
 * @source S2-08: "Mødet 22. april flyttes til 19. april"
 * @refuses nothing-changed, reason-missing, meeting-begun, in-the-past, meeting-exists (another at that time),
 *   members-elsewhere unless that has been seen
 */
export function moveMeeting(
  meeting: PlannedMeeting,
  command: MoveMeeting,
  circumstances: Circumstances,
): Decision<MeetingEvent, Refusal> {
  const { body, meetings, elsewhere } = circumstances;
  const { slot, reason, at } = command;
  const { timeZone } = body.calendar;
  if (sameSlot(slot, meeting.slot)) return refuse({ because: 'nothing-changed' });
  if (reason.trim() === '') return refuse({ because: 'reason-missing' });
  if (Temporal.Instant.compare(at, startsAt(meeting.slot, timeZone)) >= 0)
    return refuse({ because: 'meeting-begun', date: meeting.slot.date });
  if (Temporal.Instant.compare(startsAt(slot, timeZone), at) <= 0)
    return refuse({ because: 'in-the-past', date: slot.date });
  const taken = meetings.find((other) => other.id !== command.subject && !other.cancelled && overlap(other.slot, slot));
  if (taken !== undefined) return refuse({ because: 'meeting-exists', date: taken.slot.date });

  const clashes = clashesWith(slot, body, elsewhere);
  if (clashes.length > 0 && command.despiteClashes !== true)
    return refuse({ because: 'members-elsewhere', date: slot.date, clashes });

  const known = knownAbout(command.subject, slot, circumstances, meeting);
  const days = daysOf(body.rules, slot.date, body.calendar, known);
  const guests = guestsFor(command.subject, slot.date, circumstances, meeting.guests);
  return accept(
    { type: 'meeting-moved', move: { from: meeting.slot, to: slot, reason, at }, ...days },
    ...(sameGuests(guests, meeting.guests ?? []) ? [] : [{ type: 'guests-set', guests } as const]),
    ...preMeetingFor(slot, at, body, meeting.preMeeting),
  );
}
