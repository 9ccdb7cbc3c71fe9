import type { Member } from '../body/body.ts';
import type { Step } from '../body/count.ts';
import type { RulesOfProcedure } from '../body/rules-of-procedure.ts';
import type { Known } from '../calendar/anchor.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { type Deadline, deadlinesOf } from '../calendar/deadline.ts';
import { countParties, type PartyDeadline } from '../calendar/party-deadline.ts';

/** The days by which a meeting's steps are to be taken: for all, and for a party that has its own. */
export interface MeetingDays {
  readonly deadlines: readonly Deadline[];
  /** Absent: no party has any. */
  readonly partyDeadlines?: readonly PartyDeadline[];
}

export function daysOf(
  rules: Pick<RulesOfProcedure, 'deadlines' | 'partyDeadlines'>,
  meetingOn: Temporal.PlainDate,
  calendar: Calendar,
  known: Known,
): MeetingDays {
  const { deadlines: partyDeadlines } = countParties(rules, meetingOn, calendar, known);
  return {
    deadlines: deadlinesOf(rules.deadlines, meetingOn, calendar, known),
    ...(partyDeadlines.length === 0 ? {} : { partyDeadlines }),
  };
}

/** The deadline of a step as it is for this member. */
export function deadlineFor(
  { deadlines, partyDeadlines = [] }: MeetingDays,
  step: Step,
  reader: Pick<Member, 'party'> | undefined,
): Deadline | undefined {
  const own = partyDeadlines.find((one) => one.step === step && one.party === reader?.party);
  return own ?? deadlines.find((one) => one.step === step);
}

/** Every deadline as it is for this member, in the order of the rules. */
export function deadlinesFor(days: MeetingDays, reader: Pick<Member, 'party'>): readonly Deadline[] {
  return days.deadlines.map((one) => deadlineFor(days, one.step, reader) ?? one);
}
