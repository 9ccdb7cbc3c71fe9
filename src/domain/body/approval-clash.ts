import type { MeetingNote } from '../procedure.ts';
import { type Approval, objectionEffect } from './approval.ts';
import type { Body } from './body.ts';
import type { Clause } from './clause.ts';
import type { RulesOfProcedure } from './rules-of-procedure.ts';

/** Where the way minutes are approved and the standing items disagree. */
export type ApprovalWarning =
  /** The minutes are approved before the meeting whose standing item is to approve them. */
  | {
      readonly code: 'approval-clash';
      readonly mode: Exclude<Approval['mode'], 'at-the-next-meeting'>;
      readonly title: string;
      readonly item: Clause;
      readonly own: Clause;
    }
  /** The next meeting approves the minutes, or is where an objection sends them, but none of its standing items is for it. */
  | { readonly code: 'approval-unlisted'; readonly own: Clause; readonly onObjection: boolean };

export function approvalWarnings({ approval, standingItems }: RulesOfProcedure): readonly ApprovalWarning[] {
  const { mode, clause: own } = approval;
  const item = standingItems.find(({ role }) => role === 'approve-minutes');
  // An objection can bring the minutes before the next meeting, whose standing item is then needed.
  const onObjection = objectionEffect(approval) === 'to-next-meeting';
  if (mode === 'at-the-next-meeting' || onObjection)
    return item === undefined ? [{ code: 'approval-unlisted', own, onObjection }] : [];
  return item === undefined ? [] : [{ code: 'approval-clash', mode, title: item.title, item: item.clause, own }];
}

/**
 * The day the minutes of the meeting before were approved, where that was to happen without this meeting: its
 * standing item of approval is then for information only.
 *
 * @param meetings the body's meetings, in any order
 * @returns undefined while the minutes are not approved, and where it is this meeting that approves them
 * @source procedure.md 4.19; S1-09 and S1-12 disagree
 */
export function approvedBefore(
  meetingOn: Temporal.PlainDate,
  { rules, calendar }: Pick<Body, 'rules' | 'calendar'>,
  meetings: readonly MeetingNote[],
): Temporal.PlainDate | undefined {
  if (rules.approval.mode === 'at-the-next-meeting') return undefined;
  const before = meetings
    .filter(({ slot, cancelled }) => !cancelled && Temporal.PlainDate.compare(slot.date, meetingOn) < 0)
    .toSorted((a, b) => Temporal.PlainDate.compare(a.slot.date, b.slot.date))
    .at(-1);
  return before?.approvedAt?.toZonedDateTimeISO(calendar.timeZone).toPlainDate();
}
