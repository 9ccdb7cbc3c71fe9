import type { Step } from '../body/count.ts';
import type { RulesOfProcedure } from '../body/rules-of-procedure.ts';
import type { Known } from '../calendar/anchor.ts';
import type { Circumstances, MeetingElsewhere } from '../procedure.ts';
import type { PlannedMeeting } from './meeting.ts';
import type { Slot } from './slot.ts';

/**
 * What the deadlines of a meeting are counted from besides its day: its hour, what has been done, and other meetings.
 *
 * @param done the meeting as it stands; absent, nothing has been done about it
 * @param now the steps done at this moment, which the record does not hold yet
 */
export function knownAbout(
  subject: string,
  slot: Slot,
  { body, meetings, elsewhere }: Circumstances,
  done?: PlannedMeeting,
  now: Readonly<Partial<Record<Step, Temporal.Instant>>> = {},
): Known {
  const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(body.calendar.timeZone).toPlainDate();
  const called = now['call-for-items'] ?? done?.agenda.calledAt;
  const released = now['agenda-release'] ?? done?.agenda.releases[0]?.at;
  const first = called ?? released;
  return {
    start: slot.start,
    isPutOff: first !== undefined && done !== undefined && isLater(slot, slotAt(done, first)),
    completed: {
      ...(called === undefined ? {} : { 'call-for-items': dayOf(called) }),
      ...(released === undefined ? {} : { 'agenda-release': dayOf(released) }),
    },
    meetings: meetings.filter((one) => !one.cancelled && one.id !== subject).map((one) => one.slot.date),
    otherBodies: otherMeetings(body.rules, elsewhere),
  };
}

/** The slot the meeting had at that moment. */
function slotAt({ moves, slot }: PlannedMeeting, at: Temporal.Instant): Slot {
  return moves.find((move) => Temporal.Instant.compare(at, move.at) < 0)?.from ?? slot;
}

function isLater(a: Slot, b: Slot): boolean {
  return Temporal.PlainDate.compare(a.date, b.date) > 0;
}

/** What is known about a meeting that is only thought of: the hour the rules give, and the days of the others. */
export function knownInPlan(
  rules: RulesOfProcedure,
  meetings: readonly Temporal.PlainDate[] = [],
  elsewhere: readonly MeetingElsewhere[] = [],
): Known {
  return { start: rules.meetings.start, meetings, otherBodies: otherMeetings(rules, elsewhere) };
}

/**
 * The days on which other bodies meet, by the body's id: as they have planned with us or, as long as they have planned
 * nothing here, as our file says.
 */
export function otherMeetings(
  { otherBodies = [] }: Pick<RulesOfProcedure, 'otherBodies'>,
  elsewhere: readonly MeetingElsewhere[] = [],
): NonNullable<Known['otherBodies']> {
  const planned = Map.groupBy(elsewhere, ({ bodyId }) => bodyId);
  return {
    ...Object.fromEntries(otherBodies.map(({ id, meetings }) => [id, meetings])),
    ...Object.fromEntries([...planned].map(([id, meetings]) => [id, meetings.map(({ slot }) => slot.date)])),
  };
}
