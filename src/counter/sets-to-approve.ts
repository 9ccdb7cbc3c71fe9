import type { MeetingFacts } from '../cards/facts.ts';
import { hasBegun, standing, type Visit } from './visit.ts';

/** The meetings that have begun since, at which these minutes can have been approved. */
export async function laterMeetings(visit: Visit, { meeting }: MeetingFacts) {
  const all = await standing(visit);
  return all
    .filter((one) => hasBegun(one, visit) && Temporal.PlainDate.compare(one.meeting.slot.date, meeting.slot.date) > 0)
    .map(({ id, meeting: { slot, kind } }) => ({ id, slot, ...(kind === undefined ? {} : { kind }) }));
}

/** The other minutes that wait for a next meeting as these do. */
export async function alsoAwaiting(visit: Visit, { meetingId, meeting }: MeetingFacts) {
  if (meeting.minutes.stage !== 'awaiting-next-meeting') return [];
  const all = await standing(visit);
  return all
    .filter((one) => one.id !== meetingId && one.meeting.minutes.stage === 'awaiting-next-meeting')
    .map(({ id, meeting: { slot, kind } }) => ({ id, date: slot.date, ...(kind === undefined ? {} : { kind }) }));
}
