import { deadlinesOf } from '../calendar/deadline.ts';
import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import { knownAbout } from '../meeting/known.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import { startsAt } from '../meeting/slot.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';

/** Indkaldelse af punkter: by the clock on the day the call is due, or earlier by the secretary. */
export interface CallForItems extends Command {
  readonly type: 'call-for-items';
}

/**
 * Calls the members for items. A call sent late gives the members their full time: the day items are due
 * is then counted from the day the call went out.
 *
 * @source S1-03, S0-12: "indkalder dagsordenspunkter senest 4 uger før mødet"
 * @refuses items-called-for-already, meeting-begun
 */
export function callForItems(
  meeting: PlannedMeeting,
  command: CallForItems,
  circumstances: Circumstances,
): Decision<MeetingEvent, Refusal> {
  const { body } = circumstances;
  const { calledAt } = meeting.agenda;
  if (calledAt !== undefined) return refuse({ because: 'items-called-for-already', at: calledAt });
  const { timeZone } = body.calendar;
  if (Temporal.Instant.compare(command.at, startsAt(meeting.slot, timeZone)) >= 0) {
    return refuse({ because: 'meeting-begun', date: meeting.slot.date });
  }
  const known = knownAbout(command.subject, meeting.slot, circumstances, meeting, { 'call-for-items': command.at });
  const deadlines = deadlinesOf(body.rules.deadlines, meeting.slot.date, body.calendar, known);
  return accept({ type: 'items-called-for', at: command.at, deadlines });
}
