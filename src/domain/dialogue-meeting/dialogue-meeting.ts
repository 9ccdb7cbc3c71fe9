import type { DialogueRule } from '../body/dialogue-rule.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { countSpan } from '../calendar/span.ts';

/** Where the meeting was announced, and on which day. */
export interface Announcement {
  readonly channel: string;
  readonly on: Temporal.PlainDate;
}

/** What the secretary writes about a dialogue meeting. */
export interface DialogueText {
  readonly date: Temporal.PlainDate;
  /** What it is about; empty until the body has agreed on it. */
  readonly themes: readonly string[];
  /** The id of the body's meeting at which the themes were agreed. */
  readonly agreedAt?: string;
  readonly announcements: readonly Announcement[];
}

export interface DialogueMeeting extends DialogueText {
  readonly id: string;
  /** When it got the day it has. */
  readonly datedAt: Temporal.Instant;
  /** Why it is announced later than the rules have it. */
  readonly lateBecause?: string;
  readonly cancelled?: { readonly reason: string };
  readonly reminded?: boolean;
}

/** The dialogue meetings of a body, of all years. */
export interface DialogueMeetings {
  readonly meetings: readonly DialogueMeeting[];
}

/** The record's name, and its id: a body has one. */
export const DIALOGUE_MEETINGS = 'dialogue-meetings';

/**
 * The last day to announce a meeting on this day; the whole day counts, also if it is closed. Three months before
 * 31 May is 28 February.
 */
export function announceBy(date: Temporal.PlainDate, rule: DialogueRule, calendar: Calendar): Temporal.PlainDate {
  return countSpan(rule.announced, date, calendar).date;
}

/** The channels in which it was announced by that day; one named twice is one. */
export function channelsInTime(
  { announcements }: Pick<DialogueText, 'announcements'>,
  lastDay: Temporal.PlainDate,
): ReadonlySet<string> {
  const inTime = announcements.filter(({ on }) => Temporal.PlainDate.compare(on, lastDay) <= 0);
  return new Set(inTime.map(({ channel }) => channel.trim().toLowerCase()));
}

/** Those of a year that stand, the earliest first. */
export function dialoguesOf({ meetings }: DialogueMeetings, year: number): readonly DialogueMeeting[] {
  return meetings
    .filter(({ date, cancelled }) => date.year === year && cancelled === undefined)
    .toSorted((a, b) => Temporal.PlainDate.compare(a.date, b.date));
}

/**
 * The last day on which one more meeting of the year can be announced in time; undefined once it has passed.
 *
 * @param today the day in the body's zone
 */
export function lastDayForAnother(
  year: number,
  today: Temporal.PlainDate,
  { rule, calendar }: { readonly rule: DialogueRule; readonly calendar: Calendar },
): Temporal.PlainDate | undefined {
  const last = announceBy(Temporal.PlainDate.from({ year, month: 12, day: 31 }), rule, calendar);
  return Temporal.PlainDate.compare(today, last) > 0 ? undefined : last;
}
