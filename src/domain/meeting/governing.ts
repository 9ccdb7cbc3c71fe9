import type { Body } from '../body/body.ts';
import { heldAs, rulesOfKind } from '../body/kind-rules.ts';
import type { CalledKind } from '../body/meeting-kind.ts';
import { byRulesOf, inForce } from '../body/version.ts';
import { deadlinesOf } from '../calendar/deadline.ts';
import { knownInPlan } from './known.ts';
import type { Meeting } from './meeting.ts';

/**
 * The body by the rules a meeting is held under: those in force when its items were called for, which it keeps whatever is
 * adopted later. Until then they are those that will be in force when its call is due. Who sits in the body is not a
 * matter of the meeting: its members are those of today. What is different for its kind is laid over them.
 */
export function governing(body: Body, meeting: Meeting): Body {
  if (meeting.stage === 'unplanned') return body;
  if (body.versions === undefined) return heldAs(body, meeting.kind);
  const begun = meeting.stage === 'planned' ? (meeting.agenda.calledAt ?? meeting.agenda.releases[0]?.at) : undefined;
  return begun === undefined
    ? governingFor(body, meeting.slot.date, meeting.kind)
    : governingAt(body, begun, meeting.kind);
}

/** The body by the rules that will be in force when the call for a meeting in this slot is due; where there is none, on the day itself. */
export function governingFor(body: Body, date: Temporal.PlainDate, kind?: CalledKind): Body {
  const { versions = [] } = body;
  const version = versions.findLast((one) => {
    const { calendar, inForceFrom } = one;
    if (inForceFrom === undefined) return true;
    const rules = rulesOfKind(one.rules, kind);
    const counted = deadlinesOf(rules.deadlines, date, calendar, knownInPlan(rules));
    const called = counted.find(({ step }) => step === 'call-for-items')?.due ?? date;
    return Temporal.PlainDate.compare(inForceFrom, called) <= 0;
  });
  return heldAs(version === undefined ? body : byRulesOf(body, version), kind);
}

/** The body by the rules in force at this moment. */
export function governingAt(body: Body, at: Temporal.Instant, kind?: CalledKind): Body {
  const version = inForce(body, at.toZonedDateTimeISO(body.calendar.timeZone).toPlainDate());
  return heldAs(byRulesOf(body, version), kind);
}
