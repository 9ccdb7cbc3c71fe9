import { openOffice, type Seated } from '../office.ts';
import type { VerbWalk } from './verb-walk.ts';

const KLU = 'klu-guldborgsund';

/** A call that comes back from one doctor's address: what the secretary can do about it, and how anybody is reached. */
export async function walkDispatches(walk: VerbWalk): Promise<void> {
  const office = await openOffice('2027-01-11T09:00');
  const secretary = office.at(KLU, 'sekretaer');
  await secretary.press(await secretary.say('mødeplan 2027'), 'approve-plan');
  office.sandbox.tenant.bounce('laege2@plo-guldborgsund.example', '5.1.1');
  office.sandbox.tenant.bounce('laege2@plo.example', '5.1.1');
  await office.windTo('2027-03-11T09:00');
  await office.windTo('2027-03-11T09:30');
  await walk.past(secretary, await secretary.say('kontakt mig'));
  const board = await walk.past(secretary, await secretary.say('udsendelser'));
  await walk.past(secretary, await secretary.press(board, 'ring-up', {}));
  await walkKeeping(walk, secretary, office.at(KLU, 'plo-1'));
  await office.sandbox.close();
}

/** A meeting is kept from being erased, and again not; what is held of one doctor is seen and erased, and so is a substitute's name. */
async function walkKeeping(walk: VerbWalk, secretary: Seated, doctor: Seated): Promise<void> {
  const board = await walk.past(secretary, await secretary.say('bevaring'));
  const form = await walk.press(secretary, board, 'hold-meeting-form', {});
  const held = await walk.press(secretary, form, 'hold-meeting', { reason: 'Klagesag' });
  await walk.press(secretary, held, 'lift-hold', {});
  const which = await walk.past(secretary, await secretary.say('oplysninger om'));
  const person = await walk.press(secretary, which, 'show-person', { member: 'plo-2' });
  await walk.press(secretary, person, 'erase-person', { reason: 'Anmodning af 1. marts' });
  const absence = await doctor.press(doctor.card('Indsend punkt'), 'report-absence-form');
  await doctor.press(absence, 'report-absence', { reason: '', substitute: 'Vikar Vestergaard' });
  await secretary.press(await secretary.say('aflys møde 8. april'), 'cancel-meeting', { reason: 'Sygdom' });
  await walk.past(secretary, await secretary.say('oplysninger om Vikar Vestergaard'));
}
