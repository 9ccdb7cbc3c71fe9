import { describe, expect, it } from 'vitest';
import { proofSources } from '../../../src/counter/proof-sources.ts';
import { textLines } from '../../../src/documents/plain-text.ts';
import { proofDocument } from '../../../src/documents/proof.ts';
import { proofOf } from '../../../src/documents/proof-facts.ts';
import { documentWords } from '../../../src/language/document-words.ts';
import { BODY, doctor, office, planned, SPRING, secretary } from './year.ts';

/** How the approval is proved, when it has come about by silence. */
export function proofOfApproval(): void {
  describe('the proof', () => {
    const sources = async () => {
      const { store, receipts, journal, bodies } = office.sandbox.referent;
      const body = bodies.get(office.body(BODY).id);
      const found = body && (await proofSources({ store, receipts, journal }, body, SPRING, await planned(SPRING)));
      if (found === undefined) throw new Error('nothing to prove');
      return found;
    };

    it('S1-09, S1-10: »bevis« says by which clause and when, who had the draft and who answered, and the line of the journal', async () => {
      const shown = await secretary.say('bevis');
      for (const words of [
        '5. maj 2027 kl. 00.00',
        '8 hverdage til at kommentere',
        '14 af 14 medlemmer',
        'har ikke svaret',
      ])
        expect(shown.text).toContain(words);
      const approval = (await sources()).lines.find(({ event }) => event.type === 'minutes-approved');
      expect(shown.text).toContain(`linje nr. ${approval?.number}, sha256 ${approval?.hash}`);
      expect((await secretary.say('proof')).text).toContain('Proof of the approval of minutes');
      await secretary.say('hjælp');
      expect((await doctor.say('bevis')).text).toContain('udvalgets sekretær');
    });

    it('is put into the files as a document, with every member, day, word and version', async () => {
      const shown = await secretary.say('bevis');
      expect((await secretary.press(shown, 'draw-up-proof')).text).toContain('Beviset er lagt i udvalgets mappe');
      await office.deliver();
      expect((await planned(SPRING)).files.proof).toMatch(/^https?:.*Bevis/);
      expect((await secretary.say('bevis')).text).toContain('Bevis (Word)');

      const all = await sources();
      const text = textLines(proofDocument(all, documentWords.da)).join('\n');
      const proof = proofOf(all);
      expect(proof.windows.map(({ days }) => days.filter((day) => 'number' in day).length)).toEqual([8]);
      expect(text).toContain('8: tir 4/5');
      expect(text).toContain('lør 24/4: lørdag, tæller ikke');
      // Members without an account are told of in the same way.
      const ways = proof.members.map(({ received }) =>
        received !== undefined && 'way' in received ? received.way : '',
      );
      expect(ways.filter((way) => way === 'mail')).toHaveLength(1);
      expect(ways.filter((way) => way === 'teams')).toHaveLength(13);
      expect(proof.members.filter(({ answers }) => answers.length > 0)).toHaveLength(3);
      expect(text).toContain('Indsigelse fra');
      expect(text).toContain('Trukket tilbage.');
      expect(text).toContain('Nu: Udvalget besluttede årshjulet for 2028.');
      expect(proof.versions.map(({ version }) => version)).toEqual([2]);
      const english = textLines(proofDocument(all, documentWords.en)).join('\n');
      expect(english).toContain('8: Tue 4/5');
      expect(english).toContain('Now: Udvalget besluttede årshjulet for 2028.');
    });

    it('warns where the journal is not whole', async () => {
      const broken = {
        ...(await sources()),
        check: { rows: 9, faults: [{ because: 'missing', from: 3, to: 4 }] },
      } as const;
      expect(textLines(proofDocument(broken, documentWords.da)).join('\n')).toContain(
        'ADVARSEL. Da beviset blev skrevet, var udvalgets journal ikke hel: Linje 3 til 4 mangler.',
      );
    });

    it('»kontrollér journalen« finds the whole year as it was written', async () => {
      expect((await secretary.say('kontrollér journalen')).text).toContain('Journalen er hel');
      expect((await doctor.say('kontroller journalen')).text).toContain('udvalgets sekretær');
    });
  });
}
