import type { Scope } from '../../src/domain/publication/scope.ts';
import { meetingOf, type Office, openOffice, type Seated, type Shown } from './office.ts';
import { approving, ownRules } from './own-rules.ts';

export const KLU = 'klu-guldborgsund';
export const SPRING = '2027-04-08';

export interface Told {
  readonly office: Office;
  readonly secretary: Seated;
  /** Of the municipality. */
  readonly chair: Seated;
  /** Of PLO. */
  readonly doctor: Seated;
  readonly itemId: string;
  /** Hands a file over with the item. */
  handOver(name: string, bytes: Uint8Array, scope?: Exclude<Scope, { of: 'public' }>): Promise<void>;
  close(): Promise<void>;
}

/** A committee that approves at the meeting, with an item on its agenda that has not gone out yet. */
export async function withAnItem(): Promise<Told> {
  const atTheMeeting = approving('mode: at-the-meeting\nclause:\n  quote: referatet godkendes på mødet');
  const rules = await ownRules({ [KLU]: atTheMeeting });
  const office = await openOffice('2027-01-11T09:00', { rules: rules.folder });
  const [secretary, chair, doctor] = [
    office.at(KLU, 'sekretaer'),
    office.at(KLU, 'centerchef-sundhed'),
    office.at(KLU, 'plo-1'),
  ];
  await secretary.press(await secretary.say('mødeplan 2027'), 'approve-plan');
  await office.windTo('2027-03-11T09:00');
  const answer = { topic: 'Praksisplan', what: 'a', how: 'b', why: 'c' };
  await doctor.press(doctor.card('Indsend punkt'), 'submit-item', answer);
  const [item] = (await meetingOf(office, KLU, SPRING)).agenda.items;
  if (item === undefined) throw new Error('no item came in');
  const triage = await secretary.forge('triage-item', { bodyId: KLU, meetingId: SPRING, itemId: item.id });
  await secretary.press(triage, 'accept-item');
  return {
    office,
    secretary,
    chair,
    doctor,
    itemId: item.id,
    async handOver(name, bytes, scope) {
      const to = { body: office.body(KLU), meetingId: SPRING, itemId: item.id, by: secretary.member.id };
      const outcome = await office.sandbox.referent.handOver(
        { name, bytes },
        { ...to, ...(scope === undefined ? {} : { scope }) },
      );
      if (outcome.done !== true) throw new Error(`not handed over: ${JSON.stringify(outcome)}`);
    },
    async close() {
      office.sandbox.teams.insistOnNoComplaints();
      await office.sandbox.close();
      await rules.drop();
    },
  };
}

/** The agenda sent out, whatever it does not cover. */
export async function release({ secretary }: Pick<Told, 'secretary'>): Promise<void> {
  let card = await secretary.press(await secretary.say(`dagsorden ${SPRING}`), 'release-agenda');
  for (let tries = 0; tries < 3 && card.text.includes('Det kan ikke lade sig gøre'); tries += 1)
    card = await secretary.press(card, 'release-agenda');
}

/** The minutes written, with this under »Eventuelt«, and approved at the meeting. */
export async function approveWith(
  { office, secretary }: Pick<Told, 'office' | 'secretary'>,
  text: string,
): Promise<Shown> {
  await office.windTo(`${SPRING}T15:30`);
  const header = await secretary.say(`referat ${SPRING}`);
  await secretary.press(header, 'write-header');
  const { agenda } = await meetingOf(office, KLU, SPRING);
  const points = agenda.releases.at(-1)?.points ?? [];
  for (const { id, from } of points) {
    const about = { bodyId: KLU, meetingId: SPRING, pointId: id, formId: `f-${id}` };
    if (from === 'section') continue;
    await secretary.forge('write-point', {
      ...about,
      revision: 0,
      text: id === 'any-other-business' ? text : 'Drøftet.',
      outcome: 'discussed',
    });
  }
  const approved = await secretary.press(await secretary.say(`godkend referat ${SPRING}`), 'approve-minutes');
  await office.deliver();
  return approved;
}
