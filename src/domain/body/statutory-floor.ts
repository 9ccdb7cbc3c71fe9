import type { Calendar } from '../calendar/calendar.ts';
import type { Body } from './body.ts';
import type { Clause } from './clause.ts';
import { type DeadlineRule, deadlineRule, type RulesOfProcedure } from './rules-of-procedure.ts';

/** What the agreement for general practice asks of every KLU, whatever its own rules say (§ 102). */
export const AGREED = {
  /** L-1 */
  leastMeetingsInYear: 2,
  /** L-2 */
  longestInMinutes: 180,
  /** L-3 */
  agendaDaysBefore: 14,
  /** L-7 */
  paidDoctors: 2,
} as const;

/** Where a KLU's own rules say less, more or other than the agreement. `own` is their clause, where they have one. */
export type FloorWarning =
  | { readonly code: 'too-few-meetings-laid-down'; readonly rule: 'L-1'; readonly least: number; readonly own: Clause }
  | { readonly code: 'meetings-too-long'; readonly rule: 'L-2'; readonly minutes: number; readonly own: Clause }
  /** The rules are silent; `own` is then the default that serves, absent if nothing does. */
  | {
      readonly code: 'no-dispatch-deadline';
      readonly rule: 'L-3';
      readonly document: string;
      readonly own: Clause | undefined;
    }
  /** `days`: at least so many lie between the agenda and the meeting, negative when it comes after. */
  | { readonly code: 'dispatch-too-late'; readonly rule: 'L-3'; readonly days: number; readonly own: Clause }
  | { readonly code: 'secretariat-elsewhere'; readonly rule: 'L-4'; readonly party: string }
  /** A way for drafts of local agreements that passes the Praksisplanudvalg by. */
  | { readonly code: 'drafts-elsewhere'; readonly rule: 'L-5'; readonly steps: readonly string[]; readonly own: Clause }
  /** No duty of the year is the evaluation, or the orientation about it: nothing would remind of it. */
  | {
      readonly code: 'no-yearly-evaluation';
      readonly rule: 'L-6';
      readonly document: string;
      readonly lacks: 'evaluation' | 'orientation';
    }
  | { readonly code: 'other-number-of-doctors'; readonly rule: 'L-7'; readonly paid: number; readonly own: Clause };

/**
 * Compares a KLU's rules with L-1 to L-7. Who appoints the doctors (L-8) is not for the body to lay down, and a binding
 * agreement in the KLU itself (L-9) is refused whatever its rules say. A body that is no KLU is under none of them.
 */
export function floorWarnings(
  body: Pick<Body, 'kind' | 'organisation' | 'parties' | 'members' | 'rules' | 'calendar'>,
): readonly FloorWarning[] {
  if (body.kind !== 'klu') return [];
  const { meetings, paidDoctors } = body.rules;
  const warnings: FloorWarning[] = [];
  const { least } = meetings.perYear;
  if (least < AGREED.leastMeetingsInYear) {
    warnings.push({ code: 'too-few-meetings-laid-down', rule: 'L-1', least, own: meetings.clause });
  }
  if (meetings.lengthInMinutes > AGREED.longestInMinutes) {
    const minutes = meetings.lengthInMinutes;
    warnings.push({ code: 'meetings-too-long', rule: 'L-2', minutes, own: meetings.clause });
  }
  warnings.push(...dispatchWarnings(body.rules, body.calendar), ...secretariatWarnings(body));
  warnings.push(...draftWarnings(body.rules), ...evaluationWarnings(body.rules));
  if (paidDoctors !== undefined && paidDoctors.number !== AGREED.paidDoctors) {
    const { number: paid, clause: own } = paidDoctors;
    warnings.push({ code: 'other-number-of-doctors', rule: 'L-7', paid, own });
  }
  return warnings;
}

function dispatchWarnings(rules: RulesOfProcedure, calendar: Calendar): readonly FloorWarning[] {
  const release = deadlineRule(rules, 'agenda-release');
  const { document } = rules;
  if (release === undefined) return [{ code: 'no-dispatch-deadline', rule: 'L-3', document, own: undefined }];
  const own = release.clause;
  const limits = [release, ...(release.overall === undefined ? [] : [{ ...release, ...release.overall }])];
  const days = limits
    .flatMap((rule) => daysBefore(rule, calendar) ?? [])
    .toSorted((a, b) => a - b)
    .at(-1);
  if (days !== undefined && days < AGREED.agendaDaysBefore) {
    return [{ code: 'dispatch-too-late', rule: 'L-3', days, own }];
  }
  return own.silent === undefined ? [] : [{ code: 'no-dispatch-deadline', rule: 'L-3', document, own }];
}

/** The fewest days that can lie between the deadline and the meeting; undefined if it counts from something else. */
function daysBefore({ amount, unit, direction, anchor }: DeadlineRule, calendar: Calendar): number | undefined {
  if (anchor !== 'meeting') return undefined;
  if (direction === 'after') return -1;
  switch (unit) {
    case 'hours':
      return amount / 24;
    case 'days':
      return amount;
    case 'clear-days':
      return amount + 1;
    case 'weeks':
      return amount * 7;
    case 'months':
      return amount * 28;
    case 'counted-days':
      return spanned(amount, calendar);
    case 'clear-counted-days':
      return spanned(amount, calendar) + 1;
  }
}

/** Counted days lie in whole weeks and a rest; holidays only make the span longer. */
function spanned(counted: number, { counted: which }: Calendar): number {
  const inWeek = { 'monday-to-friday': 5, 'monday-to-saturday': 6, 'every-day': 7 }[which];
  return Math.floor(counted / inWeek) * 7 + (counted % inWeek);
}

/** A body without a way for drafts makes none. */
function draftWarnings({ agreements }: RulesOfProcedure): readonly FloorWarning[] {
  const [first] = agreements?.steps ?? [];
  const steps = (agreements?.steps ?? []).map(({ name }) => name);
  if (first === undefined || steps.some((name) => /praksisplanudvalg|\bppu\b/i.test(name))) return [];
  return [{ code: 'drafts-elsewhere', rule: 'L-5', steps, own: first.clause }];
}

function evaluationWarnings({ document, duties = [] }: RulesOfProcedure): readonly FloorWarning[] {
  return (['evaluation', 'orientation'] as const)
    .filter((kind) => !duties.some((duty) => duty.kind === kind))
    .map((lacks) => ({ code: 'no-yearly-evaluation', rule: 'L-6', document, lacks }));
}

function secretariatWarnings(
  body: Pick<Body, 'organisation' | 'parties' | 'members' | 'rules' | 'calendar'>,
): readonly FloorWarning[] {
  const nameOf = (id: string) => body.parties.find((party) => party.id === id)?.name ?? id;
  const parties = body.members.filter((one) => one.offices.includes('secretary')).map((one) => nameOf(one.party));
  const [elsewhere] = parties;
  if (elsewhere === undefined || parties.includes(body.organisation)) return [];
  return [{ code: 'secretariat-elsewhere', rule: 'L-4', party: elsewhere }];
}
