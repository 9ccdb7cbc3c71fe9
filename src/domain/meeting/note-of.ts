import type { MemberId } from '../body/body.ts';
import type { MeetingNote } from '../procedure.ts';
import type { Meeting, PlannedMeeting } from './meeting.ts';

/** What the rules of other records see of a meeting. */
export function noteOf(id: string, meeting: Meeting): MeetingNote | undefined {
  if (meeting.stage === 'unplanned') return undefined;
  const { slot } = meeting;
  const kind = meeting.kind === undefined ? {} : { kind: meeting.kind };
  if (meeting.stage === 'cancelled') return { id, slot, ...kind, cancelled: true, minutes: 'none' };
  const { minutes } = meeting;
  const approved = minutes.stage === 'approved' ? { approvedAt: minutes.approval.at } : {};
  const release = meeting.deadlines.find(({ step }) => step === 'agenda-release')?.due;
  const absent = absentFrom(meeting);
  return {
    id,
    slot,
    ...kind,
    place: meeting.place,
    cancelled: false,
    minutes: minutes.stage,
    ...approved,
    ...(release === undefined ? {} : { agendaDue: release }),
    ...(absent.length === 0 ? {} : { absent }),
  };
}

/** As the minutes have it; before there are any, as it was reported. */
function absentFrom({ minutes, absences }: PlannedMeeting): readonly MemberId[] {
  return minutes.stage === 'none'
    ? absences.map((one) => one.member)
    : minutes.draft.attendance.filter(({ presence }) => presence !== 'present').map((one) => one.member);
}
