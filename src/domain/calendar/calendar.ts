/** Which weekdays a rule counts. "Hverdage" means either of the first two, so a body must say which. */
export type CountedDays = 'monday-to-friday' | 'monday-to-saturday' | 'every-day';

/** Why a day does not count. */
export interface ClosedDay {
  readonly date: Temporal.PlainDate;
  readonly because: 'weekend' | 'public-holiday' | 'closing-day' | 'closing-week' | 'standstill';
  /** `Skærtorsdag`, `Kristi himmelfartsdag`, `Juleaftensdag`; the weekday's own name for a weekend is left to language/. */
  readonly name?: string;
  /** Of a closing week: its ISO number. */
  readonly week?: number;
}

/** A body's calendar: the zone in which its days begin and end, the days it counts, and those on which it is closed. */
export interface Calendar {
  /** IANA name. */
  readonly timeZone: string;
  readonly counted: CountedDays;
  /** Why the day is closed, or undefined if it counts. */
  closed(date: Temporal.PlainDate): ClosedDay | undefined;
  /** The school holiday the day lies in, which a meeting plan avoids by default; undefined if none. */
  schoolHoliday(date: Temporal.PlainDate): string | undefined;
}
