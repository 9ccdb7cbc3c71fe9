import { openOffice } from '../office.ts';
import type { VerbWalk } from './verb-walk.ts';

const FU = 'sundhedsdirektoerernes-fu';

/** A plan for half a year at a time. */
export async function walkHalfYearPlan(walk: VerbWalk): Promise<void> {
  const office = await openOffice('2026-12-01T09:00');
  const secretary = office.at(FU, 'sekretaer');
  await walk.press(secretary, await walk.past(secretary, await secretary.say('mødeplan 2027')), 'approve-plan');
  office.sandbox.teams.insistOnNoComplaints();
  await office.sandbox.close();
}
