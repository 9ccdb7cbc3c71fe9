import { servedMonths } from '../body/annual-wheel.ts';
import type { Body } from '../body/body.ts';
import type { AtMeeting, DutyRule } from '../body/duty-rule.ts';
import { anchorDay } from '../calendar/anchor.ts';
import { countSpan } from '../calendar/span.ts';
import type { Circumstances, MeetingNote } from '../procedure.ts';

/** When a duty is to be done, and at which meeting. */
export interface DutyDay {
  readonly due?: Temporal.PlainDate;
  readonly meetingId?: string;
}

/**
 * Counts the last day of a duty in a year. It stands also on a closed day: a duty is reminded of long before, and
 * »31. december« is the last day of the year whatever is closed.
 *
 * @source S0-19 "December: Evaluering", S1-13 "På sidste møde i kalenderåret aftales"
 */
export function dutyDay(rule: DutyRule, year: number, { body, meetings }: Circumstances): DutyDay {
  const { due, withMeeting } = rule;
  const meeting = withMeeting === undefined ? undefined : meetingOfYear(withMeeting, year, meetings, body);
  const at = meeting === undefined ? {} : { meetingId: meeting.id };
  const on = meeting?.slot.date;
  if (due === undefined) return { ...at, ...(on === undefined ? {} : { due: on }) };
  if (due.anchor === 'meeting') {
    return on === undefined ? at : { ...at, due: countSpan(due, on, body.calendar, meeting?.slot.start).date };
  }
  const from = dayInYear(due.anchor, year);
  return from === undefined ? at : { ...at, due: countSpan(due, from, body.calendar).date };
}

/**
 * The day a duty gets when the meetings of its year have changed. A cancelled meeting must leave nothing overdue that was
 * not: a new day that has passed already becomes the day of the meeting, if that is to come, or else the last day of the
 * year, with no meeting. When the year is over too, the duty keeps the day it had.
 *
 * @param counted as dutyDay() has it
 */
export function dayToCome(
  had: DutyDay,
  counted: DutyDay,
  {
    year,
    today,
    meetings,
  }: Pick<Circumstances, 'meetings'> & {
    readonly year: number;
    readonly today: Temporal.PlainDate;
  },
): DutyDay {
  const { due, meetingId } = counted;
  const isToCome = (day: Temporal.PlainDate) => Temporal.PlainDate.compare(day, today) >= 0;
  if (due === undefined || isToCome(due) || had.due?.equals(due)) return counted;
  const meetingOn = meetings.find(({ id }) => id === meetingId)?.slot.date;
  if (meetingOn !== undefined && isToCome(meetingOn)) return { ...counted, due: meetingOn };
  const lastOfYear = Temporal.PlainDate.from({ year, month: 12, day: 31 });
  return isToCome(lastOfYear) ? { due: lastOfYear } : had;
}

/** Whether a duty's day can be counted from this anchor: the meeting, or a day that the year alone gives. */
export function countsDuties(anchor: NonNullable<DutyRule['due']>['anchor']): boolean {
  if (anchor === 'meeting') return true;
  if (typeof anchor === 'string') return false;
  return anchor.on === 'day-of-year' || (anchor.on === 'weekday-of-month' && typeof anchor.month === 'number');
}

function dayInYear(anchor: NonNullable<DutyRule['due']>['anchor'], year: number): Temporal.PlainDate | undefined {
  if (typeof anchor === 'string') return undefined;
  // Seen from its last day, the nearest such day before lies within the year.
  const day = anchorDay(anchor, Temporal.PlainDate.from({ year, month: 12, day: 31 }), 'before', {});
  return 'because' in day ? undefined : day;
}

function meetingOfYear(
  which: AtMeeting,
  year: number,
  meetings: readonly MeetingNote[],
  { rules }: Body,
): MeetingNote | undefined {
  const held = meetings.filter(
    ({ slot, cancelled, kind }) => !cancelled && kind === undefined && slot.date.year === year,
  );
  if (which === 'first') return held[0];
  if (which === 'last') return held.at(-1);
  if (rules.annualWheel === undefined) return held.find(({ slot }) => slot.date.month === which);
  const served = servedMonths(
    rules.annualWheel,
    year,
    held.map(({ slot }) => slot.date),
  ).find(({ month }) => month.month === which)?.meetingOn;
  return held.find(({ slot }) => served?.equals(slot.date));
}
