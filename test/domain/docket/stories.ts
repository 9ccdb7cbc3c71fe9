import type { Body } from '../../../src/domain/body/body.ts';
import type { DocketCommand } from '../../../src/domain/docket/commands.ts';
import { type Docket, emptyDocket, type Origin } from '../../../src/domain/docket/docket.ts';
import type { DocketEvent } from '../../../src/domain/docket/events.ts';
import type { AddFollowUp } from '../../../src/domain/docket/follow-up.ts';
import { docketProcedure } from '../../../src/domain/docket/procedure.ts';
import type { MeetingNote } from '../../../src/domain/procedure.ts';
import { day, guldborgsund, memberId } from '../bodies.ts';
import { header, note, tell } from '../story.ts';

/** The point of the April meeting from which everything comes in these stories. */
export const point: Origin = {
  meetingId: '2027-04-08',
  date: day('2027-04-08'),
  pointId: 'item-1',
  number: '3.1',
  title: 'Akutteam',
};

/** As `header`, about the docket. */
export const docketHeader = (who: string, when: string, id?: string) => ({
  ...header(who, when, id),
  subject: 'docket',
});

/** The story of a body's docket, of whose meetings April's is out for comment unless others are given. */
export function onDocket(
  commands: readonly DocketCommand[],
  { body = guldborgsund, meetings = [note('2027-04-08', { minutes: 'circulating' })] }: Scene = {},
) {
  return tell<Docket, DocketCommand, DocketEvent>(docketProcedure, { body, meetings }, commands);
}

export interface Scene {
  readonly body?: Body;
  readonly meetings?: readonly MeetingNote[];
}

export const docketAfter = (commands: readonly DocketCommand[], scene?: Scene): Docket =>
  commands.length === 0 ? emptyDocket : onDocket(commands, scene).state;

export const member = (id: string) => ({ kind: 'member', id: memberId(id) }) as const;

/** The secretary takes up a follow-up for PLO 1, due 1 June, on the day of the meeting. */
export const followUp = (over: Partial<AddFollowUp> = {}): AddFollowUp => ({
  type: 'add-follow-up',
  ...docketHeader('secretary', '2027-04-08T15:00', over.id ?? 'f1'),
  kind: 'task',
  what: 'Indhenter oplysninger om akutteamet',
  owner: member('plo-1'),
  due: day('2027-06-01'),
  from: point,
  tell: 'at-approval',
  despiteUnclear: false,
  ...over,
});

export const minutesApproved = (when = '2027-05-05T00:00'): DocketCommand => ({
  type: 'tell-owners',
  ...docketHeader('desk', when),
  meetingId: '2027-04-08',
});

export const clockLooks = (when: string): DocketCommand => ({
  type: 'remind-of-follow-ups',
  ...docketHeader('clock', when),
});

/** Whom the last command had told what, as `follow-up-given: plo-1`. */
export function caseNotices({ dispatches }: ReturnType<typeof onDocket>): readonly string[] {
  const by = Map.groupBy(
    dispatches.filter((one) => one.kind === 'case-notice'),
    ({ notice }) => notice,
  );
  return [...by].map(([notice, all]) => `${notice}: ${all.map(({ to }) => to).join(', ')}`);
}
