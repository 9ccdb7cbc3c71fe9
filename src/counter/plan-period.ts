import { approvedPart, type Half, type Period, type Plan } from '../domain/plan/plan.ts';
import type { Visit } from './visit.ts';

/**
 * What is planned when only a year is named, or nothing: a year or, for a body that plans by the half, the first half
 * of it that is neither past nor approved.
 *
 * @param year as named, if it was
 */
export async function usualPeriod(
  { now, body }: Pick<Visit, 'now' | 'body'>,
  year: number | undefined,
  planOf: (year: number) => Promise<Plan | undefined>,
): Promise<Period> {
  const today = now.toZonedDateTimeISO(body.calendar.timeZone).toPlainDate();
  // The year under way until its autumn, then the next.
  const usual = year ?? (today.month >= 8 ? today.year + 1 : today.year);
  if (body.rules.meetings.planFor !== 'half-year') return { year: usual };
  const plan = await planOf(usual);
  const part = plan === undefined ? undefined : approvedPart(plan);
  const isPast = usual < today.year || (usual === today.year && today.month > 6);
  const first: Half = isPast || part?.half === 1 ? 2 : 1;
  return part !== undefined && part.half === undefined ? { year: usual } : { year: usual, half: first };
}
