import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Office, openOffice, type Seated } from '../office.ts';
import { LetterReader } from './letter-reader.ts';

export const KLU = 'klu-guldborgsund';
export const MEETING = '2027-04-08';

/** The meeting of 8 April in Guldborgsund, with one member by letter; the body's file can be changed under way. */
export interface SpringMeeting {
  readonly office: Office;
  readonly secretary: Seated;
  /** Has no account. */
  readonly doctor: LetterReader;
  /** Sends the agenda out as it is, whatever is left over and whatever topic nobody has an item for. */
  releaseAgenda(): Promise<void>;
  /** Writes a line under every point, and sends the draft out. */
  circulate(): Promise<void>;
  /** Changes the body's file, and has it read again. */
  change(from: string | RegExp, to: string): Promise<void>;
  close(): Promise<void>;
}

/** From the approval of the plan. */
export async function springMeeting(): Promise<SpringMeeting> {
  const rules = await mkdtemp(join(tmpdir(), 'referent-letters-'));
  await cp(new URL('../../../src/bodies/', import.meta.url), rules, { recursive: true });
  const office = await openOffice('2027-01-11T09:00', { rules });
  const secretary = office.at(KLU, 'sekretaer');
  await secretary.press(await secretary.say('mødeplan 2027'), 'approve-plan');
  return {
    office,
    secretary,
    doctor: new LetterReader(office, KLU, 'plo-2'),
    async releaseAgenda() {
      let card = await secretary.press(await secretary.say('dagsorden'), 'release-agenda');
      for (let guard = 0; guard < 3 && JSON.stringify(card.card).includes('"release-agenda"'); guard += 1)
        card = await secretary.press(card, 'release-agenda');
      await office.deliver();
    },
    async circulate() {
      let card = await secretary.press(await secretary.say('referat'), 'write-header');
      for (let guard = 0; guard < 12 && card.text.includes('Gem og næste'); guard += 1)
        card = await secretary.press(card, 'write-point', { text: 'Drøftet', outcome: 'discussed' });
      await secretary.press(await secretary.say('rundsend referat'), 'circulate-draft');
    },
    async change(from, to) {
      const file = join(rules, `${KLU}.yaml`);
      const text = await readFile(file, 'utf8');
      const changed = text.replace(from, to);
      if (changed === text) throw new Error(`nothing to change: ${from}`);
      await writeFile(file, changed);
      const faults = await office.sandbox.referent.bodies.reload();
      if (faults.length > 0) throw new Error(JSON.stringify(faults));
    },
    async close() {
      await office.sandbox.close();
      await rm(rules, { recursive: true });
    },
  };
}
