import { meetingOf, type Office, openOffice, type Seated, type Shown } from '../office.ts';
import { approving, type OwnRules, ownRules } from '../own-rules.ts';
import type { VerbWalk } from './verb-walk.ts';

const KLU = 'klu-guldborgsund';
const SPRING = '2027-04-08';

/** By signing: a signer declines, the chair decides, the secretary notes the answers of others. */
export async function walkSigning(walk: VerbWalk): Promise<void> {
  const { office, secretary, chair, doctor, close } = await atTheMeeting(`mode: by-signing
window: 5 counted days
signers:
  - office: chair
  - member: plo-1
objection: chair-decides
clause:
  quote: referatet underskrives af formanden`);
  await circulate(office, walk, secretary);
  const declining = await walk.past(doctor, await doctor.say('godkend referat'));
  await walk.press(doctor, declining, 'decline-to-sign', { reason: 'Gengivet forkert' });
  await walk.look([chair, secretary], 'godkend referat', 'bemærkninger', 'bevis', 'arkivpakke');
  // Once all have answered, what was declined is the chair's to decide before anyone approves.
  await chair.press(await chair.say('godkend referat'), 'sign-minutes');
  await walk.look([chair], 'godkend referat');
  await close();
}

/** The chair first, and the members' time counted from when the last of them had the draft, which one never gets. */
export async function walkChairFirst(walk: VerbWalk): Promise<void> {
  const { office, secretary, chair, doctor, close } = await atTheMeeting(`mode: chair-then-members
chair-window: 3 counted days
window: 8 counted days
window-runs-from: receipt
clause:
  quote: formanden godkender udkastet`);
  const { entraId } = doctor.member;
  if (entraId === undefined) throw new Error('the doctor has no Teams');
  office.sandbox.teams.script({ kind: 'unavailable', entraId, times: 'always' });
  await circulate(office, walk, secretary);
  const passing = await walk.past(chair, await chair.say('godkend referat'));
  await chair.press(passing, 'pass-draft');
  await walk.look([chair, secretary], 'godkend referat');
  await close();
}

/** An item too late for the rules, which let the chair take it in all the same. */
export async function walkLateItem(walk: VerbWalk): Promise<void> {
  const waiver = 'waivers:\n  late-item: { by: chair, clause: { quote: formanden kan tillade et punkt for sent } }\n\n';
  const rules = await ownRules({ [KLU]: (yaml) => yaml.replace(/^standing-items:/m, `${waiver}standing-items:`) });
  const { office, secretary, chair, doctor, close } = await opened(rules);
  await office.windTo('2027-03-26T10:00');
  const form = await doctor.say(`punkter ${SPRING}`);
  await doctor.press(form, 'submit-item', { topic: 'Akutteam', what: 'a', how: 'b', why: 'c' });
  await walk.look([chair, secretary, doctor], 'punkter');
  await close();
}

async function atTheMeeting(approval: string) {
  const open = await opened(await ownRules({ [KLU]: approving(approval) }));
  await open.office.windTo(`${SPRING}T15:00`);
  return open;
}

async function opened(rules: OwnRules) {
  const office = await openOffice('2027-01-11T09:00', { rules: rules.folder });
  const [secretary, chair, doctor] = [
    office.at(KLU, 'sekretaer'),
    office.at(KLU, 'centerchef-sundhed'),
    office.at(KLU, 'plo-1'),
  ];
  await secretary.press(await secretary.say('mødeplan 2027'), 'approve-plan');
  const close = async () => {
    office.sandbox.teams.insistOnNoComplaints();
    await office.sandbox.close();
    await rules.drop();
  };
  return { office, secretary, chair, doctor, close };
}

/** Writes a line under every point, as pasted in one message, and sends the draft on its way. */
async function circulate(office: Office, walk: VerbWalk, secretary: Seated): Promise<Shown> {
  await secretary.say('referat');
  const { agenda } = await meetingOf(office, KLU, SPRING);
  const points = agenda.releases.at(-1)?.points.length ?? STANDING;
  const pasted = Array.from({ length: points }, (_, index) => `${index + 1}. Behandlet.`).join('\n');
  await secretary.press(await secretary.say(`referat\n${pasted}`), 'accept-paste');
  return walk.press(secretary, await secretary.say('rundsend referat'), 'circulate-draft');
}

/** Guldborgsund's standing points. */
const STANDING = 5;
