import { openOffice } from '../office.ts';
import type { VerbWalk } from './verb-walk.ts';

const FEED = 'comitology-feed';
const RULES = new URL('../../bodies/files/', import.meta.url).pathname;

/** A proposal decided in writing, by a body whose rules let it. */
export async function walkWritten(walk: VerbWalk): Promise<void> {
  const office = await openOffice('2027-01-11T09:00', { rules: RULES });
  const secretary = office.at(FEED, 'secretariat');
  const member = office.at(FEED, 'delegation-1');
  const board = await walk.past(secretary, await secretary.say('written procedure'));
  const form = await walk.press(secretary, board, 'propose-in-writing-form');
  const proposal = { 'proposal-title': 'Zinc oxide', 'proposal-text': 'The draft act as annexed.' };
  await walk.press(secretary, form, 'propose-in-writing', proposal);
  await walk.look([secretary, member], 'written procedure');
  office.sandbox.teams.insistOnNoComplaints();
  await office.sandbox.close();
}
