/** A step of the cycle that has a »senest« day. */
export type Step = 'call-for-items' | 'items-due' | 'agenda-release' | 'minutes-circulation';

/**
 * What a distance is counted in. `counted-days` are the days the body's calendar counts. Clear days have both ends
 * excluded: three of them leave three whole days between the deadline and its anchor, counted ones three that count.
 */
export type Unit = 'hours' | 'days' | 'counted-days' | 'clear-days' | 'clear-counted-days' | 'weeks' | 'months';

/** A day that comes every year: 1 December. */
export interface DayOfYear {
  readonly on: 'day-of-year';
  /** 1 to 12. */
  readonly month: number;
  /** 29 February is the 28th in other years. */
  readonly day: number;
}

/** The second Tuesday of a month: of the month the meeting is in, of the one before or after it, or of one named. */
export interface WeekdayOfMonth {
  readonly on: 'weekday-of-month';
  readonly nth: 1 | 2 | 3 | 4 | 'last';
  /** ISO, 1 is Monday. */
  readonly weekday: number;
  /** 1 to 12, or by the meeting's own month. */
  readonly month: number | 'same' | 'before' | 'after';
}

/** A meeting of another body: its last before ours, or its next, which may be the same day. */
export interface MeetingOfBody {
  readonly on: 'meeting-of-body';
  readonly body: string;
  readonly name: string;
  readonly which: 'last' | 'next';
  /** For the last one: the step before whose day it lies, instead of before our meeting. */
  readonly before?: Step;
}

/** A weekday of the week in which another body meets. */
export interface WeekOfBody {
  readonly on: 'week-of-body';
  readonly body: string;
  readonly name: string;
  /** ISO, 1 is Monday. */
  readonly weekday: number;
}

/**
 * What a deadline is counted from. A step is the day it was done, or, until then, the day it is due. A day of the year or
 * month, and the week of another body, is the last on or before the meeting, but for minutes the first on or after it.
 */
export type Anchor =
  | 'meeting'
  | 'previous-meeting'
  | 'next-meeting'
  | Step
  | DayOfYear
  | WeekdayOfMonth
  | MeetingOfBody
  | WeekOfBody;

/** A distance and what it is counted from: »4 uger før mødet«. Hours are counted from the meeting only. */
export interface Count {
  /** 0 is the day of the anchor itself. */
  readonly amount: number;
  readonly unit: Unit;
  readonly direction: 'before' | 'after';
  readonly anchor: Anchor;
}
