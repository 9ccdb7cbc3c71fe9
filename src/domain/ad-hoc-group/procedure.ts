import type { Item } from '../agenda/item.ts';
import type { CarryItem } from '../agenda/submit-item.ts';
import { barred } from '../authority.ts';
import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { startsAt } from '../meeting/slot.ts';
import type { Circumstances, Procedure } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import {
  type GroupCommand,
  MAY_GROUP,
  type PlanGroupMeeting,
  type ReportFromGroup,
  type SetUpGroup,
} from './commands.ts';
import type { AdHocGroup, GroupTerms, KnownGroup } from './group.ts';

export type GroupEvent =
  | { readonly type: 'group-set-up'; readonly group: KnownGroup }
  | { readonly type: 'group-terms-given'; readonly terms: GroupTerms }
  | { readonly type: 'group-meeting-planned'; readonly on: Temporal.PlainDate }
  | { readonly type: 'group-reported'; readonly report: NonNullable<KnownGroup['report']> };

/**
 * An ad hoc group: set up, given its terms, met, and ended with a report to the body.
 *
 * @source S0-22 "udfærdiges et kommissorium"
 */
export const groupProcedure: Procedure<AdHocGroup, GroupCommand, GroupEvent, Refusal> = {
  name: 'ad-hoc-group',
  asked: Object.keys(MAY_GROUP) as GroupCommand['type'][], // the keys of a Record over exactly these types
  initial: { stage: 'none' },
  decide(group, command, circumstances) {
    const stop = barred(MAY_GROUP[command.type], command.by, circumstances.body);
    if (stop !== undefined) return refuse(stop);
    if (command.type === 'set-up-group') return setUp(group, command, circumstances);
    if (group.stage === 'none') return refuse({ because: 'no-such-group' });
    if (group.stage === 'ended') return refuse({ because: 'group-has-ended', name: group.name });
    switch (command.type) {
      case 'give-group-terms':
        return given(command.terms, command, circumstances);
      case 'plan-group-meeting':
        return planMeeting(group, command, circumstances);
      case 'report-from-group':
        return report(group, command, circumstances);
    }
  },
  evolve(group, event) {
    if (event.type === 'group-set-up') return event.group;
    if (group.stage === 'none') return group;
    switch (event.type) {
      case 'group-terms-given':
        return { ...group, terms: event.terms };
      case 'group-meeting-planned':
        return { ...group, meetings: [...group.meetings, event.on].sort(Temporal.PlainDate.compare) };
      case 'group-reported':
        return { ...group, stage: 'ended', report: event.report };
    }
  },
  dispatches: () => [],
  follows,
  due: () => undefined,
};

type Deciding = Decision<GroupEvent, Refusal>;

/** @refuses group-without-name, group-without-members, in-the-past (a deadline gone by) */
function setUp(group: AdHocGroup, command: SetUpGroup, circumstances: Circumstances): Deciding {
  const { name, members, terms } = command;
  if (group.stage !== 'none') return accept();
  if (name.trim() === '') return refuse({ because: 'group-without-name' });
  if (members.length === 0) return refuse({ because: 'group-without-members' });
  const isPast = terms !== undefined && isBefore(terms.deadline, todayOf(command, circumstances));
  if (isPast) return refuse({ because: 'in-the-past', date: terms.deadline });
  return accept({
    type: 'group-set-up',
    group: { stage: 'set-up', name, members, meetings: [], ...(terms === undefined ? {} : { terms }) },
  });
}

/** @refuses in-the-past (a deadline gone by) */
function given(terms: GroupTerms, command: GroupCommand, circumstances: Circumstances): Deciding {
  if (isBefore(terms.deadline, todayOf(command, circumstances)))
    return refuse({ because: 'in-the-past', date: terms.deadline });
  return accept({ type: 'group-terms-given', terms });
}

/**
 * Only a group with terms of reference meets, and not after the day its work is due.
 *
 * @refuses terms-missing, in-the-past, group-past-deadline
 */
function planMeeting(
  { terms, meetings }: KnownGroup,
  command: PlanGroupMeeting,
  circumstances: Circumstances,
): Deciding {
  const { on } = command;
  if (terms === undefined) return refuse({ because: 'terms-missing' });
  if (isBefore(on, todayOf(command, circumstances))) return refuse({ because: 'in-the-past', date: on });
  if (isBefore(terms.deadline, on)) return refuse({ because: 'group-past-deadline', doneBy: terms.deadline });
  return meetings.some((one) => one.equals(on)) ? accept() : accept({ type: 'group-meeting-planned', on });
}

/** @refuses terms-missing, reason-missing (an empty report), no-such-meeting */
function report({ terms }: KnownGroup, command: ReportFromGroup, circumstances: Circumstances): Deciding {
  const { body, meetings } = circumstances;
  const { meetingId, at } = command;
  if (terms === undefined) return refuse({ because: 'terms-missing' });
  if (command.report.trim() === '') return refuse({ because: 'reason-missing' });
  const to = meetings.find(({ id, cancelled }) => id === meetingId && !cancelled);
  if (to === undefined || Temporal.Instant.compare(startsAt(to.slot, body.calendar.timeZone), at) <= 0)
    return refuse({ because: 'no-such-meeting' });
  const on = todayOf(command, circumstances);
  return accept({ type: 'group-reported', report: { text: command.report, on, meetingId } });
}

/** The report is an item on the body's own meeting. */
function follows(event: GroupEvent, _group: AdHocGroup, command: GroupCommand): readonly Command[] {
  if (event.type !== 'group-reported' || command.type !== 'report-from-group' || command.by.kind !== 'member')
    return [];
  const { id, bodyId, at, by, text, meetingId } = command;
  const item: Item = { id, by: by.id, at, text, version: 1, late: false, placement: { state: 'received' } };
  const carry: CarryItem = {
    type: 'carry-item',
    id: `${id}/item`,
    bodyId,
    subject: meetingId,
    by: { kind: 'desk' },
    at,
    item,
  };
  return [carry];
}

function todayOf({ at }: GroupCommand, { body }: Circumstances): Temporal.PlainDate {
  return at.toZonedDateTimeISO(body.calendar.timeZone).toPlainDate();
}

const isBefore = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) < 0;
