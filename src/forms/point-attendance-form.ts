import type { MemberId } from '../domain/body/body.ts';
import type { PointAbsence, PointAttendance } from '../domain/minutes/minutes.ts';
import { cleaned, LIMITS } from './form.ts';

/**
 * Who took no part in a point: `part-<member>` is `disqualified`, `other` or anything else for those who did, with
 * `part-reason-<member>`; its guests stand one a line. Reads whatever is sent; a reason that is missing is the rules' to refuse.
 */
export function readPointAttendance(
  members: readonly MemberId[],
  typed: Readonly<Record<string, string>>,
): PointAttendance {
  const absences = members.flatMap((member): PointAbsence[] => {
    const ground = typed[`part-${member}`];
    if (ground !== 'disqualified' && ground !== 'other') return [];
    return [{ member, ground, reason: cleaned(typed[`part-reason-${member}`]).slice(0, LIMITS.reason) }];
  });
  const guests = cleaned(typed['point-guests'])
    .slice(0, 2000)
    .split(/[\n;]/)
    .map((guest) => guest.trim())
    .filter((guest) => guest !== '');
  return { absences, guests };
}
