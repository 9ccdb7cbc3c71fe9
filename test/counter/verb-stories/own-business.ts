import { meetingOf, openOffice } from '../office.ts';
import { ownRules } from '../own-rules.ts';
import type { VerbWalk } from './verb-walk.ts';

const KLU = 'klu-guldborgsund';
const SPRING = '2027-04-08';
const RULES = `prepares:
  name: Klynge Nord
  body: klyngestyregruppe-nord
  clause: { quote: udvalget forbereder dagsordenen for Klynge Nord }

escalates-to:
  name: direktørkredsen
  clause: { quote: bringes sagerne til drøftelse }

`;

/** A body that prepares the next body's agenda and takes matters of principle elsewhere; an item that comes too late; one more meeting. */
export async function walkOwnBusiness(walk: VerbWalk): Promise<void> {
  const rules = await ownRules({ [KLU]: (yaml) => yaml.replace(/^send-at:/m, `${RULES}send-at:`) });
  const office = await openOffice('2027-01-11T09:00', { rules: rules.folder });
  const [secretary, doctor] = [office.at(KLU, 'sekretaer'), office.at(KLU, 'plo-1')];
  await secretary.press(await secretary.say('mødeplan 2027'), 'approve-plan');
  await walk.past(secretary, await secretary.say('nyt møde'));
  await office.windTo('2027-03-12T10:00');
  const typed = {
    topic: 'Punkter',
    what: 'a',
    how: 'b',
    why: 'c',
    'external-date': '2027-04-07',
    'draft-agenda': 'Velkomst',
  };
  await doctor.press(await doctor.say(`punkter ${SPRING}`), 'submit-item', typed);
  const triage = await walk.press(secretary, await secretary.say('punkter'), 'triage-item');
  await secretary.press(triage, 'accept-item', { section: 'decisions' });
  await office.windTo(`${SPRING}T15:30`);
  await secretary.say('referat');
  const pointId = (await meetingOf(office, KLU, SPRING)).agenda.items[0]?.id ?? '';
  const point = await secretary.forge('correct-point', { bodyId: KLU, meetingId: SPRING, pointId });
  await walk.press(secretary, await walk.past(secretary, point), 'draft-agenda');
  await office.sandbox.close();
  await rules.drop();
}
