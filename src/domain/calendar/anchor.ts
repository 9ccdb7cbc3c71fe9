import type { Anchor, DayOfYear, MeetingOfBody, Step, WeekdayOfMonth, WeekOfBody } from '../body/count.ts';

/** What is known about a meeting when its deadlines are counted, besides its day. */
export interface Known {
  /** When the meeting begins. Rules counted in hours need it. */
  readonly start?: Temporal.PlainTime;
  /** The days on which steps were done, of those that have been. */
  readonly completed?: Readonly<Partial<Record<Step, Temporal.PlainDate>>>;
  /** The meeting has been moved to a later day since the first of them was done. */
  readonly isPutOff?: boolean;
  /** The body's meetings, this one among them or not; those cancelled left out. */
  readonly meetings?: readonly Temporal.PlainDate[];
  /** The meetings of other bodies, by the body's id. */
  readonly otherBodies?: Readonly<Record<string, readonly Temporal.PlainDate[]>>;
}

/** Why nothing can be counted from an anchor yet. Nothing is guessed in its place. */
export type Unresolved =
  | { readonly because: 'no-previous-meeting' }
  | { readonly because: 'no-next-meeting' }
  | { readonly because: 'no-meeting-of'; readonly name: string; readonly which: 'last' | 'next' }
  /** The step is not among the body's, or cannot be counted itself. */
  | { readonly because: 'step-uncounted'; readonly step: Step }
  | { readonly because: 'no-start' };

/** Whether a step comes before the meeting or after it, which decides between two days of the calendar. */
export type Side = 'before' | 'after';

/** The day of an anchor other than a step. */
export function anchorDay(
  anchor: Exclude<Anchor, Step>,
  meetingOn: Temporal.PlainDate,
  side: Side,
  { meetings = [], otherBodies = {} }: Known,
): Temporal.PlainDate | Unresolved {
  if (anchor === 'meeting') return meetingOn;
  if (anchor === 'previous-meeting') {
    return last(meetings.filter((day) => before(day, meetingOn))) ?? { because: 'no-previous-meeting' };
  }
  if (anchor === 'next-meeting') {
    return first(meetings.filter((day) => before(meetingOn, day))) ?? { because: 'no-next-meeting' };
  }
  switch (anchor.on) {
    case 'day-of-year':
      return (
        nearestOf(
          yearsAround(meetingOn).map((year) => dayOfYear(anchor, year)),
          meetingOn,
          side,
        ) ?? meetingOn
      );
    case 'weekday-of-month':
      return weekdayOfMonth(anchor, meetingOn, side);
    case 'meeting-of-body':
      return meetingOfBody(anchor, meetingOn, otherBodies[anchor.body] ?? []);
    case 'week-of-body':
      return weekOfBody(anchor, meetingOn, side, otherBodies[anchor.body] ?? []);
  }
}

function dayOfYear({ month, day }: DayOfYear, year: number): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year, month, day }, { overflow: 'constrain' });
}

function weekdayOfMonth(anchor: WeekdayOfMonth, meetingOn: Temporal.PlainDate, side: Side): Temporal.PlainDate {
  const { month } = anchor;
  if (typeof month === 'number') {
    const days = yearsAround(meetingOn).map((year) => nth(anchor, Temporal.PlainYearMonth.from({ year, month })));
    return nearestOf(days, meetingOn, side) ?? meetingOn;
  }
  return nth(anchor, meetingOn.toPlainYearMonth().add({ months: { before: -1, same: 0, after: 1 }[month] }));
}

function nth({ nth: which, weekday }: WeekdayOfMonth, month: Temporal.PlainYearMonth): Temporal.PlainDate {
  if (which === 'last') {
    const end = month.toPlainDate({ day: month.daysInMonth });
    return end.subtract({ days: (end.dayOfWeek - weekday + 7) % 7 });
  }
  const start = month.toPlainDate({ day: 1 });
  return start.add({ days: ((weekday - start.dayOfWeek + 7) % 7) + 7 * (which - 1) });
}

function meetingOfBody(
  { which, name }: MeetingOfBody,
  meetingOn: Temporal.PlainDate,
  meetings: readonly Temporal.PlainDate[],
): Temporal.PlainDate | Unresolved {
  const found =
    which === 'last'
      ? last(meetings.filter((day) => before(day, meetingOn)))
      : first(meetings.filter((day) => !before(day, meetingOn)));
  return found ?? { because: 'no-meeting-of', name, which };
}

function weekOfBody(
  { weekday, name }: WeekOfBody,
  meetingOn: Temporal.PlainDate,
  side: Side,
  meetings: readonly Temporal.PlainDate[],
): Temporal.PlainDate | Unresolved {
  const days = meetings.map((day) => day.add({ days: weekday - day.dayOfWeek }));
  return (
    nearestOf(days, meetingOn, side) ?? { because: 'no-meeting-of', name, which: side === 'before' ? 'last' : 'next' }
  );
}

/** The last of the days on or before the meeting, or the first on or after it. */
function nearestOf(
  days: readonly Temporal.PlainDate[],
  meetingOn: Temporal.PlainDate,
  side: Side,
): Temporal.PlainDate | undefined {
  return side === 'before'
    ? last(days.filter((day) => !before(meetingOn, day)))
    : first(days.filter((day) => !before(day, meetingOn)));
}

function yearsAround({ year }: Temporal.PlainDate): readonly number[] {
  return [year - 1, year, year + 1];
}

function before(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) < 0;
}

function first(days: readonly Temporal.PlainDate[]): Temporal.PlainDate | undefined {
  return [...days].sort(Temporal.PlainDate.compare)[0];
}

function last(days: readonly Temporal.PlainDate[]): Temporal.PlainDate | undefined {
  return [...days].sort(Temporal.PlainDate.compare).at(-1);
}
