import type { PartyDeadline } from '../calendar/party-deadline.ts';
import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { daysOf } from '../meeting/days.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import { knownAbout } from '../meeting/known.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import { startsAt } from '../meeting/slot.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { wheelThemes } from './wheel-themes.ts';

/** Indkaldelse af punkter: by the clock on the day the call is due, or earlier by the secretary. */
export interface CallForItems extends Command {
  readonly type: 'call-for-items';
}

/** The same to the members of one party, by the clock on the date that is theirs alone. */
export interface CallPartyForItems extends Command {
  readonly type: 'call-party-for-items';
}

/**
 * Calls the members for items. Where the day items are due is counted from the call, it is counted from the day it went
 * out, early or late.
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
  const days = daysOf(body.rules, meeting.slot.date, body.calendar, known);
  const themes = wheelThemes(command, meeting, circumstances);
  return accept({ type: 'items-called-for', at: command.at, ...days }, ...themes);
}

/**
 * Calls the members of the parties whose own date has come. Their items are taken from then on; the others are called on
 * the body's date, and nobody twice.
 *
 * @source S0-13: "Påmindelsen til PLO-Aalborg afstemmes med mødefrekvens"
 */
export function callPartyForItems(
  meeting: PlannedMeeting,
  { at }: CallPartyForItems,
  { body }: Circumstances,
): Decision<MeetingEvent, Refusal> {
  const today = at.toZonedDateTimeISO(body.calendar.timeZone).toPlainDate();
  const now = partyCallsLeft(meeting).filter(({ due }) => Temporal.PlainDate.compare(due, today) <= 0);
  return accept(...now.map(({ party }) => ({ type: 'party-called-for-items', called: { party, at } }) as const));
}

/** The calls to single parties that have not been made; none once all are called. */
export function partyCallsLeft({ agenda, partyDeadlines = [] }: PlannedMeeting): readonly PartyDeadline[] {
  if (agenda.calledAt !== undefined) return [];
  const called = agenda.partiesCalled ?? [];
  return partyDeadlines.filter(
    ({ step, party }) => step === 'call-for-items' && !called.some((one) => one.party === party),
  );
}
