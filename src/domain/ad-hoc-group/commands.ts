import type { ItemText } from '../agenda/item.ts';
import type { Authority } from '../authority.ts';
import type { Command } from '../command.ts';
import type { GroupMember, GroupTerms } from './group.ts';

export interface SetUpGroup extends Command {
  readonly type: 'set-up-group';
  readonly name: string;
  readonly members: readonly GroupMember[];
  readonly terms?: GroupTerms;
}

export interface GiveGroupTerms extends Command {
  readonly type: 'give-group-terms';
  readonly terms: GroupTerms;
}

export interface PlanGroupMeeting extends Command {
  readonly type: 'plan-group-meeting';
  readonly on: Temporal.PlainDate;
}

/** The group's report becomes an item on a meeting of the body's, and the group ends. */
export interface ReportFromGroup extends Command {
  readonly type: 'report-from-group';
  readonly text: ItemText;
  readonly report: string;
  readonly meetingId: string;
}

export type GroupCommand = SetUpGroup | GiveGroupTerms | PlanGroupMeeting | ReportFromGroup;

export const MAY_GROUP: Readonly<Record<GroupCommand['type'], Authority>> = {
  'set-up-group': 'secretary',
  'give-group-terms': 'secretary',
  'plan-group-meeting': 'secretary',
  'report-from-group': 'secretary',
};
