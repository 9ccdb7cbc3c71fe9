import type { PartyDeadlineRule, RulesOfProcedure } from '../body/rules-of-procedure.ts';
import type { Known, Unresolved } from './anchor.ts';
import type { Calendar } from './calendar.ts';
import { counter, type Deadline } from './deadline.ts';

/** A deadline that holds for the members of one party, in place of the body's. */
export interface PartyDeadline extends Deadline {
  readonly step: PartyDeadlineRule['step'];
  readonly party: string;
}

/** A party whose own date gives it nothing at this meeting, so that the body's serves for it too. */
export interface PartyWithAll {
  readonly rule: PartyDeadlineRule;
  readonly why: /** Its own date is no earlier than the body's. */
    | { readonly because: 'not-earlier'; readonly own: Temporal.PlainDate; readonly all: Temporal.PlainDate }
    /** It would be called before the body's previous meeting: the meetings it is counted from are not all known yet. */
    | { readonly because: 'before-previous-meeting' }
    | Unresolved;
}

/**
 * The days that parties have of their own. A party is called on the earlier of its own date and the body's, so that
 * nobody is called later than the rules promise all.
 *
 * @source S0-13: "Påmindelsen til PLO-Aalborg afstemmes med mødefrekvens"; procedure.md 4.10: never later than T-28
 */
export function countParties(
  { deadlines: rules, partyDeadlines = [] }: Pick<RulesOfProcedure, 'deadlines' | 'partyDeadlines'>,
  meetingOn: Temporal.PlainDate,
  calendar: Calendar,
  known: Known = {},
): { readonly deadlines: readonly PartyDeadline[]; readonly withAll: readonly PartyWithAll[] } {
  const previous = (known.meetings ?? [])
    .filter((day) => Temporal.PlainDate.compare(day, meetingOn) < 0)
    .toSorted(Temporal.PlainDate.compare)
    .at(-1);
  const count = counter(rules, meetingOn, calendar, known);
  const deadlines: PartyDeadline[] = [];
  const withAll: PartyWithAll[] = [];
  for (const rule of partyDeadlines) {
    const own = count(rule, []);
    const all = dueOfAll(rule, rules, count);
    if ('because' in own) withAll.push({ rule, why: own });
    else if (rule.step === 'call-for-items' && all !== undefined && Temporal.PlainDate.compare(own.due, all) >= 0)
      withAll.push({ rule, why: { because: 'not-earlier', own: own.due, all } });
    else if (previous !== undefined && Temporal.PlainDate.compare(own.due, previous) <= 0)
      withAll.push({ rule, why: { because: 'before-previous-meeting' } });
    else deadlines.push({ ...own, step: rule.step, party: rule.party });
  }
  return { deadlines, withAll };
}

function dueOfAll(
  { step }: PartyDeadlineRule,
  rules: RulesOfProcedure['deadlines'],
  count: ReturnType<typeof counter>,
): Temporal.PlainDate | undefined {
  const rule = rules.find((one) => one.step === step);
  const found = rule === undefined ? undefined : count(rule, [step]);
  return found === undefined || 'because' in found ? undefined : found.due;
}
