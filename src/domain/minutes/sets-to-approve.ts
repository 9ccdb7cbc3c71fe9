import type { Body } from '../body/body.ts';
import type { Command } from '../command.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { MeetingNote } from '../procedure.ts';
import type { ApproveMinutes } from './approve-minutes.ts';
import type { MinutesSet } from './minutes-set.ts';

/**
 * The sets of minutes that wait for a meeting on this day, the earliest first: where the next meeting approves, those of
 * every meeting before it that are not approved; else those that an objection has put to it. An extraordinary or urgent
 * meeting approves none.
 *
 * @param meetings the body's meetings, the earliest first
 * @source S4-04 "Godkender referaterne": of the ordinary meeting and of the extraordinary one
 */
export function setsToApprove(
  { date: on, kind: held }: MinutesSet,
  { rules }: Pick<Body, 'rules'>,
  meetings: readonly MeetingNote[],
): readonly MinutesSet[] {
  if (held !== undefined) return [];
  const isNextMeetings = rules.approval.mode === 'at-the-next-meeting';
  return meetings
    .filter(({ cancelled, slot }) => !cancelled && Temporal.PlainDate.compare(slot.date, on) < 0)
    .filter(({ minutes }) => (isNextMeetings ? minutes !== 'approved' : minutes === 'awaiting-next-meeting'))
    .map(({ slot: { date }, kind }) => ({ date, ...(kind === undefined ? {} : { kind }) }));
}

/** The other sets that were approved with these minutes, in the same transaction or not at all. */
export function approvedTogether(event: MeetingEvent, command: Command): readonly Command[] {
  if (event.type !== 'minutes-approved' || !approves(command)) return [];
  const { together = [], ...alone } = command;
  return [...new Set(together)]
    .filter((subject) => subject !== command.subject)
    .map((subject) => ({ ...alone, subject, id: `${command.id}/${subject}` }));
}

// A command of this type is made as no other.
const approves = (command: Command): command is ApproveMinutes => command.type === 'approve-minutes';
