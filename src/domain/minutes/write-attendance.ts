import { named } from '../body/body.ts';
import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import type { Header } from './events.ts';
import type { Attendance, PointAttendance } from './minutes.ts';
import { pointsOf } from './write-minutes.ts';

export interface WriteHeader extends Command {
  readonly type: 'write-header';
  readonly header: Header;
}

/** Who took no part in one point, and who came for it alone; the whole of it each time. */
export interface WritePointAttendance extends Command {
  readonly type: 'write-point-attendance';
  readonly pointId: string;
  readonly attendance: PointAttendance;
}

/**
 * Writes date, times, place, attendance and who moderated. Once the draft is out that too is a correction that members see.
 *
 * @source S4-01 date, start, end, place; S4-02 attendance; S4-03 ordstyrer
 * @refuses minutes-not-open, approved-already, moderator-absent (neither they nor a substitute was there)
 */
export function writeHeader(
  meeting: PlannedMeeting,
  { header, at }: WriteHeader,
  { body }: Circumstances,
): Decision<MeetingEvent, Refusal> {
  const { minutes } = meeting;
  if (minutes.stage === 'none') return refuse({ because: 'minutes-not-open' });
  if (minutes.stage === 'approved') return refuse({ because: 'approved-already', at: minutes.approval.at });
  const moderator = header.attendance.find(({ member }) => member === header.moderator);
  if (moderator !== undefined && !wasThere(moderator))
    return refuse({ because: 'moderator-absent', title: named(body, moderator.member)?.title ?? moderator.member });
  return isSame(minutes.draft, header) ? accept() : accept({ type: 'header-written', header, at });
}

/**
 * Writes who took no part in a point, disqualified (inhabil) or otherwise, with the reason, and the guests of that point.
 * Somebody who was not at the meeting at all cannot have left it, and is passed over.
 *
 * @source procedure.md 3.14: absence per item; S4-12: a guest takes part in one item only
 * @refuses minutes-not-open, approved-already, no-such-point, reason-missing
 */
export function writePointAttendance(
  meeting: PlannedMeeting,
  { pointId, attendance, at }: WritePointAttendance,
  { body }: Circumstances,
): Decision<MeetingEvent, Refusal> {
  const { minutes } = meeting;
  if (minutes.stage === 'none') return refuse({ because: 'minutes-not-open' });
  if (minutes.stage === 'approved') return refuse({ because: 'approved-already', at: minutes.approval.at });
  if (!pointsOf(meeting, body).some(({ id }) => id === pointId)) return refuse({ because: 'no-such-point' });
  const { draft } = minutes;
  const there = new Set(draft.attendance.filter(wasThere).map((one) => one.member));
  const absences = attendance.absences.filter(({ member }) => there.has(member));
  if (absences.some(({ reason }) => reason.trim() === '')) return refuse({ because: 'reason-missing' });
  const now = { absences, guests: attendance.guests };
  const before = draft.atPoints?.[pointId] ?? { absences: [], guests: [] };
  if (JSON.stringify(plainly(before)) === JSON.stringify(plainly(now))) return accept();
  return accept({ type: 'point-attendance-written', pointId, attendance: now, at });
}

/** In person or by a substitute. */
export const wasThere = ({ presence, substitute }: Attendance): boolean =>
  presence === 'present' || substitute !== undefined;

const plainly = ({ absences, guests }: PointAttendance) => [
  absences.map(({ member, ground, reason }) => [member, ground, reason]),
  guests,
];

/** By value; the header is read from a form, whose fields come in another order. */
function isSame(a: Header, b: Header): boolean {
  const plain = ({ startedAt, endedAt, place, attendance, guests, moderator }: Header) =>
    JSON.stringify([
      startedAt,
      endedAt,
      place,
      guests,
      moderator,
      attendance.map((one) => [one.member, one.presence, one.substitute, one.arrivedAt, one.leftAt]),
    ]);
  return plain(a) === plain(b);
}
