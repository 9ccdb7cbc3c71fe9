import type { Body } from '../body/body.ts';
import type { Clause } from '../body/clause.ts';
import { type Alignment, deadlineRule } from '../body/rules-of-procedure.ts';
import { deadlinesOf } from '../calendar/deadline.ts';
import { knownInPlan, otherMeetings } from '../meeting/known.ts';
import type { MeetingElsewhere } from '../procedure.ts';

/** One of our meetings and the meeting of the other body it is matched to; without one it stands alone. */
export interface Matched {
  readonly alignment: Alignment;
  readonly date: Temporal.PlainDate;
  readonly to: Temporal.PlainDate | undefined;
}

/** Where a year does not fit another body's calendar. Nothing is refused for it. */
export type AlignmentWarning =
  /** Of the other body no meeting is known that any of ours could be matched to. */
  | { readonly code: 'alignment-unknown'; readonly name: string; readonly own: Clause }
  /** `until` is our next meeting (`order` before) or our last one (after), as far as there is one. */
  | {
      readonly code: 'not-aligned';
      readonly name: string;
      readonly order: Alignment['order'];
      readonly date: Temporal.PlainDate;
      readonly until: Temporal.PlainDate | undefined;
      readonly own: Clause;
    }
  /** What the one body decides comes too late for the agenda of the other, which is due before the first has met. */
  | {
      readonly code: 'agenda-before-feeder';
      readonly name: string;
      /** Whose agenda it is. */
      readonly agenda: 'ours' | 'theirs';
      readonly date: Temporal.PlainDate;
      readonly agendaDue: Temporal.PlainDate;
      readonly met: Temporal.PlainDate;
      readonly own: Clause;
    };

/**
 * Each date with the meetings of other bodies it is matched to, by the body's rules.
 *
 * @param dates our meetings, in any order
 */
export function matchedMeetings(
  { rules }: Pick<Body, 'rules'>,
  dates: readonly Temporal.PlainDate[],
  elsewhere: readonly MeetingElsewhere[] = [],
): readonly Matched[] {
  const others = otherMeetings(rules, elsewhere);
  const ours = dates.toSorted(Temporal.PlainDate.compare);
  return (rules.alignment ?? []).flatMap((alignment) => {
    const theirs = (others[alignment.with] ?? []).toSorted(Temporal.PlainDate.compare);
    return ours.map((date): Matched => ({ alignment, date, to: matchOf(alignment, date, ours, theirs) }));
  });
}

/** @source S0-02; procedure.md 4.24: agenda dates before the feeding body meets */
export function alignmentWarnings(
  body: Pick<Body, 'rules' | 'calendar'>,
  dates: readonly Temporal.PlainDate[],
  elsewhere: readonly MeetingElsewhere[] = [],
): readonly AlignmentWarning[] {
  const matched = matchedMeetings(body, dates, elsewhere);
  return (body.rules.alignment ?? []).flatMap((alignment): readonly AlignmentWarning[] => {
    const { name, clause: own } = alignment;
    const mine = matched.filter((one) => one.alignment === alignment);
    if (mine.length === 0) return [];
    if (mine.every(({ to }) => to === undefined)) return [{ code: 'alignment-unknown', name, own }];
    return mine.flatMap((one) => warningsOn(one, body, dates, elsewhere));
  });
}

function warningsOn(
  { alignment, date, to: matched }: Matched,
  body: Pick<Body, 'rules' | 'calendar'>,
  dates: readonly Temporal.PlainDate[],
  elsewhere: readonly MeetingElsewhere[],
): readonly AlignmentWarning[] {
  const { name, order, clause: own } = alignment;
  if (matched === undefined) {
    return [{ code: 'not-aligned', name, order, date, until: neighbour(order, date, dates), own }];
  }
  const agenda = order === 'before' ? 'theirs' : 'ours';
  const met = order === 'before' ? date : matched;
  const agendaDue =
    order === 'before'
      ? elsewhere.find((one) => one.bodyId === alignment.with && one.slot.date.equals(matched))?.agendaDue
      : agendaDueFor(date, body, dates, elsewhere);
  const isTooSoon = agendaDue !== undefined && Temporal.PlainDate.compare(agendaDue, met) < 0;
  return isTooSoon ? [{ code: 'agenda-before-feeder', name, agenda, date, agendaDue, met, own }] : [];
}

function agendaDueFor(
  date: Temporal.PlainDate,
  { rules, calendar }: Pick<Body, 'rules' | 'calendar'>,
  dates: readonly Temporal.PlainDate[],
  elsewhere: readonly MeetingElsewhere[],
): Temporal.PlainDate | undefined {
  if (deadlineRule(rules, 'agenda-release') === undefined) return undefined;
  const deadlines = deadlinesOf(rules.deadlines, date, calendar, knownInPlan(rules, dates, elsewhere));
  return deadlines.find(({ step }) => step === 'agenda-release')?.due;
}

function matchOf(
  { order }: Alignment,
  date: Temporal.PlainDate,
  ours: readonly Temporal.PlainDate[],
  theirs: readonly Temporal.PlainDate[],
): Temporal.PlainDate | undefined {
  const end = neighbour(order, date, ours);
  return order === 'before'
    ? theirs.find((day) => isBefore(date, day) && (end === undefined || isBefore(day, end)))
    : theirs.findLast((day) => isBefore(day, date) && (end === undefined || isBefore(end, day)));
}

/** Our next meeting for `before`, our last for `after`. */
function neighbour(
  order: Alignment['order'],
  date: Temporal.PlainDate,
  dates: readonly Temporal.PlainDate[],
): Temporal.PlainDate | undefined {
  const ours = dates.toSorted(Temporal.PlainDate.compare);
  return order === 'before' ? ours.find((day) => isBefore(date, day)) : ours.findLast((day) => isBefore(day, date));
}

function isBefore(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) < 0;
}
