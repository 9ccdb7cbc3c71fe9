import type { Body, Member } from '../body/body.ts';
import type { PreMeetingRule } from '../body/pre-meeting-rule.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { countSpan } from '../calendar/span.ts';
import type { CalendarEntry, DispatchBase } from '../dispatch.ts';
import type { MeetingEvent } from './events.ts';
import type { Meeting, PreMeeting } from './meeting.ts';
import { type Slot, sameSlot, startsAt } from './slot.ts';

/** When the pre-meeting of a meeting is held: on the last day the rule gives, or the open day before it. */
export function preMeetingSlot(rule: PreMeetingRule, meeting: Slot, calendar: Calendar): Slot {
  let { date } = countSpan(rule.latest, meeting.date, calendar, meeting.start);
  while (calendar.closed(date) !== undefined) date = date.subtract({ days: 1 });
  return { date, start: rule.start, lengthInMinutes: rule.lengthInMinutes };
}

/**
 * Ties the pre-meeting to a meeting that is planned or moved. One that has been held stays as it was; a day that has gone
 * by gives none.
 *
 * @param before the pre-meeting as it stands, if there is one
 * @source S0-20 "fast formøde inden møderne i KLU"
 */
export function preMeetingFor(
  meeting: Slot,
  at: Temporal.Instant,
  { rules, calendar }: Body,
  before?: PreMeeting,
): readonly MeetingEvent[] {
  const standing = before === undefined || before.isCancelled ? undefined : before.slot;
  if (rules.preMeeting === undefined) return [];
  const isPast = (slot: Slot) => Temporal.Instant.compare(startsAt(slot, calendar.timeZone), at) <= 0;
  if (standing !== undefined && isPast(standing)) return [];
  const wanted = preMeetingSlot(rules.preMeeting, meeting, calendar);
  if (isPast(wanted)) return standing === undefined ? [] : [{ type: 'pre-meeting-dropped' }];
  return standing !== undefined && sameSlot(standing, wanted) ? [] : [{ type: 'pre-meeting-set', slot: wanted }];
}

/** Those who come to the pre-meeting: named in the rules, or else the secretariat with the secretary. */
export function preMeetingInvitees({ members, rules }: Body): readonly Member[] {
  const { invitees } = rules.preMeeting ?? {};
  return members.filter(({ id, seat, offices }) =>
    invitees === undefined ? seat === 'secretariat' || offices.includes('secretary') : invitees.includes(id),
  );
}

/** Called off with the meeting, unless there is none or it was taken off before. */
export function preMeetingCancelled(meeting: Meeting, subject: DispatchBase): readonly CalendarEntry[] {
  const preMeeting = meeting.stage === 'unplanned' ? undefined : meeting.preMeeting;
  return preMeeting === undefined || preMeeting.isCancelled
    ? []
    : [{ ...subject, kind: 'calendar-entry', which: 'pre-meeting', change: 'cancel' }];
}
