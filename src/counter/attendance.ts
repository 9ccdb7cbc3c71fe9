import type { Card } from '../cards/card.ts';
import type { MeetingFacts } from '../cards/facts.ts';
import { minutesPointCard } from '../cards/minutes-point.ts';
import { pointAttendanceCard } from '../cards/point-attendance.ts';
import { refusedForm } from '../cards/refusal.ts';
import type { MeetingCommand } from '../domain/meeting/commands.ts';
import { pointsOf } from '../domain/minutes/write-minutes.ts';
import { typedOf } from '../forms/form.ts';
import { readPointAttendance } from '../forms/point-attendance-form.ts';
import {
  type Action,
  carryOut,
  type Data,
  header,
  newFormId,
  refusal,
  textOf,
  type Visit,
  withMeeting,
} from './visit.ts';

/** Who was at one point of a meeting. */
export const attendanceActions: Readonly<Record<string, Action>> = {
  'point-attendance': (visit, data) =>
    withMeeting(visit, textOf(data, 'meetingId'), (facts) => attendanceAt(visit, facts, data)),
  'write-point-attendance': writePointAttendance,
};

async function writePointAttendance(visit: Visit, data: Data): Promise<Card> {
  const pointId = textOf(data, 'pointId');
  const meetingId = textOf(data, 'meetingId');
  const attendance = readPointAttendance(
    visit.body.members.map(({ id }) => id),
    typedOf(data),
  );
  const command: MeetingCommand = {
    type: 'write-point-attendance',
    pointId,
    attendance,
    // Its own id each time: the same again changes nothing.
    ...header(visit, meetingId, `write-point-attendance.${newFormId()}`),
  };
  return carryOut(visit, command, {
    done: (facts) => minutesPointCard({ ...facts, pointId, formId: newFormId() }, visit.words),
    refused: (facts, ground) =>
      ground.because === 'reason-missing'
        ? refusedForm(attendanceAt(visit, facts, data), refusal({ ...visit, typed: {} }, ground))
        : undefined,
  });
}

function attendanceAt(visit: Visit, facts: MeetingFacts, data: Data): Card {
  const { minutes } = facts.meeting;
  if (minutes.stage === 'none') return refusal(visit, { because: 'minutes-not-open' });
  if (minutes.stage === 'approved') return refusal(visit, { because: 'approved-already', at: minutes.approval.at });
  const point = pointsOf(facts.meeting, visit.body).find(({ id }) => id === textOf(data, 'pointId'));
  if (point === undefined) return refusal(visit, { because: 'no-such-point' });
  return pointAttendanceCard({ ...facts, point, formId: newFormId(), typed: visit.typed }, visit.words);
}
