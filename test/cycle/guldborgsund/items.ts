import { describe, expect, it } from 'vitest';
import type { Shown } from '../../counter/office.ts';
import { BODY, chair, doctor, nurse, office, planned, SPRING, secretary } from './year.ts';

/** The call for items, and what members answer. */
export function items(): void {
  describe('items', () => {
    let call: Shown;

    it('S1-03: every member is called for items at the due moment, and not before', async () => {
      await office.windTo('2027-03-11T08:59');
      expect(doctor.count('Indsend punkt')).toBe(0);
      await office.windTo('2027-03-11T09:00');
      call = doctor.card('Indsend punkt');
      expect(call.text).toContain('8. april 2027');
      // The doctor without an account is called by letter.
      const letters = office.sandbox.tenant.mails.filter(({ to }) => to.includes('laege2@plo.example'));
      expect(letters.map(({ subject }) => subject).filter((one) => one.startsWith('Punkter til mødet'))).toHaveLength(
        1,
      );
    });

    const ITEM = {
      topic: 'Årshjul for 2028',
      what: 'De faste temaer',
      how: 'Kort oplæg',
      why: 'Det skal aftales i KLU',
      'item-kind': 'decision',
    };

    it('S1-05: an item gets a receipt; two presses of one form are one item', async () => {
      const receipt = await doctor.press(call, 'submit-item', ITEM);
      expect(receipt.text).toContain('Årshjul for 2028');
      await doctor.press(call, 'submit-item', ITEM);
      expect((await planned(SPRING)).agenda.items).toHaveLength(1);
    });

    it('does not drop other words sent from the same form, nor takes them for a new item', async () => {
      const asked = await doctor.press(call, 'submit-item', { ...ITEM, what: 'Helt andre temaer' });
      expect(asked.text).toContain('Punktet er allerede indsendt');
      expect(asked.text).toContain('Helt andre temaer');
      const saved = await doctor.press(asked, 'edit-item', {});
      expect(saved.text).toContain('Årshjul for 2028');
      const { items } = (await planned(SPRING)).agenda;
      expect(items.map(({ text, version }) => [text.fields.what, version])).toEqual([['Helt andre temaer', 2]]);
    });

    it('S1-05: a field left empty is asked for by name, and the rest stays typed', async () => {
      const asked = await nurse.press(
        nurse.card('Indsend punkt'),
        'submit-item',
        { topic: 'Tomt punkt', what: 'Indhold' },
        { unchecked: true },
      );
      expect(asked.text).toContain('mangler at blive udfyldt');
      expect(asked.text).toContain('Tomt punkt');
    });

    it('two members on one card shared in the channel are two items', async () => {
      const channel = office.body(BODY).home.channelId;
      const shared = await nurse.sayInChannel('punkter', channel);
      await nurse.press(shared, 'submit-item', { ...ITEM, topic: 'Sygeplejens punkt', 'item-kind': 'discussion' });
      await chair.press(shared, 'submit-item', { ...ITEM, topic: 'Formandens punkt', 'item-kind': 'information' });
      expect((await planned(SPRING)).agenda.items.map(({ text }) => text.fields.topic)).toEqual([
        'Årshjul for 2028',
        'Sygeplejens punkt',
        'Formandens punkt',
      ]);
    });

    it('»punkter« shows a member with several all of them, to edit or withdraw', async () => {
      const form = await chair.press(await chair.say('punkter'), 'submit-another');
      await chair.press(form, 'submit-item', { ...ITEM, topic: 'Fortrydes' });
      const mine = await chair.say('punkter');
      expect(mine.text).toContain('Formandens punkt');
      expect(mine.text).toContain('Fortrydes');
      const { items } = (await planned(SPRING)).agenda;
      const regretted = items.find(({ text }) => text.fields.topic === 'Fortrydes')?.id ?? '';
      const edit = await chair.press(mine, 'edit-item-form', {}, { where: { itemId: regretted } });
      expect((await chair.press(edit, 'withdraw-item', {}, {})).text).toContain('Fortrydes');
    });

    it('»Ingen punkter« is an answer, and only the silent are reminded', async () => {
      const service = office.at(BODY, 'social-service');
      const silent = office.at(BODY, 'folkesundhed');
      await service.press(service.card('Indsend punkt'), 'say-no-items');
      const [answered, waiting] = [service, silent].map((one) => one.person.chat().length);
      await office.windTo('2027-03-19T12:00');
      expect(service.person.chat().length).toBe(answered);
      expect(silent.person.chat().length).toBe((waiting ?? 0) + 1);
      expect((await secretary.say('punkter')).text).toContain('Leder af Social Service');
    });

    it('S1-04: an edit is taken in the last minute of the due day and refused at midnight, with day, clause and the words', async () => {
      await office.windTo('2027-03-24T23:59');
      const edit = await doctor.press(await doctor.say('punkter'), 'edit-item-form');
      await doctor.press(edit, 'edit-item', { what: 'Sidste øjeblik' });
      const stale = await doctor.press(await doctor.say('punkter'), 'edit-item-form');
      await office.windTo('2027-03-25T00:00');
      const refused = await doctor.press(stale, 'edit-item', { what: 'For sent nu' });
      expect(refused.text).toContain('onsdag den 24. marts 2027');
      expect(refused.text).toContain('sekretariatet i hænde senest 2 uger efter');
      expect(refused.text).toContain('For sent nu');
      expect((await planned(SPRING)).agenda.items[0]?.text.fields.what).toBe('Sidste øjeblik');
    });

    it('a late item goes to the secretary as late and is not lost', async () => {
      const silent = office.at(BODY, 'folkesundhed');
      const receipt = await silent.press(silent.card('Indsend punkt'), 'submit-item', { ...ITEM, topic: 'Efternøler' });
      expect(receipt.text).toContain('24. marts 2027');
      await office.deliver();
      expect(secretary.card('Efternøler').text).toContain('24. marts 2027');
    });
  });
}
