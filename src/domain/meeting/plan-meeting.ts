import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { daysOf } from './days.ts';
import type { MeetingEvent } from './events.ts';
import { guestsFor } from './guests.ts';
import { knownAbout } from './known.ts';
import type { Meeting } from './meeting.ts';
import type { MeetingForm } from './meeting-form.ts';
import { preMeetingFor } from './pre-meeting.ts';
import type { Slot } from './slot.ts';

/** Puts a meeting on the body's calendar. Given by an approved plan. */
export interface PlanMeeting extends Command {
  readonly type: 'plan-meeting';
  readonly slot: Slot;
  readonly place: string;
  /** Absent: an ordinary meeting, on Teams or in a room as the rules say. */
  readonly form?: MeetingForm;
}

/**
 * Plans the meeting and counts its deadlines once, so that a later change of rules does not move them.
 *
 * @refuses meeting-exists
 */
export function planMeeting(
  meeting: Meeting,
  command: PlanMeeting,
  circumstances: Circumstances,
): Decision<MeetingEvent, Refusal> {
  const { body } = circumstances;
  const { slot, place, at } = command;
  if (meeting.stage !== 'unplanned') return refuse({ because: 'meeting-exists', date: meeting.slot.date });
  const known = knownAbout(command.subject, slot, circumstances);
  const days = daysOf(body.rules, slot.date, body.calendar, known);
  const form = command.form ?? (body.rules.meetings.inRoom ? { inRoom: true } : {});
  // Only an ordinary meeting serves for a month of the annual wheel.
  const guests = form.kind === undefined ? guestsFor(command.subject, slot.date, circumstances) : [];
  return accept(
    { type: 'meeting-planned', slot, place, ...form, ...days, at },
    ...(guests.length === 0 ? [] : [{ type: 'guests-set', guests } as const]),
    ...preMeetingFor(slot, at, body),
  );
}
