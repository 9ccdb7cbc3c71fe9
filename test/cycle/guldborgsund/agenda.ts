import { describe, expect, it } from 'vitest';
import { BODY, chair, doctor, nurse, office, planned, SPRING, secretary } from './year.ts';

/** Triage, release and afbud. */
export function agenda(): void {
  describe('the agenda', () => {
    const idOf = async (topic: string) =>
      (await planned(SPRING)).agenda.items.find(({ text }) => text.fields.topic === topic)?.id ?? '';
    const triage = async (topic: string) =>
      secretary.press(await secretary.say('punkter'), 'triage-item', {}, { where: { itemId: await idOf(topic) } });

    it('is not shown to members before it is released, and says when it will be', async () => {
      expect((await doctor.say('dagsorden')).text).toContain('senest onsdag den 24. marts 2027');
    });

    it('takes items in, returns one with a question, defers one, settles one', async () => {
      await secretary.press(await triage('Årshjul for 2028'), 'accept-item');
      const returned = await secretary.press(await triage('Sygeplejens punkt'), 'return-item', {
        question: 'Hvilken aftale?',
      });
      expect(returned.text).toContain('Sygeplejens punkt');
      await office.deliver();
      const asked = nurse.card('Hvilken aftale?');
      await nurse.press(asked, 'edit-item', { what: 'Aftalen fra 2025' });
      await secretary.press(await triage('Sygeplejens punkt'), 'accept-item');
      await secretary.press(await triage('Formandens punkt'), 'defer-item', { 'defer-to': '2027-10-14' });
      expect((await planned('2027-10-14')).agenda.items.map(({ text }) => text.fields.topic)).toEqual([
        'Formandens punkt',
      ]);
      await office.deliver();
      expect(chair.card('Formandens punkt', '14. oktober 2027').text).toBeDefined();
    });

    it('asks for a reason before it takes a late item, and keeps the form', async () => {
      const refused = await secretary.press(await triage('Efternøler'), 'accept-item');
      expect(refused.text).toContain('Skriv, hvorfor det tages med alligevel');
      const taken = await secretary.press(refused, 'accept-item', { 'waiver-reason': 'Haster efter ny aftale' });
      expect(taken.text).toContain('Efternøler');
    });

    it('orders items once, though the press is delivered twice', async () => {
      const overview = await secretary.say('punkter');
      const itemId = await idOf('Efternøler');
      office.sandbox.teams.deliverTwice();
      await secretary.press(overview, 'move-item', {}, { where: { itemId, direction: 'up' } });
      const order = (await planned(SPRING)).agenda.order;
      expect(order.indexOf(itemId)).toBe(1);
    });

    it('is not released with items left over, unless that is meant', async () => {
      const late = office.at(BODY, 'udvikling');
      await late.press(late.card('Indsend punkt'), 'submit-item', {
        topic: 'Løses i sekretariatet',
        what: 'a',
        how: 'b',
        why: 'c',
      });
      const preview = await secretary.say('dagsorden');
      const refused = await secretary.press(preview, 'release-agenda');
      expect(refused.text).toContain('»Løses i sekretariatet«');
      expect(refused.text).toContain('Send den uden disse punkter');
      const settled = await secretary.press(await triage('Løses i sekretariatet'), 'settle-item', {
        'settled-how': 'Klaret pr. telefon',
      });
      expect(settled.text).toContain('Løses i sekretariatet');
    });

    it('L-3: a release after the due day is allowed and says so; members get card, page and document', async () => {
      const preview = await secretary.say('dagsorden');
      // S1-21: nothing handed in covers the topics of every meeting.
      const uncovered = await secretary.press(preview, 'release-agenda');
      expect(uncovered.text).toContain('»Lægedækningen«');
      const released = await secretary.press(uncovered, 'release-agenda');
      expect(released.text).toContain('Dagsordenen er sendt ud');
      await office.deliver();
      const card = doctor.card('Årshjul for 2028', 'Meld afbud');
      expect(card.text).toContain('3.1');
      expect((await planned(SPRING)).files.agenda).toBeDefined();
      expect((await secretary.press(preview, 'release-agenda')).text).toBeDefined();
      expect((await planned(SPRING)).agenda.releases).toHaveLength(1);
      expect((await doctor.say('dagsorden')).text).toContain('Årshjul for 2028');
    });

    it('afbud goes to the secretary, with the substitute', async () => {
      const form = await nurse.press(nurse.card('Meld afbud', 'Årshjul'), 'report-absence-form');
      const receipt = await nurse.press(form, 'report-absence', { reason: 'Ferie', substitute: 'Souschefen' });
      expect(receipt.text).toBeDefined();
      await office.deliver();
      expect(secretary.card('Souschefen').text).toContain('Leder af Sygeplejen');
    });
  });
}
