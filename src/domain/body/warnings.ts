import type { Calendar, ClosedDay } from '../calendar/calendar.ts';
import type { Deadline } from '../calendar/deadline.ts';
import { type RetentionWarning, retentionWarnings } from '../keeping/retention-warnings.ts';
import type { AlignmentWarning } from '../plan/alignment.ts';
import type { YearWarning } from './annual-wheel.ts';
import { type ApprovalWarning, approvalWarnings } from './approval-clash.ts';
import type { Body } from './body.ts';
import { type DelegationWarning, delegationWarnings } from './delegation.ts';
import { type LimitCut, limitCuts } from './limit-cut.ts';
import { type LookWarning, lookWarnings } from './look.ts';
import type { PartyWarning } from './party-warnings.ts';
import { type Slack, slackOf } from './slack.ts';
import { type StandingGap, standingGaps } from './standing-gaps.ts';
import { type FloorWarning, floorWarnings } from './statutory-floor.ts';
import type { TermWarning } from './term.ts';

/** What a secretary should know about a meeting's day or its deadlines. */
export type MeetingWarning =
  | { readonly code: 'meeting-on-closed-day'; readonly closed: ClosedDay }
  /** The agenda is due no later than the items it is made of, so that none of the body's days lie between. */
  | ({ readonly code: 'no-slack' } & Slack)
  /** Some days lie between, but fewer than wanted. */
  | ({ readonly code: 'little-slack' } & Slack)
  | ({ readonly code: 'limit-cuts' } & LimitCut);

/** What she should know about the rules themselves, whatever the day. */
export type BodyWarning =
  | FloorWarning
  | ApprovalWarning
  | StandingGap
  | DelegationWarning
  | LookWarning
  | RetentionWarning;

/** Nothing is refused for any of these: they are told. */
export type RuleWarning = MeetingWarning | PartyWarning | BodyWarning | YearWarning | AlignmentWarning | TermWarning;

export function warningsAbout(
  meetingOn: Temporal.PlainDate,
  deadlines: readonly Deadline[],
  calendar: Calendar,
): readonly MeetingWarning[] {
  const closed = calendar.closed(meetingOn);
  const slack = slackOf(deadlines, calendar);
  return [
    ...(closed === undefined ? [] : [{ code: 'meeting-on-closed-day', closed } as const]),
    ...(slack === undefined || slack.days >= slack.wanted
      ? []
      : [{ code: slack.days === 0 ? 'no-slack' : 'little-slack', ...slack } as const]),
    ...limitCuts(deadlines).map((cut) => ({ code: 'limit-cuts', ...cut }) as const),
  ];
}

/** What the body's rules lay down below the agreement, against themselves, or not at all. */
export function warningsOf(body: Body): readonly BodyWarning[] {
  return [
    ...floorWarnings(body),
    ...approvalWarnings(body.rules),
    ...standingGaps(body.rules),
    ...delegationWarnings(body),
    ...lookWarnings(body),
    ...retentionWarnings(body.rules),
  ];
}
