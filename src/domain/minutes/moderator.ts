import { type Body, holders, type MemberId } from '../body/body.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import type { MeetingNote } from '../procedure.ts';

/**
 * Who moderates a meeting unless somebody else is written: by turns, one meeting each of those that stand, or the holder
 * of the office, else the chair. Whoever has reported their absence is passed over.
 *
 * @param meetings every meeting of the body, the earliest first
 * @source S4-03: of two co-chairs one is ordstyrer
 * @returns undefined if none of them comes
 */
export function moderatorOf(
  { slot, absences }: Pick<PlannedMeeting, 'slot' | 'absences'>,
  body: Body,
  meetings: readonly MeetingNote[],
): MemberId | undefined {
  const away = new Set(absences.map((one) => one.member));
  const rule = body.rules.moderator;
  const office = [...holders(body, 'moderator'), ...holders(body, 'chair'), ...holders(body, 'vice-chair')];
  if (rule?.by !== 'rotation') return office.map(({ id }) => id).find((id) => !away.has(id));
  const before = meetings.filter(
    (one) => !one.cancelled && Temporal.PlainDate.compare(one.slot.date, slot.date) < 0,
  ).length;
  const turn = before % rule.members.length;
  const inTurn = [...rule.members.slice(turn), ...rule.members.slice(0, turn)];
  const sitting = inTurn.flatMap((id) => body.members.filter((one) => one.id === id));
  return sitting.find(({ id }) => !away.has(id))?.id;
}
