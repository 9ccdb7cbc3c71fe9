import { type Office, openOffice, type Seated } from '../office.ts';
import type { VerbWalk } from './verb-walk.ts';

const AALBORG = 'klu-aalborg';
const NORTH = 'klyngestyregruppe-nord';

/** What goes on between committees: a matter referred, word of a decision, a consultation, a local agreement, a group. */
export async function walkBetween(walk: VerbWalk): Promise<void> {
  const office = await openOffice('2027-01-11T09:00');
  const aalborg = office.at(AALBORG, 'sekretaer');
  const north = office.at(NORTH, 'sekretaer-hjoerring');
  for (const one of [aalborg, north]) await one.press(await one.say('mødeplan 2027'), 'approve-plan');
  await refer(walk, north, aalborg);
  await inform(walk, north, aalborg);
  await consult(walk, office, aalborg);
  await setUpGroup(walk, aalborg);
  await concludeAgreement(walk, aalborg);
  office.sandbox.teams.insistOnNoComplaints();
  await office.sandbox.close();
}

async function refer(walk: VerbWalk, north: Seated, aalborg: Seated): Promise<void> {
  const form = await walk.press(north, await north.say('henvisninger'), 'refer-form');
  await walk.press(north, form, 'refer', {
    'referral-title': 'TUT',
    'referral-text': 'Hvordan går det?',
    bodies: AALBORG,
    'outside-bodies': 'KLU Læsø',
  });
  await walk.look([aalborg, north], 'henvisninger');
}

async function inform(walk: VerbWalk, north: Seated, aalborg: Seated): Promise<void> {
  const form = await walk.press(north, await north.say('opfølgning'), 'follow-up-form');
  await walk.press(north, form, 'add-follow-up', {
    'follow-up': 'Orientere om TUT',
    'addressee-body': AALBORG,
    'due-date': '2027-06-01',
  });
  await walk.look([aalborg], 'opfølgning');
}

async function consult(walk: VerbWalk, office: Office, aalborg: Seated): Promise<void> {
  const form = await walk.press(aalborg, await aalborg.say('høring'), 'consult-form');
  await walk.press(aalborg, form, 'consult', {
    'consultation-title': 'Praksisplan',
    'consultation-text': 'Hvad mener I?',
    'window-days': '5',
    'hears-members': 'yes',
    bodies: 'klu-guldborgsund',
    'outside-bodies': 'Sundhedsudvalget i Læsø',
  });
  const heard = [office.at(AALBORG, 'overlaege'), office.at('klu-guldborgsund', 'sekretaer')];
  await walk.look([aalborg, ...heard], 'høring');
}

async function setUpGroup(walk: VerbWalk, aalborg: Seated): Promise<void> {
  const form = await walk.press(aalborg, await aalborg.say('grupper'), 'set-up-group-form');
  const board = await walk.press(aalborg, form, 'set-up-group', {
    'group-name': 'Hygiejnegruppen',
    'group-members': 'Praktiserende læge 1',
  });
  const terms = await aalborg.press(board, 'give-group-terms-form');
  await walk.press(aalborg, terms, 'give-group-terms', { purpose: 'Hygiejne', deadline: '2027-06-01' });
}

/** All the way round: every step sent and answered, the central consent, in force, terminated. */
async function concludeAgreement(walk: VerbWalk, aalborg: Seated): Promise<void> {
  const form = await walk.press(aalborg, await aalborg.say('lokalaftaler'), 'draft-agreement-form');
  const draft = { 'agreement-title': 'Rejsevaccination', 'agreement-text': 'Udkast', deviates: 'yes' };
  let board = await walk.press(aalborg, form, 'draft-agreement', draft);
  const consent = await aalborg.press(board, 'note-central-consent-form');
  board = await walk.press(aalborg, consent, 'note-central-consent');
  while (board.text.includes('Send til')) {
    board = await walk.press(aalborg, await aalborg.press(board, 'send-agreement-form'), 'send-agreement');
    while (board.text.includes('Notér svar')) {
      const answer = await aalborg.press(board, 'note-agreement-answer-form');
      board = await walk.press(aalborg, answer, 'note-agreement-answer', { verdict: 'approved' });
    }
  }
  const concluding = await aalborg.press(board, 'conclude-agreement-form');
  await walk.press(aalborg, concluding, 'conclude-agreement');
}
